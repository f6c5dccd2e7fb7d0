import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reviewSchema } from '../../../core/review/schema';
import { anyReview } from './review';

it('makes reviews that the schema allows, each segment in one bead, with every kind of row and annotation', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyReview, (review) => {
      expect(reviewSchema.parse(review)).toEqual(review);
      for (const side of ['source', 'target'] as const) {
        const inBeads = review.beads.flatMap((bead) => bead[side]).sort();
        expect(inBeads).toEqual(review.segments[side].map(({ id }) => id).sort());
      }
      for (const bead of review.beads)
        seen.add(`${Math.min(bead.source.length, 2)}:${Math.min(bead.target.length, 2)}`);
      for (const { state, spans } of Object.values(review.annotations)) {
        seen.add(state);
        seen.add([...new Set(spans.map(({ side }) => side))].sort().join('+'));
      }
    }),
    { numRuns: 300, seed: 1 },
  );
  for (const kind of ['1:0', '0:1', '1:1', '1:2', '2:1', '2:2', 'dismissed', 'unanchored', 'source+target']) {
    expect(seen).toContain(kind);
  }
});
