import { SHAPE_SOURCES, SHAPE_TARGETS, SHAPES } from './features';
import { inBand, type Lattice } from './lattice';

/*
 * States of the path: after a two-sided bead (`match`), within source sentences left alone, within target sentences
 * left alone. Gaps are affine (opening costs more than going on) and source gaps come before target gaps, so that every
 * set of beads has one path. Forward-backward over these states gives exact posteriors of the log-linear model (a
 * semi-Markov conditional random field; Sarawagi & Cohen 2004).
 */

export interface Posteriors {
  /** Posterior of each two-sided bead, in the places of `Lattice.two`. */
  readonly two: Float32Array;
  /** Posterior that a sentence is left alone. */
  readonly source: Float64Array;
  readonly target: Float64Array;
  /** Of that, as the continuation of a gap (for fitting). */
  readonly sourceMore: Float64Array;
  readonly targetMore: Float64Array;
  /** Expected number of times that a gap in the target directly follows one in the source (for fitting). */
  readonly turns: number;
  /** Logarithm of the partition function; -Infinity when no path exists. */
  readonly logZ: number;
}

/** A term of a sum that is smaller than the greatest by this, as a logarithm, is left out: 1e-11 of it. */
const NEGLIGIBLE = -25;

/** log(exp(a) + exp(b)). */
function logAdd(a: number, b: number): number {
  const greater = a >= b ? a : b;
  const d = (a >= b ? b : a) - greater;
  return d > NEGLIGIBLE ? greater + Math.log1p(Math.exp(d)) : greater;
}

/** exp(x), nothing for next to nothing. */
function weight(x: number): number {
  return x > NEGLIGIBLE ? Math.exp(x) : 0;
}

/** log(sum of exp(terms[0, count))). */
function logSum(terms: Float64Array, count: number): number {
  let most = -Infinity;
  for (let k = 0; k < count; k++) if ((terms[k] ?? 0) > most) most = terms[k] ?? 0;
  if (most === -Infinity) return most;
  let sum = 0;
  for (let k = 0; k < count; k++) {
    const d = (terms[k] ?? 0) - most;
    if (d > NEGLIGIBLE) sum += d === 0 ? 1 : Math.exp(d);
  }
  return sum === 1 ? most : most + Math.log(sum);
}

/** Log weights of all paths into each state of each cell, and into each cell. */
interface Forward {
  readonly match: Float64Array;
  readonly source: Float64Array;
  readonly target: Float64Array;
  readonly any: Float64Array;
}

function forward(lattice: Lattice): Forward {
  const { band, offset, cells, two } = lattice;
  const match = new Float64Array(cells).fill(-Infinity);
  const source = new Float64Array(cells).fill(-Infinity);
  const target = new Float64Array(cells).fill(-Infinity);
  const any = new Float64Array(cells).fill(-Infinity);
  match[0] = 0;
  any[0] = 0;
  const S = SHAPES.length;
  const terms = new Float64Array(S);
  for (let i = 0; i < band.low.length; i++) {
    const low = band.low[i] ?? 0;
    const high = band.high[i] ?? 0;
    for (let j = low; j <= high; j++) {
      if (i === 0 && j === 0) continue;
      const cell = (offset[i] ?? 0) + j - low;
      let count = 0;
      for (let shape = 0; shape < S; shape++) {
        const score = two[cell * S + shape] ?? 0;
        if (score === -Infinity) continue;
        const row = i - (SHAPE_SOURCES[shape] ?? 0);
        const from = (offset[row] ?? 0) + j - (SHAPE_TARGETS[shape] ?? 0) - (band.low[row] ?? 0);
        terms[count++] = (any[from] ?? 0) + score;
      }
      const m = logSum(terms, count);
      let s = -Infinity;
      let t = -Infinity;
      if (inBand(band, i - 1, j)) {
        const from = (offset[i - 1] ?? 0) + j - (band.low[i - 1] ?? 0);
        s = logAdd(
          (match[from] ?? 0) + (lattice.sourceOpen[i - 1] ?? 0),
          (source[from] ?? 0) + (lattice.sourceMore[i - 1] ?? 0),
        );
      }
      if (j > low) {
        const open = lattice.targetOpen[j - 1] ?? 0;
        t = logAdd(
          logAdd(match[cell - 1] ?? 0, (source[cell - 1] ?? 0) + lattice.turn) + open,
          (target[cell - 1] ?? 0) + (lattice.targetMore[j - 1] ?? 0),
        );
      }
      match[cell] = m;
      source[cell] = s;
      target[cell] = t;
      any[cell] = logAdd(logAdd(m, s), t);
    }
  }
  return { match, source, target, any };
}

