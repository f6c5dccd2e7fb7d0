import { posteriors } from '../../../core/align/decode';
import { F, FEATURE_COUNT, SHAPES } from '../../../core/align/features';
import { inBand, layOut, type Lattice } from '../../../core/align/lattice';
import type { BeadIndexes } from '../../../core/align/types';
import type { RecordingScorer } from './recorder';

/** The features of everything a path of one text may use, kept sparsely, so that fitting need not compute them again. */
export interface Example {
  readonly lattice: Omit<Lattice, 'turn'> & { turn: number };
  /** Bead b = cell * SHAPES.length + shape has features `[starts[b], starts[b + 1])`. */
  readonly starts: Int32Array;
  readonly indexes: Uint8Array;
  readonly values: Float32Array;
  readonly gaps: readonly [Float64Array[], Float64Array[], Float64Array[], Float64Array[]];
  /** Sum of the features of the right path. */
  readonly gold: Float64Array;
}

/** Undefined when the right path uses a bead outside the band or the shapes. */
export function makeExample(scorer: RecordingScorer, goldBeads: readonly BeadIndexes[]): Example | undefined {
  const { band } = scorer;
  const N = scorer.source.size;
  const M = scorer.target.size;
  const { offset, cells } = layOut(band);
  const S = SHAPES.length;
  const starts = new Int32Array(cells * S + 1);
  const indexes: number[] = [];
  const values: number[] = [];
  const possible = new Uint8Array(cells * S);
  for (let i = 0; i <= N; i++) {
    for (let j = band.low[i] ?? 0; j <= (band.high[i] ?? 0); j++) {
      const cell = (offset[i] ?? 0) + j - (band.low[i] ?? 0);
      SHAPES.forEach(([n, m], shape) => {
        const b = cell * S + shape;
        if (i >= n && j >= m && inBand(band, i - n, j - m) && scorer.bead(shape, i, j)) {
          possible[b] = 1;
          scorer.features.forEach((value, f) => {
            if (value === 0) return;
            indexes.push(f);
            values.push(value);
          });
        }
        starts[b + 1] = indexes.length;
      });
    }
  }
  const gapVectors = (ofSource: boolean, size: number, more: boolean): Float64Array[] =>
    Array.from({ length: size }, (_, k) => {
      scorer.gap(ofSource, k, more);
      return scorer.features.slice();
    });
  const gaps = [
    gapVectors(true, N, false),
    gapVectors(true, N, true),
    gapVectors(false, M, false),
    gapVectors(false, M, true),
  ] as const;
  const gold = new Float64Array(FEATURE_COUNT);
  const add = (vector: Float64Array | undefined): void => {
    vector?.forEach((value, f) => (gold[f] = (gold[f] ?? 0) + value));
  };
  // Between two-sided beads the sentences left alone come source first, as the decoder has them.
  let sourceRun = 0;
  let targetRun = 0;
  const flush = (i: number, j: number): void => {
    for (let k = 0; k < sourceRun; k++) add(gaps[k > 0 ? 1 : 0][i - sourceRun + k]);
    for (let k = 0; k < targetRun; k++) add(gaps[k > 0 ? 3 : 2][j - targetRun + k]);
    if (sourceRun > 0 && targetRun > 0) gold[F.gapTurn] = (gold[F.gapTurn] ?? 0) + 1;
    sourceRun = 0;
    targetRun = 0;
  };
  let i = 0;
  let j = 0;
  for (const bead of goldBeads) {
    const n = bead.source.length;
    const m = bead.target.length;
    if (n > 0 && m > 0) {
      flush(i, j);
      const shape = SHAPES.findIndex(([a, b]) => a === n && b === m);
      if (shape < 0 || !inBand(band, i + n, j + m)) return undefined;
      const b = ((offset[i + n] ?? 0) + j + m - (band.low[i + n] ?? 0)) * S + shape;
      if (possible[b] === 0) return undefined;
      for (let k = starts[b] ?? 0; k < (starts[b + 1] ?? 0); k++) {
        gold[indexes[k] ?? 0] = (gold[indexes[k] ?? 0] ?? 0) + (values[k] ?? 0);
      }
    } else {
      sourceRun += n;
      targetRun += m;
    }
    i += n;
    j += m;
  }
  flush(i, j);
  const lattice: Example['lattice'] = {
    band,
    offset,
    cells,
    two: Float32Array.from(possible, (p) => (p === 1 ? 0 : -Infinity)),
    sourceOpen: new Float64Array(N),
    sourceMore: new Float64Array(N),
    targetOpen: new Float64Array(M),
    targetMore: new Float64Array(M),
    turn: 0,
  };
  return {
    lattice,
    starts,
    indexes: Uint8Array.from(indexes),
    values: Float32Array.from(values),
    gaps: [...gaps],
    gold,
  };
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
}

