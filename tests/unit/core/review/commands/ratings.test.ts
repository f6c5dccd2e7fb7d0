import { describe, expect, it } from 'vitest';
import { run } from '../../../../../core/review/command';
import { rate, setReviewed } from '../../../../../core/review/commands/ratings';
import { smallReview } from '../example';

const context = { now: '2030-01-01T00:00:00.000Z', author: 'a', newId: () => 'id' };
const place = { side: 'target', start: 0, end: 10 } as const;

describe('ratings', () => {
  it('keeps the score when a row is marked as read, and the mark when it is rated', () => {
    const empty = { ...smallReview(), ratings: {} };
    const rated = run(rate, empty, { places: [place], score: 80 }, context).review;
    const read = run(setReviewed, rated, { places: [place], reviewed: true }, context).review;
    expect(read.ratings['target:0']).toEqual({ ...place, reviewed: true, score: 80 });
    const lower = run(rate, read, { places: [place], score: 40 }, context).review;
    expect(lower.ratings['target:0']).toEqual({ ...place, reviewed: true, score: 40 });
  });

  it('leaves no trace when both are taken back', () => {
    const empty = { ...smallReview(), ratings: {} };
    const read = run(setReviewed, empty, { places: [place], reviewed: true }, context).review;
    expect(run(setReviewed, read, { places: [place], reviewed: false }, context).review.ratings).toEqual({});
  });

  it('goes on for the rest of a longer stretch that was rated before sentences were cut anew', () => {
    const long = { side: 'target', start: 0, end: 30, reviewed: true, score: 50 } as const;
    const review = { ...smallReview(), ratings: { 'target:0': long } };
    const inside = { side: 'target', start: 10, end: 20 } as const;
    const after = run(setReviewed, review, { places: [inside], reviewed: false }, context).review;
    expect(after.ratings).toEqual({
      'target:0': { ...long, end: 10 },
      'target:10': { ...inside, reviewed: false, score: 50 },
      'target:20': { ...long, start: 20 },
    });
  });

  it('takes every sentence of a longer stretch back at once', () => {
    const long = { side: 'target', start: 0, end: 30, reviewed: true, score: null } as const;
    const review = { ...smallReview(), ratings: { 'target:0': long } };
    const cut = (start: number, end: number) => ({ side: 'target' as const, start, end });
    const places = [cut(12, 20), cut(0, 10)];
    const after = run(setReviewed, review, { places, reviewed: false }, context).review;
    expect(after.ratings).toEqual({
      'target:10': { ...long, start: 10, end: 12 },
      'target:20': { ...long, start: 20 },
    });
  });

  it('refuses scores beyond 0 to 100', () => {
    expect(run(rate, smallReview(), { places: [place], score: 101 }, context).changes).toEqual([]);
  });
});
