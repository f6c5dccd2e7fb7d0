import type { Scores } from '../../core/mqm/score';
import {
  annotationsByRow,
  annotationsTouchingRow,
  indexRatings,
  locateRows,
  rowsOf,
  sortPostEdits,
  type RatingIndex,
  type Row,
  type RowLocator,
} from '../../core/review/rows';
import { scoreReview } from '../../core/review/score';
import type { Annotation, PostEdit, Review } from '../../core/review/types';

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
export const rowAnnotations = memo(keepingLists(annotationsByRow), [(review) => review.annotations, rows]);

/** The annotations that a row draws: each in every row that a span of it touches. */
export const drawnAnnotations = memo(keepingLists(annotationsTouchingRow), [
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

export const reviewedCount = memo(
  (review: Review): number => rows(review).filter((row) => ratings(review).isReviewed(row)).length,
  [ratings, rows],
);

/** All annotations in reading order of the article. */
export const allAnnotations = memo(
  (review: Review): readonly Annotation[] => {
    const byRow = rowAnnotations(review);
    return [...byRow.keys()].sort((a, b) => a - b).flatMap((row) => byRow.get(row) ?? []);
  },
  [rowAnnotations],
);

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

function keepingLists(
  compute: (review: Review, locator: RowLocator) => Map<number, Annotation[]>,
): (review: Review) => ByRow {
  let last: ByRow = new Map();
  return (review) => {
    const fresh = new Map<number, readonly Annotation[]>(compute(review, locator(review)));
    for (const [row, list] of fresh) {
      const known = last.get(row);
      if (known && sameItems(known, list)) fresh.set(row, known);
    }
    last = fresh;
    return fresh;
  };
}

function sameItems<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
