import type { Band } from './band';
import { lengthZ2 } from './length';
import type { Links, Matches } from './links';
import { corridor } from './corridor';
import { coverOf, type CoverScale, type Side } from './side';

/** What is known of two texts as a whole once every pair of the band has been looked at. */
export interface Survey extends CoverScale {
  /** Natural logarithm of target units a source unit. */
  readonly logRatio: number;
  /** The band, narrowed to one cell where a pair is beyond doubt. */
  readonly band: Band;
  /** Coverage of single pairs of sentences, from 0 for chance, 1 being usual; in the places of `Matches.starts`. */
  readonly covers: Float32Array;
}

/** Pairs that the prior ratio of one unit a unit counts for beside the document's own. */
const RATIO_EXPERIENCE = 4;
/** Texts with fewer cells in their band are searched in full. */
const NARROW_FROM = 1500;
/** A pair is beyond doubt from this share of the usual coverage, with neighbours of at least the second. */
const SURE = 0.25;
const SURE_NEIGHBOUR = 0.1;
const SURE_LEAD = 1.15;
const SURE_Z2 = 5;

/** Coverage of one pair of sentences; their matches are `[from, to)`. */
function pairCover(
  source: Side,
  target: Side,
  matches: Matches,
  strengths: Float32Array,
  from: number,
  to: number,
  i: number,
  j: number,
  stamp: number,
): number {
  let matched = 0;
  for (let m = from; m < to; m++) {
    const strength = strengths[matches.link[m] ?? 0] ?? 0;
    matched +=
      source.mark(matches.source[m] ?? 0, stamp, strength) +
      target.mark(matches.target[m] ?? 0, stamp, strength);
  }
  const expected =
    (source.expected[i + 1] ?? 0) -
    (source.expected[i] ?? 0) +
    (target.expected[j + 1] ?? 0) -
    (target.expected[j] ?? 0);
  return coverOf(matched, expected, 4);
}

/** Length ratio from mutually best pairs, how much coverage means something, and where there is no doubt. */
export function survey(
  source: Side,
  target: Side,
  matches: Matches,
  links: Links,
  band: Band,
  narrowing: boolean,
): Survey {
  const N = source.size;
  const M = target.size;
  const partner = new Int32Array(N).fill(-1);
  const back = new Int32Array(M).fill(-1);
  const second = new Float64Array(N);
  const secondBack = new Float64Array(M);
  const covers = new Float32Array(matches.starts.length);
  let sum = 0;
  let pairs = 0;
  let stamp = 0;
  for (let i = 0; i < N; i++) {
    const first = band.low[i] ?? 0;
    const last = Math.min(M, band.high[i + 1] ?? 0);
    const base = (matches.base[i] ?? 0) - (matches.low[i] ?? 0);
    pairs += last - first;
    for (let j = first; j < last; j++) {
      const from = matches.starts[base + j] ?? 0;
      const to = matches.starts[base + j + 1] ?? 0;
      if (from === to) continue;
      const cover = pairCover(source, target, matches, links.strengths, from, to, i, j, --stamp);
      if (cover === 0) continue;
      covers[base + j] = cover;
      sum += cover;
      if (cover > (source.best[i] ?? 0)) {
        second[i] = source.best[i] ?? 0;
        source.best[i] = cover;
        partner[i] = j;
      } else if (cover > (second[i] ?? 0)) second[i] = cover;
      if (cover > (target.best[j] ?? 0)) {
        secondBack[j] = target.best[j] ?? 0;
        target.best[j] = cover;
        back[j] = i;
      } else if (cover > (secondBack[j] ?? 0)) secondBack[j] = cover;
    }
  }
  const ratios: number[] = [];
  let tops = 0;
  let mutual = 0;
  for (let i = 0; i < N; i++) {
    const j = partner[i] ?? 0;
    if (j < 0 || back[j] !== i) continue;
    tops += source.best[i] ?? 0;
    mutual++;
    const s = source.text.units[i] ?? 0;
    const t = target.text.units[j] ?? 0;
    if (s > 15 && t > 15) ratios.push(Math.log(t / s));
  }
  ratios.sort((a, b) => a - b);
  // The middle half, so that merged and split sentences do not count.
  const middle = ratios.slice(Math.floor(ratios.length / 4), Math.ceil((ratios.length * 3) / 4));
  const logRatio = middle.reduce((a, b) => a + b, 0) / (RATIO_EXPERIENCE + middle.length);
  const background = pairs > 0 ? Math.min(0.5, sum / pairs) : 0;
  const top = Math.max(mutual > 0 ? tops / mutual : 0, background + 0.1);

  const sure = (i: number, j: number, least: number): boolean => {
    if (i < 0 || j < 0 || i >= N || j >= M) return i < 0 === j < 0 && i >= N === j >= M;
    if (partner[i] !== j || back[j] !== i) return false;
    const cover = source.best[i] ?? 0;
    if ((cover - background) / (top - background) < least) return false;
    if (cover < SURE_LEAD * (second[i] ?? 0) || cover < SURE_LEAD * (secondBack[j] ?? 0)) return false;
    return lengthZ2(source.text.units[i] ?? 0, target.text.units[j] ?? 0, logRatio) <= SURE_Z2;
  };
  const fixed: number[] = [];
  if (narrowing && pairs >= NARROW_FROM) {
    for (let i = 0; i < N; i++) {
      const j = partner[i] ?? 0;
      if (
        j >= 0 &&
        sure(i, j, SURE) &&
        sure(i - 1, j - 1, SURE_NEIGHBOUR) &&
        sure(i + 1, j + 1, SURE_NEIGHBOUR)
      )
        fixed.push(i);
    }
  }
  for (const side of [source, target]) {
    for (let k = 0; k < side.size; k++) {
      side.best[k] = Math.min(1.5, Math.max(0, ((side.best[k] ?? 0) - background) / (top - background)));
    }
  }
  const normal = covers.map((cover) => Math.max(0, (cover - background) / (top - background)));
  const searched =
    narrowing && pairs >= NARROW_FROM ? corridor(band, covers, matches, background, top) : band;
  return { logRatio, background, top, band: narrow(searched, fixed, partner), covers: normal };
}

/** Every path must pass through the fixed pairs; what cannot lie on such a path leaves the band. */
function narrow(band: Band, fixed: readonly number[], partner: Int32Array): Band {
  if (fixed.length === 0) return band;
  const low = band.low.slice();
  const high = band.high.slice();
  let last = -1;
  const kept = fixed.filter((i) => {
    const j = partner[i] ?? 0;
    const rises = j > last && j >= (low[i] ?? 0) && j + 1 <= (high[i + 1] ?? 0);
    if (rises) last = j;
    return rises;
  });
  let at = 0;
  let floor = 0;
  for (let r = 0; r < low.length; r++) {
    const i = kept[at];
    if (i !== undefined && r === i + 1) {
      floor = (partner[i] ?? 0) + 1;
      at++;
    }
    low[r] = Math.max(low[r] ?? 0, floor);
  }
  at = kept.length - 1;
  let ceiling = high.at(-1) ?? 0;
  for (let r = high.length - 1; r >= 0; r--) {
    const i = kept[at];
    if (i !== undefined && r === i) {
      ceiling = partner[i] ?? 0;
      at--;
    }
    high[r] = Math.min(high[r] ?? 0, ceiling);
  }
  return { low, high };
}
