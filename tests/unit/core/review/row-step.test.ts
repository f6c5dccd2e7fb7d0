import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIDES } from '../../../../core/range';
import { locateRows, rowsOf } from '../../../../core/review/rows';
import { rowStep, stepRows, type RowsOfLayers } from '../../../../core/review/row-step';
import type { Review } from '../../../../core/review/types';
import { anyReview } from '../../arbitrary/review';
import { Editor } from './commands/editor';
import { anyEdit, edit, type Edit } from './commands/random-edit';

const anySteps = fc.array(anyEdit, { minLength: 1, maxLength: 30 });

/** The states of a review through random edits of its alignment, then back to the first and on to the last again. */
function statesOf(review: Review, edits: readonly Edit[]): Review[] {
  const editor = new Editor(review);
  const states = [review];
  for (const step of edits) if (edit(editor, step)) states.push(editor.review);
  editor.undoAll();
  states.push(editor.review);
  editor.redoAll();
  return [...states, editor.review];
}

const fresh = (layers: Review): RowsOfLayers => ({ layers, rows: rowsOf(layers) });

describe('rows made in steps', () => {
  it('are after each edit, undo and redo what they would be when made anew', () => {
    fc.assert(
      fc.property(anyReview, anySteps, (review, edits) => {
        let known = fresh(review);
        for (const state of statesOf(review, edits)) {
          known = { layers: state, rows: stepRows(state, known) };
          expect(known.rows).toEqual(rowsOf(state));
        }
      }),
    );
  });

  it('tell where each row has gone, and which were made anew', () => {
    fc.assert(
      fc.property(anyReview, anySteps, (review, edits) => {
        let known = fresh(review);
        for (const state of statesOf(review, edits)) {
          const now = { layers: state, rows: stepRows(state, known) };
          const step = rowStep(known, now);
          const reached = new Set<number>();
          for (const row of known.rows) {
            const to = step.moved(row.index);
            if (to === undefined) continue;
            reached.add(to);
            expect(now.rows[to]).toEqual({ ...row, index: to });
          }
          for (const { index } of now.rows) {
            const { start, end } = step.fresh;
            expect(reached.has(index)).toBe(index < start || index >= end);
          }
          const [before, after] = [locateRows(known.rows), locateRows(now.rows)];
          for (const side of SIDES) {
            for (let offset = 0; offset < state.texts[side].content.length; offset++) {
              const was = before.rowAt(side, offset);
              const to = was === undefined ? undefined : step.moved(was);
              if (to === undefined || step.touches({ side, start: offset, end: offset + 1 })) continue;
              expect(after.rowAt(side, offset)).toBe(to);
            }
          }
          known = now;
        }
      }),
    );
  });

  it('keep the rows before an edit, and the sentences of those after it', () => {
    fc.assert(
      fc.property(anyReview, anySteps, (review, edits) => {
        let known = fresh(review);
        for (const state of statesOf(review, edits)) {
          const rows = stepRows(state, known);
          const { moved } = rowStep(known, { layers: state, rows });
          for (const row of known.rows) {
            const to = moved(row.index);
            if (to === undefined) continue;
            if (to === row.index) expect(rows[to]).toBe(row);
            else expect(rows[to]?.source).toBe(row.source);
          }
          known = { layers: state, rows };
        }
      }),
    );
  });
});
