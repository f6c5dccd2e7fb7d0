import { isUnsure, rowKind, type Row } from '../../core/review/rows';
import type { Review } from '../../core/review/types';
import type { Side } from '../../core/range';
import type { Place } from './bands';

type Translate = (key: string, options?: Record<string, unknown>) => string;

/** What a screen reader says of a sentence beside its words: number, partners, state. */
export function describeSentence(review: Review, place: Place, row: Row, t: Translate): string {
  const { side, number } = place;
  const other: Side = side === 'source' ? 'target' : 'source';
  const partners = numbersOf(review, other, row);
  const linked =
    partners.length > 0
      ? t('align.with', { side: t(`side.${other}`), numbers: partners.join(', ') })
      : t(`gap.${rowKind(row)}`);
  return [
    t('align.sentence', { side: t(`side.${side}`), number: number + 1 }),
    linked,
    describeState(row, t),
    row.bead.pinned ? t('align.state.pinned') : '',
  ]
    .filter(Boolean)
    .join(', ');
}

export function describeState(row: Row, t: Translate): string {
  const percent = Math.round(row.bead.confidence * 100);
  return t(isUnsure(row.bead) ? 'align.state.unsure' : `align.state.${row.bead.state}`, { percent });
}

/** A bead's state as class names of what is drawn of it. */
export function stateOf(row: Row): string {
  const state = isUnsure(row.bead) ? 'unsure' : row.bead.state;
  return rowKind(row) === 'pair' ? state : `${state} alone`;
}

/** Numbers, from 1, of the row's sentences on a side. */
function numbersOf(review: Review, side: Side, row: Row): number[] {
  return row[side].map((segment) => {
    // Segments are in text order: found by place.
    const list = review.segments[side];
    let low = 0;
    let high = list.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle]?.start ?? 0) < segment.start) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  });
}
