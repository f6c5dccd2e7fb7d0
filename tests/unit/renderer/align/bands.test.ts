import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIDES } from '../../../../core/range';
import { rowsOf } from '../../../../core/review/rows';
import type { Bead, Review } from '../../../../core/review/types';
import { bandsOf, type Band } from '../../../../renderer/align/bands';
import { anyReview } from '../../arbitrary/review';
import { reviewOf } from '../../core/review/commands/editor';
import { smallReview } from '../../core/review/example';

function bandList(review: Pick<Review, 'beads' | 'segments'>): Band[] {
  const bands = bandsOf(rowsOf(review), review.segments);
  return Array.from({ length: bands.count }, (_, index) => bands.at(index)).filter(
    (band) => band !== undefined,
  );
}

/** Bands in short: `s1 s2|t1`. */
function inShort(beads: string): string[] {
  return bandList(reviewOf(smallReview(), beads)).map(
    ({ source, target }) =>
      `${source.map(({ segment }) => segment.id).join(' ')}|${target.map(({ segment }) => segment.id).join(' ')}`,
  );
}

describe('bands', () => {
  it('are beads where nothing crosses', () => {
    expect(inShort('s1-t1 s2- -t2 s3+s4-t3 s5-t4+t5')).toEqual([
      's1|t1',
      's2|',
      '|t2',
      's3 s4|t3',
      's5|t4 t5',
    ]);
  });

  it('hold beads that cross, both sides in text order', () => {
    expect(inShort('s1-t1 s2-t3 s3-t2 s4-t4')).toEqual(['s1|t1', 's2 s3|t2 t3', 's4|t4']);
    const [, band] = bandList(reviewOf(smallReview(), 's1-t1 s2-t3 s3-t2 s4-t4'));
    expect(band?.links.map(({ source, target }) => [source, target])).toEqual([
      [[0], [1]],
      [[1], [0]],
    ]);
  });

  it('hold a sentence that stands alone among crossing ones', () => {
    expect(inShort('s1-t2 s2- s3-t1')).toEqual(['s1 s2 s3|t1 t2']);
  });

  it('do not stretch over a link that leads far away, but name its ends', () => {
    const many = Array.from({ length: 40 }, (_, index) => `s${index + 2}-t${index + 1}`).join(' ');
    const list = bandList(reviewOf(smallReview(), `s1-t41 ${many}`));
    expect(list[0]?.source.map(({ segment }) => segment.id)).toEqual(['s1']);
    expect(list[0]?.target).toEqual([]);
    expect(list[0]?.links).toEqual([
      { row: 0, source: [0], target: [], away: [{ side: 'target', number: 40, up: false }] },
    ]);
    expect(list.at(-1)?.links[0]?.away).toEqual([{ side: 'source', number: 0, up: true }]);
    expect(Math.max(...list.map(({ source, target }) => source.length + target.length))).toBe(2);
  });

  it('keep a long bead whole', () => {
    const ids = Array.from({ length: 30 }, (_, index) => `t${index + 1}`).join('+');
    const [band, ...others] = bandList(reviewOf(smallReview(), `s1-${ids}`));
    expect(others).toEqual([]);
    expect(band?.links[0]?.target).toHaveLength(30);
    expect(band?.links[0]?.away).toEqual([]);
  });

  it('have every sentence and every link once, in text order, whatever the alignment', () => {
    fc.assert(
      fc.property(anyReview.chain(shuffledBeads), (review) => {
        const list = bandList(review);
        for (const side of SIDES) {
          expect(list.flatMap((band) => band[side].map(({ segment }) => segment))).toEqual(
            review.segments[side],
          );
          expect(list.flatMap((band) => band[side].map(({ number }) => number))).toEqual(
            review.segments[side].map((_, number) => number),
          );
        }
        for (const band of list) {
          for (const link of band.links) {
            const bead = review.beads[link.row];
            for (const side of SIDES) {
              const own = link[side].map((at) => band[side][at]?.segment.id);
              const away = link.away
                .filter((end) => end.side === side)
                .map(({ number }) => review.segments[side][number]?.id);
              expect([...own, ...away].sort()).toEqual([...(bead?.[side] ?? [])].sort());
            }
          }
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('are found by sentence, and keep their key when another bead changes', () => {
    const before = reviewOf(smallReview(), 's1-t1 s2-t2 s3-t3 s4-');
    const bands = bandsOf(rowsOf(before), before.segments);
    expect([0, 1, 2, 3].map((number) => bands.bandAt('source', number))).toEqual([0, 1, 2, 3]);
    expect([0, 1, 2].map((number) => bands.bandAt('target', number))).toEqual([0, 1, 2]);
    expect(bands.rowAt('target', 2)).toBe(2);
    const after = reviewOf(smallReview(), 's1+s2-t1+t2 s3-t3 s4-');
    expect(bandsOf(rowsOf(after), after.segments).key(1)).toBe(bands.key(2));
  });
});

/** The review with its sentences dealt out anew: links that cross everywhere. */
function shuffledBeads(review: Review): fc.Arbitrary<Review> {
  const sources = review.segments.source.map(({ id }) => id);
  const targets = review.segments.target.map(({ id }) => id);
  return fc
    .tuple(
      fc.array(fc.nat(6), { minLength: sources.length, maxLength: sources.length }),
      fc.array(fc.nat(6), { minLength: targets.length, maxLength: targets.length }),
    )
    .map(([forSource, forTarget]) => {
      const beads = Array.from({ length: 7 }, (_, index): Bead => ({
        id: `b${index}`,
        source: sources.filter((_id, at) => forSource[at] === index),
        target: targets.filter((_id, at) => forTarget[at] === index),
        state: 'auto',
        confidence: 1,
        pinned: false,
      }));
      return { ...review, beads: beads.filter(({ source, target }) => source.length + target.length > 0) };
    });
}
