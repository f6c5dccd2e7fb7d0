import type { AnalysedText } from './analyse';

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

/** Matches of one source sentence with the target sentences of a window, grouped by target sentence. */
export interface RowMatches {
  /** First target sentence of the window, and how many. */
  low: number;
  width: number;
  /** Matches with target sentence `low + c`: `[starts[c], starts[c + 1])`. */
  starts: Int32Array;
  /** Token positions in source and target. */
  source: Int32Array;
  target: Int32Array;
  strengths: Float32Array;
  classes: Uint8Array;
}

/** Finds the matches of single sentences through the links; buffers are used again. */
export class Matcher {
  private readonly source: AnalysedText;
  private readonly target: AnalysedText;
  private readonly links: Links;
  /** Matches in the order found: source token, target token, link. */
  private raw = new Int32Array(3 * 256);
  /** Where the places of each target type begin that are not before the last window; windows mostly go onward. */
  private readonly cursors: Int32Array;
  private lastLow = 0;

  constructor(source: AnalysedText, target: AnalysedText, links: Links) {
    this.source = source;
    this.target = target;
    this.links = links;
    this.cursors = links.postStarts.slice(0, target.types.size);
  }

  newRow(): RowMatches {
    return {
      low: 0,
      width: 0,
      starts: new Int32Array(64),
      source: new Int32Array(128),
      target: new Int32Array(128),
      strengths: new Float32Array(128),
      classes: new Uint8Array(128),
    };
  }

  /** Fills `row` with the matches of source sentence i with target sentences [low, high). */
  fill(row: RowMatches, i: number, low: number, high: number): void {
    const { source, target, links } = this;
    const width = Math.max(0, high - low);
    if (row.starts.length < width + 1) row.starts = new Int32Array(2 * width + 1);
    const counts = row.starts.fill(0, 0, width + 1);
    row.low = low;
    row.width = width;
    if (low < this.lastLow) this.cursors.set(links.postStarts.subarray(0, this.cursors.length));
    this.lastLow = low;
    const { cursors } = this;
    const fromPosition = target.starts[low] ?? 0;
    const toPosition = target.starts[low + width] ?? 0;
    let n = 0;
    for (let p = source.starts[i] ?? 0; p < (source.starts[i + 1] ?? 0); p++) {
      const a = source.tokens[p] ?? 0;
      const lastLink = links.starts[a + 1] ?? 0;
      for (let l = links.starts[a] ?? 0; l < lastLink; l++) {
        const b = links.targets[l] ?? 0;
        const end = links.postStarts[b + 1] ?? 0;
        let q = cursors[b] ?? 0;
        while (q < end && (links.posts[q] ?? 0) < fromPosition) q++;
        cursors[b] = q;
        for (; q < end; q++) {
          const position = links.posts[q] ?? 0;
          if (position >= toPosition) break;
          if (3 * n + 3 > this.raw.length) this.raw = grown(this.raw);
          this.raw[3 * n] = p;
          this.raw[3 * n + 1] = position;
          this.raw[3 * n + 2] = l;
          const c = (links.sentenceOf[position] ?? 0) - low + 1;
          counts[c] = (counts[c] ?? 0) + 1;
          n++;
        }
      }
    }
    if (row.source.length < n) {
      row.source = new Int32Array(2 * n);
      row.target = new Int32Array(2 * n);
      row.strengths = new Float32Array(2 * n);
      row.classes = new Uint8Array(2 * n);
    }
    // Counting sort by target sentence; afterwards starts[c] is where sentence c begins.
    for (let c = 1; c <= width; c++) counts[c] = (counts[c] ?? 0) + (counts[c - 1] ?? 0);
    for (let m = n - 1; m >= 0; m--) {
      const position = this.raw[3 * m + 1] ?? 0;
      const link = this.raw[3 * m + 2] ?? 0;
      const c = (links.sentenceOf[position] ?? 0) - low + 1;
      const at = (counts[c] ?? 0) - 1;
      counts[c] = at;
      row.source[at] = this.raw[3 * m] ?? 0;
      row.target[at] = position;
      row.strengths[at] = links.strengths[link] ?? 0;
      row.classes[at] = links.classes[link] ?? 0;
    }
    for (let c = 0; c < width; c++) counts[c] = counts[c + 1] ?? 0;
    counts[width] = n;
  }
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * array.length);
  larger.set(array);
  return larger;
}
