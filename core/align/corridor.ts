import type { Band } from './band';
import { layOut } from './lattice';
import type { Matches } from './links';

/** Half-widths where the coverage along the path is good, and where it is not. */
const NEAR = 2;
const FAR = 8;
/** Rows either way over which the coverage is averaged, and the share of the usual one that is good. */
const REACH = 3;
const GOOD = 0.3;

const DIAGONAL = 1;
const DOWN = 2;
const RIGHT = 3;

/**
 * Narrows a band to a corridor around the path that collects most coverage from single pairs (a first, coarse pass
 * that knows nothing of merged sentences); wide where little is collected. `covers` holds the coverage of pairs in the
 * places of `Matches.starts`.
 */
export function corridor(
  band: Band,
  covers: Float32Array,
  matches: Matches,
  background: number,
  top: number,
): Band {
  const rows = band.low.length;
  const { offset, cells } = layOut(band);
  const total = new Float32Array(cells);
  const step = new Int8Array(cells);
  for (let i = 0; i < rows; i++) {
    const low = band.low[i] ?? 0;
    const above = i > 0 ? (offset[i - 1] ?? 0) - (band.low[i - 1] ?? 0) : 0;
    const highAbove = i > 0 ? (band.high[i - 1] ?? 0) : -1;
    const pairs = i > 0 ? (matches.base[i - 1] ?? 0) - (matches.low[i - 1] ?? 0) : 0;
    const lowAbove = i > 0 ? (band.low[i - 1] ?? 0) : 0;
    for (let j = low; j <= (band.high[i] ?? 0); j++) {
      const cell = (offset[i] ?? 0) + j - low;
      let best = -1;
      let how = 0;
      if (i > 0 && j > lowAbove && j - 1 <= highAbove) {
        best = (total[above + j - 1] ?? 0) + Math.max(0, (covers[pairs + j - 1] ?? 0) - background);
        how = DIAGONAL;
      }
      if (i > 0 && j >= lowAbove && j <= highAbove && (total[above + j] ?? 0) > best) {
        best = total[above + j] ?? 0;
        how = DOWN;
      }
      if (j > low && (total[cell - 1] ?? 0) > best) {
        best = total[cell - 1] ?? 0;
        how = RIGHT;
      }
      total[cell] = Math.max(0, best);
      step[cell] = how;
    }
  }
  // The path's first and last position in each row, and what it collects there.
  const first = new Int32Array(rows);
  const last = new Int32Array(rows);
  const gain = new Float64Array(rows + 1);
  let i = rows - 1;
  let j = band.high[i] ?? 0;
  last[i] = j;
  while (i >= 0) {
    const cell = (offset[i] ?? 0) + j - (band.low[i] ?? 0);
    first[i] = j;
    const how = step[cell] ?? 0;
    if (how === RIGHT) j--;
    else {
      if (how === DIAGONAL) {
        j--;
        if (i > 0)
          gain[i] = Math.max(
            0,
            (covers[(matches.base[i - 1] ?? 0) + j - (matches.low[i - 1] ?? 0)] ?? 0) - background,
          );
      }
      i--;
      if (i >= 0) last[i] = j;
    }
  }
  const sums = new Float64Array(rows + 1);
  for (let r = 0; r < rows; r++) sums[r + 1] = (sums[r] ?? 0) + (gain[r] ?? 0);
  const low = new Int32Array(rows);
  const high = new Int32Array(rows);
  for (let r = 0; r < rows; r++) {
    const from = Math.max(0, r - REACH);
    const to = Math.min(rows, r + REACH + 1);
    const good = ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from) >= GOOD * (top - background);
    const half = good ? NEAR : FAR;
    low[r] = Math.max(band.low[r] ?? 0, (first[r] ?? 0) - half);
    high[r] = Math.min(band.high[r] ?? 0, (last[r] ?? 0) + half);
  }
  // Neither edge may fall back.
  for (let r = 1; r < rows; r++) high[r] = Math.max(high[r] ?? 0, high[r - 1] ?? 0);
  for (let r = rows - 2; r >= 0; r--) low[r] = Math.min(low[r] ?? 0, low[r + 1] ?? 0);
  return { low, high };
}
