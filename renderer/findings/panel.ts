import { create } from 'zustand';
import { useEngine } from '../state/engine';
import { useFindings, type ListedFinding } from '../state/findings';

export const FILTERS = ['open', 'accepted', 'dismissed', 'marked'] as const;
export type FindingFilter = (typeof FILTERS)[number];

interface Panel {
  readonly filter: FindingFilter;
  readonly grouping: 'order' | 'check';
  /** Why the finding in hand is dismissed. */
  readonly reason: string;
}

/** How the findings are shown and what is being typed about one: never part of the document. */
export const usePanel = create<Panel>()(() => ({ filter: 'open', grouping: 'order', reason: '' }));

let known:
  { listed: unknown; filter: FindingFilter; grouping: string; shown: readonly ListedFinding[] } | undefined;

/** The findings the panel lists, in its order; computed anew when they, the filter or the grouping changed. */
export function shownFindings(): readonly ListedFinding[] {
  const { listed } = useFindings.getState();
  const { filter, grouping } = usePanel.getState();
  if (known?.listed !== listed || known.filter !== filter || known.grouping !== grouping) {
    known = { listed, filter, grouping, shown: inPanelOrder(listed.filter(({ state }) => state === filter)) };
  }
  return known.shown;
}

/** In reading order, or check by check. */
export function inPanelOrder(findings: readonly ListedFinding[]): readonly ListedFinding[] {
  if (usePanel.getState().grouping === 'order') return findings;
  const { checks } = useEngine.getState();
  const places = new Map(checks.map(({ id }, index) => [id, index]));
  const placeOf = ({ finding }: ListedFinding) => places.get(finding.check) ?? checks.length;
  return [...findings].sort((a, b) => placeOf(a) - placeOf(b) || compare(a.finding.check, b.finding.check));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
