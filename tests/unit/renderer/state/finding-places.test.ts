import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SIDES } from '../../../../core/range';
import type { PlacedFinding } from '../../../../core/review/findings/placed';
import { locateRows, rowsOf } from '../../../../core/review/rows';
import { stepRows, type RowsOfLayers } from '../../../../core/review/row-step';
import type { Review } from '../../../../core/review/types';
import { movePlaces, placeAll } from '../../../../renderer/state/finding-places';
import { anyReview } from '../../arbitrary/review';
import { Editor } from '../../core/review/commands/editor';
import { anyEdit, edit } from '../../core/review/commands/random-edit';

/** Findings here and there on one side or both, some over several sentences. */
function findingsOf(review: Review, picks: readonly number[]): PlacedFinding[] {
  return picks.flatMap((pick, index) => {
    const spans = SIDES.filter((_, side) => pick % 3 !== side).flatMap((side) => {
      const { length } = review.texts[side].content;
      const start = (pick * 7) % Math.max(1, length);
      const end = Math.min(length, start + 1 + (pick % 40));
      return end > start ? [{ side, start, end }] : [];
    });
    if (spans.length === 0) return [];
    const rest = { check: 'number', category: 'number', severity: 'minor', message: '', params: {} } as const;
    return [{ ...rest, key: `${index}`, spans, ofEdit: false }];
  });
}

const places = (review: Review, found: readonly PlacedFinding[]) =>
  placeAll(found, locateRows(rowsOf(review))).map((place) => ({ ...place, rows: [...place.rows].sort() }));

it('places of findings that move with the rows are those looked up anew', () => {
  fc.assert(
    fc.property(
      anyReview,
      fc.array(fc.nat(1000), { maxLength: 12 }),
      fc.array(anyEdit, { maxLength: 25 }),
      (review, picks, edits) => {
        const found = findingsOf(review, picks);
        const editor = new Editor(review);
        let list: RowsOfLayers = { layers: review, rows: rowsOf(review) };
        let moved: ReturnType<typeof movePlaces> = placeAll(found, locateRows(list.rows));
        const check = (): void => {
          const next = { layers: editor.review, rows: stepRows(editor.review, list) };
          moved = movePlaces(moved, list, next, locateRows(next.rows));
          list = next;
          expect(moved.map((place) => ({ ...place, rows: [...place.rows].sort() }))).toEqual(
            places(editor.review, found),
          );
        };
        for (const step of edits) {
          edit(editor, step);
          check();
        }
        editor.undoAll();
        check();
      },
    ),
  );
});
