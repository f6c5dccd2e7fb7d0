import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotationsTouchingRow, locateRows, rowsOf } from '../../../../core/review/rows';
import { markedRuns } from '../../../../renderer/review/marks';
import { anyReview } from '../../arbitrary/review';

const NOTHING = { selected: null, cursor: null, hits: [] };

describe('markedRuns', () => {
  it('fills each sentence from end to end, so that the drawn text is the text', () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const rows = rowsOf(review);
        const drawn = annotationsTouchingRow(review, locateRows(rows));
        for (const row of rows) {
          for (const side of ['source', 'target'] as const) {
            for (const sentence of row[side]) {
              const { content } = review.texts[side];
              const runs = markedRuns(sentence, side, drawn.get(row.index) ?? [], NOTHING);
              expect(runs.map(({ start, end }) => content.slice(start, end)).join('')).toBe(
                content.slice(sentence.start, sentence.end),
              );
            }
          }
        }
      }),
    );
  });

  it('draws an overlap with the colour of the error that began last and the line of the most severe', () => {
    const annotation = (
      id: string,
      category: string,
      severity: 'minor' | 'critical',
      start: number,
      end: number,
    ) => ({
      id,
      category,
      severity,
      spans: [{ side: 'target', start, end, quote: '', prefix: '', suffix: '' } as const],
      comment: '',
      suggestion: '',
      origin: 'reviewer',
      author: '',
      createdAt: '2030-01-01T00:00:00.000Z',
      updatedAt: '2030-01-01T00:00:00.000Z',
      state: 'open' as const,
    });
    const runs = markedRuns(
      { start: 0, end: 30 },
      'target',
      [annotation('a', 'quotation', 'critical', 0, 20), annotation('b', 'name', 'minor', 10, 25)],
      { ...NOTHING, selected: { start: 22, end: 24 } },
    );
    expect(runs.map(({ start, end, family, severity }) => [start, end, family, severity])).toEqual([
      [0, 10, 'quotation', 'critical'],
      [10, 20, 'name', 'critical'],
      [20, 22, 'name', 'minor'],
      [22, 24, 'name', 'minor'],
      [24, 25, 'name', 'minor'],
      [25, 30, undefined, undefined],
    ]);
    expect(runs.map(({ opening }) => opening.map(({ id }) => id).join())).toEqual(['a', 'b', '', '', '', '']);
    expect(runs.map(({ selected }) => selected)).toEqual([false, false, false, true, false, false]);
  });

  it('draws a selection as one run, and the cursor only where nothing is selected around it', () => {
    const runs = (cursor: { start: number; end: number }) =>
      markedRuns({ start: 0, end: 30 }, 'target', [], {
        ...NOTHING,
        selected: { start: 10, end: 20 },
        cursor,
      }).map((run) => [run.start, run.end, run.selected, run.cursor]);
    expect(runs({ start: 16, end: 20 })).toEqual([
      [0, 10, false, false],
      [10, 20, true, true],
      [20, 30, false, false],
    ]);
    expect(runs({ start: 22, end: 25 })).toContainEqual([22, 25, false, true]);
  });
});
