import type { AnalysedText } from './analyse';
import type { PathBead } from './decode';
import { lemmasOf, type ExtraKey } from './word-types';

/** Beads of at least this confidence are learned from, and there must be so many of them. */
const LEAST_CONFIDENCE = 0.8;
const LEAST_BEADS = 40;
/** Two words must stand in translated sentences together so often, and so far beyond chance (log-likelihood ratio). */
const LEAST_TOGETHER = 2;
const LEAST_RATIO = 10;
/** How far the text's own pairs are trusted, and from which share of their places on a match is expected. */
const TRUST = 0.48;
const EXPECTED_FROM = 0.75;

/** Function words and the like are not learned. */
const LEAST_FACTOR = 0.5;

/** Dunning's log-likelihood ratio of a two-by-two table of counts. */
function likelihoodRatio(both: number, first: number, second: number, total: number): number {
  const h = (n: number): number => (n > 0 ? n * Math.log(n) : 0);
  return (
    2 *
    (h(both) +
      h(first - both) +
      h(second - both) +
      h(total - first - second + both) -
      h(first) -
      h(total - first) -
      h(second) -
      h(total - second) +
      h(total))
  );
}

/** The lemmas of a stretch of sentences, each once. */
function lemmasIn(text: AnalysedText, lemmas: Int32Array, from: number, to: number): Set<number> {
  const { types, starts, tokens } = text;
  const found = new Set<number>();
  for (let p = starts[from] ?? 0; p < (starts[to] ?? 0); p++) {
    const type = tokens[p] ?? 0;
    if ((types.factors[type] ?? 0) >= LEAST_FACTOR && types.numeric[type] !== 1) found.add(lemmas[type] ?? 0);
  }
  return found;
}

interface Pair {
  readonly source: number;
  readonly target: number;
  readonly ratio: number;
  /** Share of the places of both in which they stand together (Dice). */
  readonly share: number;
}

function findPairs(
  source: AnalysedText,
  target: AnalysedText,
  sourceLemmas: Int32Array,
  targetLemmas: Int32Array,
  beads: readonly PathBead[],
): Pair[] {
  const first = new Int32Array(source.types.size);
  const second = new Int32Array(target.types.size);
  const together = new Map<number, number>();
  const width = target.types.size;
  for (const bead of beads) {
    const a = lemmasIn(source, sourceLemmas, bead.i0, bead.i1);
    const b = lemmasIn(target, targetLemmas, bead.j0, bead.j1);
    for (const t of b) second[t] = (second[t] ?? 0) + 1;
    for (const s of a) {
      first[s] = (first[s] ?? 0) + 1;
      for (const t of b) together.set(s * width + t, (together.get(s * width + t) ?? 0) + 1);
    }
  }
  const pairs: Pair[] = [];
  for (const [cell, both] of together) {
    if (both < LEAST_TOGETHER) continue;
    const s = Math.floor(cell / width);
    const t = cell % width;
    const x = first[s] ?? 0;
    const y = second[t] ?? 0;
    if (both * beads.length <= 2 * x * y) continue;
    const ratio = likelihoodRatio(both, x, y, beads.length);
    if (ratio >= LEAST_RATIO) pairs.push({ source: s, target: t, ratio, share: (2 * both) / (x + y) });
  }
  return pairs.sort((a, b) => b.ratio - a.ratio || a.source - b.source || a.target - b.target);
}

/**
 * Learns word pairs from what is sure of the alignment of a text itself, each word in one pair at most, the strongest
 * first (competitive linking; Melamed 2000). They are given as keys from `firstKey` on; none where too little is sure.
 */
export function learnFromText(
  source: AnalysedText,
  target: AnalysedText,
  path: readonly PathBead[],
  firstKey: number,
): { readonly source: ExtraKey[]; readonly target: ExtraKey[]; readonly keys: number } | undefined {
  const beads = path.filter(
    (bead) => bead.i1 > bead.i0 && bead.j1 > bead.j0 && bead.confidence >= LEAST_CONFIDENCE,
  );
  if (beads.length < LEAST_BEADS) return undefined;
  const sourceKey = new Map<number, Omit<ExtraKey, 'type'>>();
  const targetKey = new Map<number, Omit<ExtraKey, 'type'>>();
  let key = firstKey;
  const sourceLemmas = lemmasOf(source.types);
  const targetLemmas = lemmasOf(target.types);
  for (const pair of findPairs(source, target, sourceLemmas, targetLemmas, beads)) {
    if (sourceKey.has(pair.source) || targetKey.has(pair.target)) continue;
    const made = { key, strength: 0.4 + TRUST * pair.share, expected: pair.share >= EXPECTED_FROM };
    sourceKey.set(pair.source, made);
    targetKey.set(pair.target, made);
    key++;
  }
  const spread = (lemmas: Int32Array, keys: ReadonlyMap<number, Omit<ExtraKey, 'type'>>): ExtraKey[] =>
    [...lemmas].flatMap((lemma, type) => {
      const made = keys.get(lemma);
      return made ? [{ ...made, type }] : [];
    });
  return {
    source: spread(sourceLemmas, sourceKey),
    target: spread(targetLemmas, targetKey),
    keys: key - firstKey,
  };
}
