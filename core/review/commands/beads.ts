import { castDraft, type Draft } from 'immer';
import type { Side } from '../../range';
import { commonEnds } from '../common-ends';
import type { Bead, Review, Segment } from '../types';

/** Segment ids of both sides. */
export interface SideIds {
  readonly source: readonly string[];
  readonly target: readonly string[];
}

/** Place of a segment among its side's, by id; -1 for an id that is none. */
export type Positions = Readonly<Record<Side, (id: string) => number>>;

const places = new WeakMap<readonly Segment[], ReadonlyMap<string, number>>();

/** The table of a side is made once for all edits that cut no sentence: the layer stays the same. */
function placesOf(segments: readonly Segment[]): ReadonlyMap<string, number> {
  const known = places.get(segments);
  if (known) return known;
  const made = new Map(segments.map(({ id }, index) => [id, index]));
  places.set(segments, made);
  return made;
}

/** Looking so many sentences up one by one is quicker than a table of all. */
const FEW = 12;

export function positions(review: Pick<Review, 'segments'>): Positions {
  const on = (side: Side) => {
    const segments = review.segments[side];
    // Most edits ask for a few sentences of one side.
    let asked = 0;
    return (id: string) =>
      ++asked <= FEW && !places.has(segments)
        ? segments.findIndex(({ id: known }) => known === id)
        : (placesOf(segments).get(id) ?? -1);
  };
  return { source: on('source'), target: on('target') };
}

/**
 * Gives the draft its new beads. They are frozen here: immer would look into each of thousands, again and again, to find
 * out that all but one or two are frozen already.
 */
export function putBeads(draft: Draft<Review>, beads: Bead[]): void {
  for (const bead of beads) {
    if (Object.isFrozen(bead)) continue;
    Object.freeze(bead.source);
    Object.freeze(bead.target);
    Object.freeze(bead);
  }
  draft.beads = castDraft(Object.freeze(beads));
}

/** Index of a bead by id, or -1. */
export function beadAt(review: Pick<Review, 'beads'>, id: string): number {
  return review.beads.findIndex((bead) => bead.id === id);
}

/** A bead as the reviewer made it: sure, and left alone by re-aligning. */
export function edited(bead: Bead): Bead {
  return { ...bead, state: 'edited', confidence: 1 };
}

/** The beads without the given segments; a bead left empty goes, one that lost some counts as edited. */
export function withoutSegments(beads: readonly Bead[], ids: SideIds): Bead[] {
  const gone = { source: new Set(ids.source), target: new Set(ids.target) };
  const kept: Bead[] = [];
  for (const bead of beads) {
    // Nearly every bead stays: nothing is made for it.
    if (!holdsAny(bead.source, gone.source) && !holdsAny(bead.target, gone.target)) {
      kept.push(bead);
      continue;
    }
    const source = bead.source.filter((id) => !gone.source.has(id));
    const target = bead.target.filter((id) => !gone.target.has(id));
    if (source.length + target.length > 0) kept.push(edited({ ...bead, source, target }));
  }
  return kept;
}

function holdsAny(ids: readonly string[], some: ReadonlySet<string>): boolean {
  return some.size > 0 && ids.some((id) => some.has(id));
}

/** Puts a bead where it belongs by its first source sentence; one without a source, by its first target sentence. */
export function insertBead(beads: readonly Bead[], bead: Bead, order: Positions): Bead[] {
  const side = leadingSide(bead);
  const place = firstOf(bead, side, order);
  const after = beads.findIndex((other) => other[side].length > 0 && firstOf(other, side, order) > place);
  const index = after === -1 ? beads.length : after;
  return [...beads.slice(0, index), bead, ...beads.slice(index)];
}

/**
 * After an edit: the beads that became other than they were in `before` are moved to where they belong, if they stand
 * out of order; those the edit did not touch keep their places.
 */
export function settlePlaces(beads: readonly Bead[], before: readonly Bead[], order: Positions): Bead[] {
  const { head, tail } = commonEnds(before, beads);
  const untouched = new Set(before.slice(head, before.length - tail));
  return beads
    .slice(head, beads.length - tail)
    .filter((bead) => !untouched.has(bead))
    .reduce<Bead[]>(
      (all, bead) =>
        isInOrder(all, bead, order)
          ? all
          : insertBead(
              all.filter((other) => other !== bead),
              bead,
              order,
            ),
      [...beads],
    );
}

function isInOrder(beads: readonly Bead[], bead: Bead, order: Positions): boolean {
  const side = leadingSide(bead);
  const index = beads.indexOf(bead);
  const place = firstOf(bead, side, order);
  let previous = index - 1;
  while (previous >= 0 && beads[previous]?.[side].length === 0) previous--;
  let next = index + 1;
  while (next < beads.length && beads[next]?.[side].length === 0) next++;
  const before = beads[previous];
  const after = beads[next];
  return (!before || firstOf(before, side, order) < place) && (!after || firstOf(after, side, order) > place);
}

function leadingSide(bead: Bead): Side {
  return bead.source.length > 0 ? 'source' : 'target';
}

function firstOf(bead: Bead, side: Side, order: Positions): number {
  const [first] = bead[side];
  return first === undefined ? -1 : order[side](first);
}
