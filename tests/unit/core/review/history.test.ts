import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEVERITIES } from '../../../../core/mqm/severity';
import { applyChanges } from '../../../../core/review/change';
import { run, type CommandContext, type Outcome } from '../../../../core/review/command';
import {
  addAnnotation,
  editAnnotation,
  removeAnnotation,
} from '../../../../core/review/commands/annotations';
import { setPostEdit } from '../../../../core/review/commands/post-edits';
import { rate, setReviewed, setVerdict } from '../../../../core/review/commands/ratings';
import { EMPTY_HISTORY, record, redo, undo, type History } from '../../../../core/review/history';
import type { Review } from '../../../../core/review/types';
import { anyReview } from '../../arbitrary/review';

let ids = 0;
const context: CommandContext = {
  now: '2030-01-01T00:00:00.000Z',
  author: 'reviewer',
  newId: () => `new-${ids++}`,
};

type Edit = (review: Review) => Outcome;

/** A random edit; the numbers choose places in whatever the review holds at that time. */
const anyEdit: fc.Arbitrary<Edit> = fc
  .record({ kind: fc.nat(5), a: fc.nat(), b: fc.nat(), c: fc.nat(), text: fc.string() })
  .map(({ kind, a, b, c, text }): Edit => {
    const severity = SEVERITIES[c % SEVERITIES.length] ?? 'minor';
    return (review) => {
      const side = a % 2 === 0 ? 'source' : 'target';
      const segment = review.segments[side][b % Math.max(1, review.segments[side].length)];
      const id =
        Object.keys(review.annotations)[b % Math.max(1, Object.keys(review.annotations).length)] ?? '';
      const place = segment && ({ side, start: segment.start, end: segment.end } as const);
      const nothing: Outcome = { review, changes: [], inverse: [] };
      switch (kind) {
        case 0:
          return place
            ? run(addAnnotation, review, { spans: [place], category: 'name', severity }, context)
            : nothing;
        case 1:
          return run(editAnnotation, review, { id, severity, comment: text }, context);
        case 2:
          return run(removeAnnotation, review, { id }, context);
        case 3:
          return place && side === 'target' ? run(setPostEdit, review, { ...place, text }, context) : nothing;
        case 4:
          return place
            ? run(
                b % 2 === 0 ? setReviewed : rate,
                review,
                { places: [place], reviewed: c % 2 === 0, score: c % 101 },
                context,
              )
            : nothing;
        default:
          return run(setVerdict, review, { notes: text, decision: 'revise' }, context);
      }
    };
  });

function play(start: Review, edits: readonly Edit[]): { review: Review; history: History; states: Review[] } {
  let review = start;
  let history = EMPTY_HISTORY;
  const states = [start];
  for (const edit of edits) {
    const outcome = edit(review);
    if (outcome.changes.length === 0) continue;
    history = record(history, { command: 'edit', changes: outcome.changes, inverse: outcome.inverse });
    review = outcome.review;
    states.push(review);
  }
  return { review, history, states };
}

describe('history', () => {
  it('gives the first state when random edits are all undone, and the last when they are done again', () => {
    fc.assert(
      fc.property(anyReview, fc.array(anyEdit, { maxLength: 25 }), (start, edits) => {
        const played = play(start, edits);
        let { review, history } = played;
        for (const state of [...played.states].reverse().slice(1)) {
          const step = undo(review, history);
          expect(step).toBeDefined();
          if (!step) return;
          ({ review, history } = step);
          expect(review).toEqual(state);
        }
        expect(undo(review, history)).toBeUndefined();
        for (const state of played.states.slice(1)) {
          const step = redo(review, history);
          if (!step) throw new Error('nothing to redo');
          ({ review, history } = step);
          expect(review).toEqual(state);
        }
      }),
    );
  });

  it('gives changes that, sent as JSON, lead a replica to the same state', () => {
    fc.assert(
      fc.property(anyReview, fc.array(anyEdit, { maxLength: 15 }), (start, edits) => {
        let review = start;
        let replica = start;
        for (const edit of edits) {
          const outcome = edit(review);
          review = outcome.review;
          replica = applyChanges(
            replica,
            JSON.parse(JSON.stringify(outcome.changes)) as typeof outcome.changes,
          );
        }
        expect(replica).toEqual(review);
      }),
    );
  });

  it('merges the keystrokes of one correction into one step, but not across another step or an undo', () => {
    const entry = (mergeKey?: string) => ({
      command: 'postEdit.set',
      changes: [],
      inverse: [],
      ...(mergeKey !== undefined && { mergeKey }),
    });
    let history = record(record(EMPTY_HISTORY, entry('a')), entry('a'));
    expect(history.past).toHaveLength(1);
    history = record(record(history, entry()), entry('a'));
    expect(history.past).toHaveLength(3);
    const review = {} as Review;
    const undone = undo(review, history);
    const redone = undone && redo(review, undone.history);
    expect(redone && record(redone.history, entry('a')).past).toHaveLength(4);
  });

  it('drops what could be done again when something new is done', () => {
    const entry = { command: 'x', changes: [], inverse: [] };
    const undone = undo({} as Review, record(EMPTY_HISTORY, entry));
    expect(undone?.history.future).toHaveLength(1);
    expect(undone && record(undone.history, entry).future).toHaveLength(0);
  });
});
