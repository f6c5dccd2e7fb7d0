import { expect, it } from 'vitest';
import { rowsOf } from '../../../../core/review/rows';
import { divisionOf } from '../../../../renderer/align/division';
import { reviewOf } from '../../core/review/commands/editor';
import { smallReview } from '../../core/review/example';

function division(beads: string, side: 'source' | 'target', segment: string) {
  const [row] = rowsOf(reviewOf(smallReview(), beads));
  return row && divisionOf(row, side, segment);
}

it('cuts before the sentence, the other side as far along', () => {
  expect(division('s1+s2+s3-t1+t2+t3', 'source', 's2')).toEqual({ source: 1, target: 1 });
  expect(division('s1+s2+s3-t1+t2+t3', 'source', 's3')).toEqual({ source: 2, target: 2 });
  expect(division('s1+s2-t1+t2+t3+t4', 'target', 't2')).toEqual({ source: 1, target: 1 });
});

it('cuts after the first sentence, since nothing is before it', () => {
  expect(division('s1+s2-t1+t2', 'target', 't1')).toEqual({ source: 1, target: 1 });
});

it('leaves a single counterpart with the longer part', () => {
  expect(division('s1+s2+s3-t1', 'source', 's2')).toEqual({ source: 1, target: 0 });
  expect(division('s1+s2+s3-t1', 'source', 's3')).toEqual({ source: 2, target: 1 });
});

it('parts the sentences opposite a single one', () => {
  expect(division('s1-t1+t2', 'source', 's1')).toEqual({ source: 1, target: 1 });
});

it('parts what has no counterpart', () => {
  expect(division('s1+s2-', 'source', 's2')).toEqual({ source: 1, target: 0 });
});

it('has nothing to cut in a pair', () => {
  expect(division('s1-t1', 'source', 's1')).toBeUndefined();
});
