import { Slots } from './slots';

/**
 * Matching works on keys: what two words have in common when they may translate each other, whatever their languages.
 * A word has several: itself, its English translations, a number's value, the code of a name known to ICU, a cognate
 * prefix, a consonant skeleton, a user's entry.
 */
export const KeyKind = {
  word: 1,
  english: 2,
  englishStart: 3,
  number: 4,
  name: 5,
  cognate: 6,
  skeleton: 7,
  own: 8,
} as const;
export type KeyKind = (typeof KeyKind)[keyof typeof KeyKind];

/** What a match by a key counts as. */
export const KeyClass = { lexicon: 0, number: 1, copy: 2, name: 3 } as const;
export type KeyClass = (typeof KeyClass)[keyof typeof KeyClass];

/**
 * Two independent 32-bit hashes stand for a key's text: of a million keys two are alike by chance once in 36 million
 * texts, and no strings need to be made or compared.
 */
export function firstHash(kind: KeyKind, text: string, length: number): number {
  let h = Math.imul(0x811c9dc5 ^ kind, 0x01000193);
  for (let k = 0; k < length; k++) h = nextFirst(h, text.charCodeAt(k));
  return h;
}

export function secondHash(kind: KeyKind, text: string, length: number): number {
  let h = Math.imul(kind, 0x9e3779b1);
  for (let k = 0; k < length; k++) h = nextSecond(h, text.charCodeAt(k));
  return h;
}

/** The hashes of a text taken on by one code unit, and those of a word of none. */
export function nextFirst(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

export function nextSecond(hash: number, code: number): number {
  return Math.imul(hash + code, 0x85ebca6b) ^ (hash >>> 15);
}
export const FIRST_SEED = firstHash(KeyKind.word, '', 0);
export const SECOND_SEED = secondHash(KeyKind.word, '', 0);

const KINDS = [0, ...Object.values(KeyKind)];
/** Hashes of no text, by kind of key. */
export const FIRST_SEEDS = Int32Array.from(KINDS, (kind) => firstHash(kind as KeyKind, '', 0));
export const SECOND_SEEDS = Int32Array.from(KINDS, (kind) => secondHash(kind as KeyKind, '', 0));

/** Numbers keys from 0. Once closed it only finds: a key that one text lacks matches nothing. */
export class KeyTable {
  private readonly slots = new Slots();
  /** Only finds: what the text analysed first lacks is not worth a number. */
  closed = false;
  /** Bits of the kinds of key asked for by code units before it was closed. */
  kinds = 0;
  /** Some key is of Han characters, of which only unspaced text makes keys. */
  unspaced = false;
  /** The text analysed second has no Han characters, as far as is known. */
  readonly hanless: boolean;

  constructor(hanless = false) {
    this.hanless = hanless;
  }

  /** How many keys there are. */
  get size(): number {
    return this.slots.size;
  }

  /** The number of the key that the first `length` code units of a text make, or -1 for a new one when closed. */
  id(kind: KeyKind, text: string, length: number = text.length): number {
    let first = FIRST_SEEDS[kind] ?? 0;
    let second = SECOND_SEEDS[kind] ?? 0;
    for (let k = 0; k < length; k++) {
      const code = text.charCodeAt(k);
      first = nextFirst(first, code);
      second = nextSecond(second, code);
    }
    return this.idOf(first, second);
  }

  /** The same by the key's hashes. */
  idOf(first: number, second: number): number {
    return this.closed ? this.slots.find(first, second) : this.slots.add(first, second);
  }
}
