import { SHAPES } from './features';
import { inBand, type Lattice } from './lattice';

/**
 * States of the path: after a two-sided bead, within source sentences left alone, within target sentences left
 * alone. Gaps are affine (opening costs more than going on) and source gaps come before target gaps, so that every
 * set of beads has one path. Forward-backward over these states gives exact posteriors of the log-linear model
 * (a semi-Markov conditional random field; Sarawagi & Cohen 2004).
 */
const STATES = 3;
const MATCH = 0;
const SOURCE = 1;
const TARGET = 2;

export interface Posteriors {
  /** Posterior of each two-sided bead, in the places of `Lattice.two`. */
  readonly two: Float32Array;
  /** Posterior that a sentence is left alone. */
  readonly source: Float64Array;
  readonly target: Float64Array;
  /** Of that, as the continuation of a gap (for fitting). */
  readonly sourceMore: Float64Array;
  readonly targetMore: Float64Array;
  /** Logarithm of the partition function; -Infinity when no path exists. */
  readonly logZ: number;
}

/** log(exp(a) + exp(b)); a term too small to change the sum in double precision is not worked out. */
function logAdd(a: number, b: number): number {
  if (a >= b) {
    const d = b - a;
    return d > NEGLIGIBLE ? a + Math.log1p(Math.exp(d)) : a;
  }
  const d = a - b;
  return d > NEGLIGIBLE ? b + Math.log1p(Math.exp(d)) : b;
}
const NEGLIGIBLE = -37;

/** Log weights of all paths into each state of each cell, and into each cell. */
function forward(lattice: Lattice): { alpha: Float64Array; any: Float64Array } {
  const { band, offset, cells, two } = lattice;
  const alpha = new Float64Array(cells * STATES).fill(-Infinity);
  const any = new Float64Array(cells).fill(-Infinity);
  alpha[MATCH] = 0;
  any[0] = 0;
  const S = SHAPES.length;
  for (let i = 0; i < band.low.length; i++) {
    const low = band.low[i] ?? 0;
    for (let j = low; j <= (band.high[i] ?? 0); j++) {
      if (i === 0 && j === 0) continue;
      const cell = (offset[i] ?? 0) + j - low;
      let match = -Infinity;
      for (let shape = 0; shape < S; shape++) {
        const score = two[cell * S + shape] ?? 0;
        if (score === -Infinity) continue;
        const [n, m] = SHAPES[shape] as readonly [number, number];
        const from = (offset[i - n] ?? 0) + j - m - (band.low[i - n] ?? 0);
        match = logAdd(match, (any[from] ?? 0) + score);
      }
      alpha[cell * STATES] = match;
      if (inBand(band, i - 1, j)) {
        const from = ((offset[i - 1] ?? 0) + j - (band.low[i - 1] ?? 0)) * STATES;
        alpha[cell * STATES + SOURCE] = logAdd(
          (alpha[from] ?? 0) + (lattice.sourceOpen[i - 1] ?? 0),
          (alpha[from + SOURCE] ?? 0) + (lattice.sourceMore[i - 1] ?? 0),
        );
      }
      if (j > low) {
        const from = (cell - 1) * STATES;
        alpha[cell * STATES + TARGET] = logAdd(
          logAdd(alpha[from] ?? 0, alpha[from + SOURCE] ?? 0) + (lattice.targetOpen[j - 1] ?? 0),
          (alpha[from + TARGET] ?? 0) + (lattice.targetMore[j - 1] ?? 0),
        );
      }
      const here = cell * STATES;
      any[cell] = logAdd(logAdd(match, alpha[here + SOURCE] ?? 0), alpha[here + TARGET] ?? 0);
    }
  }
  return { alpha, any };
}

/** Exact posteriors of all beads. */
export function posteriors(lattice: Lattice): Posteriors {
  const { band, offset, cells, two } = lattice;
  const N = band.low.length - 1;
  const M = lattice.targetOpen.length;
  const { alpha, any } = forward(lattice);
  const beta = new Float64Array(cells * STATES).fill(-Infinity);
  const last = (cells - 1) * STATES;
  const logZ = any[cells - 1] ?? 0;
  const made: Posteriors = {
    two: new Float32Array(two.length),
    source: new Float64Array(N),
    target: new Float64Array(M),
    sourceMore: new Float64Array(N),
    targetMore: new Float64Array(M),
    logZ,
  };
  beta.fill(0, last, last + STATES);
  const S = SHAPES.length;
  for (let i = N; i >= 0; i--) {
    const low = band.low[i] ?? 0;
    for (let j = band.high[i] ?? 0; j >= low; j--) {
      const cell = (offset[i] ?? 0) + j - low;
      const here = cell * STATES;
      // Push from this cell to its predecessors.
      const bMatch = beta[here] ?? 0;
      if (bMatch > -Infinity) {
        for (let shape = 0; shape < S; shape++) {
          const score = two[cell * S + shape] ?? 0;
          if (score === -Infinity) continue;
          const [n, m] = SHAPES[shape] as readonly [number, number];
          const from = (offset[i - n] ?? 0) + j - m - (band.low[i - n] ?? 0);
          for (let state = from * STATES; state < (from + 1) * STATES; state++) {
            beta[state] = logAdd(beta[state] ?? 0, score + bMatch);
          }
          made.two[cell * S + shape] = Math.exp((any[from] ?? 0) + score + bMatch - logZ);
        }
      }
      const bSource = beta[here + SOURCE] ?? 0;
      if (bSource > -Infinity && inBand(band, i - 1, j)) {
        const from = ((offset[i - 1] ?? 0) + j - (band.low[i - 1] ?? 0)) * STATES;
        const open = lattice.sourceOpen[i - 1] ?? 0;
        const more = lattice.sourceMore[i - 1] ?? 0;
        beta[from] = logAdd(beta[from] ?? 0, open + bSource);
        beta[from + SOURCE] = logAdd(beta[from + SOURCE] ?? 0, more + bSource);
        const continued = Math.exp((alpha[from + SOURCE] ?? 0) + more + bSource - logZ);
        made.sourceMore[i - 1] = (made.sourceMore[i - 1] ?? 0) + continued;
        made.source[i - 1] =
          (made.source[i - 1] ?? 0) + continued + Math.exp((alpha[from] ?? 0) + open + bSource - logZ);
      }
      const bTarget = beta[here + TARGET] ?? 0;
      if (bTarget > -Infinity && j > low) {
        const from = here - STATES;
        const open = lattice.targetOpen[j - 1] ?? 0;
        const more = lattice.targetMore[j - 1] ?? 0;
        beta[from] = logAdd(beta[from] ?? 0, open + bTarget);
        beta[from + SOURCE] = logAdd(beta[from + SOURCE] ?? 0, open + bTarget);
        beta[from + TARGET] = logAdd(beta[from + TARGET] ?? 0, more + bTarget);
        const continued = Math.exp((alpha[from + TARGET] ?? 0) + more + bTarget - logZ);
        made.targetMore[j - 1] = (made.targetMore[j - 1] ?? 0) + continued;
        made.target[j - 1] =
          (made.target[j - 1] ?? 0) +
          continued +
          Math.exp(logAdd(alpha[from] ?? 0, alpha[from + SOURCE] ?? 0) + open + bTarget - logZ);
      }
    }
  }
  return made;
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
        const [n, m] = SHAPES[shape] as readonly [number, number];
        const from = (offset[i - n] ?? 0) + j - m - (band.low[i - n] ?? 0);
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
