import type { Side } from '../range';
import type { Positions } from './commands/beads';
import type { Bead } from './types';

/** What a settled bead counts against those it crosses; an automatic one counts its confidence to the fourth power. */
const KEPT_WEIGHT = 3;

interface Placed {
  readonly bead: Bead;
  readonly source: number;
  readonly target: number;
  readonly weight: number;
  readonly kept: boolean;
}

/**
 * Parts the kept beads of an alignment into those that run in step and can stand as landmarks, and those that cross.
 *
 * In step are the beads of the heaviest chain that rises in both texts, settled beads weighing most, sure guesses more
 * than unsure ones, and each the less the farther it leads from its own height in the article: a sentence linked far
 * away then crosses its surroundings, and not they it. Where two settled beads cross and nothing speaks for either, both
 * count as crossing. O(n log n).
 * @param beads the whole alignment
 */
export function partCrossing(
  beads: readonly Bead[],
  isKept: (bead: Bead) => boolean,
  order: Positions,
): { inOrder: Bead[]; crossing: Bead[] } {
  const kept = beads.filter(isKept);
  const count = (side: Side) => beads.reduce((sum, bead) => sum + bead[side].length, 0);
  const size = { source: count('source'), target: count('target') };
  const whole = beads
    .flatMap((bead): Placed[] => {
      const source = bead.source.map(order.source);
      const target = bead.target.map(order.target);
      if (!isRun(source) || !isRun(target)) return [];
      const settled = isKept(bead);
      const [first, opposite] = [source[0] ?? 0, target[0] ?? 0];
      const drift = Math.abs(first / size.source - opposite / size.target);
      const weight = (settled ? KEPT_WEIGHT : bead.confidence ** 4) * (1 - drift / 2);
      return [{ bead, source: first, target: opposite, weight, kept: settled }];
    })
    .sort((a, b) => a.source - b.source);
  const steady = new Set(landmarks(whole).map(({ bead }) => bead));
  const inStep = (bead: Bead) => bead.source.length === 0 || bead.target.length === 0 || steady.has(bead);
  return { inOrder: kept.filter(inStep), crossing: kept.filter((bead) => !inStep(bead)) };
}

/** Kept beads of a heaviest chain that no other bead of an equally heavy chain crosses. `placed` by source. */
function landmarks(placed: readonly Placed[]): Placed[] {
  const size = placed.reduce((most, { target }) => Math.max(most, target), 0) + 1;
  const before = heaviestBelow(placed, size);
  const after = heaviestBelow(
    placed.map((item) => ({ ...item, target: size - 1 - item.target })).reverse(),
    size,
  ).reverse();
  const through = placed.map(({ weight }, index) => weight + (before[index] ?? 0) + (after[index] ?? 0));
  const best = through.reduce((most, value) => Math.max(most, value), 0);
  const candidates = placed.filter((_, index) => (through[index] ?? 0) > best - 1e-6);
  let reached = -1;
  const risen = candidates.map(({ target }) => {
    const rises = target > reached;
    reached = Math.max(reached, target);
    return rises;
  });
  let lowest = Infinity;
  const steady: Placed[] = [];
  for (let index = candidates.length - 1; index >= 0; index--) {
    const item = candidates[index];
    if (!item) continue;
    if (item.kept && risen[index] === true && item.target < lowest) steady.push(item);
    lowest = Math.min(lowest, item.target);
  }
  return steady;
}

/** For each item the weight of the heaviest rising chain that ends before it: a Fenwick tree of maxima over targets. */
function heaviestBelow(placed: readonly Placed[], size: number): number[] {
  const tree = new Float64Array(size + 1);
  return placed.map(({ target, weight }) => {
    let below = 0;
    for (let at = target; at > 0; at -= at & -at) below = Math.max(below, tree[at] ?? 0);
    const total = below + weight;
    for (let at = target + 1; at <= size; at += at & -at) tree[at] = Math.max(tree[at] ?? 0, total);
    return below;
  });
}

/** Whether ascending places follow each other without a gap; false for none. */
function isRun(places: readonly number[]): boolean {
  return places.length > 0 && (places.at(-1) ?? 0) - (places[0] ?? 0) === places.length - 1;
}
