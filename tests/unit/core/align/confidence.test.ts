import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tempered } from '../../../../core/align/confidence';
import type { PathBead } from '../../../../core/align/decode';

function path(confidences: readonly number[]): PathBead[] {
  return confidences.map((confidence, k) => ({ i0: k, i1: k + 1, j0: k, j1: k + 1, confidence }));
}

describe('tempered', () => {
  it('leaves a plain translation as it is', () => {
    const plain = path([...Array<number>(40).fill(0.99), 0.6]);
    expect(tempered(plain)).toEqual(plain);
  });

  it('calls less sure in a free one, and keeps the order of the beads', () => {
    const free = path([...Array<number>(50).fill(0.95), ...Array<number>(50).fill(0.75), 0, 1]);
    const cooler = tempered(free);
    expect(cooler[0]?.confidence).toBeLessThan(0.9);
    expect(cooler[0]?.confidence).toBeGreaterThan(cooler[60]?.confidence ?? 1);
    expect(cooler.at(-2)?.confidence).toBe(0);
    expect(cooler.at(-1)?.confidence).toBeGreaterThan(0.99);
  });

  it('never leaves 0 to 1 and never raises', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (confidences) => {
        tempered(path(confidences)).forEach(({ confidence }, k) => {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual((confidences[k] ?? 0) + 1e-5);
        });
      }),
    );
  });
});
