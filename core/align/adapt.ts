import type { Posteriors } from './decode';
import { SHAPES } from './features';
import type { Lattice } from './lattice';
import { EXPECTED_SHAPES } from './weights';

/** Beads of experience that the expected shares of the shapes count for beside the document's own. */
const EXPERIENCE = 250;
/** A document's own habits are trusted no further than this, as a difference of log scores. */
const MOST_CHANGE = 2;

/**
 * One step of expectation-maximisation over the shares of the bead shapes: a translator who merges often, or a text
 * with much left alone, gets scores that fit. Short texts hardly change anything. Changes the lattice.
 */
export function adaptShapes(lattice: Lattice, posterior: Posteriors): void {
  const S = SHAPES.length;
  const counts = new Float64Array(S + 2);
  const { two } = posterior;
  for (let b = 0; b < two.length; b += S)
    for (let k = 0; k < S; k++) counts[k] = (counts[k] ?? 0) + (two[b + k] ?? 0);
  for (const p of posterior.source) counts[S] = (counts[S] ?? 0) + p;
  for (const p of posterior.target) counts[S + 1] = (counts[S + 1] ?? 0) + p;
  const total = counts.reduce((a, b) => a + b, 0);
  const change = counts.map((count, k) => {
    const expected = EXPECTED_SHAPES[k] ?? 0;
    const share = (count + EXPERIENCE * expected) / (total + EXPERIENCE);
    return Math.max(-MOST_CHANGE, Math.min(MOST_CHANGE, Math.log(share / expected)));
  });
  for (let b = 0; b < two.length; b += S)
    for (let k = 0; k < S; k++) lattice.two[b + k] = (lattice.two[b + k] ?? 0) + (change[k] ?? 0);
  const add = (list: Float64Array, by: number): void => {
    for (let k = 0; k < list.length; k++) list[k] = (list[k] ?? 0) + by;
  };
  add(lattice.sourceOpen, change[S] ?? 0);
  add(lattice.sourceMore, change[S] ?? 0);
  add(lattice.targetOpen, change[S + 1] ?? 0);
  add(lattice.targetMore, change[S + 1] ?? 0);
}
