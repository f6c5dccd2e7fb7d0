import { original } from 'immer';
import { SIDES, type Side } from '../../range';
import type { ReviewCommand } from '../command';
import type { Bead, Review } from '../types';
import { beadAt, putBeads } from './beads';

/** Says that beads are right, so that they are sure and re-aligning leaves them; or takes that back. */
export const confirmBeads: ReviewCommand<{ readonly beads: readonly string[]; readonly confirmed: boolean }> =
  {
    id: 'bead.confirm',
    allowed(review, { beads, confirmed }) {
      const wanted = new Set(beads);
      return review.beads.some(({ id, state }) => wanted.has(id) && (state === 'confirmed') !== confirmed);
    },
    perform(draft, { beads, confirmed }) {
      const wanted = new Set(beads);
      putBeads(
        draft,
        original(draft).beads.map((bead): Bead => {
          if (!wanted.has(bead.id) || (bead.state === 'confirmed') === confirmed) return bead;
          return { ...bead, state: confirmed ? 'confirmed' : 'auto' };
        }),
      );
    },
  };

/** Pins a bead: re-aligning works around it even when it is not confirmed. */
export const pinBead: ReviewCommand<{ readonly bead: string; readonly pinned: boolean }> = {
  id: 'bead.pin',
  allowed: (review, { bead, pinned }) => {
    const found = review.beads[beadAt(review, bead)];
    return found !== undefined && found.pinned !== pinned;
  },
  perform(draft, { bead, pinned }) {
    const found = draft.beads[beadAt(original(draft), bead)];
    if (found) found.pinned = pinned;
  },
};

/**
 * Takes over a new alignment, e.g. that of `realigned`; it must have every sentence once. Beads that are equal to what
 * they were stay the same objects, so that history and screen see only what changed.
 */
export const replaceBeads: ReviewCommand<{ readonly beads: readonly Bead[] }> = {
  id: 'bead.realign',
  allowed: (review, { beads }) =>
    SIDES.every((side) => coversOnce(review, beads, side)) &&
    (beads.length !== review.beads.length ||
      beads.some((bead, index) => !isSame(bead, review.beads[index] ?? bead))),
  perform(draft, { beads }) {
    const known = new Map(original(draft).beads.map((bead) => [bead.id, bead]));
    putBeads(
      draft,
      beads.map((bead) => {
        const before = known.get(bead.id);
        return before && isSame(bead, before) ? before : bead;
      }),
    );
  },
};

function isSame(a: Bead, b: Bead): boolean {
  return (
    a.id === b.id &&
    a.state === b.state &&
    a.confidence === b.confidence &&
    a.pinned === b.pinned &&
    SIDES.every((side) => a[side].length === b[side].length && a[side].every((id, i) => id === b[side][i]))
  );
}

function coversOnce(review: Review, beads: readonly Bead[], side: Side): boolean {
  const ids = beads.flatMap((bead) => bead[side]);
  const known = new Set(ids);
  const { length } = review.segments[side];
  return (
    ids.length === length && known.size === length && review.segments[side].every(({ id }) => known.has(id))
  );
}
