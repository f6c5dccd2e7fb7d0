import { SIDES, type Side } from '../../core/range';
import type { Row } from '../../core/review/rows';
import type { Segment } from '../../core/review/types';
import { placeRows, type Placement } from './placement';

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
  readonly source: readonly Place[];
  readonly target: readonly Place[];
  readonly links: readonly Link[];
  /** A new paragraph begins. */
  readonly paragraph: boolean;
}

type Segments = Readonly<Record<Side, readonly Segment[]>>;
type Ends = Record<Side, number>;

/** Cuts both texts into bands; every sentence is in exactly one. Linear in the number of sentences. */
export function bandsOf(rows: readonly Row[], segments: Segments): Bands {
  const placement = placeRows(rows, segments);
  const { members, runFrom, rowAt } = placement;
  const next: Ends = { source: 0, target: 0 };
  const end: Ends = { source: 0, target: 0 };
  const starts = { source: [0], target: [0] };

  /** Whether the row has a sentence on `side` that is still to come and near. */
  const reaches = (row: number, side: Side): boolean => {
    for (const number of members(row, side)) {
      if (number >= next[side] && number < next[side] + REACH) return true;
    }
    return false;
  };
  const takeRun = (side: Side): void => {
    const row = rowAt[side][next[side]];
    while (end[side] < segments[side].length && rowAt[side][end[side]] === row) end[side]++;
  };

  /** Whether the row is of the next sentences of both sides, and of no others: nearly every row. Then it is the band. */
  const takesNext = (row: number): boolean => {
    const source = runFrom(row, 'source', next.source);
    const target = source && runFrom(row, 'target', next.target);
    if (target === 0) return false;
    end.source = next.source + source;
    end.target = next.target + target;
    return true;
  };

  while (next.source < segments.source.length || next.target < segments.target.length) {
    const source = rowAt.source[next.source];
    const target = rowAt.target[next.target];
    if (source !== undefined && source === target && takesNext(source)) {
      for (const side of SIDES) {
        next[side] = end[side];
        starts[side].push(end[side]);
      }
      continue;
    }
    const sourceAlone = source !== undefined && !reaches(source, 'target');
    const targetAlone = target !== undefined && !reaches(target, 'source');
    if (sourceAlone && (!targetAlone || source <= target)) takeRun('source');
    else if (targetAlone) takeRun('target');
    else grow(next, end, placement);
    for (const side of SIDES) {
      next[side] = end[side];
      starts[side].push(end[side]);
    }
  }
  return new Bands(segments, placement, starts);
}

/** Moves `end` on until every near sentence of every row touched is inside. */
function grow(start: Readonly<Ends>, end: Ends, { members, rowAt }: Placement): void {
  const seen = { ...start };
  const add = (row: number | undefined): void => {
    if (row === undefined) return;
    for (const side of SIDES) {
      for (const number of members(row, side)) {
        // A long bead stays whole: its sentences follow each other.
        const near = number < start[side] + REACH || number === end[side];
        if (number >= end[side] && near) end[side] = number + 1;
      }
    }
  };
  for (const side of SIDES) add(rowAt[side][start[side]]);
  while (seen.source < end.source || seen.target < end.target) {
    for (const side of SIDES) {
      for (; seen[side] < end[side]; seen[side]++) add(rowAt[side][seen[side]]);
    }
  }
}

const names = new WeakMap<Segment, string>();

/** The same string each time: the list asks for all of them after every edit, and would have each hashed anew. */
function nameOf(segment: Segment, side: Side): string {
  const known = names.get(segment);
  if (known !== undefined) return known;
  const name = `${side.charAt(0)}${segment.id}`;
  names.set(segment, name);
  return name;
}

/** The bands of a review. Only where each begins is worked out for all; a band itself when it is asked for. */
export class Bands {
  readonly #segments: Segments;
  readonly #placement: Placement;
  /** Number of each band's first sentence on a side, and at the end the number of sentences. */
  readonly #starts: Readonly<Record<Side, readonly number[]>>;
  readonly #made = new Map<number, Band>();

  constructor(segments: Segments, placement: Placement, starts: Readonly<Record<Side, readonly number[]>>) {
    this.#segments = segments;
    this.#placement = placement;
    this.#starts = starts;
  }

  get count(): number {
    return this.#starts.source.length - 1;
  }

