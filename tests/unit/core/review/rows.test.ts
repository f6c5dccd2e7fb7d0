import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  annotationsByRow,
  annotationsTouchingRow,
  indexRatings,
  isUnsure,
  locateRows,
  postEditsOf,
  rowKind,
  rowsOf,
  sortPostEdits,
} from '../../../../core/review/rows';
import { anyReview } from '../../arbitrary/review';

describe('rows', () => {
  it('has every sentence of both texts in exactly one row', () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const rows = rowsOf(review);
        for (const side of ['source', 'target'] as const) {
          const shown = rows.flatMap((row) => row[side].map(({ id }) => id)).sort();
          expect(shown).toEqual(review.segments[side].map(({ id }) => id).sort());
        }
      }),
    );
  });

  it('finds the row of every offset of a sentence', () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const rows = rowsOf(review);
        const locator = locateRows(rows);
        for (const row of rows) {
          for (const side of ['source', 'target'] as const) {
            for (const { start, end } of row[side]) {
              expect(locator.rowAt(side, start)).toBe(row.index);
              expect(locator.rowAt(side, end - 1)).toBe(row.index);
            }
          }
        }
      }),
    );
  });

  it('gives every annotation to one row, and draws it in each row that it touches', () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const locator = locateRows(rowsOf(review));
        const own = [...annotationsByRow(review, locator).values()].flat();
        const owned = own.map(({ id }) => id).sort();
        const placed = Object.values(review.annotations).filter(({ spans }) =>
          spans.some(({ side }) => review.segments[side].length > 0),
        );
        expect(owned).toEqual(placed.map(({ id }) => id).sort());
        const drawn = annotationsTouchingRow(review, locator);
        for (const [row, list] of annotationsByRow(review, locator)) {
          for (const annotation of list) expect(drawn.get(row)).toContain(annotation);
        }
      }),
    );
  });

  it('calls a row missing or added by the side it lacks', () => {
    const bead = { id: 'b', source: [], target: [], state: 'auto', confidence: 1, pinned: false } as const;
    const segment = { id: 's', start: 0, end: 1, paragraph: 0 };
    expect(rowKind({ bead, index: 0, source: [segment], target: [] })).toBe('missing');
    expect(rowKind({ bead, index: 0, source: [], target: [segment] })).toBe('added');
    expect(rowKind({ bead, index: 0, source: [segment], target: [segment] })).toBe('pair');
    expect(isUnsure({ ...bead, confidence: 0.5 })).toBe(true);
    expect(isUnsure({ ...bead, confidence: 0.5, state: 'confirmed' })).toBe(false);
  });
});

describe('indexRatings', () => {
  const bead = {
    id: 'b',
    source: ['s'],
    target: ['t'],
    state: 'auto',
    confidence: 1,
    pinned: false,
  } as const;
  const row = {
    bead,
    index: 0,
    source: [{ id: 's', start: 0, end: 10, paragraph: 0 }],
    target: [{ id: 't', start: 0, end: 20, paragraph: 0 }],
  };
  const rating = (side: 'source' | 'target', start: number, end: number, score: number | null = null) => ({
    side,
    start,
    end,
    reviewed: true,
    score,
  });

  it('calls a row reviewed only when all of its sentences are', () => {
    const half = indexRatings({ 'source:0': rating('source', 0, 10) });
    expect(half.isReviewed(row)).toBe(false);
    const whole = indexRatings({
      'source:0': rating('source', 0, 10),
      'target:0': rating('target', 0, 40, 70),
    });
    expect(whole.isReviewed(row)).toBe(true);
    expect(whole.scoreOf(row)).toBe(70);
  });

  it('does not take a part of a sentence for the whole', () => {
    const index = indexRatings({
      'source:0': rating('source', 0, 10),
      'target:0': rating('target', 0, 12),
    });
    expect(index.isReviewed(row)).toBe(false);
  });

  it('finds post-edits that reach into a row, each once', () => {
    const edit = (start: number, end: number) => ({
      start,
      end,
      text: 'x',
      author: '',
      updatedAt: '2030-01-01T00:00:00.000Z',
    });
    const sorted = sortPostEdits({ '30': edit(30, 40), '0': edit(0, 25) });
    expect(postEditsOf(row, sorted)).toEqual([edit(0, 25)]);
  });
});
