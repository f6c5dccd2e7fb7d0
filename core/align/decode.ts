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

/** What is less probable than this counts as impossible. */
const NEGLIGIBLE = Math.exp(-25);

/*
 * Weights of paths are kept as they are and not as logarithms, which would have to be taken and undone for each sum.
 * Those of a cell are in units of a power of STEP that is the cell's own, so that nothing overflows or vanishes.
 */
const STEP = 2 ** 64;
const LARGE = 2 ** 32;
const SMALL = 2 ** -32;
/** The power of a cell that no path reaches. */
const UNREACHED = -(2 ** 30);
/** Powers from -15 to 0; beside anything else in a cell, what is smaller is nothing. */
const POWERS = Float64Array.from({ length: 16 }, (_, k) => STEP ** (k - 15));

function power(steps: number): number {
  return steps > 0 ? STEP ** steps : (POWERS[steps + 15] ?? 0);
}

/** Weights of all paths into each state of each cell, or from it to the end. */
class Weights {
  readonly match: Float64Array;
  readonly source: Float64Array;
  readonly target: Float64Array;
  readonly scale: Int32Array;

  constructor(cells: number) {
    this.match = new Float64Array(cells);
    this.source = new Float64Array(cells);
    this.target = new Float64Array(cells);
    this.scale = new Int32Array(cells).fill(UNREACHED);
  }

  /** Stores the weights of a cell, in units of a power near to what they are. */
  set(cell: number, match: number, source: number, target: number, scale: number): void {
    const all = match + source + target;
    if (all === 0) return;
    let by = 1;
    if (all > LARGE) {
      by = 1 / STEP;
      scale++;
    } else if (all < SMALL) {
      by = STEP;
      scale--;
    }
    this.match[cell] = match * by;
    this.source[cell] = source * by;
    this.target[cell] = target * by;
    this.scale[cell] = scale;
  }
}

/** The weights of what a path may use: exponentials of the scores of a lattice. */
type Weighed = Pick<Lattice, 'two' | 'sourceOpen' | 'sourceMore' | 'targetOpen' | 'targetMore' | 'turn'>;

function weighed(lattice: Lattice): Weighed {
  const two = new Float32Array(lattice.two.length);
  for (let b = 0; b < two.length; b++) {
    const score = lattice.two[b] ?? 0;
    if (score !== -Infinity) two[b] = Math.exp(score);
  }
  return {
    two,
    sourceOpen: lattice.sourceOpen.map(Math.exp),
    sourceMore: lattice.sourceMore.map(Math.exp),
    targetOpen: lattice.targetOpen.map(Math.exp),
    targetMore: lattice.targetMore.map(Math.exp),
    turn: Math.exp(lattice.turn),
  };
}

function forward({ band, offset, cells }: Lattice, weights: Weighed): Weights {
  const made = new Weights(cells);
  const { match, source, target, scale: scales } = made;
  made.set(0, 1, 0, 0, 0);
  const S = SHAPES.length;
  for (let i = 0; i < band.low.length; i++) {
    const low = band.low[i] ?? 0;
    const high = band.high[i] ?? 0;
    for (let j = low; j <= high; j++) {
      if (i === 0 && j === 0) continue;
      const cell = (offset[i] ?? 0) + j - low;
      const above = inBand(band, i - 1, j) ? (offset[i - 1] ?? 0) + j - (band.low[i - 1] ?? 0) : -1;
      let scale = above >= 0 ? (scales[above] ?? 0) : UNREACHED;
      if (j > low && (scales[cell - 1] ?? 0) > scale) scale = scales[cell - 1] ?? 0;
      let m = 0;
      for (let shape = 0; shape < S; shape++) {
        const weight = weights.two[cell * S + shape] ?? 0;
        if (weight === 0) continue;
        const row = i - (SHAPE_SOURCES[shape] ?? 0);
        const from = (offset[row] ?? 0) + j - (SHAPE_TARGETS[shape] ?? 0) - (band.low[row] ?? 0);
        const any = (match[from] ?? 0) + (source[from] ?? 0) + (target[from] ?? 0);
        const other = scales[from] ?? 0;
        if (scale === UNREACHED) scale = other;
        m += other === scale ? any * weight : any * weight * power(other - scale);
      }
      let s = 0;
      let t = 0;
      if (above >= 0) {
        s =
          ((match[above] ?? 0) * (weights.sourceOpen[i - 1] ?? 0) +
            (source[above] ?? 0) * (weights.sourceMore[i - 1] ?? 0)) *
          power((scales[above] ?? 0) - scale);
      }
      if (j > low) {
        const opening = (match[cell - 1] ?? 0) + (source[cell - 1] ?? 0) * weights.turn;
        t =
          (opening * (weights.targetOpen[j - 1] ?? 0) +
            (target[cell - 1] ?? 0) * (weights.targetMore[j - 1] ?? 0)) *
          power((scales[cell - 1] ?? 0) - scale);
      }
      made.set(cell, m, s, t, scale);
    }
  }
  return made;
}

