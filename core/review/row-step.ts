import { SIDES, type Range, type Side } from '../range';
import { commonEnds } from './common-ends';
import type { Row } from './rows';
import type { Bead, Review, Segment } from './types';

/** The layers that rows are made of. */
type Layers = Pick<Review, 'beads' | 'segments'>;

/** Rows with the layers they were made of. */
export interface RowsOfLayers {
  readonly layers: Layers;
  readonly rows: readonly Row[];
}

/**
 * The rows of `layers`, made of those known of an earlier state: rows before and after the change are taken over, the
 * latter with their new index. The same as `rowsOf`; costs a comparison for each row, and the making of those between.
 */
export function stepRows(layers: Layers, known: RowsOfLayers): readonly Row[] {
  const { beads, segments } = layers;
  const before = known.rows;
  const stale = {
    source: changedIn(known.layers.segments.source, segments.source),
    target: changedIn(known.layers.segments.target, segments.target),
  };
  const stands = (row: Row | undefined, bead: Bead | undefined): boolean =>
    row !== undefined && row.bead === bead && !SIDES.some((side) => holdsAny(row[side], stale[side].gone));
  const { head, tail } = commonEnds(before, beads, stands);
  const resolve = resolver(segments, before.slice(head, before.length - tail), stale);
  const between = beads.slice(head, beads.length - tail).map((bead, index): Row => ({
    bead,
    index: head + index,
    source: resolve('source', bead.source),
    target: resolve('target', bead.target),
  }));
  const shift = beads.length - before.length;
  const after = before.slice(before.length - tail);
  return [
    ...before.slice(0, head),
    ...between,
    ...(shift === 0 ? after : after.map((row) => ({ ...row, index: row.index + shift }))),
  ];
}

/** How a change moved the rows of a review, for what is listed by row. */
export interface RowStep {
  /** The new index of a row that stands as it was; undefined for one that was made anew. */
  readonly moved: (row: number) => number | undefined;
  /** Rows of the new state that were made anew: from `start`, `end` exclusive. */
  readonly fresh: Range;
  /** Whether the place lies where sentences were cut or joined, so that it may be in another row now. */
  readonly touches: (place: Range & { readonly side: Side }) => boolean;
}

let stepped:
  { readonly before: RowsOfLayers; readonly after: RowsOfLayers; readonly step: RowStep } | undefined;

/**
 * What happened between two states of the rows, each with the layers it was made of. O(rows); all that is listed by row
 * asks it of the same change, which is looked at once.
 */
export function rowStep(before: RowsOfLayers, after: RowsOfLayers): RowStep {
  if (stepped?.before !== before || stepped.after !== after) {
    stepped = { before, after, step: stepBetween(before, after) };
  }
  return stepped.step;
}

function stepBetween(before: RowsOfLayers, after: RowsOfLayers): RowStep {
  const [old, now] = [before.rows, after.rows];
  const { head, tail } = commonEnds(old, now, isSame);
  const shift = now.length - old.length;
  const firstOfTail = old.length - tail;
  const cuts = {
    source: changedIn(before.layers.segments.source, after.layers.segments.source).within,
    target: changedIn(before.layers.segments.target, after.layers.segments.target).within,
  };
  return {
    moved: (row) => (row < head ? row : row >= firstOfTail ? row + shift : undefined),
    fresh: { start: head, end: now.length - tail },
    touches: ({ side, start, end }) => {
      const cut = cuts[side];
      return cut !== undefined && start < cut.end && cut.start < end;
    },
  };
}

/** Rows that stand keep the lists of their sentences, whatever their index. */
function isSame(a: Row | undefined, b: Row | undefined): boolean {
  return a === b || (a?.bead === b?.bead && a?.source === b?.source && a?.target === b?.target);
}

interface ChangedSegments {
  readonly gone: ReadonlySet<Segment>;
  readonly come: readonly Segment[];
  /** The stretch of text between the sentences that stand on either side of the change. */
  readonly within: Range | undefined;
}

const UNCHANGED: ChangedSegments = { gone: new Set(), come: [], within: undefined };

function changedIn(before: readonly Segment[], after: readonly Segment[]): ChangedSegments {
  if (before === after) return UNCHANGED;
  const { head, tail } = commonEnds(before, after);
  return {
    gone: new Set(before.slice(head, before.length - tail)),
    come: after.slice(head, after.length - tail),
    within: {
      start: before[head - 1]?.end ?? -Infinity,
      end: tail === 0 ? Infinity : (before[before.length - tail]?.start ?? Infinity),
    },
  };
}

function holdsAny(own: readonly Segment[], some: ReadonlySet<Segment>): boolean {
  return some.size > 0 && own.some((segment) => some.has(segment));
}

/** Finds sentences by id: among those of the rows that go and those that came, and only then among all. */
function resolver(
  segments: Review['segments'],
  rows: readonly Row[],
  changed: Readonly<Record<Side, ChangedSegments>>,
): (side: Side, ids: readonly string[]) => Segment[] {
  const near = (side: Side): Map<string, Segment> => {
    const { gone, come } = changed[side];
    const kept = rows.flatMap((row) => row[side].filter((segment) => !gone.has(segment)));
    return new Map([...kept, ...come].map((segment) => [segment.id, segment]));
  };
  const known = { source: near('source'), target: near('target') };
  const all: Partial<Record<Side, Map<string, Segment>>> = {};
  return (side, ids) =>
    ids.flatMap((id) => {
      const found =
        known[side].get(id) ??
        (all[side] ??= new Map(segments[side].map((segment) => [segment.id, segment]))).get(id);
      return found ? [found] : [];
    });
}
