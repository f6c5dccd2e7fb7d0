import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble, piecesOf, shellOf } from '../../../../renderer/worker/handover';
import { generateReview } from '../../../bench/generate';
import { anyReview } from '../../arbitrary/review';

describe('handing a review over', () => {
  it('gives the same review again', () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const pieces = structuredClone(piecesOf(review));
        expect(assemble(structuredClone(shellOf(review)), pieces)).toEqual(review);
      }),
    );
  });

  it('cuts a long one into many pieces and keeps the order', () => {
    const review = generateReview({ rows: 4000, annotations: 2000 });
    const pieces = piecesOf(review);
    expect(pieces.length).toBeGreaterThan(8);
    const again = assemble(shellOf(review), pieces);
    expect(again).toEqual(review);
    expect(Object.keys(again.annotations)).toEqual(Object.keys(review.annotations));
  });
});
