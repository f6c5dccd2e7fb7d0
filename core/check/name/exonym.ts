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
    const list = map.get(key) ?? [];
    map.set(key, list);
    list.push(letters, ...softened(letters, lang));
  }
  BY_LANG.set(lang, map);
  return map;
}

/** What the last consonant of a stem becomes before the ending of "in" and "to": Praha, v Praze. */
const SOFT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  cs: { ch: 'š', h: 'z', g: 'z', k: 'c', r: 'ř' },
  pl: { ch: 'sz', g: 'dz', k: 'c', r: 'rz' },
  uk: { г: 'з', к: 'ц', х: 'с' },
};

function softened(stem: string, lang: string): string[] {
  const found = Object.entries(SOFT[lang] ?? {}).find(([hard]) => stem.endsWith(hard));
  return found === undefined ? [] : [stem.slice(0, -found[0].length) + searchKey(found[1])];
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
