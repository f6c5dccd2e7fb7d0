import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SIDES } from '../../../../../core/range';
import type { Review } from '../../../../../core/review/types';
import { anyReview } from '../../../arbitrary/review';
import { Editor } from './editor';
import { anyEdit, edit, KINDS } from './random-edit';

const REVIEWS = 100;
const EDITS = 100;

function layers({ texts, annotations, postEdits, ratings, verdict }: Review): string {
  return JSON.stringify({ texts, annotations, postEdits, ratings, verdict });
}

it(`keeps every annotation, post-edit and rating through ${REVIEWS * EDITS} random edits, and undoes them all`, () => {
  let made = 0;
  let done = 0;
  const kinds = new Set<number>();
  fc.assert(
    fc.property(
      anyReview.filter(({ beads }) => beads.length > 0),
      fc.array(anyEdit, { minLength: EDITS, maxLength: EDITS }),
      (review, edits) => {
        const editor = new Editor(review);
        const before = layers(review);
        for (const step of edits) {
          made++;
          if (edit(editor, step)) {
            done++;
            kinds.add(step[0]);
          }
          // Ordered sentences apart from each other, each in exactly one bead, quotes where their text is.
          expect(editor.damage).toBeUndefined();
          expect(layers(editor.review)).toBe(before);
        }
        for (const side of SIDES) {
          const ids = editor.review.beads.flatMap((bead) => bead[side]);
          expect(ids.sort()).toEqual(editor.review.segments[side].map((item) => item.id).sort());
        }
        const after = editor.review;
        editor.undoAll();
        expect(editor.review).toEqual(review);
        editor.redoAll();
        expect(editor.review).toEqual(after);
      },
    ),
    { numRuns: REVIEWS, seed: 4 },
  );
  expect(made).toBe(REVIEWS * EDITS);
  // The edits must not be empty ones.
  expect(done).toBeGreaterThan(made / 3);
  expect(kinds.size).toBe(KINDS);
}, 120_000);
