import { FIRST_SEEDS, KeyClass, KeyKind, nextFirst, nextSecond, SECOND_SEEDS, type KeyTable } from './keys';
import { builtInLexicon } from './lexicon/index';
import { phraseEnd, storedTerms, TermFinder, termForm, type StoredTerms } from './terms';
import type { LexiconEntry } from './types';
import type { WordTypes } from './word-types';

/** The user's terms of one language by form: translations they match by, and how far they are trusted. */
export type OwnTerms = ReadonlyMap<string, readonly { readonly key: string; readonly weight: number }[]>;

/** A user's term of at least this weight is expected to be met by its translation. */
const EXPECTED_WEIGHT = 0.6;

/** What one language of a pair offers for look-up. */
export interface Terms {
  readonly lang: string;
  readonly base: StoredTerms;
  /** The user's terms; those that the built-in data lack have numbers after theirs, in this order. */
  readonly own: OwnTerms;
  readonly ownNumbers: ReadonlyMap<string, number>;
  readonly ownForms: readonly string[];
  readonly ownEnds: ReadonlySet<string>;
  readonly ownFinder: TermFinder | undefined;
  /** For English: the stems that the other side's lexicon can produce. */
  readonly met: ReadonlySet<string>;
  /** The built-in translations lead somewhere: to English, or to English from both sides. */
  readonly hasLexicon: boolean;
}

const NONE: ReadonlySet<string> = new Set();

/** Opens the terms of a language (base subtag) for texts whose other language is `other`. */
export function openTerms(lang: string, other: string, own: OwnTerms): Terms {
  const base = storedTerms(lang);
  const ownNumbers = new Map<string, number>();
  const ownForms: string[] = [];
  const ownEnds = new Set<string>();
  const ownFinder = own.size > 0 ? new TermFinder() : undefined;
  for (const form of own.keys()) {
    let number = base.numbers.get(form);
    if (number === undefined) {
      number = base.numbers.size + ownForms.length;
      ownNumbers.set(form, number);
      ownForms.push(form);
    }
    const end = phraseEnd(form);
    if (end !== undefined) ownEnds.add(end);
    ownFinder?.add(form, number);
  }
  return {
    lang,
    base,
    own,
    ownNumbers,
    ownForms,
    ownEnds,
    ownFinder,
    met: lang === 'en' ? storedTerms(other).english : NONE,
    hasLexicon:
      lang !== 'en' &&
      builtInLexicon(lang) !== undefined &&
      (other === 'en' || builtInLexicon(other) !== undefined),
  };
}

/** The terms of one language with their keys numbered for one alignment. */
export class Dictionary {
  readonly lang: string;
  /** Terms have numbers below this. */
  readonly size: number;
  /** Number of the term that `longestAt` found last. */
  found = -1;
  private readonly terms: Terms;
  private readonly table: KeyTable;

  constructor(terms: Terms, table: KeyTable) {
    this.lang = terms.lang;
    this.size = terms.base.numbers.size + terms.ownForms.length;
    this.terms = terms;
    this.table = table;
  }

  /** The number of a term in `termForm`, or -1. */
  numberOf(form: string): number {
    const { base, own, ownNumbers } = this.terms;
    return base.numbers.get(form) ?? (own.size === 0 ? -1 : (ownNumbers.get(form) ?? -1));
  }

  /** Adds the keys of a term to the type begun last. */
  addTerm(types: WordTypes, number: number, form: string): void {
    const { base, own, hasLexicon } = this.terms;
    if (number < base.numbers.size) {
      const last = base.starts[number + 1] ?? 0;
      for (let k = base.starts[number] ?? 0; k < last; k++) {
        if (base.named[k] === 0 && !hasLexicon) continue;
        const key = this.table.idOf(base.first[k] ?? 0, base.second[k] ?? 0);
        types.add(key, base.strengths[k] ?? 1, KeyClass.lexicon);
        types.expected = true;
      }
    }
    if (own.size === 0) return;
    for (const { key, weight } of own.get(form) ?? []) {
      types.add(this.table.id(KeyKind.own, key), 0.4 + 0.6 * weight, KeyClass.lexicon);
      if (weight >= EXPECTED_WEIGHT) types.expected = true;
    }
  }

  /** The English word itself as a pivot key; expected when the other side's lexicon can produce it. */
  addEnglish(types: WordTypes, stem: string): void {
    types.add(this.table.id(KeyKind.english, stem), 1, KeyClass.lexicon);
    if (stem.length >= 6) types.add(this.table.id(KeyKind.englishStart, stem, 5), 0.5, KeyClass.lexicon);
    if (this.terms.met.has(stem)) types.expected = true;
  }

  /** True when some phrase of several words ends with this stem. */
  endsPhrase(stem: string): boolean {
    return this.terms.base.phraseEnds.has(stem) || (this.terms.own.size > 0 && this.terms.ownEnds.has(stem));
  }

  /** Length of the longest term of unspaced text that begins at `from`, within `to`; 0 for none. */
  longestAt(codes: Uint16Array, from: number, to: number): number {
    const { base, ownFinder } = this.terms;
    const length = base.finder.longestAt(codes, from, to);
    this.found = base.finder.found;
    if (!ownFinder) return length;
    const own = ownFinder.longestAt(codes, from, to);
    if (own <= length) return length;
    this.found = ownFinder.found;
    return own;
  }

  /** False when the other text is known to have no Han characters that keys were made of. */
  get mayMeetHan(): boolean {
    return this.table.closed ? this.table.unspaced : !this.table.hanless;
  }

  /** False when no word of the other text can have a key of a kind that is made of code units. */
  mayMeet(kind: KeyKind): boolean {
    return !this.table.closed || (this.table.kinds & (1 << kind)) !== 0;
  }

  /** The number of the key that Han characters are, or -1. */
  hanKey(codes: Uint16Array, from: number, to: number): number {
    this.table.unspaced = true;
    return this.keyOf(KeyKind.word, codes, from, to);
  }

  /** The number of the key of a kind that code units make, or -1. */
  keyOf(kind: KeyKind, codes: Uint16Array, from: number, to: number): number {
    if (!this.table.closed) this.table.kinds |= 1 << kind;
    let first = FIRST_SEEDS[kind] ?? 0;
    let second = SECOND_SEEDS[kind] ?? 0;
    for (let k = from; k < to; k++) {
      first = nextFirst(first, codes[k] ?? 0);
      second = nextSecond(second, codes[k] ?? 0);
    }
    return this.table.idOf(first, second);
  }

  /** The number of a key for this alignment, or -1. */
  key(kind: KeyKind, text: string): number {
    return this.table.id(kind, text);
  }
}

/** The user's entries as terms of both sides; an entry's key is its translation. */
export function ownTerms(
  entries: readonly LexiconEntry[],
  sourceLang: string,
  targetLang: string,
): { source: OwnTerms; target: OwnTerms } {
  const source = new Map<string, { key: string; weight: number }[]>();
  const target = new Map<string, { key: string; weight: number }[]>();
  const add = (
    map: Map<string, { key: string; weight: number }[]>,
    form: string,
    key: string,
    weight: number,
  ): void => {
    const known = map.get(form);
    if (!known) map.set(form, [{ key, weight }]);
    else if (!known.some((term) => term.key === key)) known.push({ key, weight });
  };
  for (const entry of entries) {
    const from = termForm(entry.source, sourceLang);
    const to = termForm(entry.target, targetLang);
    if (from === '' || to === '') continue;
    const weight = Math.min(1, Math.max(0, entry.weight));
    add(source, from, to, weight);
    add(target, to, to, weight);
  }
  return { source, target };
}
