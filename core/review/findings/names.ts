import type { NameEntry } from '../../check';
import type { CheckArticle, FindingSpan } from '../../check/types';
import type { CorrectedArticle } from './corrected';

/** One way the translation writes a name. */
export interface NameRendering {
  readonly text: string;
  readonly count: number;
  /** Its places in the machine's text, in order, each with the name in the same row's original where that is found. */
  readonly places: readonly (readonly FindingSpan[])[];
}

/** A name of the article and what the translation makes of it. */
export interface ListedName {
  /** '' for what only the translation has. */
  readonly source: string;
  /** The most frequent first; none for what only the original has. */
  readonly renderings: readonly NameRendering[];
  /** Where the original has it, in each row the first. */
  readonly places: readonly FindingSpan[];
  readonly kind: NameEntry['kind'];
  readonly state: NameEntry['state'];
}

/** A name of the ledger with every place of every rendering. Words of the reviewer's own corrections are left out. */
export function listName(
  { source, renderings, rows, kind, state }: NameEntry,
  corrected: CorrectedArticle,
): ListedName {
  const { article } = corrected;
  return {
    source,
    renderings: renderings.map(({ text, count }) => ({
      text,
      count,
      places: rows.flatMap((row) => placesOf(text, source, row, corrected)),
    })),
    kind,
    state,
    places: rows.map((row) => sourcePlace(source, row, article)).filter((span) => span !== null),
  };
}

function placesOf(
  text: string,
  source: string,
  row: number,
  { article, toMt }: CorrectedArticle,
): FindingSpan[][] {
  const places: FindingSpan[][] = [];
  const inSource = sourcePlace(source, row, article);
  for (const sentence of sentencesOf('target', row, article)) {
    const words = article.target.content.slice(sentence.start, sentence.end);
    for (let at = words.indexOf(text); at !== -1; at = words.indexOf(text, at + text.length)) {
      if (isWordPart(words, at, at + text.length)) continue;
      const start = sentence.start + at;
      const { range, edit } = toMt({ start, end: start + text.length });
      if (!edit) places.push([{ side: 'target', ...range }, ...(inSource ? [inSource] : [])]);
    }
  }
  return places;
}

function sourcePlace(source: string, row: number, article: CheckArticle): FindingSpan | null {
  if (source === '') return null;
  const content = article.source?.content ?? '';
  for (const { start, end } of sentencesOf('source', row, article)) {
    const at = content.slice(start, end).indexOf(source);
    if (at !== -1) return { side: 'source', start: start + at, end: start + at + source.length };
  }
  return null;
}

function sentencesOf(side: 'source' | 'target', row: number, article: CheckArticle) {
  const sentences = article[side]?.sentences ?? [];
  return (article.rows[row]?.[side] ?? [])
    .map((index) => sentences[index])
    .filter((sentence) => sentence !== undefined);
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

function isWordPart(text: string, start: number, end: number): boolean {
  return LETTER.test(text.charAt(start - 1)) || LETTER.test(text.charAt(end));
}
