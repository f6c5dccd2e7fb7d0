import { original } from 'immer';
import { SIDES, type Side } from '../../range';
import type { ReviewCommand } from '../command';
import type { Bead, Review } from '../types';
import {
  beadAt,
  edited,
  insertBead,
  positions,
  putBeads,
  settlePlaces,
  withoutSegments,
  type SideIds,
} from './beads';

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
    const merged = edited({
      ...first,
      source: join('source'),
      target: join('target'),
      pinned: first.pinned || second.pinned,
    });
    putBeads(draft, settlePlaces(spliced(review, index, 2, [merged]), review.beads, order));
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
    if (!found || !isCut(source, found.source) || !isCut(target, found.target)) return false;
    const before = source + target;
    return before > 0 && before < found.source.length + found.target.length;
  },
  perform(draft, { bead, source, target }, context) {
    const review = original(draft);
    const index = beadAt(review, bead);
    const found = review.beads[index];
    if (!found) return;
    const halves = [
      edited({ ...found, source: found.source.slice(0, source), target: found.target.slice(0, target) }),
      edited({
        ...found,
        id: context.newId(),
        source: found.source.slice(source),
        target: found.target.slice(target),
      }),
    ];
    putBeads(draft, settlePlaces(spliced(review, index, 1, halves), review.beads, positions(review)));
  },
};

/**
 * Moves a sentence to the bead before or after its own. Those of its side that stand between it and that bead go with
 * it, since it cannot pass them.
 */
export const moveSegment: ReviewCommand<{
  readonly side: Side;
  readonly segment: string;
  readonly to: 'previous' | 'next';
}> = {
  id: 'bead.move',
  allowed(review, { side, segment, to }) {
    const index = beadOf(review, side, segment);
    return index !== -1 && review.beads[to === 'next' ? index + 1 : index - 1] !== undefined;
  },
  perform(draft, { side, segment, to }) {
    const review = original(draft);
    const index = beadOf(review, side, segment);
    const from = review.beads[index];
    const neighbour = review.beads[to === 'next' ? index + 1 : index - 1];
    if (!from || !neighbour) return;
    const at = from[side].indexOf(segment);
    const moved = to === 'next' ? from[side].slice(at) : from[side].slice(0, at + 1);
    const order = positions(review);
    const shrunk = edited({ ...from, [side]: from[side].filter((id) => !moved.includes(id)) });
    const grown = edited({
      ...neighbour,
      [side]: [...neighbour[side], ...moved].sort((a, b) => order[side](a) - order[side](b)),
    });
    const pair = (to === 'next' ? [shrunk, grown] : [grown, shrunk]).filter(
      (bead) => bead.source.length + bead.target.length > 0,
    );
    const start = to === 'next' ? index : index - 1;
    putBeads(draft, settlePlaces(spliced(review, start, 2, pair), review.beads, order));
  },
};

/** Makes one bead of any sentences of either side, taking them from where they are; links may cross. */
export const linkSegments: ReviewCommand<SideIds> = {
  id: 'bead.link',
  allowed: (review, ids) =>
    ids.source.length + ids.target.length > 0 &&
    areKnown(review, ids) &&
    !review.beads.some((bead) => holdsExactly(bead, ids)),
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
    const rest = settlePlaces(withoutSegments(review.beads, linked), review.beads, order);
    putBeads(draft, insertBead(rest, linked, order));
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
    const found = review.beads[beadAt(review, bead)];
    if (found) putBeads(draft, withAlone(review, found, context.newId));
  },
};

/** Says of sentences that they have no counterpart: missing in the translation, or added by it. */
export const isolateSegments: ReviewCommand<SideIds> = {
  id: 'bead.isolate',
  allowed: (review, ids) =>
    areKnown(review, ids) && SIDES.some((side) => ids[side].some((id) => !isAlone(review, side, id))),
  perform(draft, ids, context) {
    const review = original(draft);
    putBeads(draft, withAlone(review, ids, context.newId));
  },
};

/** The beads with each of the given sentences in a bead of its own. Those alone already keep theirs and count as edited. */
function withAlone(review: Review, ids: SideIds, newId: () => string): Bead[] {
  const order = positions(review);
  const wanted = { source: new Set(ids.source), target: new Set(ids.target) };
  const moving = { source: new Set(ids.source), target: new Set(ids.target) };
  const kept = review.beads.map((bead) => {
    if (bead.source.length + bead.target.length !== 1) return bead;
    const side = bead.source.length === 1 ? 'source' : 'target';
    const [only] = bead[side];
    if (only === undefined || !wanted[side].has(only)) return bead;
    moving[side].delete(only);
    return bead.state === 'auto' ? edited(bead) : bead;
  });
  const rest = settlePlaces(
    withoutSegments(kept, { source: [...moving.source], target: [...moving.target] }),
    review.beads,
    order,
  );
  return SIDES.flatMap((side) => [...moving[side]].map((id) => ({ side, id }))).reduce<Bead[]>(
    (all, { side, id }) => insertBead(all, aloneBead(side, id, newId()), order),
    rest,
  );
}

function aloneBead(side: Side, segment: string, id: string): Bead {
  return { id, source: [], target: [], [side]: [segment], state: 'edited', confidence: 1, pinned: false };
}

function pairToMerge(review: Review, bead: string, other: 'next' | 'previous'): number | undefined {
  const index = beadAt(review, bead);
  const first = other === 'next' ? index : index - 1;
  return index !== -1 && review.beads[first] && review.beads[first + 1] ? first : undefined;
}

function beadOf(review: Review, side: Side, segment: string): number {
  return review.beads.findIndex((bead) => bead[side].includes(segment));
}

/** Whether the reviewer has said already that the sentence has no counterpart. */
function isAlone(review: Review, side: Side, segment: string): boolean {
  const bead = review.beads[beadOf(review, side, segment)];
  return bead !== undefined && bead.source.length + bead.target.length === 1 && bead.state !== 'auto';
}

function holdsExactly(bead: Bead, ids: SideIds): boolean {
  return SIDES.every((side) => {
    const wanted = new Set(ids[side]);
    return bead[side].length === wanted.size && bead[side].every((id) => wanted.has(id));
  });
}

function areKnown(review: Review, ids: SideIds): boolean {
  const order = positions(review);
  return SIDES.every((side) => ids[side].every((id) => order[side](id) !== -1));
}

function isCut(cut: number, ids: readonly string[]): boolean {
  return Number.isInteger(cut) && cut >= 0 && cut <= ids.length;
}

function spliced(review: Review, index: number, remove: number, insert: readonly Bead[]): Bead[] {
  return [...review.beads.slice(0, index), ...insert, ...review.beads.slice(index + remove)];
}
