import { contains, firstEndingAfter, SIDES, type Range, type Side } from '../range';
import type { Annotation, Bead, PostEdit, Rating, Review, Segment } from './types';

/** A bead with its segments resolved: one row of the review. */
export interface Row {
  readonly bead: Bead;
  /** Position in the review, from 0. */
  readonly index: number;
  readonly source: readonly Segment[];
  readonly target: readonly Segment[];
}

/** Whether a row has both sides, or stands for a sentence that one text lacks. */
export type RowKind = 'pair' | 'missing' | 'added';

export function rowKind(row: Row): RowKind {
  if (row.target.length === 0) return 'missing';
  return row.source.length === 0 ? 'added' : 'pair';
}

/** A bead whose alignment is a guess below this confidence is marked as unsure until the reviewer confirms it. */
const UNSURE_BELOW = 0.9;

export function isUnsure(bead: Pick<Bead, 'state' | 'confidence'>): boolean {
  return bead.state === 'auto' && bead.confidence < UNSURE_BELOW;
}

/** The rows of a review, in order. */
export function rowsOf(review: Pick<Review, 'beads' | 'segments'>): Row[] {
  const byId = {
    source: new Map(review.segments.source.map((segment) => [segment.id, segment])),
    target: new Map(review.segments.target.map((segment) => [segment.id, segment])),
  };
  const resolve = (side: Side, ids: readonly string[]): Segment[] =>
    ids.map((id) => byId[side].get(id)).filter((segment) => segment !== undefined);
  return review.beads.map((bead, index) => ({
    bead,
    index,
    source: resolve('source', bead.source),
    target: resolve('target', bead.target),
  }));
}

/** Finds rows by place in a text; built once for an alignment. */
export interface RowLocator {
  /** Index of the row holding the segment at or nearest after `offset`; undefined when that side is empty. */
  rowAt(side: Side, offset: number): number | undefined;
}

export function locateRows(rows: readonly Row[]): RowLocator {
  const places = { source: placesOf(rows, 'source'), target: placesOf(rows, 'target') };
  return {
    rowAt(side, offset) {
      const { ends, at } = places[side];
      let low = 0;
      let high = ends.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((ends[middle] ?? 0) <= offset) low = middle + 1;
        else high = middle;
      }
      return at[low];
    },
  };
}

/** Where the sentences of a side end, ascending, and the row of each. Numbers only: it is made anew at every edit. */
interface Places {
  readonly ends: Float64Array;
  readonly at: Int32Array;
}

function placesOf(rows: readonly Row[], side: Side): Places {
  const count = rows.reduce((sum, row) => sum + row[side].length, 0);
  const places: Places = { ends: new Float64Array(count), at: new Int32Array(count) };
  let filled = 0;
  let sorted = true;
  let last = -1;
  for (const { [side]: segments, index } of rows) {
    for (const { end } of segments) {
      places.ends[filled] = end;
      places.at[filled] = index;
      sorted &&= end > last;
      last = end;
      filled++;
    }
  }
  return sorted ? places : inOrder(places);
}

/** Rows whose links cross are not in the order of the text. */
function inOrder({ ends, at }: Places): Places {
  const order = Array.from(ends, (_, index) => index).sort((a, b) => (ends[a] ?? 0) - (ends[b] ?? 0));
  return {
    ends: Float64Array.from(order, (index) => ends[index] ?? 0),
    at: Int32Array.from(order, (index) => at[index] ?? 0),
  };
}

/** The row an annotation belongs to: that of its first target span, else of its first source span. */
export function rowOfAnnotation(annotation: Annotation, locator: RowLocator): number | undefined {
  for (const side of ['target', 'source'] as const) {
    const starts = annotation.spans.filter((span) => span.side === side).map((span) => span.start);
    if (starts.length > 0) return locator.rowAt(side, Math.min(...starts));
  }
  return undefined;
}

/** Annotations by row index; each row's are in reading order. */
export function annotationsByRow(review: Review, locator: RowLocator): Map<number, Annotation[]> {
  const byRow = new Map<number, Annotation[]>();
  for (const annotation of Object.values(review.annotations)) {
    const row = rowOfAnnotation(annotation, locator);
    if (row === undefined) continue;
    const list = byRow.get(row);
    if (list) list.push(annotation);
    else byRow.set(row, [annotation]);
  }
  for (const list of byRow.values()) list.sort(inReadingOrder);
  return byRow;
}

/**
 * Annotations by the index of each row that one of their spans touches: what a row must draw. After re-aligning, an
 * error's source and target may lie in different rows.
 */
