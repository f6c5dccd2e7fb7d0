import { original } from 'immer';
import { SIDES, type Side } from '../../range';
import type { ReviewCommand } from '../command';
import type { Bead, Review } from '../types';
import { beadAt, insertBead, positions, withoutSegments, type SideIds } from './beads';

/**
 * Edits of the alignment. They move no text and no offset, so annotations, post-edits and ratings stay where they are.
 * A bead touched by the reviewer is `edited`, which re-aligning respects like `confirmed`.
 */

/** Joins a bead with the one after or before it. */
export const mergeBead: ReviewCommand<{ readonly bead: string; readonly with: 'next' | 'previous' }> = {
  id: 'bead.merge',
  allowed: (review, { bead, with: other }) => pairToMerge(review, bead, other) !== undefined,
  perform(draft, { bead, with: other }) {
    const review = original(draft);
    const index = pairToMerge(review, bead, other);
    const first = index === undefined ? undefined : review.beads[index];
    const second = index === undefined ? undefined : review.beads[index + 1];
    if (index === undefined || !first || !second) return;
    const order = positions(review);
    const join = (side: Side) =>
      [...first[side], ...second[side]].sort((a, b) => order[side](a) - order[side](b));
    const merged: Bead = { ...edited(first), source: join('source'), target: join('target') };
    draft.beads = [
      ...review.beads.slice(0, index),
      merged,
      ...review.beads.slice(index + 2),
    ] as typeof draft.beads;
  },
};

/** Cuts a bead in two before its `source`-th source and its `target`-th target sentence; no half may be empty. */
export const splitBead: ReviewCommand<{
  readonly bead: string;
  readonly source: number;
  readonly target: number;
}> = {
  id: 'bead.split',
  allowed(review, { bead, source, target }) {
    const found = review.beads[beadAt(review, bead)];
    if (!found) return false;
    const before = source + target;
    return before > 0 && before < found.source.length + found.target.length;
  },
  perform(draft, { bead, source, target }, context) {
    const review = original(draft);
    const index = beadAt(review, bead);
    const found = review.beads[index];
    if (!found) return;
    const halves: Bead[] = [
      { ...edited(found), source: found.source.slice(0, source), target: found.target.slice(0, target) },
      {
        ...edited(found),
        id: context.newId(),
        source: found.source.slice(source),
        target: found.target.slice(target),
      },
    ];
    draft.beads = [
      ...review.beads.slice(0, index),
      ...halves,
      ...review.beads.slice(index + 1),
    ] as typeof draft.beads;
  },
};

/** Moves a bead's first sentence of one side to the bead before, or its last to the bead after. */
export const moveSegment: ReviewCommand<{
  readonly bead: string;
  readonly side: Side;
  readonly to: 'previous' | 'next';
}> = {
  id: 'bead.move',
  allowed(review, { bead, side, to }) {
    const index = beadAt(review, bead);
    const found = review.beads[index];
    return (
      found !== undefined &&
      found[side].length > 0 &&
      review.beads[to === 'next' ? index + 1 : index - 1] !== undefined
    );
  },
  perform(draft, { bead, side, to }) {
    const review = original(draft);
    const index = beadAt(review, bead);
    const from = review.beads[index];
    const neighbour = review.beads[to === 'next' ? index + 1 : index - 1];
    if (!from || !neighbour) return;
    const moved = to === 'next' ? from[side].at(-1) : from[side][0];
    if (moved === undefined) return;
    const order = positions(review)[side];
    const shrunk: Bead = { ...edited(from), [side]: from[side].filter((id) => id !== moved) };
    const grown: Bead = {
      ...edited(neighbour),
      [side]: [...neighbour[side], moved].sort((a, b) => order(a) - order(b)),
    };
    const pair = to === 'next' ? [shrunk, grown] : [grown, shrunk];
    const start = to === 'next' ? index : index - 1;
    draft.beads = [
      ...review.beads.slice(0, start),
      ...pair.filter((half) => half.source.length + half.target.length > 0),
      ...review.beads.slice(start + 2),
    ] as typeof draft.beads;
  },
};

