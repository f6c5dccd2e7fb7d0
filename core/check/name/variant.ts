import type { Article } from '../article';
import type { Notice } from '../check';
import { editDistance } from './distance';
import { isKnown } from './known';
import { firmLength, soundLikeness, soundOf } from './sound';
import { nameWordsIn } from './target-name';
import type { NameWord } from './target-name';

type Placed = Notice & { readonly row: number };

interface Place {
  readonly row: number;
  readonly word: NameWord;
}

function placesByKey(article: Article): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const row of article.rows) {
    for (const word of row.target.derive(nameWordsIn)) {
      const known = places.get(word.key);
      if (known === undefined) places.set(word.key, [{ row: row.index, word }]);
      else known.push({ row: row.index, word });
    }
  }
  return places;
}

/** A name that stands once, a letter or two from another of the article, and is in no list. */
export function variants(article: Article): Placed[] {
  const places = placesByKey(article);
  const once = [...places].filter(([key, list]) => list.length === 1 && key.length > 4 && !isKnown(key));
  if (once.length === 0) return [];
  const found: Placed[] = [];
  const index = neighbours(
    [...places].flatMap(([key, { length }]) => (length > 1 || isKnown(key) ? [key] : [])),
  );
  for (const [key, [only]] of once) {
    let usual: Place[] | undefined;
    for (const other of nearTo(key, index)) {
      const list = places.get(other) ?? [];
      if (list.length > (usual?.length ?? 0) && isVariant(key, other)) usual = list;
    }
    if (only !== undefined && usual?.[0] !== undefined)
      found.push(notice(article, only, usual[0], usual.length, 'variant'));
  }
  return found;
}

function isVariant(key: string, other: string): boolean {
  if (other === key || other.length < 5 || other.startsWith(key) || key.startsWith(other)) return false;
  const limit = key.length > 6 ? 2 : 1;
  return editDistance(other, key, limit) <= limit;
}

/** Names by what is left of them without one letter or two (W. Garbe's symmetric deletion), so that near ones meet. */
function neighbours(keys: Iterable<string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const key of keys) {
    if (key.length < 5) continue;
    for (const part of partsOf(key)) {
      const list = index.get(part);
      if (list === undefined) index.set(part, [key]);
      else list.push(key);
    }
  }
  return index;
}

function nearTo(key: string, index: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set<string>();
  for (const part of partsOf(key)) for (const other of index.get(part) ?? []) found.add(other);
  return found;
}

function partsOf(key: string): Set<string> {
  const once = new Set<string>([key]);
  for (let i = 0; i < key.length; i++) once.add(key.slice(0, i) + key.slice(i + 1));
  if (key.length < 7) return once;
  const twice = new Set(once);
  for (const part of once)
    for (let i = 0; i < part.length; i++) twice.add(part.slice(0, i) + part.slice(i + 1));
  return twice;
}

/** "John Commey, … coordinator" and, ever after, "Coordinator Kirby": one office, two names that begin alike. */
export function sameOffice(article: Article): Placed[] {
  const places = placesByKey(article);
  // The other name stands twice or more.
  if (![...places.values()].some((list) => list.length > 1)) return [];
  const offices = new Map<string, string>();
  for (const row of article.rows) {
    for (const match of row.target.text.matchAll(/\b(\p{Lu}\p{Ll}{4,}) (\p{Lu}\p{Ll}{2,})/gu)) {
      offices.set((match[1] ?? '').toLowerCase(), (match[2] ?? '').toLowerCase());
    }
  }
  const found: Placed[] = [];
  for (const [key, [only, ...more]] of places) {
    if (only === undefined || more.length > 0) continue;
    const row = article.rows[only.row];
    const apposition = row?.target.text.slice(only.word.end, only.word.end + 80) ?? '';
    const words = /^,((?: \p{L}+){0,4} \p{Ll}{5,})\b/u.exec(apposition)?.[1]?.toLowerCase().split(' ') ?? [];
    for (const office of words) {
      const name = offices.get(office);
      const usual = name === undefined ? undefined : places.get(name);
      if (name === undefined || name === key || usual?.[0] === undefined || usual.length < 2) continue;
      const sound = soundOf(name);
      if (firmLength(sound) < 1 || soundLikeness(sound, soundOf(key), false, false) < 0.4) continue;
      found.push(notice(article, only, usual[0], usual.length, 'office'));
    }
  }
  return found;
}

function notice(article: Article, place: Place, usual: Place, count: number, message: string): Placed {
  const row = article.rows[place.row];
  const span = row?.target.span(place.word.start, place.word.end);
  return {
    row: place.row,
    spans: span === undefined ? [] : [span],
    message,
    params: { text: place.word.text, usual: usual.word.text, count },
    suggestion: usual.word.text,
  };
}
