import { SIDES, type Side } from '../../core/range';
import type { Row } from '../../core/review/rows';
import type { Segment } from '../../core/review/types';

/**
 * How far, in sentences, links may lead within one band. Beads that lead farther are not drawn across all that lies
 * between; each end shows where the other is.
 */
const REACH = 12;

/** A sentence in its place. */
export interface Place {
  readonly side: Side;
  readonly segment: Segment;
  /** Number among the sentences of its side, from 0. */
  readonly number: number;
  /** Index of its row (bead). */
  readonly row: number;
}

/** Whether an offset of the place's side lies in its sentence. */
export function isUnder({ segment }: Place, at: number): boolean {
  return segment.start <= at && at < segment.end;
}

/** A bead's part of a band: positions among the band's sentences. */
export interface Link {
  readonly row: number;
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** Sentences of the bead that are in other bands. */
  readonly away: readonly { readonly side: Side; readonly number: number; readonly up: boolean }[];
}

/**
 * A stretch of both texts whose links stay within it: the unit that is drawn and scrolled. Both sides are in text
 * order, so that a crossing is seen as one; where nothing crosses, a band is a bead.
 */
export interface Band {
  /** Id of its first sentence: stays the same while its neighbours change. */
  readonly key: string;
  readonly source: readonly Place[];
  readonly target: readonly Place[];
  readonly links: readonly Link[];
  /** A new paragraph begins. */
  readonly paragraph: boolean;
}

type Segments = Readonly<Record<Side, readonly Segment[]>>;

/** Cuts both texts into bands; every sentence is in exactly one. Linear in the number of sentences. */
export function bandsOf(rows: readonly Row[], segments: Segments): Band[] {
  const layout = placesOf(rows, segments);
  const { members, rowAt } = layout;
  const next = { source: 0, target: 0 };
  const bands: Band[] = [];

  /** Whether the row has a sentence on `side` that is still to come and near. */
  const reaches = (row: number, side: Side) =>
    (members[row]?.[side] ?? []).some((number) => number >= next[side] && number < next[side] + REACH);

  while (next.source < segments.source.length || next.target < segments.target.length) {
    const row = { source: rowAt.source[next.source], target: rowAt.target[next.target] };
    const alone = {
      source: row.source !== undefined && !reaches(row.source, 'target'),
      target: row.target !== undefined && !reaches(row.target, 'source'),
    };
    const end = { ...next };
    if (alone.source && (!alone.target || (row.source ?? 0) <= (row.target ?? 0))) {
      while (rowAt.source[end.source] === row.source) end.source++;
    } else if (alone.target) {
      while (rowAt.target[end.target] === row.target) end.target++;
    } else {
      grow(row.source, row.target, next, end, layout);
    }
    bands.push(bandBetween(next, end, rows, segments, layout));
    next.source = end.source;
    next.target = end.target;
  }
  return bands;
}

type Ends = Record<Side, number>;

interface Layout {
  /** Sentence numbers of each row. */
  readonly members: readonly Readonly<Record<Side, readonly number[]>>[];
  /** The row of each sentence. */
  readonly rowAt: Readonly<Record<Side, readonly (number | undefined)[]>>;
}

function placesOf(rows: readonly Row[], segments: Segments): Layout {
  const numbers = {
    source: new Map(segments.source.map(({ id }, number) => [id, number])),
    target: new Map(segments.target.map(({ id }, number) => [id, number])),
  };
  const rowAt: Record<Side, (number | undefined)[]> = {
    source: new Array<undefined>(segments.source.length).fill(undefined),
    target: new Array<undefined>(segments.target.length).fill(undefined),
  };
  const members = rows.map((row) => {
    const on = (side: Side) =>
      row[side].flatMap(({ id }) => {
        const number = numbers[side].get(id);
        if (number === undefined) return [];
        rowAt[side][number] = row.index;
        return [number];
      });
    return { source: on('source'), target: on('target') };
  });
  return { members, rowAt };
}

/** Moves `end` on until every near sentence of every row touched is inside. */
function grow(
  source: number | undefined,
  target: number | undefined,
  start: Ends,
  end: Ends,
  { members, rowAt }: Layout,
): void {
  const seen = { ...start };
  const add = (row: number | undefined): void => {
    if (row === undefined) return;
    for (const side of SIDES) {
      for (const number of members[row]?.[side] ?? []) {
        // A long bead stays whole: its sentences follow each other.
        const near = number < start[side] + REACH || number === end[side];
        if (number >= end[side] && near) end[side] = number + 1;
      }
    }
  };
  add(source);
  add(target);
  while (seen.source < end.source || seen.target < end.target) {
    for (const side of SIDES) {
      for (; seen[side] < end[side]; seen[side]++) add(rowAt[side][seen[side]]);
    }
  }
}

function bandBetween(
  start: Readonly<Ends>,
  end: Readonly<Ends>,
  rows: readonly Row[],
  segments: Segments,
  { members, rowAt }: Layout,
): Band {
  const places = (side: Side): Place[] =>
    segments[side].slice(start[side], end[side]).map((segment, offset) => {
      const number = start[side] + offset;
      return { side, segment, number, row: rowAt[side][number] ?? 0 };
    });
  const source = places('source');
  const target = places('target');
  const touched = [...new Set([...source, ...target].map(({ row }) => row))];
  const within = (side: Side, number: number) => number >= start[side] && number < end[side];
  const links = touched.map((row): Link => {
    const own = (side: Side) =>
      (members[row]?.[side] ?? [])
        .filter((number) => within(side, number))
        .map((number) => number - start[side]);
    const away = SIDES.flatMap((side) =>
      (members[row]?.[side] ?? [])
        .filter((number) => !within(side, number))
        .map((number) => ({ side, number, up: number < start[side] })),
    );
    return { row, source: own('source'), target: own('target'), away };
  });
  const opens = (side: Side) => {
    const first = segments[side][start[side]];
    return end[side] > start[side] && first?.paragraph !== segments[side][start[side] - 1]?.paragraph;
  };
  return {
    key: source[0]?.segment.id ?? target[0]?.segment.id ?? String(rows.length),
    source,
    target,
    links,
    paragraph: source.length > 0 ? opens('source') : opens('target'),
  };
}