export function annotationsTouchingRow(review: Review, locator: RowLocator): Map<number, Annotation[]> {
  const byRow = new Map<number, Annotation[]>();
  for (const annotation of Object.values(review.annotations)) {
    const touched = new Set<number>();
    for (const { side, start, end } of annotation.spans) {
      const first = locator.rowAt(side, start);
      const last = locator.rowAt(side, Math.max(start, end - 1));
      if (first === undefined || last === undefined) continue;
      for (let row = Math.min(first, last); row <= Math.max(first, last); row++) touched.add(row);
    }
    for (const row of touched) {
      const list = byRow.get(row);
      if (list) list.push(annotation);
      else byRow.set(row, [annotation]);
    }
  }
  for (const list of byRow.values()) list.sort(inReadingOrder);
  return byRow;
}

export function inReadingOrder(a: Annotation, b: Annotation): number {
  return startOf(a) - startOf(b) || a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id);
}

function startOf(annotation: Annotation): number {
  const target = annotation.spans.filter((span) => span.side === 'target');
  const spans = target.length > 0 ? target : annotation.spans;
  return Math.min(...spans.map((span) => span.start));
}

/** Sorted look-ups over a layer of non-overlapping ranges, so that a row costs O(log n). */
export interface RatingIndex {
  /** The ratings of each side in text order. */
  readonly sorted: Readonly<Record<Side, readonly Rating[]>>;
  /** Whether each of the row's sentences lies within something marked as reviewed. */
  isReviewed(row: Row): boolean;
  /** The row's score, 0 to 100: that of the first of its sentences that has one. */
  scoreOf(row: Row): number | null;
}

export function indexRatings(ratings: Readonly<Record<string, Rating>>): RatingIndex {
  const all = Object.values(ratings);
  return indexOf({ source: sortedOf(all, 'source'), target: sortedOf(all, 'target') });
}

/** The index after some ratings have gone and others come, without sorting all again. */
export function stepRatings(
  { sorted }: RatingIndex,
  gone: Readonly<Record<string, Rating>>,
  come: Readonly<Record<string, Rating>>,
): RatingIndex {
  const after = (side: Side): readonly Rating[] => {
    const lost = new Set(Object.values(gone).filter((rating) => rating.side === side));
    const fresh = sortedOf(Object.values(come), side);
    if (lost.size + fresh.length === 0) return sorted[side];
    const kept = lost.size === 0 ? [...sorted[side]] : sorted[side].filter((rating) => !lost.has(rating));
    for (const rating of fresh) kept.splice(firstEndingAfter(kept, rating.start), 0, rating);
    return kept;
  };
  return indexOf({ source: after('source'), target: after('target') });
}

function indexOf(sorted: RatingIndex['sorted']): RatingIndex {
  const touching = (side: Side, segment: Segment) => rangesTouching(sorted[side], segment);
  return {
    sorted,
    isReviewed: (row) =>
      SIDES.every((side) =>
        row[side].every((segment) => touching(side, segment).some((r) => r.reviewed && contains(r, segment))),
      ),
    scoreOf(row) {
      for (const side of SIDES) {
        for (const segment of row[side]) {
          const rated = touching(side, segment).find((rating) => rating.score !== null);
          if (rated) return rated.score;
        }
      }
      return null;
    },
  };
}

/** Post-edits in text order, for `postEditsOf`. */
export function sortPostEdits(postEdits: Readonly<Record<string, PostEdit>>): PostEdit[] {
  return Object.values(postEdits).sort((a, b) => a.start - b.start);
}

/** Post-edits touching one of the row's target sentences, each once; `sorted` as `sortPostEdits` gives them. */
export function postEditsOf(row: Row, sorted: readonly PostEdit[]): PostEdit[] {
  return [...new Set(row.target.flatMap((segment) => rangesTouching(sorted, segment)))];
}

function sortedOf(ratings: readonly Rating[], side: Side): Rating[] {
  return ratings.filter((rating) => rating.side === side).sort((a, b) => a.start - b.start);
}

/** Those that overlap the range, of ranges in text order that do not overlap each other. */
export function rangesTouching<Item extends Range>(sorted: readonly Item[], range: Range): Item[] {
  const touching: Item[] = [];
  for (let index = firstEndingAfter(sorted, range.start); index < sorted.length; index++) {
    const item = sorted[index];
    if (!item || item.start >= range.end) break;
    touching.push(item);
  }
  return touching;
}
