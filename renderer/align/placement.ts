import type { Side } from '../../core/range';
import type { Row } from '../../core/review/rows';
import type { Segment } from '../../core/review/types';

/** Which sentences are in which row, by number. */
export interface Placement {
  /** Numbers, from 0, of a row's sentences on a side, ascending. */
  readonly members: (row: number, side: Side) => readonly number[];
  /** The row of each sentence. */
  readonly rowAt: Readonly<Record<Side, readonly number[]>>;
}

/** Numbers the sentences of rows. Made anew at every edit, so it does without a table of ids. */
export function placeRows(
  rows: readonly Row[],
  segments: Readonly<Record<Side, readonly Segment[]>>,
): Placement {
  const source = numbersOf(rows, 'source', segments.source);
  const target = numbersOf(rows, 'target', segments.target);
  return {
    members: (row, side) => (side === 'source' ? source : target).members[row] ?? [],
    rowAt: { source: source.rowAt, target: target.rowAt },
  };
}

function numbersOf(rows: readonly Row[], side: Side, segments: readonly Segment[]) {
  const rowAt = new Array<number>(segments.length).fill(0);
  const members: (readonly number[])[] = new Array<readonly number[]>(rows.length);
  let expected = 0;
  for (const row of rows) {
    const own: number[] = [];
    for (const segment of row[side]) {
      // Nearly always the next one; found by its place where a row is out of order.
      const number = segments[expected] === segment ? expected : numberOf(segments, segment.start);
      expected = number + 1;
      rowAt[number] = row.index;
      own.push(number);
    }
    members[row.index] = own;
  }
  return { members, rowAt };
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
