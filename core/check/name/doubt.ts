import type { Row } from '../article';
import type { SourcePlace } from './match';
import type { NameWord } from './target-name';

/** A name of the target that is not what the source has. */
export interface NameDoubt {
  readonly name: NameWord;
  /** What it should have been taken from, where that is known. */
  readonly source: SourcePlace | undefined;
  /** Key below `name` in the locale files, below `name-added` for `slip` and `unknown`. */
  readonly message: 'misspelt' | 'slip' | 'unlike' | 'unknown';
  readonly suggestion?: string;
}

/** Words that headlines leave in small letters. */
const SMALL = new Set(
  'the and but for nor with from into onto over under after before about against between than that'.split(
    ' ',
  ),
);

/** Headlines give every word a capital, and have no full stop. */
export function isTitleCase(text: string): boolean {
  if (/[.!?][)"'”’»]*\s*$/u.test(text)) return false;
  const words = (text.match(/\p{L}{3,}/gu) ?? []).filter((word) => !SMALL.has(word));
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > 0.7 * words.length;
}

/**
 * True for a word that is of another language on purpose and no slip in an English one: with accents, capitals inside,
 * part of a hyphenated name, or standing several times.
 */
export function isForeign({ text, start, end }: NameWord, { target }: Row): boolean {
  return (
    /[^\0-\x7f’]/.test(text) ||
    /\p{Ll}\p{Lu}/u.test(text) ||
    target.text.charAt(end) === '-' ||
    target.text.charAt(start - 1) === '-' ||
    target.text.includes(text, end) ||
    target.text.indexOf(text) < start
  );
}

/** `putin` as it would be written. */
export function capitalised(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}
