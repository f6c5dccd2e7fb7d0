import type { Article, Row } from '../article';
import { scriptOf } from '../text/locale';
import type { FindingSpan } from '../types';
import { bareNames, doubtsOf } from './bare';
import { isTitleCase } from './doubt';
import { hear } from './hear';
import { formLikeness } from './letters';
import { RENDERED, WRITTEN } from './lost';
import { sourceNamesIn } from './source-name';
import type { SourceName } from './source-name';
import { rowsOf, stemOf } from './stem';
import { nameWordsIn } from './target-name';

/** A name of one side that the other has in none of the rows where it stands. */
export interface AloneName {
  readonly side: 'source' | 'target';
  readonly text: string;
  readonly places: readonly { readonly row: number; readonly span: FindingSpan }[];
}

/** Forms of one name share their first letters. */
const STEM = 4;

/**
 * Names of the original without a counterpart in the translation: no row that has the name renders it, and none has a
 * word that may be it in another form.
 */
export function lostOf(article: Article): AloneName[] {
  const { sourceLang, targetLang, rows } = article;
  if (targetLang !== 'en') return [];
  const stems = new Set<string>();
  for (const row of rows) {
    const bare = row.paired ? bareNames(row) : [];
    if (bare.length > 0 && !isTitleCase(row.target.text))
      for (const { text } of bare) stems.add(stemOf([text], sourceLang) ?? text);
  }
  if (stems.size === 0) return [];
  const found: AloneName[] = [];
  for (const [stem, at] of rowsOf(stems, rows, sourceLang)) {
    const paired = at.filter((row) => row.paired);
    const isLost = paired.every((row) => {
      const name = bareNames(row).find(({ text }) => text.includes(stem));
      return name !== undefined && !isBeside(name, row, rows);
    });
    if (!isLost) continue;
    const places = paired.map((row) => {
      const start = row.source.text.indexOf(stem);
      return { row: row.index, span: row.source.span(start, start + stem.length) };
    });
    found.push({ side: 'source', text: stem, places });
  }
  return found;
}

/** Names of the translation that the original has in no form, in no row where they stand. */
export function addedOf(article: Article): AloneName[] {
  const at = new Map<string, Set<Row>>();
  for (const row of article.rows)
    for (const { key } of row.target.derive(nameWordsIn)) {
      const stem = key.slice(0, STEM);
      at.set(stem, (at.get(stem) ?? new Set()).add(row));
    }
  const byStem = new Map<
    string,
    { text: string; places: { row: number; span: FindingSpan }[]; rows: Set<Row> }
  >();
  for (const row of article.rows) {
    if (!row.paired) continue;
    for (const { name, message } of doubtsOf(row)) {
      if ((message !== 'unlike' && message !== 'unknown') || isFromBeside(name.key, row, article.rows))
        continue;
      const stem = name.key.slice(0, STEM);
      const known = byStem.get(stem) ?? {
        text: name.text.replace(/['’]s?$/, ''),
        places: [],
        rows: new Set(),
      };
      known.places.push({ row: row.index, span: row.target.span(name.start, name.end) });
      known.rows.add(row);
      byStem.set(stem, known);
    }
  }
  return [...byStem]
    .filter(([stem, { rows }]) => rows.size === at.get(stem)?.size)
    .map(([, { text, places }]) => ({ side: 'target', text, places }));
}

/** True where the row before or after renders the name: sentences are moved, and cut otherwise. */
function isBeside(name: SourceName, row: Row, rows: readonly Row[]): boolean {
  return neighbours(row, rows).some(({ target }) =>
    target.derive(nameWordsIn).some(({ key }) => {
      if (isLatin(row)) return formLikeness(key, name, row.source.lang) >= WRITTEN;
      const heard = hear(key, row.source);
      return heard !== undefined && heard.fit >= RENDERED && heard.start < name.end && name.start < heard.end;
    }),
  );
}

/** The same of a name of the translation: the original of the row before or after has it. */
function isFromBeside(key: string, row: Row, rows: readonly Row[]): boolean {
  return neighbours(row, rows).some(({ source }) =>
    isLatin(row)
      ? source.derive(sourceNamesIn).some((name) => formLikeness(key, name, source.lang) >= WRITTEN)
      : (hear(key, source)?.fit ?? 0) >= RENDERED,
  );
}

function isLatin({ source }: Row): boolean {
  return scriptOf(source.lang) === 'Latin';
}

function neighbours({ index }: Row, rows: readonly Row[]): readonly Row[] {
  return [rows[index - 1], rows[index + 1]].filter((row) => row !== undefined);
}
