import { showsFindings } from '../../core/review/commands/findings';
import { useDocument } from '../state/document';
import { useFindings } from '../state/findings';
import { useNames } from './names/state';

/** The number of open findings, beside the view's name in the head; nothing when there is none. */
export function FindingCount() {
  const count = useFindings(({ open }) => open.length);
  return count === 0 ? null : <span className="count">{count}</span>;
}

/** The number of names in the ledger. */
export function NameCount() {
  const count = useNames(({ names }) => names.length);
  const hidden = useDocument(({ review }) => review !== null && !showsFindings(review));
  return count === 0 || hidden ? null : <span className="count">{count}</span>;
}
