import { firstEndingAfter, type Side } from '../../core/range';
import { isKept } from '../../core/review/realign';
import { isUnsure, type Row } from '../../core/review/rows';
import type { Review, Segment } from '../../core/review/types';
import { memo, rows } from '../state/derived';
import { bandsOf, type Band } from './bands';
import type { SentenceCursor } from './state';

/** What the alignment view reads off a review. */

export const bands = memo(
  (review: Review): readonly Band[] => bandsOf(rows(review), review.segments),
  [rows],
);

export const unsureCount = memo(
  (review: Review): number => review.beads.filter(isUnsure).length,
  [(review) => review.beads],
);

/** Beads that the reviewer has confirmed or made. */
export const settledCount = memo(
  (review: Review): number => review.beads.filter(({ state }) => state !== 'auto').length,
  [(review) => review.beads],
);

export const keptCount = memo(
  (review: Review): number => review.beads.filter(isKept).length,
  [(review) => review.beads],
);

interface Whereabouts {
  /** Row index by segment id. */
  readonly row: Readonly<Record<Side, ReadonlyMap<string, number>>>;
  /** Band index by segment id. */
  readonly band: Readonly<Record<Side, ReadonlyMap<string, number>>>;
}

const whereabouts = memo(
  (review: Review): Whereabouts => {
    const row = { source: new Map<string, number>(), target: new Map<string, number>() };
    const band = { source: new Map<string, number>(), target: new Map<string, number>() };
    bands(review).forEach(({ source, target }, index) => {
      for (const place of [...source, ...target]) {
        row[place.side].set(place.segment.id, place.row);
        band[place.side].set(place.segment.id, index);
      }
    });
    return { row, band };
  },
  [bands],
);

export function rowOfSegment(review: Review, side: Side, id: string): Row | undefined {
  const index = whereabouts(review).row[side].get(id);
  return index === undefined ? undefined : rows(review)[index];
}

export function bandOfSegment(review: Review, side: Side, id: string): number | undefined {
  return whereabouts(review).band[side].get(id);
}

/** A sentence with its number on its side. */
export interface Found {
  readonly segment: Segment;
  readonly number: number;
}

/** The sentence that holds `at`, or the next one, or the last; undefined when the side has none. */
export function sentenceAt(review: Review, side: Side, at: number): Found | undefined {
  const list = review.segments[side];
  const number = Math.min(firstEndingAfter(list, at), list.length - 1);
  const segment = list[number];
  return segment && { segment, number };
}

export function cursorSentence(review: Review, cursor: SentenceCursor | null): Found | undefined {
  return cursor ? sentenceAt(review, cursor.side, cursor.at) : undefined;
}
