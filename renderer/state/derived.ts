import type { Scores } from '../../core/mqm/score';
import {
  annotationsByRow,
  annotationsTouchingRow,
  indexRatings,
  locateRows,
  rangesTouching,
  rowsOf,
  sortPostEdits,
  stepRatings,
  type RatingIndex,
  type Row,
  type RowLocator,
} from '../../core/review/rows';
import { rowStep, stepRows, type RowsOfLayers } from '../../core/review/row-step';
import { scoreReview } from '../../core/review/score';
import type { Annotation, PostEdit, Rating, Review } from '../../core/review/types';
import { difference, listsByRow } from './by-row';

/**
 * What the views read off a review. Each part is computed once for the layers it depends on, and lists that did not
 * change keep their identity, so that a row is drawn again only when something of its own has changed.
 */

export const rowList = memo(inSteps(), [(review) => review.beads, (review) => review.segments]);

export function rows(review: Review): readonly Row[] {
  return rowList(review).rows;
}

export const locator = memo((review: Review): RowLocator => locateRows(rows(review)), [rows]);

/** The annotations that belong to a row: each to one. */
export const rowAnnotations = memo(listsByRow(annotationsByRow, rowList, locator), [
  (review) => review.annotations,
  rows,
]);

/** The annotations that a row draws: each in every row that a span of it touches. */
export const drawnAnnotations = memo(listsByRow(annotationsTouchingRow, rowList, locator), [
  (review) => review.annotations,
  rows,
]);

export const ratings = memo(ratingsInSteps(), [(review) => review.ratings]);

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

/** The rows, made of those known of the state before where it is one of the same texts. */
function inSteps(): (review: Review) => RowsOfLayers {
  let last: { readonly texts: Review['texts']; readonly list: RowsOfLayers } | undefined;
  return ({ texts, beads, segments }) => {
    const layers = { beads, segments };
    const list = { layers, rows: last?.texts === texts ? stepRows(layers, last.list) : rowsOf(layers) };
    last = { texts, list };
    return list;
  };
}

function ratingsInSteps(): (review: Review) => RatingIndex {
  let last:
    | { readonly texts: Review['texts']; readonly layer: Review['ratings']; readonly index: RatingIndex }
    | undefined;
  return ({ texts, ratings: layer }) => {
    const change = last?.texts === texts ? difference(last.layer, layer) : undefined;
    const index = last && change ? stepRatings(last.index, change.gone, change.come) : indexRatings(layer);
    last = { texts, layer, index };
    return index;
  };
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

/** Counts the rows that were read; after a change, only those are counted anew that it touches. */
function countReviewed(): (review: Review) => number {
  let last:
    | {
        readonly texts: Review['texts'];
        readonly list: RowsOfLayers;
        readonly layer: Review['ratings'];
        readonly index: RatingIndex;
        readonly count: number;
      }
    | undefined;
  return (review) => {
    const list = rowList(review);
    const index = ratings(review);
    let count: number;
    if (last?.texts === review.texts) {
      const before = last.index;
      count = last.count;
      if (last.list !== list) {
        const step = rowStep(last.list, list);
        for (const row of last.list.rows) {
          if (step.moved(row.index) === undefined && before.isReviewed(row)) count--;
        }
        const { start, end } = step.fresh;
        count += list.rows.slice(start, end).filter((row) => before.isReviewed(row)).length;
      }
      const { gone, come } = difference(last.layer, review.ratings);
      const touched = new Set<Row>();
      for (const rating of [...Object.values(gone), ...Object.values(come)]) {
        for (const row of rowsTouching(review, rating)) touched.add(row);
      }
      for (const row of touched) count += Number(index.isReviewed(row)) - Number(before.isReviewed(row));
    } else {
      count = list.rows.filter((row) => index.isReviewed(row)).length;
    }
    last = { texts: review.texts, list, layer: review.ratings, index, count };
    return count;
  };
}

/** The rows of the sentences that the place overlaps; links may cross, so that they need not be neighbours. */
function rowsTouching(review: Review, rating: Rating): readonly Row[] {
  const list = rows(review);
  return rangesTouching(review.segments[rating.side], rating).flatMap(({ start }) => {
    const row = list[locator(review).rowAt(rating.side, start) ?? -1];
    return row === undefined ? [] : [row];
  });
}
