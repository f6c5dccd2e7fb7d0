import type { AlignedBead, BeadIndexes } from './types';

/** A stretch of both texts between fixed beads: the sentences free to be aligned there. */
export interface Region {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

function clean(indexes: readonly number[], size: number, taken: Uint8Array): number[] {
  const kept: number[] = [];
  for (const index of [...indexes].sort((a, b) => a - b)) {
    if (Number.isInteger(index) && index >= 0 && index < size && taken[index] === 0) {
      taken[index] = 1;
      kept.push(index);
    }
  }
  return kept;
}

/** The longest run of two-sided fixed beads that do not cross, as barriers (O(k²) in fixed beads, k small; else greedy). */
function barriers(fixed: readonly BeadIndexes[]): BeadIndexes[] {
  const two = fixed.filter((bead) => bead.source.length > 0 && bead.target.length > 0);
  two.sort((a, b) => (a.source[0] ?? 0) - (b.source[0] ?? 0));
  const chosen: BeadIndexes[] = [];
  const length = new Int32Array(two.length).fill(1);
  const before = new Int32Array(two.length).fill(-1);
  const follows = (a: BeadIndexes | undefined, b: BeadIndexes): boolean =>
    a !== undefined &&
    (a.source.at(-1) ?? 0) < (b.source[0] ?? 0) &&
    (a.target.at(-1) ?? 0) < (b.target[0] ?? 0);
  if (two.length > 3000) {
    for (const bead of two) {
      const last = chosen.at(-1);
      if (!last || follows(last, bead)) chosen.push(bead);
    }
    return chosen;
  }
  let best = -1;
  two.forEach((bead, k) => {
    for (let p = 0; p < k; p++) {
      if ((length[p] ?? 0) + 1 > (length[k] ?? 0) && follows(two[p], bead)) {
        length[k] = (length[p] ?? 0) + 1;
        before[k] = p;
      }
    }
    if (best < 0 || (length[k] ?? 0) > (length[best] ?? 0)) best = k;
  });
  for (let k = best; k >= 0; k = before[k] ?? 0) {
    const bead = two[k];
    if (bead) chosen.push(bead);
  }
  return chosen.reverse();
}

/** Splits the texts at fixed beads. Indexes out of range or given twice are ignored. */
export function planRegions(
  sourceSize: number,
  targetSize: number,
  given: readonly BeadIndexes[],
): { regions: Region[]; fixed: AlignedBead[] } {
  const sourceTaken = new Uint8Array(sourceSize);
  const targetTaken = new Uint8Array(targetSize);
  const fixed: AlignedBead[] = [];
  for (const bead of given) {
    const source = clean(bead.source, sourceSize, sourceTaken);
    const target = clean(bead.target, targetSize, targetTaken);
    if (source.length + target.length > 0) fixed.push({ source, target, confidence: 1 });
  }
  const regions: Region[] = [];
  let i = 0;
  let j = 0;
  const close = (toI: number, toJ: number): void => {
    const source: number[] = [];
    const target: number[] = [];
    for (; i < toI; i++) if (sourceTaken[i] === 0) source.push(i);
    for (; j < toJ; j++) if (targetTaken[j] === 0) target.push(j);
    if (source.length + target.length > 0) regions.push({ source, target });
  };
  for (const bead of barriers(fixed)) {
    close(bead.source[0] ?? 0, bead.target[0] ?? 0);
    // Sentences within a bead that is not contiguous stay free, before whatever follows.
  }
  close(sourceSize, targetSize);
  return { regions, fixed };
}

/** Puts aligned and fixed beads into one order: by target where a bead has one, source-only beads before what follows them. */
export function inOrder(beads: readonly AlignedBead[], fixed: readonly AlignedBead[]): AlignedBead[] {
  if (fixed.length === 0) return [...beads];
  const two = [...beads, ...fixed].filter((bead) => bead.source.length > 0 && bead.target.length > 0);
  const source = [...beads, ...fixed].filter((bead) => bead.target.length === 0);
  const target = [...beads, ...fixed].filter((bead) => bead.source.length === 0);
  const first = (bead: AlignedBead): number => bead.source[0] ?? 0;
  const firstTarget = (bead: AlignedBead): number => bead.target[0] ?? 0;
  two.sort((a, b) => first(a) - first(b));
  source.sort((a, b) => first(a) - first(b));
  target.sort((a, b) => firstTarget(a) - firstTarget(b));
  const ordered: AlignedBead[] = [];
  let s = 0;
  let t = 0;
  for (const bead of two) {
    for (let next = source[s]; next && first(next) < first(bead); next = source[++s]) ordered.push(next);
    for (let next = target[t]; next && firstTarget(next) < firstTarget(bead); next = target[++t])
      ordered.push(next);
    ordered.push(bead);
  }
  return ordered.concat(source.slice(s), target.slice(t));
}
