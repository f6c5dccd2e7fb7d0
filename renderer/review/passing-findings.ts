import { useMemo } from 'react';
import type { Side } from '../../core/range';
import { NO_FINDINGS, useFindings, type ListedFinding } from '../state/findings';
import { useView } from '../state/view';
import { useDrawing } from './drawing';
import type { Passing } from './marks';

const NOTHING: Passing = { selected: null, cursor: null, hits: [] };
/** What passes over the two sides of a row, and how many open findings there are in it. */
export interface RowPassing extends Readonly<Record<Side, Passing>> {
  readonly findings: number;
  /** Key of the one in hand. */
  readonly inHand: string | null;
}

const NOTHING_PASSING: RowPassing = { source: NOTHING, target: NOTHING, findings: 0, inHand: null };

/** What passes over a row while neither cursor nor search is in it: its open findings. Stable until they change. */
export function usePassingFindings(row: number): RowPassing {
  const found = useFindings(({ byRow }) => byRow.get(row) ?? NO_FINDINGS);
  const held = useDrawing(({ findings }) => findings && (findings.get(row) ?? NO_FINDINGS));
  const findings = held ?? found;
  const inHand = useView(({ activeFinding }) =>
    activeFinding !== null && findings.some(({ finding }) => finding.key === activeFinding)
      ? activeFinding
      : null,
  );
  return useMemo(() => {
    if (findings.length === 0) return NOTHING_PASSING;
    return {
      source: passing(findings, 'source', inHand),
      target: passing(findings, 'target', inHand),
      findings: findings.length,
      inHand,
    };
  }, [findings, inHand]);
}

function passing(findings: readonly ListedFinding[], side: Side, inHand: string | null): Passing {
  const places = findings.flatMap(({ finding }) => {
    const active = finding.key === inHand;
    // What is said of a correction's own words has no place in the machine's.
    const spans = finding.ofEdit ? [] : finding.spans.filter((span) => span.side === side);
    return spans.map(({ start, end }) => ({ key: finding.key, start, end, active }));
  });
  return places.length === 0 ? NOTHING : { ...NOTHING, findings: places };
}