/** Exact posteriors of all beads. */
export function posteriors(lattice: Lattice): Posteriors {
  const { band, offset, cells, two } = lattice;
  const N = band.low.length - 1;
  const M = lattice.targetOpen.length;
  const S = SHAPES.length;
  const { match, source, target, any } = forward(lattice);
  const logZ = any[cells - 1] ?? 0;
  const made = {
    two: new Float32Array(two.length),
    source: new Float64Array(N),
    target: new Float64Array(M),
    sourceMore: new Float64Array(N),
    targetMore: new Float64Array(M),
  };
  let turns = 0;
  // Log weights of all paths from each state of each cell to the end.
  const betaMatch = new Float64Array(cells).fill(-Infinity);
  const betaSource = new Float64Array(cells).fill(-Infinity);
  const betaTarget = new Float64Array(cells).fill(-Infinity);
  const terms = new Float64Array(S);
  for (let i = N; i >= 0; i--) {
    const low = band.low[i] ?? 0;
    const high = band.high[i] ?? 0;
    for (let j = high; j >= low; j--) {
      const cell = (offset[i] ?? 0) + j - low;
      if (cell === cells - 1) {
        betaMatch[cell] = 0;
        betaSource[cell] = 0;
        betaTarget[cell] = 0;
        continue;
      }
      const here = (any[cell] ?? 0) - logZ;
      let count = 0;
      for (let shape = 0; shape < S; shape++) {
        const row = i + (SHAPE_SOURCES[shape] ?? 0);
        const column = j + (SHAPE_TARGETS[shape] ?? 0);
        if (row > N || !inBand(band, row, column)) continue;
        const to = (offset[row] ?? 0) + column - (band.low[row] ?? 0);
        const term = (two[to * S + shape] ?? 0) + (betaMatch[to] ?? 0);
        if (term === -Infinity) continue;
        terms[count++] = term;
        made.two[to * S + shape] = weight(here + term);
      }
      const leaving = logSum(terms, count);
      let openSource = -Infinity;
      let moreSource = -Infinity;
      let openTarget = -Infinity;
      let moreTarget = -Infinity;
      if (i < N && inBand(band, i + 1, j)) {
        const beta = betaSource[(offset[i + 1] ?? 0) + j - (band.low[i + 1] ?? 0)] ?? 0;
        openSource = (lattice.sourceOpen[i] ?? 0) + beta;
        moreSource = (lattice.sourceMore[i] ?? 0) + beta;
        const more = weight((source[cell] ?? 0) + moreSource - logZ);
        made.sourceMore[i] = (made.sourceMore[i] ?? 0) + more;
        made.source[i] = (made.source[i] ?? 0) + more + weight((match[cell] ?? 0) + openSource - logZ);
      }
      if (j < high) {
        const beta = betaTarget[cell + 1] ?? 0;
        openTarget = (lattice.targetOpen[j] ?? 0) + beta;
        moreTarget = (lattice.targetMore[j] ?? 0) + beta;
        const more = weight((target[cell] ?? 0) + moreTarget - logZ);
        const open = openTarget - logZ;
        const turned = weight((source[cell] ?? 0) + lattice.turn + open);
        turns += turned;
        made.targetMore[j] = (made.targetMore[j] ?? 0) + more;
        made.target[j] = (made.target[j] ?? 0) + more + weight((match[cell] ?? 0) + open) + turned;
      }
      betaMatch[cell] = logAdd(logAdd(leaving, openTarget), openSource);
      betaSource[cell] = logAdd(logAdd(leaving, openTarget + lattice.turn), moreSource);
      betaTarget[cell] = logAdd(leaving, moreTarget);
    }
  }
  return { ...made, turns, logZ };
}

/** A bead on the chosen path, as half-open ranges; shape is -1 for one-sided ones. */
export interface PathBead {
  readonly i0: number;
  readonly i1: number;
  readonly j0: number;
  readonly j1: number;
  readonly confidence: number;
}

/**
 * The path with the greatest expected number of right beads (each sentence left alone counts `gapGain` of one):
 * what strict F1 rewards, where the single most probable path need not be it.
 */
export function bestPath(lattice: Lattice, posterior: Posteriors, gapGain: number): PathBead[] {
  const { band, offset, cells } = lattice;
  const N = band.low.length - 1;
  const M = lattice.targetOpen.length;
  const S = SHAPES.length;
  const gain = new Float64Array(cells).fill(-Infinity);
  const step = new Int8Array(cells).fill(-1);
  gain[0] = 0;
  for (let i = 0; i <= N; i++) {
    const low = band.low[i] ?? 0;
    for (let j = low; j <= (band.high[i] ?? 0); j++) {
      if (i === 0 && j === 0) continue;
      const cell = (offset[i] ?? 0) + j - low;
      let best = -Infinity;
      let how = -1;
      for (let shape = 0; shape < S; shape++) {
        if ((lattice.two[cell * S + shape] ?? 0) === -Infinity) continue;
        const row = i - (SHAPE_SOURCES[shape] ?? 0);
        const from = (offset[row] ?? 0) + j - (SHAPE_TARGETS[shape] ?? 0) - (band.low[row] ?? 0);
        const value = (gain[from] ?? 0) + (posterior.two[cell * S + shape] ?? 0);
        if (value > best) {
          best = value;
          how = shape;
        }
      }
      if (inBand(band, i - 1, j)) {
        const from = (offset[i - 1] ?? 0) + j - (band.low[i - 1] ?? 0);
        const value = (gain[from] ?? 0) + gapGain * (posterior.source[i - 1] ?? 0);
        if (value > best) {
          best = value;
          how = S;
        }
      }
      if (j > low) {
        const value = (gain[cell - 1] ?? 0) + gapGain * (posterior.target[j - 1] ?? 0);
        if (value > best) {
          best = value;
          how = S + 1;
        }
      }
      gain[cell] = best;
      step[cell] = how;
    }
  }
  const path: PathBead[] = [];
  let i = N;
  let j = M;
  while (i > 0 || j > 0) {
    const cell = (offset[i] ?? 0) + j - (band.low[i] ?? 0);
    const how = step[cell] ?? 0;
    if (how < 0) break;
    const [n, m] = how === S ? [1, 0] : how === S + 1 ? [0, 1] : (SHAPES[how] as readonly [number, number]);
    const confidence =
      how === S
        ? posterior.source[i - 1]
        : how === S + 1
          ? posterior.target[j - 1]
          : posterior.two[cell * S + how];
    path.push({ i0: i - n, i1: i, j0: j - m, j1: j, confidence: Math.min(1, Math.max(0, confidence ?? 0)) });
    i -= n;
    j -= m;
  }
  return path.reverse();
}
