import { langData } from '../lang/index';
import { addForms, trieFor } from '../lexicon/forms';
import { magnitudeForms } from '../lexicon/intl';
import type { Trie } from '../lexicon/trie';
import { searchKey } from '../text/search-key';

interface NumberLexicon {
  readonly words: Trie<number>;
  readonly counted: Trie<number> | undefined;
  readonly counters: RegExp | undefined;
  readonly loose: Trie<readonly number[]>;
  /** Parts of compounds, longest first; empty unless the language writes numbers together. */
  readonly parts: readonly (readonly [string, number])[];
  readonly abbreviations: ReadonlyMap<string, number>;
}

const LEXICONS = new Map<string, NumberLexicon>();

export const NO_NUMBER = -1;

export function numberLexicon(lang: string): NumberLexicon {
  const known = LEXICONS.get(lang);
  if (known !== undefined) return known;
  const data = langData(lang);
  const words = trieFor<number>(lang);
  addForms(words, data.block, NO_NUMBER);
  const parts: [string, number][] = [];
  if (Object.keys(data.numbers).length === 0)
    for (const [value, forms] of magnitudeForms(lang)) addForms(words, forms, value);
  for (const [value, forms] of Object.entries(data.numbers)) {
    addForms(words, forms, Number(value));
    if (data.compound === true) for (const form of forms.split('|')) parts.push([form, Number(value)]);
  }
  if (data.compound === true && data.and !== undefined) parts.push([data.and, NO_NUMBER]);
  parts.sort((a, b) => b[0].length - a[0].length);
  const lexicon: NumberLexicon = {
    words,
    counted: data.counted === undefined ? undefined : trieOf(lang, data.counted),
    counters: data.counters === undefined ? undefined : new RegExp(`\\s?(?:${data.counters})`, 'y'),
    loose: looseTrie(lang, data.loose ?? {}),
    parts,
    abbreviations: abbreviationMap(data.abbreviations ?? {}),
  };
  LEXICONS.set(lang, lexicon);
  return lexicon;
}

function trieOf(lang: string, forms: Readonly<Record<string, string>>): Trie<number> {
  const trie = trieFor<number>(lang);
  for (const [value, list] of Object.entries(forms)) addForms(trie, list, Number(value));
  return trie;
}

/** One word may stand for several numbers ("quarter": 4 and a fourth), so values are gathered by form first. */
function looseTrie(lang: string, loose: Readonly<Record<string, string>>): Trie<readonly number[]> {
  const byForm = new Map<string, number[]>();
  for (const [value, list] of Object.entries(loose)) {
    for (const form of list.split('|')) byForm.set(form, [...(byForm.get(form) ?? []), Number(value)]);
  }
  const trie = trieFor<readonly number[]>(lang);
  for (const [form, values] of byForm) trie.add(form, values);
  return trie;
}

function abbreviationMap(forms: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (const [value, list] of Object.entries(forms)) {
    for (const form of list.split('|')) map.set(searchKey(form), Number(value));
  }
  return map;
}

/** A word written as one that consists of number words only (fünfundzwanzig): its parts, or undefined. */
export function compoundParts(
  word: string,
  parts: readonly (readonly [string, number])[],
): number[] | undefined {
  const values: number[] = [];
  let rest = word;
  while (rest !== '') {
    const part = parts.find(([form]) => rest.startsWith(form));
    if (part === undefined) return undefined;
    if (part[1] !== NO_NUMBER) values.push(part[1]);
    rest = rest.slice(part[0].length);
  }
  return values.length > 0 ? values : undefined;
}
