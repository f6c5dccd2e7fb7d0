import type { BeadIndexes } from '../../../core/align/types';

/** Counts for strict precision and recall, and the same for sentences left alone. */
export interface StrictCounts {
  right: number;
  found: number;
  rightTwo: number;
  gold: number;
  aloneRight: number;
  aloneFound: number;
  aloneGold: number;
}

function key(bead: BeadIndexes): string {
  return `${bead.source.join(',')}:${bead.target.join(',')}`;
}

export function emptyCounts(): StrictCounts {
  return { right: 0, found: 0, rightTwo: 0, gold: 0, aloneRight: 0, aloneFound: 0, aloneGold: 0 };
}

/**
 * Strict counting as in the vecalign evaluation: precision over all beads found, recall over the two-sided beads
 * of the gold. Sentences left alone are counted sentence by sentence.
 */
export function count(gold: readonly BeadIndexes[], found: readonly BeadIndexes[], into: StrictCounts): void {
  const keys = new Set(gold.map(key));
  for (const bead of found) {
    const two = bead.source.length > 0 && bead.target.length > 0;
    into.found++;
    if (keys.has(key(bead))) {
      into.right++;
      if (two) into.rightTwo++;
    }
  }
  into.gold += gold.filter((bead) => bead.source.length > 0 && bead.target.length > 0).length;
  const alone = (beads: readonly BeadIndexes[]): Set<string> =>
    new Set(
      beads
        .filter((bead) => bead.source.length === 0 || bead.target.length === 0)
        .flatMap((bead) => [
          ...bead.source.map((k) => `s${String(k)}`),
          ...bead.target.map((k) => `t${String(k)}`),
        ]),
    );
  const goldAlone = alone(gold);
  const foundAlone = alone(found);
  into.aloneGold += goldAlone.size;
  into.aloneFound += foundAlone.size;
  for (const sentence of foundAlone) if (goldAlone.has(sentence)) into.aloneRight++;
}

function f1(right: number, found: number, gold: number): number {
  const sum = found + gold;
  return sum === 0 ? 1 : (2 * right) / sum;
}

/** Strict F1, precision over all beads and recall over two-sided ones. */
export function strictF1(counts: StrictCounts): number {
  const precision = counts.found === 0 ? 0 : counts.right / counts.found;
  const recall = counts.gold === 0 ? 0 : counts.rightTwo / counts.gold;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

export function aloneF1(counts: StrictCounts): number {
  return f1(counts.aloneRight, counts.aloneFound, counts.aloneGold);
}
