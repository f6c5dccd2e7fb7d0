import type { AnalysedText } from './analyse';
import type { Links } from './links';

/** Cells worth looking at: for source position i (0..N) the target positions [low[i], high[i]], both non-decreasing. */
export interface Band {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

interface Point {
  readonly i: number;
  readonly j: number;
  readonly score: number;
}

/** Below this many cells there is nothing to save. */
const SMALL = 900;
/** Words seen more often than this in either text do not make anchors. */
const MOST_PLACES = 4;
/** A weaker link (a short skeleton, half a word) makes no anchor. */
const LEAST_STRENGTH = 0.6;
/** Of a pair of sentences that may be an anchor. */
const LEAST_SCORE = 1.5;
const MARGIN = 5;
/** Around anchors close to each other. */
const NARROW = 3;
const WIDEST = 70;

/** Sentence pairs that share rare words, with the weight of what they share, by source and from the last target on. */
function candidates(source: AnalysedText, target: AnalysedText, links: Links): Point[] {
  const N = source.starts.length - 1;
  const { tokens } = source;
  // In how many sentences each source type is.
  const spread = new Int32Array(source.types.size);
  for (const a of tokens) spread[a] = (spread[a] ?? 0) + 1;
  const scores = new Float64Array(target.starts.length - 1);
  const points: Point[] = [];
  const met: number[] = [];
  for (let i = 0; i < N; i++) {
    for (let p = source.starts[i] ?? 0; p < (source.starts[i + 1] ?? 0); p++) {
      const a = tokens[p] ?? 0;
      const places = spread[a] ?? 0;
      if (places > MOST_PLACES) continue;
      for (let l = links.starts[a] ?? 0; l < (links.starts[a + 1] ?? 0); l++) {
        const b = links.targets[l] ?? 0;
        const begin = links.postStarts[b] ?? 0;
        const end = links.postStarts[b + 1] ?? 0;
        const strength = links.strengths[l] ?? 0;
        if (end - begin > MOST_PLACES || strength < LEAST_STRENGTH) continue;
        const weight =
          (strength * strength * ((source.weights[a] ?? 0) + (target.weights[b] ?? 0))) /
          (places * (end - begin));
        for (let q = begin; q < end; q++) {
          const j = links.sentenceOf[links.posts[q] ?? 0] ?? 0;
          if (scores[j] === 0) met.push(j);
          scores[j] = (scores[j] ?? 0) + weight;
        }
      }
    }
    met.sort((x, y) => y - x);
    for (const j of met) {
      const score = scores[j] ?? 0;
      scores[j] = 0;
      if (score >= LEAST_SCORE) points.push({ i, j, score });
    }
    met.length = 0;
  }
  return points;
}

/** The heaviest chain of points that rises in both indexes (Fenwick tree over j; O(P log P)). */
function heaviestChain(points: readonly Point[], columns: number): Point[] {
  const size = columns + 1;
  const tree = new Float64Array(size + 1);
  const arg = new Int32Array(size + 1).fill(-1);
  const before = new Int32Array(points.length).fill(-1);
  let bestScore = 0;
  let bestPoint = -1;
  points.forEach((point, p) => {
    let score = 0;
    for (let k = point.j; k > 0; k -= k & -k) {
      if ((tree[k] ?? 0) > score) {
        score = tree[k] ?? 0;
        before[p] = arg[k] ?? 0;
      }
    }
    score += point.score;
    for (let k = point.j + 1; k <= size; k += k & -k) {
      if (score > (tree[k] ?? 0)) {
        tree[k] = score;
        arg[k] = p;
      }
    }
    if (score > bestScore) {
      bestScore = score;
      bestPoint = p;
    }
  });
  const chain: Point[] = [];
  for (let p = bestPoint; p >= 0; p = before[p] ?? 0) {
    const point = points[p];
    if (point) chain.push(point);
  }
  return chain.reverse();
}

/** Points that stand alone, far from the line through their neighbours, are chance. */
function withoutOutliers(chain: readonly Point[], slope: number): Point[] {
  return chain.filter((point, k) => {
    let near = 0;
    for (let d = -3; d <= 3; d++) {
      const other = d === 0 ? undefined : chain[k + d];
      if (!other) continue;
      const di = Math.abs(other.i - point.i);
      if (Math.abs(other.j - point.j - (other.i - point.i) * slope) <= 4 + 0.6 * di) near++;
    }
    return near >= 3 || (near >= 2 && point.score > 4) || chain.length < 6;
  });
}

/** A band around the chain of anchors; its area is linear in the length of the texts. */
export function findBand(source: AnalysedText, target: AnalysedText, links: Links): Band {
  const N = source.starts.length - 1;
  const M = target.starts.length - 1;
  const low = new Int32Array(N + 1).fill(0);
  const high = new Int32Array(N + 1).fill(M);
  if (N * M <= SMALL || N === 0 || M === 0) return { low, high };
  const anchors = withoutOutliers(heaviestChain(candidates(source, target, links), M), M / N);
  const ends = [{ i: -1, j: -1, score: 0 }, ...anchors, { i: N, j: M, score: 0 }];
  low.fill(M);
  high.fill(0);
  for (let k = 1; k < ends.length; k++) {
    const from = ends[k - 1];
    const to = ends[k];
    if (!from || !to) continue;
    const di = to.i - from.i;
    const dj = to.j - from.j;
    const gap = Math.max(di, dj);
    const margin = gap <= 4 ? NARROW : MARGIN;
    const half = Math.min(WIDEST, gap <= 12 ? margin : margin + (gap - 12) * 0.5);
    for (let i = Math.max(0, from.i); i <= Math.min(N, to.i + 1); i++) {
      const at = from.j + ((i - from.i) / di) * dj;
      const first = gap <= 12 ? from.j - margin : Math.max(from.j - margin, at - half);
      const last = gap <= 12 ? to.j + 1 + margin : Math.min(to.j + 1 + margin, at + half);
      low[i] = Math.max(0, Math.min(low[i] ?? 0, Math.floor(first)));
      high[i] = Math.min(M, Math.max(high[i] ?? 0, Math.ceil(last)));
    }
  }
  // A long drop on one side is a step in the band: rows must touch, and both ends must be inside.
  low[0] = 0;
  high[N] = M;
  for (let i = 1; i <= N; i++) high[i] = Math.max(high[i] ?? 0, high[i - 1] ?? 0);
  for (let i = N - 1; i >= 0; i--) low[i] = Math.min(low[i] ?? 0, low[i + 1] ?? 0);
  for (let i = 1; i <= N; i++) {
    if ((low[i] ?? 0) > (high[i - 1] ?? 0)) high[i - 1] = low[i] ?? 0;
  }
  return { low, high };
}
