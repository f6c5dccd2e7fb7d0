import type { Range, Side } from '../../core/range';
import type { Row } from '../../core/review/rows';
import type { Review } from '../../core/review/types';
import { wordsOf } from '../../core/segment';

/** Words of a row's sentences on one side, in text order; offsets of the text. */
export function wordsOfRow(review: Review, row: Row, side: Side): readonly Range[] {
  const { content, lang } = review.texts[side];
  return row[side].flatMap((segment) => wordsOf(content, segment, lang));
}

/** The index of the word that holds `offset`, or of the nearest before it, or 0. */
export function wordAt(words: readonly Range[], offset: number): number {
  let found = 0;
  words.forEach((word, index) => {
    if (word.start <= offset) found = index;
  });
  return found;
}

/**
 * A selection made with the mouse, grown to whole words. White space at its ends is left out; a mark of punctuation is
 * a word of its own. Undefined when it holds no word.
 */
export function snapToWords(words: readonly Range[], range: Range): Range | undefined {
  const touched = words.filter((word) => word.start < range.end && range.start < word.end);
  const first = touched[0];
  const last = touched.at(-1);
  return first && last ? { start: first.start, end: last.end } : undefined;
}
