import { scriptOf } from '../text/locale';
import type { RowText } from '../text/row-text';
import { searchKey } from '../text/search-key';
import data from './exonyms.json';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const FORMS: Readonly<Record<string, string>> = data.forms;
const BY_LANG = new Map<string, ReadonlyMap<string, readonly string[]>>();

function formsOf(lang: string): ReadonlyMap<string, readonly string[]> {
  const known = BY_LANG.get(lang);
  if (known !== undefined) return known;
  const map = new Map<string, string[]>();
  const spaced = /^(?:Latin|Cyrillic|Greek)$/.test(scriptOf(lang));
  for (const entry of (FORMS[lang] ?? '').split('|')) {
    const [key = '', form = ''] = entry.split(':');
    let letters = searchKey(form);
    // Declined: the last vowel gives way to the ending.
    if (spaced && letters.length > 4) letters = letters.replace(/[\p{L}]$/u, '');
    if (letters === '') continue;
    const list = map.get(key);
    if (list === undefined) map.set(key, [letters]);
    else list.push(letters);
  }
  BY_LANG.set(lang, map);
  return map;
}

/** Where the source has a name's form in its own language, for names whose letters or sound do not tell: Wien, Vienna. */
export function translationIn(key: string, source: RowText): Place | undefined {
  for (const form of formsOf(source.lang).get(key) ?? []) {
    const start = source.lower.indexOf(form);
    if (start >= 0)
      return { start, end: start + form.length, text: source.text.slice(start, start + form.length) };
  }
  return undefined;
}

/** True where the name's form in that language is known. */
export function hasTranslation(key: string, lang: string): boolean {
  return formsOf(lang).has(key);
}
