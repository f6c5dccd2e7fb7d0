import { addKey, KeyClass, type KeyTable, type WordType } from './keys';
import { foldWord, stemOf } from './lang/stem';
import { functionWords } from './lang/function-words';
import { icuNames } from './lang/names';
import { isUnspacedScript, Script, scriptOf } from './lang/script';
import { builtInLexicon } from './lexicon/index';
import type { LexiconEntry } from './types';

/** Key strings of a term, with their strengths, as the built-in data give them; the same for every alignment. */
interface StoredTerm {
  readonly keys: readonly string[];
  readonly strengths: readonly number[];
}

interface StoredTerms {
  readonly terms: ReadonlyMap<string, StoredTerm>;
  /** All `e:` keys, so that the English side knows which of its words can be met. */
  readonly english: ReadonlySet<string>;
  readonly shape: TermShape;
}

/** What spares a look-up: last words of phrases, and for each first code unit the longest term it begins. */
interface TermShape {
  readonly phraseEnds: Set<string>;
  readonly longest: Map<number, number>;
}

function addShape(shape: TermShape, form: string): void {
  const space = form.lastIndexOf(' ');
  if (space >= 0) shape.phraseEnds.add(form.slice(space + 1));
  const first = form.charCodeAt(0);
  if (form.length > (shape.longest.get(first) ?? 0))
    shape.longest.set(first, Math.min(form.length, LONGEST_TERM));
}

/** Longest term looked up in unspaced text, in code units. */
const LONGEST_TERM = 12;

const stored = new Map<string, StoredTerms>();

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

function englishKeys(translation: string): { keys: string[]; strengths: number[] } {
  const common = functionWords('en');
  const words = foldWord(translation.trim())
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const content = words.filter((word) => !common.has(word));
  const used = content.length > 0 ? content : words;
  const strength = used.length > 1 ? 0.75 : 1;
  const keys: string[] = [];
  const strengths: number[] = [];
  for (const word of used) {
    const stem = stemOf(word, 'en');
    keys.push(`e:${stem}`);
    strengths.push(strength);
    if (stem.length >= 6) {
      keys.push(`f:${stem.slice(0, 5)}`);
      strengths.push(0.5);
    }
  }
  return { keys, strengths };
}

function storedTerms(lang: string): StoredTerms {
  const known = stored.get(lang);
  if (known) return known;
  const terms = new Map<string, { keys: string[]; strengths: number[] }>();
  const english = new Set<string>();
  const add = (form: string, keys: readonly string[], strengths: readonly number[]): void => {
    if (form === '') return;
    let term = terms.get(form);
    if (!term) terms.set(form, (term = { keys: [], strengths: [] }));
    keys.forEach((key, k) => {
      const at = term.keys.indexOf(key);
      if (at >= 0) return;
      term.keys.push(key);
      term.strengths.push(strengths[k] ?? 1);
    });
  };
  for (const [term, translations] of builtInLexicon(lang) ?? []) {
    const form = termForm(term, lang);
    for (const translation of translations) {
      const { keys, strengths } = englishKeys(translation);
      add(form, keys, strengths);
      for (const key of keys) if (key.startsWith('e:')) english.add(key);
    }
  }
  for (const [name, key] of icuNames(lang)) add(termForm(name, lang), [key], [1]);
  const shape: TermShape = { phraseEnds: new Set(), longest: new Map() };
  for (const form of terms.keys()) addShape(shape, form);
  const made = { terms, english, shape };
  stored.set(lang, made);
  return made;
}

/** The user's terms of one language by form: keys they match by, and how far they are trusted. */
export type OwnTerms = ReadonlyMap<string, readonly { readonly key: string; readonly weight: number }[]>;

/** A user's term of at least this weight is expected to be met by its translation. */
const EXPECTED_WEIGHT = 0.6;

/** What one language of a pair offers for look-up. */
export interface Terms {
  readonly lang: string;
  readonly base: ReadonlyMap<string, StoredTerm>;
  readonly shape: TermShape;
  /** The user's terms: form to keys. */
  readonly own: OwnTerms;
  readonly ownShape: TermShape;
  /** For English: the keys that the other side's lexicon can produce. */
  readonly met: ReadonlySet<string>;
  /** The built-in translations lead somewhere: to English, or to English from both sides. */
  readonly hasLexicon: boolean;
}

export function openTerms(lang: string, other: string, own: OwnTerms): Terms {
  const { terms, shape } = storedTerms(lang);
  const ownShape: TermShape = { phraseEnds: new Set(), longest: new Map() };
  for (const form of own.keys()) addShape(ownShape, form);
  return {
    lang,
    base: terms,
    shape,
    own,
    ownShape,
    met: lang === 'en' ? storedTerms(other).english : new Set(),
    hasLexicon:
      lang !== 'en' &&
      builtInLexicon(lang) !== undefined &&
      (other === 'en' || builtInLexicon(other) !== undefined),
  };
}

/** The terms of one language with their keys interned for one alignment. */
export class Dictionary {
  readonly lang: string;
  private readonly terms: Terms;
  private readonly table: KeyTable;

  constructor(terms: Terms, table: KeyTable) {
    this.lang = terms.lang;
    this.terms = terms;
    this.table = table;
  }

  /** Adds the keys of a term (in `termForm`) to the type; false when the term is unknown. */
  addTerm(type: WordType, form: string): boolean {
    const base = this.terms.base.get(form);
    const own = this.terms.own.get(form);
    if (!base && !own) return false;
    base?.keys.forEach((key, k) => {
      const icu = !key.startsWith('e:') && !key.startsWith('f:');
      if (!icu && !this.terms.hasLexicon) return;
      addKey(type, this.table.id(key), base.strengths[k] ?? 1, KeyClass.lexicon);
      type.expected = true;
    });
    for (const { key, weight } of own ?? []) {
      addKey(type, this.table.id(key), 0.4 + 0.6 * weight, KeyClass.lexicon);
      if (weight >= EXPECTED_WEIGHT) type.expected = true;
    }
    return true;
  }

  has(form: string): boolean {
    return this.terms.base.has(form) || this.terms.own.has(form);
  }

  /** The English word itself as a pivot key; expected when the other side's lexicon can produce it. */
  addEnglish(type: WordType, stem: string): void {
    const key = `e:${stem}`;
    addKey(type, this.table.id(key), 1, KeyClass.lexicon);
    if (stem.length >= 6) addKey(type, this.table.id(`f:${stem.slice(0, 5)}`), 0.5, KeyClass.lexicon);
    if (this.terms.met.has(key)) type.expected = true;
  }

  /** True when some phrase of several words ends with this stem. */
  endsPhrase(stem: string): boolean {
    return this.terms.shape.phraseEnds.has(stem) || this.terms.ownShape.phraseEnds.has(stem);
  }

  /** Length of the longest term of unspaced text that begins at `from`, within `to`; 0 for none. */
  longestAt(text: string, from: number, to: number): number {
    const first = text.charCodeAt(from);
    const most = Math.max(
      this.terms.shape.longest.get(first) ?? 0,
      this.terms.ownShape.longest.get(first) ?? 0,
    );
    for (let length = Math.min(most, to - from); length > 0; length--) {
      if (this.has(text.slice(from, from + length))) return length;
    }
    return 0;
  }

  key(text: string): number {
    return this.table.id(text);
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
    add(source, from, `u:${to}`, weight);
    add(target, to, `u:${to}`, weight);
  }
  return { source, target };
}