/** Exact posteriors of all beads. */
export function posteriors(lattice: Lattice): Posteriors {
  const { band, offset, cells } = lattice;
  const N = band.low.length - 1;
  const M = lattice.targetOpen.length;
  const S = SHAPES.length;
  const weights = weighed(lattice);
  const { match, source, target, scale: scales } = forward(lattice, weights);
  const last = cells - 1;
  const total = (match[last] ?? 0) + (source[last] ?? 0) + (target[last] ?? 0);
  const totalScale = scales[last] ?? 0;
  const made = {
    // Each weight is needed once more; its posterior then takes its place.
    two: weights.two,
    source: new Float64Array(N),
    target: new Float64Array(M),
    sourceMore: new Float64Array(N),
    targetMore: new Float64Array(M),
  };
  let turns = 0;
  if (total === 0) {
    made.two.fill(0);
    return { ...made, turns, logZ: -Infinity };
  }
  const ends = new Weights(cells);
  ends.set(last, 1, 1, 1, 0);
  for (let i = N; i >= 0; i--) {
    const low = band.low[i] ?? 0;
    const high = band.high[i] ?? 0;
    for (let j = high; j >= low; j--) {
      const cell = (offset[i] ?? 0) + j - low;
      if (cell === last) continue;
      const below = i < N && inBand(band, i + 1, j) ? (offset[i + 1] ?? 0) + j - (band.low[i + 1] ?? 0) : -1;
      let scale = below >= 0 ? (ends.scale[below] ?? 0) : UNREACHED;
      if (j < high && (ends.scale[cell + 1] ?? 0) > scale) scale = ends.scale[cell + 1] ?? 0;
      const any = (match[cell] ?? 0) + (source[cell] ?? 0) + (target[cell] ?? 0);
      const here = (scales[cell] ?? 0) - totalScale;
      let leaving = 0;
      for (let shape = 0; shape < S; shape++) {
        const row = i + (SHAPE_SOURCES[shape] ?? 0);
        const column = j + (SHAPE_TARGETS[shape] ?? 0);
        if (row > N || !inBand(band, row, column)) continue;
        const to = (offset[row] ?? 0) + column - (band.low[row] ?? 0);
        const weight = (weights.two[to * S + shape] ?? 0) * (ends.match[to] ?? 0);
        made.two[to * S + shape] = 0;
        if (weight === 0) continue;
        const other = ends.scale[to] ?? 0;
        if (scale === UNREACHED) scale = other;
        leaving += other === scale ? weight : weight * power(other - scale);
        const probability = (any * weight * power(here + other)) / total;
        if (probability > NEGLIGIBLE) made.two[to * S + shape] = probability;
      }
      let openSource = 0;
      let moreSource = 0;
      let openTarget = 0;
      let moreTarget = 0;
      const unit = power(here + scale) / total;
      if (below >= 0) {
        const end = (ends.source[below] ?? 0) * power((ends.scale[below] ?? 0) - scale);
        openSource = (weights.sourceOpen[i] ?? 0) * end;
        moreSource = (weights.sourceMore[i] ?? 0) * end;
        const more = notable((source[cell] ?? 0) * moreSource * unit);
        made.sourceMore[i] = (made.sourceMore[i] ?? 0) + more;
        made.source[i] = (made.source[i] ?? 0) + more + notable((match[cell] ?? 0) * openSource * unit);
      }
      if (j < high) {
        const end = (ends.target[cell + 1] ?? 0) * power((ends.scale[cell + 1] ?? 0) - scale);
        openTarget = (weights.targetOpen[j] ?? 0) * end;
        moreTarget = (weights.targetMore[j] ?? 0) * end;
        const more = notable((target[cell] ?? 0) * moreTarget * unit);
        const turned = notable((source[cell] ?? 0) * weights.turn * openTarget * unit);
        turns += turned;
        made.targetMore[j] = (made.targetMore[j] ?? 0) + more;
        made.target[j] =
          (made.target[j] ?? 0) + more + notable((match[cell] ?? 0) * openTarget * unit) + turned;
      }
      ends.set(
        cell,
        leaving + openTarget + openSource,
        leaving + openTarget * weights.turn + moreSource,
        leaving + moreTarget,
        scale,
      );
    }
  }
  return { ...made, turns, logZ: Math.log(total) + totalScale * Math.log(STEP) };
}

/** The same probability, nothing for next to nothing. */
function notable(probability: number): number {
  return probability > NEGLIGIBLE ? probability : 0;
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
  return sourceFirst(path.reverse());
}

/** The same beads with source sentences left alone before target ones that they meet: their order means nothing. */
function sourceFirst(path: readonly PathBead[]): PathBead[] {
  const ordered: PathBead[] = [];
  let waiting: PathBead[] = [];
  const flush = (): void => {
    for (const bead of waiting) ordered.push(bead);
    waiting = [];
  };
  for (const bead of path) {
    if (bead.i0 === bead.i1) waiting.push(bead);
    else {
      if (bead.j0 < bead.j1) flush();
      ordered.push(bead);
    }
  }
  flush();
  return ordered;
}
