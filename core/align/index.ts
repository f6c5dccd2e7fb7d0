import { adaptShapes } from './adapt';
import { meanConfidence, tempered } from './confidence';
import { bestPath, posteriors, type PathBead } from './decode';
import { buildLattice } from './lattice';
import { analysePair, openPair, prepare, withLearned, type AnalysedPair, type PairContext } from './prepare';
import { inOrder, planRegions, type Region } from './regions';
import { BeadScorer } from './score';
import type { AlignedBead, AlignInput, AlignSentence } from './types';
import { weightVector } from './weights';

/** How much a sentence left alone counts beside a two-sided bead when the path is chosen. */
const GAP_GAIN = 0.5;

/** Texts whose beads are less sure than this on average are gone over again with what they teach themselves. */
const DOUBTFUL = 0.94;
/** Longer texts are not, as it takes its time. */
const LONGEST_LEARNED = 2000;

function pick(sentences: readonly AlignSentence[], indexes: readonly number[]): AlignSentence[] {
  const picked: AlignSentence[] = [];
  for (const index of indexes) {
    const sentence = sentences[index];
    if (sentence) picked.push(sentence);
  }
  return picked;
}

/** Sentences that follow a gap in the numbering, or none where there is no gap. */
function breaks(indexes: readonly number[]): Uint8Array | undefined {
  let marks: Uint8Array | undefined;
  for (let k = 1; k < indexes.length; k++) {
    if (indexes[k] === (indexes[k - 1] ?? 0) + 1) continue;
    marks ??= new Uint8Array(indexes.length);
    marks[k] = 1;
  }
  return marks;
}

function alignRegion(
  input: AlignInput,
  region: Region,
  context: PairContext,
  onProgress: (done: number) => void,
): AlignedBead[] {
  const { source: from, target: to } = region;
  if (from.length === 0 || to.length === 0) {
    return [
      ...from.map((index) => ({ source: [index], target: [], confidence: 1 })),
      ...to.map((index) => ({ source: [], target: [index], confidence: 1 })),
    ];
  }
  const sourceBreak = breaks(from);
  const targetBreak = breaks(to);
  const pair = analysePair(pick(input.source, from), pick(input.target, to), context, {
    ...(sourceBreak ? { sourceBreak } : {}),
    ...(targetBreak ? { targetBreak } : {}),
  });
  onProgress(0.3);
  let path = decode(pair, (done) => {
    onProgress(0.3 + 0.6 * done);
  });
  if (from.length <= LONGEST_LEARNED && meanConfidence(path) < DOUBTFUL) {
    const learned = withLearned(pair, path);
    if (learned) path = decode(learned, () => undefined);
  }
  return tempered(path).map((bead) => ({
    source: from.slice(bead.i0, bead.i1),
    target: to.slice(bead.j0, bead.j1),
    confidence: bead.confidence,
  }));
}

function decode(pair: AnalysedPair, onProgress: (done: number) => void): PathBead[] {
  const lattice = buildLattice(prepare(pair, weightVector(), true, BeadScorer), onProgress);
  adaptShapes(lattice, posteriors(lattice));
  return bestPath(lattice, posteriors(lattice), GAP_GAIN);
}

/**
 * Aligns the sentences of two texts. Every sentence is in exactly one bead; beads are in monotone order but for
 * fixed ones that cross; two-sided beads have at most four sentences a side, fixed ones any number. The same input
 * gives the same beads. Time and memory grow linearly with the length of the texts. Never throws.
 */
export function align(input: AlignInput): AlignedBead[] {
  const context = openPair(input);
  const { regions, fixed } = planRegions(input.source.length, input.target.length, input.fixed ?? []);
  const total = input.source.length + input.target.length;
  let before = 0;
  const beads: AlignedBead[] = [];
  for (const region of regions) {
    const share = (region.source.length + region.target.length) / Math.max(1, total);
    const start = before;
    const found = alignRegion(input, region, context, (done) => {
      input.onProgress?.(Math.min(1, start + share * done));
    });
    for (const bead of found) beads.push(bead);
    before += share;
  }
  input.onProgress?.(1);
  return inOrder(beads, fixed);
}
