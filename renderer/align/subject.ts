import { contains } from '../../core/range';
import { goToRow, focusedRow } from '../review/cursor';
import { locator } from '../state/derived';
import { useDocument } from '../state/document';
import { useView } from '../state/view';
import { here } from './cursor';
import { performEdit, type Edit, type Subject } from './edits';
import { NO_SENTENCES, useAlign } from './state';

/** The alignment view's cursor and selection as what an edit acts on. */
export function cursorSubject(): Subject | undefined {
  const at = here();
  if (!at) return undefined;
  const { cursor, selection } = useAlign.getState();
  const known = (side: 'source' | 'target') => {
    // Sentences that an undo has taken away are no longer selected.
    const wanted = new Set(selection[side]);
    return wanted.size === 0
      ? []
      : at.review.segments[side].filter(({ id }) => wanted.has(id)).map(({ id }) => id);
  };
  return {
    review: at.review,
    side: at.side,
    segment: at.segment.id,
    caret: cursor?.caret ?? null,
    selection: { source: known('source'), target: known('target') },
  };
}

/** The table's row in focus: its sentence under the word cursor, which is also where it would be cut. */
export function rowSubject(): Subject | undefined {
  const { review } = useDocument.getState();
  const row = focusedRow();
  if (!review || !row) return undefined;
  const { cursor } = useView.getState();
  const under = cursor && row[cursor.side].find((segment) => contains(segment, cursor.word));
  const side = under ? cursor.side : row.target.length > 0 ? 'target' : 'source';
  const segment = under ?? row[side][0];
  if (!segment) return undefined;
  return {
    review,
    side,
    segment: segment.id,
    caret: under && cursor.word.start > segment.start ? cursor.word.start : null,
    selection: NO_SENTENCES,
  };
}

/** Performs an edit on the table's row in focus; the focus stays on the sentence, whatever row it is in afterwards. */
export function performInTable(edit: Edit): void {
  const subject = rowSubject();
  const segment = subject?.review.segments[subject.side].find(({ id }) => id === subject.segment);
  if (!subject || !segment || !performEdit(edit, subject)) return;
  const { review } = useDocument.getState();
  const row = review && locator(review).rowAt(subject.side, segment.start);
  if (row !== null && row !== undefined) goToRow(row);
}
