import type { Side } from '../../core/range';
import type { Row } from '../../core/review/rows';
import type { Segment } from '../../core/review/types';

/** Which sentences are in which row, by number. */
export interface Placement {
  /** Numbers, from 0, of a row's sentences on a side, ascending. */
  readonly members: (row: number, side: Side) => readonly number[];
  /** How many sentences the row has on the side, if the first is number `from` and they follow each other; else 0. */
  readonly runFrom: (row: number, side: Side, from: number) => number;
  /** The row of each sentence. */
  readonly rowAt: Readonly<Record<Side, ArrayLike<number>>>;
}

/** Numbers the sentences of rows. Made anew at every edit, so it makes no list for a row and no table of ids. */
export function placeRows(
  rows: readonly Row[],
  segments: Readonly<Record<Side, readonly Segment[]>>,
): Placement {
  const sides = {
    source: numbersOf(rows, 'source', segments.source),
    target: numbersOf(rows, 'target', segments.target),
  };
  return {
    members(row, side) {
      const { first, count, scattered } = sides[side];
      const from = first[row] ?? 0;
      return scattered.get(row) ?? Array.from({ length: count[row] ?? 0 }, (_, index) => from + index);
    },
    runFrom(row, side, from) {
      const { first, count, scattered } = sides[side];
      return first[row] === from && !(scattered.size > 0 && scattered.has(row)) ? (count[row] ?? 0) : 0;
    },
    rowAt: { source: sides.source.rowAt, target: sides.target.rowAt },
  };
}

function numbersOf(rows: readonly Row[], side: Side, segments: readonly Segment[]) {
  const rowAt = new Int32Array(segments.length);
  const first = new Int32Array(rows.length);
  const count = new Int32Array(rows.length);
  /** Rows whose sentences do not follow each other. */
  const scattered = new Map<number, readonly number[]>();
  let expected = 0;
  for (const { [side]: own, index } of rows) {
    count[index] = own.length;
    for (let place = 0; place < own.length; place++) {
      const segment = own[place];
      if (!segment) continue;
      // Nearly always the next one; found by its place where a row is out of order.
      const number = segments[expected] === segment ? expected : numberOf(segments, segment.start);
      expected = number + 1;
      rowAt[number] = index;
      if (place === 0) first[index] = number;
      else if (number !== (first[index] ?? 0) + place) {
        scattered.set(
          index,
          own.map(({ start }) => numberOf(segments, start)),
        );
      }
    }
  }
  return { rowAt, first, count, scattered };
}

/** The number of the sentence that begins at `start`. Segments are in text order. */
export function numberOf(segments: readonly Segment[], start: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
