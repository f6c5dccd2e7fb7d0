import type { ArticleCheck, Notice } from '../check';
import type { Article } from '../article';
import { namesLedger } from '../name/ledger';
import type { NameEntry } from '../name/ledger';
import { editDistance } from '../name/distance';
import { nameWordsIn } from '../name/target-name';
import type { NameWord } from '../name/target-name';
import { isKnownWord } from '../english/words';
import { soundLikeness, soundOf } from '../name/sound';

type Placed = Notice & { readonly row: number };

/** One name under several renderings, or one person's words under another's name, seen over the whole article. */
export const nameLedgerCheck: ArticleCheck = {
  id: 'name-ledger',
  scope: 'article',
  category: 'name',
  severity: 'major',
  languages: ['en'],
  onByDefault: true,
  needsSource: false,
  run(article) {
    const entries = namesLedger(article);
    return [...renderings(entries), ...swaps(article, entries), ...variants(article), ...sameOffice(article)];
  },
};

function renderings(entries: readonly NameEntry[]): Placed[] {
  return entries.flatMap(({ source, renderings: [usual, ...others] }) =>
    usual === undefined
      ? []
      : others.map((other) => ({
          row: other.row,
          spans: [other.span],
          message: 'rendering',
          params: { source, usual: usual.text, count: usual.count, text: other.text },
          suggestion: usual.text,
        })),
  );
}

/** The row's source names one person and its target another of the article's. */
function swaps(article: Article, entries: readonly NameEntry[]): Placed[] {
  const found: Placed[] = [];
  for (const row of article.rows) {
    if (!row.paired) continue;
    const target = row.target.text;
    const here = entries.filter((entry) => (entry.renderings[0]?.count ?? 0) > 0);
    const missing = here.find(
      (one) => row.source.text.includes(one.source) && !target.includes(one.renderings[0]?.text ?? ''),
    );
    const extra = here.find(
      (one) => !row.source.text.includes(one.source) && target.includes(one.renderings[0]?.text ?? '\0'),
    );
    const text = extra?.renderings[0]?.text;
    const usual = missing?.renderings[0]?.text;
    if (
      missing === undefined ||
      text === undefined ||
      usual === undefined ||
      missing.source.includes(extra?.source ?? '\0')
    )
      continue;
    const at = target.indexOf(text);
    const from = row.source.text.indexOf(missing.source);
    found.push({
      row: row.index,
      spans: [row.source.span(from, from + missing.source.length), row.target.span(at, at + text.length)],
      message: 'swapped',
      params: { source: missing.source, usual, text },
    });
  }
  return found;
}

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

/** A name that stands once, a letter or two from one that stands more often, and is in no list. */
function variants(article: Article): Placed[] {
  const places = placesByKey(article);
  const found: Placed[] = [];
  for (const [key, [only, ...more]] of places) {
    if (only === undefined || more.length > 0 || key.length < 5 || isKnownWord(key)) continue;
    const usual = [...places].find(
      ([other, list]) =>
        list.length > 1 &&
        other !== key &&
        other.length >= 5 &&
        !other.startsWith(key) &&
        !key.startsWith(other) &&
        editDistance(other, key, 2) <= (key.length > 6 ? 2 : 1),
    );
    if (usual !== undefined)
      found.push(notice(article, only, usual[1][0] as Place, usual[1].length, 'variant'));
  }
  return found;
}

/** "John Commey, … coordinator" and, ever after, "Coordinator Kirby": one office, two names that begin alike. */
function sameOffice(article: Article): Placed[] {
  const places = placesByKey(article);
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
    const after = /^,(?: \p{L}+){0,4} (\p{Ll}{5,})\b/u;
    const apposition = row?.target.text.slice(only.word.end, only.word.end + 80) ?? '';
    for (const [office, name] of offices) {
      const usual = places.get(name);
      if (
        name === key ||
        usual === undefined ||
        usual.length < 2 ||
        !after.test(apposition) ||
        !apposition.toLowerCase().includes(office)
      )
        continue;
      if (soundLikeness(soundOf(name), soundOf(key), false, false) < 0.4) continue;
      found.push(notice(article, only, usual[0] as Place, usual.length, 'office'));
    }
  }
  return found;
}

function notice(article: Article, place: Place, usual: Place, count: number, message: string): Placed {
  const row = article.rows[place.row];
  const text = place.word.text;
  const span = row?.target.span(place.word.start, place.word.end);
  return {
    row: place.row,
    spans: span === undefined ? [] : [span],
    message,
    params: { text, usual: usual.word.text, count },
    suggestion: usual.word.text,
  };
}
