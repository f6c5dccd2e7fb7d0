import type { Band } from './band';
import { SHAPE_ORDER, SHAPE_SOURCES, SHAPE_TARGETS, SHAPES } from './features';
import type { BeadScorer } from './score';

/** Scores of everything a path may use, over the cells of a band. */
export interface Lattice {
  readonly band: Band;
  /** Cell number of (i, j) is `offset[i] + j - band.low[i]`. */
  readonly offset: Int32Array;
  readonly cells: number;
  /** Two-sided beads ending at a cell: `two[cell * SHAPES.length + shape]`, -Infinity where impossible. */
  readonly two: Float32Array;
  /** Leaving source sentence k alone, opening a gap and going on with one; likewise for the target. */
  readonly sourceOpen: Float64Array;
  readonly sourceMore: Float64Array;
  readonly targetOpen: Float64Array;
  readonly targetMore: Float64Array;
  /** Added where target sentences left alone directly follow source ones. */
  readonly turn: number;
}

export function layOut(band: Band): { offset: Int32Array; cells: number } {
  const offset = new Int32Array(band.low.length);
  let cells = 0;
  for (let i = 0; i < band.low.length; i++) {
    offset[i] = cells;
    cells += (band.high[i] ?? 0) - (band.low[i] ?? 0) + 1;
  }
  return { offset, cells };
}

export function inBand(band: Band, i: number, j: number): boolean {
  return i >= 0 && j >= (band.low[i] ?? 0) && j <= (band.high[i] ?? 0);
}

/** Scores all beads of the band. */
export function buildLattice(scorer: BeadScorer, onProgress: (done: number) => void): Lattice {
  const { band } = scorer;
  const N = scorer.source.size;
  const M = scorer.target.size;
  const { offset, cells } = layOut(band);
  const S = SHAPES.length;
  const two = new Float32Array(cells * S).fill(-Infinity);
  for (let i = 1; i <= N; i++) {
    const low = band.low[i] ?? 0;
    for (let j = Math.max(1, low); j <= (band.high[i] ?? 0); j++) {
      const cell = (offset[i] ?? 0) + j - low;
      for (let o = 0; o < S; o++) {
        const shape = SHAPE_ORDER[o] ?? 0;
        const from = i - (SHAPE_SOURCES[shape] ?? 0);
        const to = j - (SHAPE_TARGETS[shape] ?? 0);
        if (from < 0 || to < 0 || !inBand(band, from, to)) continue;
        if (scorer.bead(shape, i, j)) two[cell * S + shape] = scorer.score;
      }
    }
    if (i % 256 === 0) onProgress(i / N);
  }
  const gaps = (ofSource: boolean, size: number, continued: boolean): Float64Array => {
    const scores = new Float64Array(size);
    for (let k = 0; k < size; k++) {
      scorer.gap(ofSource, k, continued);
      scores[k] = scorer.score;
    }
    return scores;
  };
  return {
    band,
    offset,
    cells,
    two,
    sourceOpen: gaps(true, N, false),
    sourceMore: gaps(true, N, true),
    targetOpen: gaps(false, M, false),
    targetMore: gaps(false, M, true),
    turn: scorer.turn,
  };
}
