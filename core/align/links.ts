import type { AnalysedText } from './analyse';
import type { Band } from './band';

/** For every source type the target types that may translate it, with strength and class; and where target types occur. */
export interface Links {
  /** Links of source type a: `[starts[a], starts[a + 1])` in the arrays below. */
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  readonly strengths: Float32Array;
  readonly classes: Uint8Array;
  /** Token positions (indexes into `target.tokens`) of target type b: `[postStarts[b], postStarts[b + 1])`, ascending. */
  readonly postStarts: Int32Array;
  readonly posts: Int32Array;
  /** Sentence of each target token. */
  readonly sentenceOf: Int32Array;
}

/** A key in more types than this on one side (a short cognate prefix in a long text) links everything and is left out. */
const MOST_TYPES_A_KEY = 400;

/** Links the types of two texts that share a key; `keys` is how many keys there are. */
export function linkTexts(source: AnalysedText, target: AnalysedText, keys: number): Links {
  // The target's types by key.
  const { types } = target;
  const places = types.keys.length;
  const keyStarts = new Int32Array(keys + 2);
  for (const key of types.keys) keyStarts[key + 2] = (keyStarts[key + 2] ?? 0) + 1;
  for (let key = 2; key < keyStarts.length; key++)
    keyStarts[key] = (keyStarts[key] ?? 0) + (keyStarts[key - 1] ?? 0);
  const typeOf = new Int32Array(places);
  const strengthOf = new Float32Array(places);
  for (let b = 0; b < types.size; b++) {
    for (let k = types.keyStarts[b] ?? 0; k < (types.keyStarts[b + 1] ?? 0); k++) {
      const key = types.keys[k] ?? 0;
      const at = keyStarts[key + 1] ?? 0;
      typeOf[at] = b;
      strengthOf[at] = types.strengths[k] ?? 0;
      keyStarts[key + 1] = at + 1;
    }
  }
  const from = source.types;
  const starts = new Int32Array(from.size + 1);
  const targets: number[] = [];
  const strengths: number[] = [];
  const classes: number[] = [];
  // Where among the links of this source type a target type has its own.
  const linkOf = new Int32Array(types.size).fill(-1);
  for (let a = 0; a < from.size; a++) {
    const first = targets.length;
    for (let k = from.keyStarts[a] ?? 0; k < (from.keyStarts[a + 1] ?? 0); k++) {
      const key = from.keys[k] ?? 0;
      const begin = keyStarts[key] ?? 0;
      const end = keyStarts[key + 1] ?? 0;
      if (end - begin > MOST_TYPES_A_KEY) continue;
      for (let at = begin; at < end; at++) {
        const b = typeOf[at] ?? 0;
        const joint = Math.min(from.strengths[k] ?? 0, strengthOf[at] ?? 0);
        const known = linkOf[b] ?? -1;
        if (known < first) {
          linkOf[b] = targets.length;
          targets.push(b);
          strengths.push(joint);
          classes.push(from.classes[k] ?? 0);
        } else if (joint > (strengths[known] ?? 0)) {
          strengths[known] = joint;
          classes[known] = from.classes[k] ?? 0;
        }
      }
    }
    starts[a + 1] = targets.length;
  }
  const postStarts = new Int32Array(types.size + 2);
  for (const b of target.tokens) postStarts[b + 2] = (postStarts[b + 2] ?? 0) + 1;
  for (let b = 2; b < postStarts.length; b++) postStarts[b] = (postStarts[b] ?? 0) + (postStarts[b - 1] ?? 0);
  const posts = new Int32Array(target.tokens.length);
  target.tokens.forEach((b, position) => {
    const at = postStarts[b + 1] ?? 0;
    posts[at] = position;
    postStarts[b + 1] = at + 1;
  });
  const sentenceOf = new Int32Array(target.tokens.length);
  for (let s = 0; s + 1 < target.starts.length; s++)
    sentenceOf.fill(s, target.starts[s], target.starts[s + 1]);
  return {
    starts,
    targets: Int32Array.from(targets),
    strengths: Float32Array.from(strengths),
    classes: Uint8Array.from(classes),
    postStarts,
    posts,
    sentenceOf,
  };
}

