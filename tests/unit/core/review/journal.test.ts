import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { run, type ReviewCommand } from '../../../../core/review/command';
import type { Change } from '../../../../core/review/change';
import { journalHeader, journalLine, readJournal } from '../../../../core/review/journal';
import type { Review } from '../../../../core/review/types';
import { anyReview } from '../../arbitrary/review';
import { codeOf } from '../../error-code';
import { largeReview, smallReview } from './example';

const ORIGIN = { ref: '/home/kim/a.galley', stamp: '12:34', name: 'a.galley' };
const CONTEXT = { now: '2024-01-13T09:00:00.000Z', author: 'Kim', newId: () => 'new' };

/** Edits that keep any review sound, on records, arrays and plain values. */
const EDITS: readonly ReviewCommand<{ index: number; text: string }>[] = [
  { id: 'note', perform: (draft, { text }) => void (draft.verdict.notes = text) },
  {
    id: 'confirm',
    perform: (draft, { index }) => {
      const bead = draft.beads[index % Math.max(1, draft.beads.length)];
      if (bead) bead.state = 'confirmed';
    },
  },
  { id: 'rotate', perform: (draft) => void draft.beads.unshift(...draft.beads.splice(-1)) },
  {
    id: 'comment',
    perform: (draft, { index, text }) => {
      const all = Object.values(draft.annotations);
      const one = all[index % Math.max(1, all.length)];
      if (one) one.comment = text;
    },
  },
  {
    id: 'remove',
    perform: (draft, { index }) => {
      const keys = Object.keys(draft.annotations);
      Reflect.deleteProperty(draft.annotations, keys[index % Math.max(1, keys.length)] ?? '');
    },
  },
  { id: 'clear', perform: (draft) => void (draft.postEdits = {}) },
];

const anyText = fc.string({ unit: 'binary', maxLength: 20 });

const anyEdits = fc.array(fc.record({ edit: fc.constantFrom(...EDITS), index: fc.nat(20), text: anyText }), {
  maxLength: 12,
});

interface Written {
  readonly text: string;
  /** The review after each step, the first before any. */
  readonly states: readonly Review[];
}

function write(
  review: Review,
  edits: readonly { edit: (typeof EDITS)[number]; index: number; text: string }[],
): Written {
  const states = [review];
  let text = journalHeader(ORIGIN, review);
  for (const { edit, ...argument } of edits) {
    const before = states.at(-1) ?? review;
    const outcome = run(edit, before, argument, CONTEXT);
    if (outcome.changes.length === 0) continue;
    states.push(outcome.review);
    text += journalLine({
      at: `2024-01-13T09:00:${states.length}`,
      command: edit.id,
      changes: outcome.changes,
    });
  }
  return { text, states };
}

function step(changes: Change[], at = 'now'): string {
  return journalLine({ at, command: 'test', changes });
}

describe('the journal', () => {
  it('gives the work back after any edits', () => {
    fc.assert(
      fc.property(anyReview, anyEdits, (review, edits) => {
        const { text, states } = write(review, edits);
        const recovered = readJournal(text);
        expect(recovered).toMatchObject({ ...ORIGIN, steps: states.length - 1, lost: 0 });
        expect(recovered.review).toEqual(states.at(-1));
      }),
    );
  });

  it('cut at any byte, gives the state after the last whole line', () => {
    fc.assert(
      fc.property(anyReview, anyEdits, fc.double({ min: 0, max: 1, noNaN: true }), (review, edits, where) => {
        const { text, states } = write(review, edits);
        const header = Buffer.byteLength(journalHeader(ORIGIN, review));
        const bytes = Buffer.from(text);
        const length = header + Math.floor((bytes.length - header) * where);
        const cut = bytes.subarray(0, length).toString();
        const lines = cut.split('\n').length - 2;
        // A line without its line feed can be whole; then it counts.
        const isWhole = bytes[length] === 0x0a && !cut.endsWith('\n');
        const steps = isWhole ? lines + 1 : lines;
        const recovered = readJournal(cut);
        expect(recovered).toMatchObject({ steps, lost: 0 });
        expect(recovered.review).toEqual(states[steps]);
      }),
      { numRuns: 300 },
    );
  });

  it('with any line overwritten, keeps all before it and counts the rest as lost', () => {
    fc.assert(
      fc.property(
        anyReview,
        anyEdits,
        fc.nat(11),
        fc.constantFrom('', '{', 'null', '{"at":1}'),
        (review, edits, which, junk) => {
          const { text, states } = write(review, edits);
          const lines = text.split('\n');
          fc.pre(states.length > 1);
          const bad = 1 + (which % (states.length - 1));
          lines[bad] = junk;
          const recovered = readJournal(lines.join('\n'));
          expect(recovered.steps).toBe(bad - 1);
          expect(recovered.review).toEqual(states[bad - 1]);
          expect(recovered.lost).toBe(states.length - bad);
        },
      ),
    );
  });

  it('stops at a change that has no place in the document', () => {
    const review = smallReview();
    const text =
      journalHeader(ORIGIN, review) +
      step([{ op: 'put', path: ['title'], value: 'Kept' }], 'first') +
      step([{ op: 'put', path: ['nowhere', 'at', 'all'], value: 1 }]) +
      step([{ op: 'put', path: ['title'], value: 'Lost' }]);
    expect(readJournal(text)).toMatchObject({
      steps: 1,
      lost: 2,
      lastAt: 'first',
      review: { title: 'Kept' },
    });
  });

  it('stops before a change that breaks the document', () => {
    const review = smallReview();
    const good = Array.from({ length: 9 }, (_, index) =>
      step([{ op: 'put', path: ['title'], value: `Title ${index}` }], `at ${index}`),
    );
    const bad = step([{ op: 'put', path: ['segments', 'target', 1, 'end'], value: 1000 }]);
    const text = [journalHeader(ORIGIN, review), ...good.slice(0, 6), bad, ...good.slice(6)].join('');
    expect(readJournal(text)).toMatchObject({
      steps: 6,
      lost: 4,
      lastAt: 'at 5',
      review: { title: 'Title 5' },
    });
  });

  it('belongs to no file before the first save', () => {
    const text = journalHeader({ ref: null, stamp: null, name: 'Untitled' }, smallReview());
    expect(readJournal(text)).toEqual({
      ref: null,
      stamp: null,
      name: 'Untitled',
      review: smallReview(),
      steps: 0,
      lastAt: null,
      lost: 0,
    });
  });

  it.each([
    '',
    '\n',
    '{"kind":"galley-journal"',
    '{"kind":"other"}\n',
    '{"kind":"galley-journal","version":2}\n',
  ])('refuses a journal that begins with %j', (text) => {
    expect(codeOf(() => readJournal(text))).toBe('journal-damaged');
  });

  it('refuses a review that is damaged from the start', () => {
    const broken = produce(smallReview(), (draft) => void draft.beads.pop());
    expect(codeOf(() => readJournal(journalHeader(ORIGIN, broken)))).toBe('review-damaged');
  });

  it('reads a day of work on a large review in a few seconds', () => {
    const review = largeReview(10_000, 5_000);
    const lines = Array.from({ length: 3000 }, (_, index) =>
      step([{ op: 'put', path: ['annotations', `a0${1000 + index}`, 'comment'], value: `Comment ${index}` }]),
    );
    const start = performance.now();
    const recovered = readJournal(journalHeader(ORIGIN, review) + lines.join(''));
    expect(recovered.steps).toBe(3000);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
