import fc from 'fast-check';
import { produce, type Draft } from 'immer';
import { describe, expect, it } from 'vitest';
import type { Review } from '../../../../core/review/types';
import { findDamage } from '../../../../core/review/validate';
import { anyReview } from '../../arbitrary/review';
import { largeReview, smallReview } from './example';

type Break = (draft: Draft<Review>) => void;

/** Sets what must be there, so that a test cannot silently change nothing. */
function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`No item ${index}`);
  return item;
}

const BREAKS: readonly (readonly [what: string, change: Break, path: string, reason: string])[] = [
  [
    'a segment beyond its text',
    (r) => (at(r.segments.target, 1).end = 47),
    'segments.target[1]',
    'range-outside',
  ],
  ['an empty segment', (r) => (at(r.segments.source, 0).end = 0), 'segments.source[0]', 'range-outside'],
  ['overlapping segments', (r) => (at(r.segments.source, 1).start = 11), 'segments.source[1]', 'range-order'],
  [
    'paragraphs counted back',
    (r) => (at(r.segments.source, 0).paragraph = 1),
    'segments.source[1]',
    'range-order',
  ],
  [
    'two segments of one id',
    (r) => (at(r.segments.target, 1).id = 't1'),
    'segments.target[1]',
    'duplicate-id',
  ],
  ['two beads of one id', (r) => (at(r.beads, 1).id = 'b1'), 'beads[1]', 'duplicate-id'],
  [
    'an empty bead',
    (r) => r.beads.push({ ...at(r.beads, 0), id: 'b3', source: [], target: [] }),
    'beads[2]',
    'bead-empty',
  ],
  [
    'a bead of an unknown segment',
    (r) => (at(r.beads, 1).source = ['s9']),
    'beads[1]',
    'bead-unknown-segment',
  ],
  ['a segment in two beads', (r) => (at(r.beads, 1).target = ['t1']), 'beads[1]', 'bead-shared-segment'],
  [
    'a segment twice in a bead',
    (r) => (at(r.beads, 0).target = ['t1', 't1']),
    'beads[0]',
    'bead-shared-segment',
  ],
  ['a segment in no bead', (r) => (at(r.beads, 1).target = []), 'segments.target[1]', 'bead-missing-segment'],
  [
    'a bead against the order of the text',
    (r) => {
      r.beads.pop();
      at(r.beads, 0).source = ['s2', 's1'];
    },
    'beads[0]',
    'range-order',
  ],
  [
    'an annotation under a wrong key',
    (r) => {
      const [annotation] = Object.values(r.annotations);
      if (annotation) r.annotations = { other: annotation };
    },
    'annotations.other',
    'key',
  ],
  [
    'a quote that is not in the text',
    (r) => (spanOf(r, 0).quote = 'rocket'),
    'annotations.a1.spans[0]',
    'quote',
  ],
  ['a span that moved', (r) => (spanOf(r, 1).start += 1), 'annotations.a1.spans[1]', 'quote'],
  ['a span beyond the text', (r) => (spanOf(r, 1).end = 99), 'annotations.a1.spans[1]', 'range-outside'],
  ['a span turned round', (r) => (spanOf(r, 1).start = 20), 'annotations.a1.spans[1]', 'range-outside'],
  ['overlapping corrections', (r) => (editOf(r, '0').end = 28), 'postEdits.27', 'overlap'],
  ['a correction under a wrong key', (r) => (editOf(r, '27').start = 28), 'postEdits.27', 'key'],
  ['a correction beyond the text', (r) => (editOf(r, '27').end = 99), 'postEdits.27', 'range-outside'],
  [
    'a rating under a wrong key',
    (r) => {
      for (const rating of Object.values(r.ratings)) rating.side = 'source';
    },
    'ratings.target:0',
    'key',
  ],
];

function spanOf(review: Draft<Review>, index: number) {
  return at(at(Object.values(review.annotations), 0).spans, index);
}

function editOf(review: Draft<Review>, key: string) {
  const edit = review.postEdits[key];
  if (!edit) throw new Error(`No edit ${key}`);
  return edit;
}

describe('findDamage', () => {
  it('finds none in any sound review', () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        expect(findDamage(review)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
    expect(findDamage(smallReview())).toBeUndefined();
  });

  it.each(BREAKS)('finds %s', (_, change, path, reason) => {
    const broken = produce(smallReview(), (draft) => {
      change(draft);
    });
    expect(findDamage(broken)).toEqual({ path, reason });
  });

  it('lets an annotation whose place was lost say what it stood on', () => {
    const lost = produce(smallReview(), (draft) => {
      at(Object.values(draft.annotations), 0).state = 'unanchored';
      spanOf(draft, 0).end = 9999;
    });
    expect(findDamage(lost)).toBeUndefined();
  });

  it('takes time that grows with the size of the review, not with its square', () => {
    const timed = (segments: number): number => {
      const review = largeReview(segments, segments);
      findDamage(review);
      const start = performance.now();
      findDamage(review);
      return performance.now() - start;
    };
    timed(2000);
    expect(timed(40_000)).toBeLessThan(Math.max(20, timed(4_000)) * 40);
  });
});
