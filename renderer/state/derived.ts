import type { Scores } from '../../core/mqm/score';
import {
  annotationsByRow,
  annotationsTouchingRow,
  indexRatings,
  inReadingOrder,
  locateRows,
  rowsOf,
  sortPostEdits,
  type RatingIndex,
  type Row,
  type RowLocator,
} from '../../core/review/rows';
import { scoreReview } from '../../core/review/score';
import type { Annotation, PostEdit, Rating, Review } from '../../core/review/types';

/**
 * What the views read off a review. Each part is computed once for the layers it depends on, and lists that did not
 * change keep their identity, so that a row is drawn again only when something of its own has changed.
 */

export const rows = memo(
  (review: Review): readonly Row[] => rowsOf(review),
  [(review) => review.beads, (review) => review.segments],
);

export const locator = memo((review: Review): RowLocator => locateRows(rows(review)), [rows]);

/** The annotations that belong to a row: each to one. */
export const rowAnnotations = memo(listsByRow(annotationsByRow), [(review) => review.annotations, rows]);

/** The annotations that a row draws: each in every row that a span of it touches. */
export const drawnAnnotations = memo(listsByRow(annotationsTouchingRow), [
  (review) => review.annotations,
  rows,
]);

export const ratings = memo(
  (review: Review): RatingIndex => indexRatings(review.ratings),
  [(review) => review.ratings],
);

export const postEdits = memo(
  (review: Review): readonly PostEdit[] => sortPostEdits(review.postEdits),
  [(review) => review.postEdits],
);

export const scores = memo(
  (review: Review): Scores => scoreReview(review),
  [(review) => review.annotations, (review) => review.texts, (review) => review.scoring],
);

export const reviewedCount = memo(countReviewed(), [ratings, rows]);

/** All annotations in reading order of the article. */
export const allAnnotations = memo(
  (review: Review): readonly Annotation[] => {
    const byRow = rowAnnotations(review);
    return [...byRow.keys()].sort((a, b) => a - b).flatMap((row) => byRow.get(row) ?? []);
  },
  [rowAnnotations],
);

/** Computes what the views will read of a review, a part at a time, so that none of them holds up the window. */
export async function prepareViews(review: Review): Promise<void> {
  const parts = [
    rows,
    locator,
    rowAnnotations,
    drawnAnnotations,
    allAnnotations,
    ratings,
    reviewedCount,
    scores,
  ];
  for (const part of parts) {
    part(review);
    await nextTask();
  }
}

function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

export const NO_ANNOTATIONS: readonly Annotation[] = [];

/** A value read off a review, computed anew only when one of what it depends on has changed. */
export function memo<Result>(
  compute: (review: Review) => Result,
  dependencies: readonly ((review: Review) => unknown)[],
): (review: Review) => Result {
  let lastReview: Review | undefined;
  let known: { inputs: readonly unknown[]; result: Result } | undefined;
  return (review) => {
    if (known && review === lastReview) return known.result;
    const inputs = dependencies.map((dependency) => dependency(review));
    if (!known || inputs.some((input, index) => input !== known?.inputs[index])) {
      known = { inputs, result: compute(review) };
    }
    lastReview = review;
    return known.result;
  };
}

type ByRow = ReadonlyMap<number, readonly Annotation[]>;

/**
 * The annotations of each row, kept up with the changes: an error added to thousands costs what it costs its own rows,
 * and every other row keeps its list.
 */
function listsByRow(
  compute: (review: Review, locator: RowLocator) => Map<number, Annotation[]>,
): (review: Review) => ByRow {
  let last: { annotations: Review['annotations']; place: RowLocator; byRow: ByRow } | undefined;
  return (review) => {
    const { annotations } = review;
    const place = locator(review);
    const byRow =
      last?.place === place
        ? changedLists(last.byRow, difference(last.annotations, annotations), (some) =>
            compute({ ...review, annotations: some }, place),
          )
        : compute(review, place);
    last = { annotations, place, byRow };
    return byRow;
  };
}

function changedLists(
  before: ByRow,
  { gone, come }: Difference<Annotation>,
  place: (annotations: Record<string, Annotation>) => ByRow,
): ByRow {
  const byRow = new Map(before);
  for (const [row, list] of place(gone)) {
    const left = (byRow.get(row) ?? []).filter((annotation) => !list.includes(annotation));
    if (left.length > 0) byRow.set(row, left);
    else byRow.delete(row);
  }
  for (const [row, list] of place(come)) {
    byRow.set(row, [...(byRow.get(row) ?? []), ...list].sort(inReadingOrder));
  }
  return byRow;
}

/** Counts the rows that were read; after a change, only those that the changed ratings touch are counted anew. */
function countReviewed(): (review: Review) => number {
  let last: { rows: readonly Row[]; layer: Review['ratings']; index: RatingIndex; count: number } | undefined;
  return (review) => {
    const all = rows(review);
    const index = ratings(review);
    let count = 0;
    if (last?.rows === all) {
      const { gone, come } = difference(last.layer, review.ratings);
      const touched = new Set<Row>();
      for (const rating of [...Object.values(gone), ...Object.values(come)]) {
        for (const row of rowsTouching(review, rating)) touched.add(row);
      }
      count = last.count;
      for (const row of touched) count += Number(index.isReviewed(row)) - Number(last.index.isReviewed(row));
    } else {
      for (const row of all) if (index.isReviewed(row)) count++;
    }
    last = { rows: all, layer: review.ratings, index, count };
    return count;
  };
}

/** The rows that hold the place, and those between them in the alignment. */
function rowsTouching(review: Review, { side, start, end }: Rating): readonly Row[] {
  const first = locator(review).rowAt(side, start);
  const last = locator(review).rowAt(side, Math.max(start, end - 1));
  if (first === undefined || last === undefined) return [];
  return rows(review).slice(Math.min(first, last), Math.max(first, last) + 1);
}

interface Difference<Item> {
  readonly gone: Record<string, Item>;
  readonly come: Record<string, Item>;
}

/** What one record has and the other has not; an item changed is in both. */
function difference<Item>(
  before: Readonly<Record<string, Item>>,
  after: Readonly<Record<string, Item>>,
): Difference<Item> {
  const gone: Record<string, Item> = {};
  const come: Record<string, Item> = {};
  for (const key in after) {
    const [old, fresh] = [before[key], after[key]];
    if (old === fresh || fresh === undefined) continue;
    come[key] = fresh;
    if (old !== undefined) gone[key] = old;
  }
  for (const key in before) {
    const old = before[key];
    if (old !== undefined && after[key] === undefined) gone[key] = old;
  }
  return { gone, come };
}
