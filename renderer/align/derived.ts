import { firstEndingAfter, type Side } from '../../core/range';
import { isUnsure, type Row } from '../../core/review/rows';
import type { Review, Segment } from '../../core/review/types';
import { memo, rows } from '../state/derived';
import { bandsOf, type Bands } from './bands';
import type { SentenceCursor } from './state';

/** What the alignment view reads off a review. */

export const bands = memo((review: Review): Bands => bandsOf(rows(review), review.segments), [rows]);

export const unsureCount = memo(
  (review: Review): number => review.beads.filter(isUnsure).length,
  [(review) => review.beads],
);

/** Beads that the reviewer has confirmed or made. */
export const settledCount = memo(
  (review: Review): number => review.beads.filter(({ state }) => state !== 'auto').length,
  [(review) => review.beads],
);

export function rowOfSegment(review: Review, side: Side, id: string): Row | undefined {
  const number = review.segments[side].findIndex((segment) => segment.id === id);
  return number === -1 ? undefined : rowOfNumber(review, side, number);
}

/** The row that holds a side's sentence by its number from 0. */
export function rowOfNumber(review: Review, side: Side, number: number): Row | undefined {
  return rows(review)[bands(review).rowAt(side, number) ?? -1];
}

/** A sentence with its number on its side. */
export interface Found {
  readonly segment: Segment;
  readonly number: number;
}

/** The sentence that holds `at`, or the next one, or the last; undefined when the side has none. */
function sentenceAt(review: Review, side: Side, at: number): Found | undefined {
  const list = review.segments[side];
  const number = Math.min(firstEndingAfter(list, at), list.length - 1);
  const segment = list[number];
  return segment && { segment, number };
}

export function cursorSentence(review: Review, cursor: SentenceCursor | null): Found | undefined {
  return cursor ? sentenceAt(review, cursor.side, cursor.at) : undefined;
}
