import { create } from 'zustand';
import type { ListedQuotations } from '../../../core/review/findings/quotations';

interface QuotationsState {
  readonly lines: readonly ListedQuotations[];
  /** The line in hand. */
  readonly at: number;
}

export const NO_QUOTATIONS: QuotationsState = { lines: [], at: 0 };

/** The quotation ledger as the worker told it last, and what of it is in hand. */
export const useQuotations = create<QuotationsState>()(() => NO_QUOTATIONS);

/** Takes over a new ledger; the line in hand stays the one it was, or the one at its place. */
export function setQuotations(lines: readonly ListedQuotations[]): void {
  useQuotations.setState(({ lines: before, at }) => {
    const key = before[at]?.key;
    const same = lines.findIndex((line) => line.key === key);
    return { lines, at: same === -1 ? Math.max(0, Math.min(at, lines.length - 1)) : same };
  });
}

export function lineInHand(): ListedQuotations | undefined {
  const { lines, at } = useQuotations.getState();
  return lines[at];
}

/** Whether the two sides differ, so that the line may be an error. */
export function differs({ state }: ListedQuotations): boolean {
  return state !== 'paired' && state !== 'alone';
}
