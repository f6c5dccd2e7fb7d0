import { isUnsure, rowKind, rowOfAnnotation, type Row } from '../../core/review/rows';
import type { Annotation, Review } from '../../core/review/types';
import { setReviewed } from '../../core/review/commands/ratings';
import { SIDES } from '../../core/range';
import { perform } from '../document/session';
import { allAnnotations, locator, ratings, rows } from '../state/derived';
import { useDocument } from '../state/document';
import { useView } from '../state/view';
import { AT_REST, focusedRow, goToRow } from './cursor';

export function stepRow(step: number): void {
  const { review } = useDocument.getState();
  if (!review) return;
  const last = rows(review).length - 1;
  const index = Math.min(last, Math.max(0, useView.getState().focusRow + step));
  if (index !== useView.getState().focusRow) goToRow(index);
}

export function goToEdge(edge: 'first' | 'last'): void {
  const { review } = useDocument.getState();
  if (review) goToRow(edge === 'first' ? 0 : rows(review).length - 1);
}

/** To the next or previous row that `wanted` accepts; goes round at the ends. */
function stepTo(step: 1 | -1, wanted: (row: Row, review: Review) => boolean): void {
  const { review } = useDocument.getState();
  if (!review) return;
  const all = rows(review);
  for (let distance = 1; distance <= all.length; distance++) {
    const index = (useView.getState().focusRow + step * distance + all.length * distance) % all.length;
    const row = all[index];
    if (row && wanted(row, review)) {
      goToRow(index);
      return;
    }
  }
}

export function stepUnreviewed(step: 1 | -1): void {
  stepTo(step, (row, review) => !ratings(review).isReviewed(row));
}

export function stepGap(step: 1 | -1): void {
  stepTo(step, (row) => rowKind(row) !== 'pair');
}

export function stepUnsure(step: 1 | -1): void {
  stepTo(step, (row) => isUnsure(row.bead));
}

/** To the next or previous annotation in reading order, from the one in hand or from the row in focus. */
export function stepAnnotation(step: 1 | -1): void {
  const { review } = useDocument.getState();
  if (!review) return;
  const list = allAnnotations(review);
  if (list.length === 0) return;
  const { activeAnnotation, focusRow } = useView.getState();
  const current = list.findIndex(({ id }) => id === activeAnnotation);
  let next = current + step;
  if (current === -1) {
    const after = list.findIndex((annotation) => rowIndexOf(review, annotation) >= focusRow);
    next = step === 1 ? (after === -1 ? 0 : after) : (after === -1 ? list.length : after) - 1;
  }
  const annotation = list[(next + list.length) % list.length];
  if (annotation) showAnnotation(annotation.id);
}

/** Brings an annotation into view and takes it in hand. */
export function showAnnotation(id: string): void {
  const { review } = useDocument.getState();
  const annotation = review?.annotations[id];
  if (!review || !annotation) return;
  goToRow(rowIndexOf(review, annotation));
  const span = annotation.spans.find(({ side }) => side === 'target') ?? annotation.spans[0];
  if (!span) return;
  useView.setState({ activeAnnotation: id, activeFinding: null, cursor: { side: span.side, word: span } });
}

function rowIndexOf(review: Review, annotation: Annotation): number {
  return rowOfAnnotation(annotation, locator(review)) ?? 0;
}

/** Marks the row as read and goes on to the next; a row already read is unread again and keeps the focus. */
export function toggleReviewed(): void {
  const { review } = useDocument.getState();
  const row = focusedRow();
  if (!review || !row) return;
  const reviewed = !ratings(review).isReviewed(row);
  const places = SIDES.flatMap((side) => row[side].map(({ start, end }) => ({ side, start, end })));
  perform(setReviewed, { places, reviewed });
  if (reviewed) stepRow(1);
}

/** One step back: from the error half chosen, the annotation in hand, the selection. */
export function backOut(): void {
  const { pendingCategory, selection, find } = useView.getState();
  if (pendingCategory !== null) useView.setState({ pendingCategory: null });
  else if (selection.source || selection.target) useView.setState(AT_REST);
  else if (find) useView.setState({ find: null });
  else useView.setState({ ...AT_REST, drawerOpen: false });
}
