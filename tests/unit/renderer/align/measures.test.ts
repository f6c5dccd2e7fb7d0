import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../../core/review/rows';
import type { Review } from '../../../../core/review/types';
import { bandsOf, type Bands } from '../../../../renderer/align/bands';
import { estimateHeights } from '../../../../renderer/align/measures';
import { anyReview } from '../../arbitrary/review';
import { Editor, reviewOf } from '../../core/review/commands/editor';
import { anyEdit, edit } from '../../core/review/commands/random-edit';
import { smallReview } from '../../core/review/example';

function bandsIn(review: Review): Bands {
  return bandsOf(rowsOf(review), review.segments);
}

describe('estimated heights', () => {
  it('are after each edit what they are when all are made anew', () => {
    fc.assert(
      fc.property(anyReview, fc.array(anyEdit, { maxLength: 8 }), (review, edits) => {
        const editor = new Editor(review);
        let known = estimateHeights(bandsIn(review), 1300, 1);
        for (const some of edits) {
          edit(editor, some);
          known = estimateHeights(bandsIn(editor.review), 1300, 1, known);
          expect(known.of).toEqual(estimateHeights(known.bands, 1300, 1).of);
        }
      }),
    );
  });

  it('are made anew for another width and another size of the text', () => {
    const bands = bandsIn(reviewOf(smallReview(), 's1-t1 s2-t2'));
    const known = estimateHeights(bands, 1300, 1);
    expect(estimateHeights(bands, 700, 1, known).of).toEqual(estimateHeights(bands, 700, 1).of);
    expect(estimateHeights(bands, 1300, 2, known).of).toEqual(estimateHeights(bands, 1300, 2).of);
    expect(estimateHeights(bands, 1300, 2).of).not.toEqual(known.of);
  });

  it('are taken over for bands of the same sentences, however many there are before them', () => {
    const before = reviewOf(smallReview(), 's1-t1 s2-t2 s3-t3 s4-t4 s5-t5');
    const after = { ...reviewOf(before, 's1-t1 s2+s3-t2+t3 s4-t4 s5-t5'), segments: before.segments };
    // The band behind the change follows other bands, but the same sentences.
    expect(bandsIn(after).sameEnds(bandsIn(before))).toEqual({ head: 1, tail: 2 });
    expect(bandsIn(before).sameEnds(bandsIn(after))).toEqual({ head: 1, tail: 2 });
  });
});
