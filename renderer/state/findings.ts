import { create } from 'zustand';
import { showsFindings } from '../../core/review/commands/findings';
import {
  isSameError,
  judge,
  type Dismissal,
  type FindingState,
  type JudgedFinding,
} from '../../core/review/findings/judge';
import { tellingSpans, type PlacedFinding } from '../../core/review/findings/placed';
import type { RowLocator } from '../../core/review/rows';
import type { Annotation, Decision, Review } from '../../core/review/types';
import { locator, NO_ANNOTATIONS, rowAnnotations } from './derived';

/** A finding as it is listed: in reading order, with its row and what became of it. */
export interface ListedFinding {
  readonly finding: PlacedFinding;
  readonly row: number;
  /** `marked`: not decided, but the reviewer has marked the same error without it. */
  readonly state: FindingState | 'marked';
  readonly decision: Decision | null;
}

interface FindingsState {
  /** What the checks found, as the worker told it last. */
  readonly found: ReadonlyMap<string, PlacedFinding>;
  /** Rows still to be checked; null before the first check. */
  readonly left: number | null;
  /** All findings in reading order; empty while they are hidden. */
  readonly listed: readonly ListedFinding[];
  readonly open: readonly ListedFinding[];
  /** The open ones by the rows they are drawn in. A row's list keeps its identity while nothing in it changes. */
  readonly byRow: ReadonlyMap<number, readonly ListedFinding[]>;
}

export const NO_FINDINGS: readonly ListedFinding[] = [];

const EMPTY: FindingsState = {
  found: new Map(),
  left: null,
  listed: NO_FINDINGS,
  open: NO_FINDINGS,
  byRow: new Map(),
};

export const useFindings = create<FindingsState>()(() => EMPTY);

/** What was computed last, part by part, each with what it was computed of. */
interface Computed {
  readonly found: FindingsState['found'];
  readonly place: RowLocator;
  readonly inOrder: readonly Placed[];
  readonly decisions: Review['decisions'];
  readonly errors: string;
  readonly dismissals: readonly Dismissal[];
  readonly judged: readonly JudgedFinding[];
  readonly annotations: Review['annotations'];
}

interface Placed {
  readonly finding: PlacedFinding;
  readonly row: number;
}

let last: Computed | undefined;

/** Brings the lists in step with the review, the settings and what was found. Does only what these make necessary. */
export function updateFindings(review: Review | null, dismissals: readonly Dismissal[]): void {
  const { found } = useFindings.getState();
  if (!review || !showsFindings(review)) {
    last = undefined;
    if (useFindings.getState().listed.length > 0) {
      useFindings.setState({ listed: NO_FINDINGS, open: NO_FINDINGS, byRow: new Map() });
    }
    return;
  }
  const place = locator(review);
  const inOrder = last?.found === found && last.place === place ? last.inOrder : sorted(found, place);
  const { decisions, annotations } = review;
  const errors = last?.annotations === annotations ? last.errors : errorsOfDecisions(review);
  const isJudged =
    last?.inOrder === inOrder &&
    last.decisions === decisions &&
    last.errors === errors &&
    last.dismissals === dismissals;
  const judged =
    last && isJudged
      ? last.judged
      : judge(
          inOrder.map(({ finding }) => finding),
          review,
          dismissals,
        );
  const isListed = last?.judged === judged && last.annotations === annotations;
  last = { found, place, inOrder, decisions, errors, dismissals, judged, annotations };
  if (!isListed) list(review, inOrder, judged, place);
}

function list(
  review: Review,
  inOrder: readonly Placed[],
  judged: readonly JudgedFinding[],
  place: RowLocator,
): void {
  const before = useFindings.getState();
  const errors = rowAnnotations(review);
  const listed = inReadingOrder(judged, inOrder, place).map((placed, index): ListedFinding => {
    const { item, row } = placed;
    const { finding, decision } = item;
    const known = before.listed[index];
    const isMarked = item.state === 'open' && markedIn(finding, errors.get(row) ?? NO_ANNOTATIONS);
    const state = isMarked ? 'marked' : item.state;
    const isKnown =
      known?.finding === finding && known.row === row && known.state === state && known.decision === decision;
    return isKnown ? known : { finding, row, state, decision };
  });
  if (sameItems(before.listed, listed)) return;
  const open = listed.filter(({ state }) => state === 'open');
  useFindings.setState({ listed, open, byRow: byRow(open, place, before.byRow) });
}

/** What was found is in order; what was only decided is put among it. */
function inReadingOrder(
  judged: readonly JudgedFinding[],
  inOrder: readonly Placed[],
  place: RowLocator,
): readonly { readonly item: JudgedFinding; readonly row: number }[] {
  const listed = judged.map((item, index) => ({
    item,
    row: inOrder[index]?.row ?? placeOf(item.finding, place).row,
  }));
  if (judged.length === inOrder.length) return listed;
  // A stable sort leaves those found in their order within the row.
  return listed.sort((a, b) => a.row - b.row);
}

function placeOf(
  finding: PlacedFinding,
  place: RowLocator,
): { readonly row: number; readonly start: number } {
  const first = tellingSpans(finding.spans).reduce((a, b) => (b.start < a.start ? b : a));
  return { row: place.rowAt(first.side, first.start) ?? 0, start: first.start };
}

function sorted(found: FindingsState['found'], place: RowLocator): Placed[] {
  const list = [...found.values()].map((finding) => ({ finding, ...placeOf(finding, place) }));
  return list.sort((a, b) => a.row - b.row || a.start - b.start || (a.finding.key < b.finding.key ? -1 : 1));
}

/** Which accepted findings have their error still, as one string: what judging depends on of all annotations. */
function errorsOfDecisions({ decisions, annotations }: Review): string {
  return Object.values(decisions)
    .map(({ annotation }) => (annotation === null ? '' : (annotations[annotation]?.state ?? '-')))
    .join();
}

const marks = new WeakMap<PlacedFinding, { errors: readonly Annotation[]; marked: boolean }>();

function markedIn(finding: PlacedFinding, errors: readonly Annotation[]): boolean {
  if (errors.length === 0) return false;
  const known = marks.get(finding);
  if (known?.errors === errors) return known.marked;
  const marked = errors.some((error) => error.state === 'open' && isSameError(finding, error));
  marks.set(finding, { errors, marked });
  return marked;
}

function byRow(
  open: readonly ListedFinding[],
  place: RowLocator,
  before: FindingsState['byRow'],
): FindingsState['byRow'] {
  const rows = new Map<number, ListedFinding[]>();
  for (const item of open) {
    const touched = new Set([item.row]);
    for (const { side, start, end } of item.finding.spans) {
      const first = place.rowAt(side, start);
      const final = place.rowAt(side, end - 1);
      if (first !== undefined) touched.add(first);
      if (final !== undefined) touched.add(final);
    }
    for (const row of touched) {
      const list = rows.get(row);
      if (list) list.push(item);
      else rows.set(row, [item]);
    }
  }
  return new Map(
    [...rows].map(([row, list]): [number, readonly ListedFinding[]] => {
      const known = before.get(row);
      return [row, known && sameItems(known, list) ? known : list];
    }),
  );
}

function sameItems<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
