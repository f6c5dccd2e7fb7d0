import { useMemo } from 'react';
import { showsFindings } from '../../core/review/commands/findings';
import { useDocument } from '../state/document';
import { useFindings } from '../state/findings';
import type { LedgerView } from '../state/view';
import { useHidden } from './Hidden';
import { differenceOf, rightForm, useNames } from './names/state';
import { differs, useQuotations } from './quotations/state';

/** The number of open findings, beside the view's name in the head; nothing when there is none. */
export function FindingCount() {
  const count = useFindings(({ open }) => open.length);
  return count === 0 ? null : <span className="count">{count}</span>;
}

/** How many lines of both ledgers are to be looked at: names and quotations that differ. */
export function DifferingCount() {
  const review = useDocument((state) => state.review);
  const names = useNames((state) => state.names);
  const lines = useQuotations((state) => state.lines);
  const quotations = useMemo(() => lines.filter(differs).length, [lines]);
  if (!review || !showsFindings(review)) return null;
  const differing = names.filter((name) => differenceOf(name, rightForm(name, review)) !== null);
  const count = differing.length + quotations;
  return count === 0 ? null : <span className="count">{count}</span>;
}

/** The number of lines in a ledger. */
export function LedgerCount({ of }: { readonly of: LedgerView }) {
  const names = useNames((state) => state.names.length);
  const quotations = useQuotations(({ lines }) => lines.length);
  const hidden = useHidden();
  const count = of === 'names' ? names : quotations;
  return count === 0 || hidden ? null : <span className="count">{count}</span>;
}
