import { acceptFindings } from '../../../core/review/commands/findings';
import type { ListedQuotation, ListedQuotations } from '../../../core/review/findings/quotations';
import { perform } from '../../document/session';
import { goToRow } from '../../review/cursor';
import { locator } from '../../state/derived';
import { useDocument } from '../../state/document';
import { useView } from '../../state/view';
import { errorOf, isMarked } from './errors';
import { differs, lineInHand, useQuotations } from './state';

export function stepQuotation(step: 1 | -1): void {
  const { lines, at } = useQuotations.getState();
  if (lines.length > 0) useQuotations.setState({ at: Math.min(lines.length - 1, Math.max(0, at + step)) });
}

/** To the next or previous line whose sides differ and that is not marked yet; goes round at the ends. */
export function stepDiffering(step: 1 | -1): void {
  const { review } = useDocument.getState();
  const { lines, at } = useQuotations.getState();
  if (!review) return;
  for (let distance = 1; distance <= lines.length; distance++) {
    const index = (at + step * distance + lines.length * distance) % lines.length;
    const line = lines[index];
    if (!line || !differs(line) || isMarked(line, review)) continue;
    useQuotations.setState({ at: index });
    return;
  }
  useView.setState({ message: { key: 'quotations.noneDiffers' } });
}

/** The words to show of a line: those of the translation, or, where it has none, of the original. */
export function shownOf({ source, target }: ListedQuotations): ListedQuotation | undefined {
  return target[0] ?? source[0];
}

/** To the quotation in hand, in the review. */
export function showQuotation(): void {
  const { review } = useDocument.getState();
  const line = lineInHand();
  const span = line && shownOf(line)?.span;
  const row = review && span && locator(review).rowAt(span.side, span.start);
  if (!span || row === undefined || row === null) return;
  useView.setState({ view: 'review' });
  goToRow(row);
  useView.setState({ cursor: { side: span.side, word: { start: span.start, end: span.end } } });
}

export function canMark(): boolean {
  const { review } = useDocument.getState();
  const line = lineInHand();
  return review !== null && line !== undefined && errorOf(line) !== undefined && !isMarked(line, review);
}

/** Marks what differs of the line in hand as an error. */
export function markQuotation(): void {
  const line = lineInHand();
  const error = line && errorOf(line);
  if (error && perform(acceptFindings, { findings: [error] })) {
    useView.setState({ message: { key: 'quotations.marked' } });
  }
}