  /** Id of a band's first sentence: stays the same while its neighbours change. */
  key(index: number): string {
    const start = this.#starts.source[index] ?? 0;
    const side = start < (this.#starts.source[index + 1] ?? 0) ? 'source' : 'target';
    const first = this.#segments[side][this.#starts[side][index] ?? 0];
    return first ? nameOf(first, side) : String(index);
  }

  /** Adds up `height` over the lengths, in UTF-16 units, of a band's sentences on a side. */
  sum(side: Side, index: number, height: (length: number) => number): number {
    const { start, end } = this.#range(side, index);
    let total = 0;
    for (let number = start; number < end; number++) {
      const segment = this.#segments[side][number];
      if (segment) total += height(segment.end - segment.start);
    }
    return total;
  }

  /** The band that holds a side's sentence by number; O(log n). */
  bandAt(side: Side, number: number): number {
    const starts = this.#starts[side];
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle + 1] ?? 0) <= number) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /**
   * How many bands these and those of a state before have in common at the beginning (`head`), and of those left at the
   * end (`tail`): bands of the same sentences behind the same one.
   */
  sameEnds(before: Bands): { readonly head: number; readonly tail: number } {
    const shorter = Math.min(this.count, before.count);
    const shift = this.count - before.count;
    let head = 0;
    while (head < shorter && this.#isSame(head, before, head)) head++;
    let tail = 0;
    while (
      tail < shorter - head &&
      this.#isSame(this.count - 1 - tail, before, this.count - 1 - tail - shift)
    ) {
      tail++;
    }
    return { head, tail };
  }

  #isSame(index: number, before: Bands, other: number): boolean {
    return this.#isSameOn('source', index, before, other) && this.#isSameOn('target', index, before, other);
  }

  /** Sentences follow each other: where the one before, the last and their number are the same, all are. */
  #isSameOn(side: Side, index: number, before: Bands, other: number): boolean {
    const start = this.#starts[side][index] ?? 0;
    const end = this.#starts[side][index + 1] ?? 0;
    const otherStart = before.#starts[side][other] ?? 0;
    const otherEnd = before.#starts[side][other + 1] ?? 0;
    const [list, otherList] = [this.#segments[side], before.#segments[side]];
    return (
      end - start === otherEnd - otherStart &&
      list[start - 1] === otherList[otherStart - 1] &&
      list[start] === otherList[otherStart] &&
      list[end - 1] === otherList[otherEnd - 1]
    );
  }

  /** The row that holds a side's sentence by number. */
  rowAt(side: Side, number: number): number | undefined {
    return this.#placement.rowAt[side][number];
  }

  opensParagraph(index: number): boolean {
    const opens = (side: Side) => {
      const { start } = this.#range(side, index);
      const list = this.#segments[side];
      return list[start]?.paragraph !== list[start - 1]?.paragraph;
    };
    const source = this.#range('source', index);
    return opens(source.start < source.end ? 'source' : 'target');
  }

  at(index: number): Band | undefined {
    if (index < 0 || index >= this.count) return undefined;
    const known = this.#made.get(index);
    if (known) return known;
    const source = this.#places('source', index);
    const target = this.#places('target', index);
    const rows = [...new Set([...source, ...target].map(({ row }) => row))];
    const band: Band = {
      source,
      target,
      links: rows.map((row) => this.#link(row, index)),
      paragraph: this.opensParagraph(index),
    };
    this.#made.set(index, band);
    return band;
  }

  #range(side: Side, index: number): { readonly start: number; readonly end: number } {
    const starts = this.#starts[side];
    return { start: starts[index] ?? 0, end: starts[index + 1] ?? 0 };
  }

  #places(side: Side, index: number): Place[] {
    const { start, end } = this.#range(side, index);
    return this.#segments[side].slice(start, end).map((segment, offset) => {
      const number = start + offset;
      return { side, segment, number, row: this.#placement.rowAt[side][number] ?? 0 };
    });
  }

  #link(row: number, index: number): Link {
    const own = (side: Side) => {
      const { start, end } = this.#range(side, index);
      return this.#placement
        .members(row, side)
        .filter((number) => number >= start && number < end)
        .map((number) => number - start);
    };
    const away = SIDES.flatMap((side) => {
      const { start, end } = this.#range(side, index);
      return this.#placement
        .members(row, side)
        .filter((number) => number < start || number >= end)
        .map((number) => ({ side, number, up: number < start }));
    });
    return { row, source: own('source'), target: own('target'), away };
  }
}
