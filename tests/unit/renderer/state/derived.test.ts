import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  annotationsByRow,
  annotationsTouchingRow,
  indexRatings,
  locateRows,
  rowsOf,
} from '../../../../core/review/rows';
import type { Review } from '../../../../core/review/types';
import { removeAnnotation } from '../../../../core/review/commands/annotations';
import { setReviewed } from '../../../../core/review/commands/ratings';
import { drawnAnnotations, reviewedCount, rowAnnotations, rows } from '../../../../renderer/state/derived';
import { Editor } from '../../core/review/commands/editor';
import { anyEdit, edit } from '../../core/review/commands/random-edit';
import { anyReview } from '../../arbitrary/review';

/** A review and later states of it: some annotations and ratings taken out, put back or changed. */
const states: fc.Arbitrary<Review[]> = fc
  .tuple(anyReview, fc.array(fc.array(fc.nat(3), { minLength: 24, maxLength: 24 }), { maxLength: 6 }))
  .map(([review, choices]) => [
    review,
    ...choices.map((choice) => {
      const some = <Item>(record: Readonly<Record<string, Item>>, change: (item: Item) => Item) =>
        Object.fromEntries(
          Object.entries(record).flatMap(([key, item], index): [string, Item][] => {
            const what = choice[index % choice.length];
            if (what === 0) return [];
            return [[key, what === 1 ? change(item) : item]];
          }),
        );
      return {
        ...review,
        annotations: some(review.annotations, (annotation) => ({
          ...annotation,
          spans: annotation.spans.slice(0, 1),
        })),
        ratings: some(review.ratings, (rating) => ({ ...rating, reviewed: !rating.reviewed })),
      };
    }),
  ]);

function expectFresh(review: Review): void {
  const list = rowsOf(review);
  const locator = locateRows(list);
  expect(rows(review)).toEqual(list);
  expect(new Map(rowAnnotations(review))).toEqual(annotationsByRow(review, locator));
  expect(new Map(drawnAnnotations(review))).toEqual(annotationsTouchingRow(review, locator));
  const index = indexRatings(review.ratings);
  expect(reviewedCount(review)).toBe(list.filter((row) => index.isReviewed(row)).length);
}

describe('what the views derive', () => {
  it('is after each change what it would be when computed anew', () => {
    fc.assert(
      fc.property(states, (reviews) => {
        for (const review of reviews) expectFresh(review);
      }),
    );
  });

  it('is so after edits of the alignment, mixed with marking, and after their undo', () => {
    fc.assert(
      fc.property(anyReview, fc.array(anyEdit, { maxLength: 30 }), (review, edits) => {
        const editor = new Editor(review);
        for (const step of edits) {
          const [kind, pick, , , flag] = step;
          const ids = Object.keys(editor.review.annotations);
          const id = ids[pick % Math.max(1, ids.length)];
          if (kind % 4 === 0 && id !== undefined) editor.perform(removeAnnotation, { id });
          if (kind % 4 === 1) {
            const places = editor.review.segments.target.slice(pick % 5, (pick % 5) + 3);
            editor.perform(setReviewed, {
              places: places.map(({ start, end }) => ({ side: 'target' as const, start, end })),
              reviewed: flag,
            });
          }
          edit(editor, step);
          expectFresh(editor.review);
        }
        editor.undoAll();
        expectFresh(editor.review);
        editor.redoAll();
        expectFresh(editor.review);
      }),
    );
  });

  it('keeps the lists of rows that a change does not touch', () => {
    fc.assert(
      fc.property(anyReview, fc.nat(), (review, choice) => {
        const [id, annotation] = Object.entries(review.annotations)[choice % 8] ?? [];
        if (id === undefined || annotation === undefined) return;
        const before = rowAnnotations(review);
        const changed = { ...annotation, comment: `${annotation.comment}!` };
        const after = rowAnnotations({ ...review, annotations: { ...review.annotations, [id]: changed } });
        for (const [row, list] of before) {
          if (list.includes(annotation)) expect(after.get(row)).toContain(changed);
          else expect(after.get(row)).toBe(list);
        }
      }),
    );
  });
});