/** Makes one bead of any sentences of either side, taking them from where they are; links may cross. */
export const linkSegments: ReviewCommand<SideIds> = {
  id: 'bead.link',
  allowed: (review, ids) =>
    ids.source.length + ids.target.length > 0 && !review.beads.some((bead) => holdsExactly(bead, ids)),
  perform(draft, ids, context) {
    const review = original(draft);
    const order = positions(review);
    const sorted = (side: Side) => [...new Set(ids[side])].sort((a, b) => order[side](a) - order[side](b));
    const linked: Bead = {
      id: context.newId(),
      source: sorted('source'),
      target: sorted('target'),
      state: 'edited',
      confidence: 1,
      pinned: false,
    };
    draft.beads = insertBead(withoutSegments(review.beads, linked), linked, order) as typeof draft.beads;
  },
};

/** Takes a bead apart: each of its sentences is a missing or an added one. */
export const unlinkBead: ReviewCommand<{ readonly bead: string }> = {
  id: 'bead.unlink',
  allowed(review, { bead }) {
    const found = review.beads[beadAt(review, bead)];
    return found !== undefined && found.source.length + found.target.length > 1;
  },
  perform(draft, { bead }, context) {
    const review = original(draft);
    const index = beadAt(review, bead);
    const found = review.beads[index];
    if (!found) return;
    const alone = SIDES.flatMap((side) =>
      found[side].map((id): Bead => ({
        ...edited(found),
        id: context.newId(),
        source: [],
        target: [],
        [side]: [id],
      })),
    );
    draft.beads = [
      ...review.beads.slice(0, index),
      ...alone,
      ...review.beads.slice(index + 1),
    ] as typeof draft.beads;
  },
};

/** Says that beads are right, so that they are sure and re-aligning leaves them. */
export const confirmBeads: ReviewCommand<{ readonly beads: readonly string[]; readonly confirmed: boolean }> =
  {
    id: 'bead.confirm',
    perform(draft, { beads, confirmed }) {
      const wanted = new Set(beads);
      original(draft).beads.forEach((bead, index) => {
        const target = wanted.has(bead.id) ? draft.beads[index] : undefined;
        if (target) target.state = confirmed ? 'confirmed' : 'auto';
      });
    },
  };

/** Pins a bead: re-aligning works around it even when it is not confirmed. */
export const pinBead: ReviewCommand<{ readonly bead: string; readonly pinned: boolean }> = {
  id: 'bead.pin',
  perform(draft, { bead, pinned }) {
    const found = draft.beads[beadAt(original(draft), bead)];
    if (found) found.pinned = pinned;
  },
};

/** Takes over a new alignment, e.g. that of `realigned`; it must have every sentence once. */
export const replaceBeads: ReviewCommand<{ readonly beads: readonly Bead[] }> = {
  id: 'bead.realign',
  allowed: (review, { beads }) => SIDES.every((side) => coversOnce(review, beads, side)),
  perform(draft, { beads }) {
    draft.beads = [...beads] as typeof draft.beads;
  },
};

function coversOnce(review: Review, beads: readonly Bead[], side: Side): boolean {
  const ids = beads.flatMap((bead) => bead[side]);
  const known = new Set(ids);
  const { length } = review.segments[side];
  return (
    ids.length === length && known.size === length && review.segments[side].every(({ id }) => known.has(id))
  );
}

function pairToMerge(review: Review, bead: string, other: 'next' | 'previous'): number | undefined {
  const index = beadAt(review, bead);
  const first = other === 'next' ? index : index - 1;
  return index !== -1 && review.beads[first] && review.beads[first + 1] ? first : undefined;
}

function holdsExactly(bead: Bead, ids: SideIds): boolean {
  return SIDES.every(
    (side) => bead[side].length === ids[side].length && ids[side].every((id) => bead[side].includes(id)),
  );
}

function edited(bead: Bead): Bead {
  return { ...bead, state: 'edited', confidence: 1 };
}