/** All matches of words within the reach of a band, by pairs of sentences. */
export interface Matches {
  /** Source sentence i is compared with target sentences `[low[i], low[i] + base[i + 1] - base[i])`. */
  readonly low: Int32Array;
  readonly base: Int32Array;
  /** Matches of sentence i with target sentence `low[i] + c`: `[starts[base[i] + c], starts[base[i] + c + 1])`. */
  readonly starts: Int32Array;
  /** Token positions in source and target. */
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** Number of the link. */
  readonly link: Int32Array;
}

/** Matches of single sentences, where a bead of at most `most` sentences a side within the band can have them. */
export function findMatches(
  source: AnalysedText,
  target: AnalysedText,
  links: Links,
  band: Band,
  most: number,
): Matches {
  const N = source.starts.length - 1;
  const M = target.starts.length - 1;
  const low = new Int32Array(N);
  const base = new Int32Array(N + 1);
  for (let i = 0; i < N; i++) {
    const first = band.low[Math.max(0, i + 1 - most)] ?? 0;
    const last = Math.min(M, band.high[Math.min(i + most, N)] ?? 0);
    low[i] = first;
    base[i + 1] = (base[i] ?? 0) + Math.max(0, last - first);
  }
  const starts = new Int32Array((base[N] ?? 0) + 1);
  let from = new Int32Array(2 * source.tokens.length + 64);
  let to = new Int32Array(from.length);
  let link = new Int32Array(from.length);
  // Where the places of each target type begin that are not before the window, which only goes onward.
  const cursors = links.postStarts.slice(0, target.types.size);
  // Matches of one source sentence in the order found: source token, target token, link.
  let raw = new Int32Array(3 * 256);
  const { posts, sentenceOf } = links;
  let done = 0;
  for (let i = 0; i < N; i++) {
    const first = low[i] ?? 0;
    const at = base[i] ?? 0;
    const width = (base[i + 1] ?? 0) - at;
    const fromPosition = target.starts[first] ?? 0;
    const toPosition = target.starts[first + width] ?? 0;
    let n = 0;
    for (let p = source.starts[i] ?? 0; p < (source.starts[i + 1] ?? 0); p++) {
      const a = source.tokens[p] ?? 0;
      const lastLink = links.starts[a + 1] ?? 0;
      for (let l = links.starts[a] ?? 0; l < lastLink; l++) {
        const b = links.targets[l] ?? 0;
        const end = links.postStarts[b + 1] ?? 0;
        let q = cursors[b] ?? 0;
        while (q < end && (posts[q] ?? 0) < fromPosition) q++;
        cursors[b] = q;
        for (; q < end; q++) {
          const position = posts[q] ?? 0;
          if (position >= toPosition) break;
          if (3 * n + 3 > raw.length) raw = grown(raw);
          raw[3 * n] = p;
          raw[3 * n + 1] = position;
          raw[3 * n + 2] = l;
          const c = at + (sentenceOf[position] ?? 0) - first;
          starts[c] = (starts[c] ?? 0) + 1;
          n++;
        }
      }
    }
    while (done + n > from.length) {
      from = grown(from);
      to = grown(to);
      link = grown(link);
    }
    // Counting sort by target sentence; afterwards starts[c] is where sentence c begins.
    let sum = done;
    for (let c = at; c < at + width; c++) {
      sum += starts[c] ?? 0;
      starts[c] = sum;
    }
    for (let m = n - 1; m >= 0; m--) {
      const position = raw[3 * m + 1] ?? 0;
      const c = at + (sentenceOf[position] ?? 0) - first;
      const place = (starts[c] ?? 0) - 1;
      starts[c] = place;
      from[place] = raw[3 * m] ?? 0;
      to[place] = position;
      link[place] = raw[3 * m + 2] ?? 0;
    }
    done += n;
  }
  starts[base[N] ?? 0] = done;
  return { low, base, starts, source: from, target: to, link };
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * array.length);
  larger.set(array);
  return larger;
}
