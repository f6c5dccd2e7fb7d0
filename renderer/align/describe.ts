import { isUnsure, rowKind, type Row, type RowKind } from '../../core/review/rows';
import type { Bead, Review } from '../../core/review/types';
import type { Side } from '../../core/range';
import type { Place } from './bands';
import { numberOf } from './placement';

type Translate = (key: string, options?: Record<string, unknown>) => string;

/**
 * What a screen reader says of a sentence beside its words: number, partners, state. Looking texts up is slow:
 * what is in the page keeps its answer until something of this changes.
 * @param partners numbers, from 1, of the bead's sentences on the other side
 */
export function describeSentence(
  { side, number }: Pick<Place, 'side' | 'number'>,
  partners: string,
  kind: RowKind,
  bead: Pick<Bead, 'state' | 'confidence' | 'pinned'>,
  t: Translate,
): string {
  const other: Side = side === 'source' ? 'target' : 'source';
  return [
    t('align.sentence', { side: t(`side.${side}`), number: number + 1 }),
    partners === '' ? t(`gap.${kind}`) : t('align.with', { side: t(`side.${other}`), numbers: partners }),
    describeState(bead, t),
    bead.pinned ? t('align.state.pinned') : '',
  ]
    .filter(Boolean)
    .join(', ');
}

export function describeState(bead: Pick<Bead, 'state' | 'confidence'>, t: Translate): string {
  const percent = Math.round(bead.confidence * 100);
  return t(isUnsure(bead) ? 'align.state.unsure' : `align.state.${bead.state}`, { percent });
}

/** A bead's state as class names of what is drawn of it. */
export function stateOf(row: Row): string {
  const state = isUnsure(row.bead) ? 'unsure' : row.bead.state;
  return rowKind(row) === 'pair' ? state : `${state} alone`;
}

/** Numbers, from 1, of the row's sentences on a side. */
export function numbersOf(review: Review, side: Side, row: Row): string {
  return row[side].map(({ start }) => numberOf(review.segments[side], start) + 1).join(', ');
}
