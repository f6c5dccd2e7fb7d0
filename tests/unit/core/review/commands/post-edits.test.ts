import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from '../../../../../core/review/command';
import { currentWording, editRange, setPostEdit } from '../../../../../core/review/commands/post-edits';
import { overlaps } from '../../../../../core/range';
import type { Review } from '../../../../../core/review/types';
import { anyReview } from '../../../arbitrary/review';

const context = { now: '2030-01-01T00:00:00.000Z', author: 'a', newId: () => 'id' };

describe('post-edits', () => {
  it('never overlap, whatever ranges are corrected one after another', () => {
    fc.assert(
      fc.property(anyReview, fc.array(fc.tuple(fc.nat(), fc.string()), { maxLength: 12 }), (first, edits) => {
        let review: Review = first;
        for (const [at, text] of edits) {
          const segment = review.segments.target[at % Math.max(1, review.segments.target.length)];
          if (!segment) return;
          const range = editRange(review, segment);
          review = run(setPostEdit, review, { ...range, text }, context).review;
          expect(currentWording(review, range)).toBe(text);
          const all = Object.values(review.postEdits);
          for (const edit of all) {
            expect(all.filter((other) => other !== edit && overlaps(edit, other))).toEqual([]);
          }
        }
      }),
    );
  });

  it('go when the wording is the machine’s again', () => {
    fc.assert(
      fc.property(anyReview, fc.nat(), (review, at) => {
        const segment = review.segments.target[at % Math.max(1, review.segments.target.length)];
        if (!segment) return;
        const range = editRange(review, segment);
        const edited = run(setPostEdit, review, { ...range, text: 'another wording' }, context).review;
        const back = review.texts.target.content.slice(range.start, range.end);
        const after = run(setPostEdit, edited, { ...range, text: back }, context).review;
        expect(Object.values(after.postEdits).filter((edit) => overlaps(edit, range))).toEqual([]);
      }),
    );
  });
});