/** Writes the scores under `weights` into the example's lattice. */
function rescore(example: Example, weights: Float64Array): void {
  const { lattice, starts, indexes, values, gaps } = example;
  for (let b = 0; b < lattice.two.length; b++) {
    const from = starts[b] ?? 0;
    const to = starts[b + 1] ?? 0;
    if (from === to) continue;
    let sum = 0;
    for (let k = from; k < to; k++) sum += (weights[indexes[k] ?? 0] ?? 0) * (values[k] ?? 0);
    lattice.two[b] = sum;
  }
  lattice.turn = weights[F.gapTurn] ?? 0;
  const lists = [lattice.sourceOpen, lattice.sourceMore, lattice.targetOpen, lattice.targetMore];
  lists.forEach((list, g) => gaps[g as 0].forEach((vector, k) => (list[k] = dot(vector, weights))));
}

/** Adds the gradient of the log-likelihood to `gradient`; returns the log-likelihood. */
function addGradient(example: Example, weights: Float64Array, gradient: Float64Array): number {
  rescore(example, weights);
  const posterior = posteriors(example.lattice);
  const { starts, indexes, values, gaps, gold } = example;
  for (let f = 0; f < gradient.length; f++) gradient[f] = (gradient[f] ?? 0) + (gold[f] ?? 0);
  const take = (vector: Float64Array | undefined, probability: number): void => {
    if (probability > 1e-9)
      vector?.forEach((value, f) => (gradient[f] = (gradient[f] ?? 0) - probability * value));
  };
  posterior.two.forEach((probability, b) => {
    if (probability < 1e-9) return;
    for (let k = starts[b] ?? 0; k < (starts[b + 1] ?? 0); k++) {
      const f = indexes[k] ?? 0;
      gradient[f] = (gradient[f] ?? 0) - probability * (values[k] ?? 0);
    }
  });
  posterior.source.forEach((probability, k) => {
    const more = posterior.sourceMore[k] ?? 0;
    take(gaps[0][k], probability - more);
    take(gaps[1][k], more);
  });
  posterior.target.forEach((probability, k) => {
    const more = posterior.targetMore[k] ?? 0;
    take(gaps[2][k], probability - more);
    take(gaps[3][k], more);
  });
  gradient[F.gapTurn] = (gradient[F.gapTurn] ?? 0) - posterior.turns;
  return dot(gold, weights) - posterior.logZ;
}

/** Shares of the bead shapes, then of source and target sentences left alone, under the weights. */
export function expectedShapes(examples: readonly Example[], weights: Float64Array): number[] {
  const counts = Array.from({ length: SHAPES.length + 2 }, () => 0.5);
  const add = (k: number, p: number): void => {
    counts[k] = (counts[k] ?? 0) + p;
  };
  for (const example of examples) {
    rescore(example, weights);
    const posterior = posteriors(example.lattice);
    posterior.two.forEach((p, b) => {
      add(b % SHAPES.length, p);
    });
    for (const p of posterior.source) add(SHAPES.length, p);
    for (const p of posterior.target) add(SHAPES.length + 1, p);
  }
  const total = counts.reduce((a, b) => a + b, 0);
  return counts.map((count) => count / total);
}

/** Maximum likelihood with an L2 penalty toward `prior`, by Adam over batches; deterministic. */
export function fitWeights(
  examples: readonly Example[],
  start: Float64Array,
  prior: Float64Array,
  penalty: number,
  epochs: number,
  log: (line: string) => void,
): Float64Array {
  const weights = start.slice();
  const mean = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  const batch = 24;
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    let likelihood = 0;
    const rate = 0.06 / (1 + epoch * 0.35);
    // Strided batches, so that each has every corpus in it.
    const stride = Math.max(1, Math.ceil(examples.length / batch));
    for (let from = 0; from < stride; from++) {
      const gradient = new Float64Array(weights.length);
      let used = 0;
      for (let k = from; k < examples.length; k += stride) {
        const example = examples[k];
        if (example) likelihood += addGradient(example, weights, gradient);
        used++;
      }
      if (used === 0) continue;
      step++;
      for (let f = 0; f < weights.length; f++) {
        const g = (gradient[f] ?? 0) / used - penalty * ((weights[f] ?? 0) - (prior[f] ?? 0));
        mean[f] = 0.9 * (mean[f] ?? 0) + 0.1 * g;
        square[f] = 0.99 * (square[f] ?? 0) + 0.01 * g * g;
        const m = (mean[f] ?? 0) / (1 - 0.9 ** step);
        const v = (square[f] ?? 0) / (1 - 0.99 ** step);
        weights[f] = (weights[f] ?? 0) + (rate * m) / (Math.sqrt(v) + 1e-8);
      }
    }
    log(`epoch ${String(epoch + 1)}: mean log-likelihood ${(likelihood / examples.length).toFixed(4)}`);
  }
  return weights;
}
