import type { RowText } from './row-text';

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ.&·][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** Runs of letters and digits, hyphens separating, an apostrophe or point inside a word joining. */
export function wordsIn(row: RowText): readonly Word[] {
  const words: Word[] = [];
  for (const match of row.text.matchAll(WORD)) {
    const text = match[0];
    words.push({
      start: match.index,
      end: match.index + text.length,
      text,
      lower: row.lower.slice(match.index, match.index + text.length),
    });
  }
  return words;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

export function isWordChar(unit: string): boolean {
  if (unit === '') return false;
  const code = unit.charCodeAt(0);
  if (code < 128)
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return LETTER.test(unit);
}
