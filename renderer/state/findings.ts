import { create } from 'zustand';
import { showsFindings } from '../../core/review/commands/findings';
import {
  isSameError,
  judge,
  type Dismissal,
  type FindingState,
  type JudgedFinding,
} from '../../core/review/findings/judge';
import type { PlacedFinding } from '../../core/review/findings/placed';
import type { RowsOfLayers } from '../../core/review/row-step';
import type { Annotation, Decision, Review } from '../../core/review/types';
import { locator, NO_ANNOTATIONS, rowAnnotations, rowList } from './derived';
import { movePlaces, placeAll, placeOf, type FindingPlace } from './finding-places';

/** A finding as it is listed: in reading order, with its row and what became of it. */
export interface ListedFinding {
  readonly finding: PlacedFinding;
  readonly row: number;
  /** All rows that it is drawn in. */
  readonly rows: readonly number[];
  /** `marked`: not decided, but the reviewer has marked the same error without it. */
  readonly state: FindingState | 'marked';
  readonly decision: Decision | null;
}

export interface FindingsState {
  /** What the checks found, as the worker told it last. */
  readonly found: ReadonlyMap<string, PlacedFinding>;
  /** Rows still to be checked; null before the first check. */
  readonly left: number | null;
  /** Everything was checked: the rows, then the article as a whole, and the ledgers have come. */
  readonly complete: boolean;
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
  complete: false,
  listed: NO_FINDINGS,
  open: NO_FINDINGS,
  byRow: new Map(),
};

export const useFindings = create<FindingsState>()(() => EMPTY);

/** What was computed last, part by part, each with what it was computed of. */
interface Computed {
  readonly found: FindingsState['found'];
  readonly list: RowsOfLayers;
  readonly places: readonly FindingPlace[];
  /** What is at these places, in the same order. */
  readonly inOrder: readonly PlacedFinding[];
  readonly decisions: Review['decisions'];
  readonly errors: string;
  readonly dismissals: readonly Dismissal[];
  readonly judged: readonly JudgedFinding[];
  readonly annotations: Review['annotations'];
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
  const list = rowList(review);
  const places = placesIn(review, list, found);
  const inOrder = sequence(places);
  const { decisions, annotations } = review;
  const errors = last?.annotations === annotations ? last.errors : errorsOfDecisions(review);
  const isJudged =
    last?.inOrder === inOrder &&
    last.decisions === decisions &&
    last.errors === errors &&
    last.dismissals === dismissals;
  const judged = last && isJudged ? last.judged : judge(inOrder, review, dismissals);
  const isListed = last?.places === places && last.judged === judged && last.annotations === annotations;
  last = { found, list, places, inOrder, decisions, errors, dismissals, judged, annotations };
  if (!isListed) show(review, places, judged);
}

function placesIn(
  review: Review,
  list: RowsOfLayers,
  found: FindingsState['found'],
): readonly FindingPlace[] {
  if (last?.found !== found) return placeAll(found.values(), locator(review));
  return last.list === list ? last.places : movePlaces(last.places, last.list, list, locator(review));
}

/** What is found, in order: the same list while only its rows have moved. */
function sequence(places: readonly FindingPlace[]): readonly PlacedFinding[] {
  if (last?.places === places) return last.inOrder;
  const inOrder = places.map(({ finding }) => finding);
  return last && sameItems(last.inOrder, inOrder) ? last.inOrder : inOrder;
}

function show(review: Review, places: readonly FindingPlace[], judged: readonly JudgedFinding[]): void {
  const before = useFindings.getState();
  const errors = rowAnnotations(review);
  const listed = inReadingOrder(judged, places, review).map((placed, index): ListedFinding => {
    const { item, row, rows } = placed;
    const { finding, decision } = item;
    const known = before.listed[index];
    const isMarked = item.state === 'open' && markedIn(finding, errors.get(row) ?? NO_ANNOTATIONS);
    const state = isMarked ? 'marked' : item.state;
    const isKnown =
      known?.finding === finding &&
      known.row === row &&
      known.state === state &&
      known.decision === decision &&
      sameItems(known.rows, rows);
    return isKnown ? known : { finding, row, rows, state, decision };
  });
  if (sameItems(before.listed, listed)) return;
  const open = listed.filter(({ state }) => state === 'open');
  useFindings.setState({ listed, open, byRow: byRow(open, before.byRow) });
}

/** What was found is in order; what was only decided is put among it. */
function inReadingOrder(
  judged: readonly JudgedFinding[],
  places: readonly FindingPlace[],
  review: Review,
): readonly (Pick<FindingPlace, 'row' | 'rows'> & { readonly item: JudgedFinding })[] {
  const listed = judged.map((item, index) => {
    const { row, rows } = places[index] ?? placeOf(item.finding, locator(review));
    return { item, row, rows };
  });
  // A stable sort leaves those found in their order within the row.
  return judged.length === places.length ? listed : listed.sort((a, b) => a.row - b.row);
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

function byRow(open: readonly ListedFinding[], before: FindingsState['byRow']): FindingsState['byRow'] {
  const lists = new Map<number, readonly ListedFinding[]>();
  const fresh = new Map<number, ListedFinding[]>();
  for (const item of open) {
    for (const row of item.rows) {
      const list = fresh.get(row);
      if (list) list.push(item);
      else fresh.set(row, [item]);
    }
  }
  for (const [row, list] of fresh) {
    const known = before.get(row);
    lists.set(row, known && sameItems(known, list) ? known : list);
  }
  return lists;
}

function sameItems<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
