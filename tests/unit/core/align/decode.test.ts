import { describe, expect, it } from 'vitest';
import { bestPath, posteriors } from '../../../../core/align/decode';
import { SHAPES } from '../../../../core/align/features';
import { layOut, type Lattice } from '../../../../core/align/lattice';

/** All cells of an N by M text, where only single pairs on the diagonal are possible beside gaps. */
function lattice(N: number, M: number, pair: number, gap: number): Lattice {
  const band = { low: new Int32Array(N + 1), high: new Int32Array(N + 1).fill(M) };
  const { offset, cells } = layOut(band);
  const two = new Float32Array(cells * SHAPES.length).fill(-Infinity);
  for (let i = 1; i <= N; i++) if (i <= M) two[((offset[i] ?? 0) + i) * SHAPES.length] = pair;
  const gaps = (size: number): Float64Array => new Float64Array(size).fill(gap);
  const [sourceOpen, sourceMore, targetOpen, targetMore] = [gaps(N), gaps(N), gaps(M), gaps(M)];
  return { band, offset, cells, two, sourceOpen, sourceMore, targetOpen, targetMore, turn: 0 };
}

describe('posteriors', () => {
  it('adds up all paths', () => {
    // One pair, or a gap on either side in the one order counted and the other.
    const { two, source, target, logZ } = posteriors(lattice(1, 1, Math.log(3), Math.log(0.5)));
    expect(Math.exp(logZ)).toBeCloseTo(3 + 0.25, 6);
    expect(two[3 * SHAPES.length]).toBeCloseTo(3 / 3.25, 6);
    expect(source[0]).toBeCloseTo(0.25 / 3.25, 6);
    expect(target[0]).toBeCloseTo(0.25 / 3.25, 6);
  });

  it.each([20, -20])('neither overflows nor vanishes where every pair scores %d', (pair) => {
    const N = 150;
    const { two, source, logZ } = posteriors(lattice(N, N + 40, pair, -12));
    expect(Number.isFinite(logZ)).toBe(true);
    const diagonal = Array.from(
      { length: N },
      (_, k) => two[((k + 1) * (N + 41) + k + 1) * SHAPES.length] ?? 0,
    );
    diagonal.forEach((p, k) => {
      expect(p + (source[k] ?? 0)).toBeCloseTo(1, 5);
    });
  });
});

describe('bestPath', () => {
  it('has sentences left alone in the source before those in the target', () => {
    const apart = lattice(2, 3, -30, 0);
    const path = bestPath(apart, posteriors(apart), 0.5);
    expect(path.map(({ i0, i1 }) => i1 - i0)).toEqual([1, 1, 0, 0, 0]);
  });
});
