import { run, type ReviewCommand } from '../../../../../core/review/command';
import { EMPTY_HISTORY, record, redo, undo, type History } from '../../../../../core/review/history';
import { findDamage } from '../../../../../core/review/validate';
import type { Bead, Review } from '../../../../../core/review/types';

/** A review under edit, with its history, as the window has it. */
export class Editor {
  review: Review;
  #history: History = EMPTY_HISTORY;
  #ids = 0;

  constructor(review: Review) {
    this.review = review;
  }

  /** Whether the command did anything. */
  perform<Argument>(command: ReviewCommand<Argument>, argument: Argument): boolean {
    const context = { now: '2024-05-02T08:00:00.000Z', author: 'Kim', newId: () => `new${++this.#ids}` };
    const { review, changes, inverse } = run(command, this.review, argument, context);
    if (changes.length === 0) return false;
    this.review = review;
    this.#history = record(this.#history, { command: command.id, changes, inverse });
    return true;
  }

  undoAll(): void {
    for (let step = undo(this.review, this.#history); step; step = undo(this.review, this.#history)) {
      this.review = step.review;
      this.#history = step.history;
    }
  }

  redoAll(): void {
    for (let step = redo(this.review, this.#history); step; step = redo(this.review, this.#history)) {
      this.review = step.review;
      this.#history = step.history;
    }
  }

  get damage() {
    return findDamage(this.review);
  }

  /** The beads in short: `s1-t1 s2- -t2`. */
  get beads(): string {
    return this.review.beads.map(({ source, target }) => `${source.join('+')}-${target.join('+')}`).join(' ');
  }

  bead(id: string): Bead {
    const found = this.review.beads.find((bead) => bead.id === id);
    if (!found) throw new Error(`No bead ${id}`);
    return found;
  }
}

/** A review whose beads are given in short, with sentences `s1 …` and `t1 …` of one letter and a mark each. */
export function reviewOf(review: Review, beads: string): Review {
  const list = beads.split(' ').map((text, index): Bead => {
    const [source = '', target = ''] = text.split('-');
    return {
      id: `b${index + 1}`,
      source: source.split('+').filter(Boolean),
      target: target.split('+').filter(Boolean),
      state: 'auto',
      confidence: 0.5,
      pinned: false,
    };
  });
  const side = (name: 'source' | 'target') => {
    const count = list.reduce((sum, bead) => sum + bead[name].length, 0);
    return {
      content: Array.from({ length: count }, (_, index) => `${name} ${index + 1}.`).join(' '),
      segments: sentencesOf(name, count),
    };
  };
  const source = side('source');
  const target = side('target');
  return {
    ...review,
    texts: {
      source: { ...review.texts.source, content: source.content },
      target: { ...review.texts.target, content: target.content },
    },
    segments: { source: source.segments, target: target.segments },
    beads: list,
    annotations: {},
    postEdits: {},
    ratings: {},
    decisions: {},
  };
}

function sentencesOf(name: 'source' | 'target', count: number) {
  let start = 0;
  return Array.from({ length: count }, (_, index) => {
    const { length } = `${name} ${index + 1}.`;
    const segment = { id: `${name.charAt(0)}${index + 1}`, start, end: start + length, paragraph: 0 };
    start += length + 1;
    return segment;
  });
}
