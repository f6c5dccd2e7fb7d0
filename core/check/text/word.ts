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

/** Bits of `kindOf`: letters, marks and numbers; ASCII digits; a to z. */
export const WORD_CHAR = 1;
export const DIGIT = 2;
export const LATIN = 4;
const KNOWN = 8;
/** The kind of each UTF-16 unit met so far: lexicons ask for every unit of every text. */
const KINDS = new Uint8Array(0x10000);

/** What a UTF-16 unit is, as bits. */
export function kindOf(code: number): number {
  const known = KINDS[code] ?? 0;
  if (known !== 0) return known;
  const unit = String.fromCharCode(code);
  let kind = KNOWN;
  if (LETTER.test(unit)) kind |= WORD_CHAR;
  if (unit >= '0' && unit <= '9') kind |= DIGIT;
  if (unit >= 'a' && unit <= 'z') kind |= LATIN;
  KINDS[code] = kind;
  return kind;
}

export function isWordChar(unit: string): boolean {
  return unit !== '' && (kindOf(unit.charCodeAt(0)) & WORD_CHAR) !== 0;
}
