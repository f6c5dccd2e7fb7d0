import { editRange, setPostEdit } from '../../core/review/commands/post-edits';
import { contains, type Range } from '../../core/range';
import { perform } from '../document/session';
import { useDocument } from '../state/document';
import { useView } from '../state/view';
import { focusedRow } from './cursor';

/** Opens the correction of the target sentence under the word cursor, or of the row's first. */
export function openCorrection(): void {
  const { review } = useDocument.getState();
  const row = focusedRow();
  if (!review || !row) return;
  const { cursor } = useView.getState();
  const under =
    cursor?.side === 'target' ? row.target.find((segment) => contains(segment, cursor.word)) : undefined;
  const segment = under ?? row.target[0];
  if (segment) useView.setState({ editing: editRange(review, segment), pendingCategory: null });
}

/** Keeps the wording as typed so far; the keystrokes of one correction are one step of the history. */
export function keepWording(range: Range, text: string, session: string): void {
  perform(setPostEdit, { start: range.start, end: range.end, text }, session);
}

/** Closes the correction and gives the keyboard back to the rows. */
export function closeCorrection(): void {
  useView.setState({ editing: null });
  document.getElementById('rows')?.focus();
}
