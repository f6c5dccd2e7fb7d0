import { FIRST_SEED, firstHash, KeyKind, nextFirst, nextSecond, SECOND_SEED, secondHash } from './keys';
import { functionWords } from './lang/function-words';
import { icuNames } from './lang/names';
import { isUnspacedScript, Script, scriptOf } from './lang/script';
import { foldWord, stemOf } from './lang/stem';
import { builtInLexicon } from './lexicon/index';
import { Slots } from './slots';

/** Longest term looked up in unspaced text, in code units. */
const LONGEST_TERM = 12;

/** Words written with spaces between them are looked up by stems joined with a space; the others as they are. */
export function termForm(term: string, lang: string): string {
  const folded = foldWord(term.normalize('NFKC').trim());
  if (
    folded === '' ||
    scriptOf(folded.charCodeAt(0)) === Script.hangul ||
    isUnspacedScript(scriptOf(folded.charCodeAt(0)))
  )
    return folded;
  return folded
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => stemOf(word, lang))
    .join(' ');
}

function pairHash(first: number, second: number): number {
  return (Math.imul(first, 0x9e5) ^ second) & 0xffff;
}

/** Finds the longest term at a place of Korean, Chinese or Japanese text, by running hashes: no strings are made. */
export class TermFinder {
  /** Numbers of terms by their hashes, in the order added. */
  private readonly slots = new Slots();
  /** For each first code unit the lengths of terms that begin with it, as bits. */
  private lengths: Uint16Array | undefined;
  /** Numbers of terms of one code unit, and by hash whether any term begins with two code units. */
  private single: Int32Array | undefined;
  private pairs: Uint8Array | undefined;
  private readonly numbers: number[] = [];
  /** Number of the term found last. */
  found = -1;

  add(form: string, number: number): void {
    const first = form.charCodeAt(0);
    const script = scriptOf(first);
    if (form.length > LONGEST_TERM || (script !== Script.hangul && !isUnspacedScript(script))) return;
    this.lengths ??= new Uint16Array(65536);
    this.single ??= new Int32Array(65536);
    this.pairs ??= new Uint8Array(65536);
    this.lengths[first] = (this.lengths[first] ?? 0) | (1 << form.length);
    if (form.length === 1) {
      this.single[first] = number;
      return;
    }
    this.pairs[pairHash(first, form.charCodeAt(1))] = 1;
    const slot = this.slots.add(
      firstHash(KeyKind.word, form, form.length),
      secondHash(KeyKind.word, form, form.length),
    );
    this.numbers[slot] = number;
  }

  /** Length of the longest term that begins at `from` and ends by `to`; 0 for none. Its number is then in `found`. */
  longestAt(codes: Uint16Array, from: number, to: number): number {
    const initial = codes[from] ?? 0;
    let lengths = this.lengths?.[initial] ?? 0;
    if (lengths === 0) return 0;
    let best = 0;
    if ((lengths & 2) !== 0) {
      best = 1;
      this.found = this.single?.[initial] ?? -1;
    }
    lengths >>= 2;
    if (lengths === 0 || from + 1 >= to || this.pairs?.[pairHash(initial, codes[from + 1] ?? 0)] !== 1)
      return best;
    // The same hashes as of whole forms, taken on by one code unit at a time.
    let first = nextFirst(FIRST_SEED, initial);
    let second = nextSecond(SECOND_SEED, initial);
    for (let k = from + 1; k < to && lengths !== 0; k++, lengths >>= 1) {
      const code = codes[k] ?? 0;
      first = nextFirst(first, code);
      second = nextSecond(second, code);
      if ((lengths & 1) === 0) continue;
      const slot = this.slots.find(first, second);
      if (slot < 0) continue;
      best = k + 1 - from;
      this.found = this.numbers[slot] ?? -1;
    }
    return best;
  }
}

/** The terms of one language as the built-in data give them; the same for every alignment. */
export interface StoredTerms {
  /** Number of a term by its form. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Keys of term t by their two hashes: `[starts[t], starts[t + 1])`. */
  readonly starts: Int32Array;
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly strengths: Float32Array;
  /** 1 for the code of a name known to ICU, which needs no lexicon on the other side. */
  readonly named: Uint8Array;
  /** English stems that the terms can be met by, so that the English side knows which of its words to expect. */
  readonly english: ReadonlySet<string>;
  /** Last words of terms of several words. */
  readonly phraseEnds: ReadonlySet<string>;
  readonly finder: TermFinder;
}

interface NewKey {
  readonly kind: KeyKind;
  readonly text: string;
  readonly strength: number;
}

function englishKeys(translation: string): NewKey[] {
  const common = functionWords('en');
  const words = foldWord(translation.trim())
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const content = words.filter((word) => !common.has(word));
  const used = content.length > 0 ? content : words;
  const strength = used.length > 1 ? 0.75 : 1;
  const keys: NewKey[] = [];
  for (const word of used) {
    const stem = stemOf(word, 'en');
    keys.push({ kind: KeyKind.english, text: stem, strength });
    if (stem.length >= 6) keys.push({ kind: KeyKind.englishStart, text: stem.slice(0, 5), strength: 0.5 });
  }
  return keys;
}

const stored = new Map<string, StoredTerms>();

/** The last word of a term of several words, or undefined. */
export function phraseEnd(form: string): string | undefined {
  const space = form.lastIndexOf(' ');
  return space >= 0 ? form.slice(space + 1) : undefined;
}

/** Terms of a language (base subtag), read on first use. */
export function storedTerms(lang: string): StoredTerms {
  const known = stored.get(lang);
  if (known) return known;
  const terms = new Map<string, NewKey[]>();
  const english = new Set<string>();
  const add = (form: string, keys: readonly NewKey[]): void => {
    if (form === '') return;
    const term = terms.get(form);
    if (!term) terms.set(form, [...keys]);
    else {
      for (const key of keys) {
        if (!term.some((old) => old.kind === key.kind && old.text === key.text)) term.push(key);
      }
    }
  };
  for (const [term, translations] of builtInLexicon(lang) ?? []) {
    const form = termForm(term, lang);
    for (const translation of translations) {
      const keys = englishKeys(translation);
      add(form, keys);
      for (const { kind, text } of keys) if (kind === KeyKind.english) english.add(text);
    }
  }
  for (const [name, code] of icuNames(lang))
    add(termForm(name, lang), [{ kind: KeyKind.name, text: code, strength: 1 }]);
  const made = packed(terms, english);
  stored.set(lang, made);
  return made;
}

function packed(terms: ReadonlyMap<string, readonly NewKey[]>, english: ReadonlySet<string>): StoredTerms {
  const all = [...terms.values()].flat();
  const numbers = new Map<string, number>();
  const starts = new Int32Array(terms.size + 1);
  const phraseEnds = new Set<string>();
  const finder = new TermFinder();
  for (const [form, keys] of terms) {
    const number = numbers.size;
    numbers.set(form, number);
    starts[number + 1] = (starts[number] ?? 0) + keys.length;
    const end = phraseEnd(form);
    if (end !== undefined) phraseEnds.add(end);
    finder.add(form, number);
  }
  return {
    numbers,
    starts,
    first: Int32Array.from(all, ({ kind, text }) => firstHash(kind, text, text.length)),
    second: Int32Array.from(all, ({ kind, text }) => secondHash(kind, text, text.length)),
    strengths: Float32Array.from(all, ({ strength }) => strength),
    named: Uint8Array.from(all, ({ kind }) => (kind === KeyKind.name ? 1 : 0)),
    english,
    phraseEnds,
    finder,
  };
}
