import type { Side } from '../../range';
import type { Bead, Review } from '../types';

/** Segment ids of both sides. */
export interface SideIds {
  readonly source: readonly string[];
  readonly target: readonly string[];
}

/** Place of a segment among its side's, by id. */
export type Positions = Readonly<Record<Side, (id: string) => number>>;

export function positions(review: Pick<Review, 'segments'>): Positions {
  const on = (side: Side) => {
    const places = new Map(review.segments[side].map(({ id }, index) => [id, index]));
    return (id: string) => places.get(id) ?? -1;
  };
  return { source: on('source'), target: on('target') };
}

/** Index of a bead by id, or -1. */
export function beadAt(review: Pick<Review, 'beads'>, id: string): number {
  return review.beads.findIndex((bead) => bead.id === id);
}

/** The beads without the given segments; a bead left empty goes, one that lost some counts as edited. */
export function withoutSegments(beads: readonly Bead[], ids: SideIds): Bead[] {
  const gone = { source: new Set(ids.source), target: new Set(ids.target) };
  return beads.flatMap((bead) => {
    const source = bead.source.filter((id) => !gone.source.has(id));
    const target = bead.target.filter((id) => !gone.target.has(id));
    if (source.length === bead.source.length && target.length === bead.target.length) return [bead];
    if (source.length + target.length === 0) return [];
    return [{ ...bead, source, target, state: 'edited' as const, confidence: 1 }];
  });
}

/** Puts a bead where it belongs by its first source sentence; one without a source, by its first target sentence. */
export function insertBead(beads: readonly Bead[], bead: Bead, order: Positions): Bead[] {
  const side: Side = bead.source.length > 0 ? 'source' : 'target';
  const place = firstOf(bead, side, order);
  const after = beads.findIndex((other) => other[side].length > 0 && firstOf(other, side, order) > place);
  const index = after === -1 ? beads.length : after;
  return [...beads.slice(0, index), bead, ...beads.slice(index)];
}

function firstOf(bead: Bead, side: Side, order: Positions): number {
  const [first] = bead[side];
  return first === undefined ? -1 : order[side](first);
}
