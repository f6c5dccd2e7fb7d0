import type { AnalysedText } from './analyse';
import { Mark } from './marks';

/** 1 when the boundary before sentence k plainly lies within a sentence. */
function cut(marks: Uint16Array, k: number): number {
  return k > 0 && k < marks.length && isOpen(marks, k) ? 1 : 0;
}

/** True when sentence k goes on with the one before; 0 < k < length. */
function isOpen(marks: Uint16Array, k: number): boolean {
  return ((marks[k] ?? 0) & Mark.continues) !== 0 || ((marks[k - 1] ?? 0) & Mark.breaks) !== 0;
}

/** How far a pair's coverage stands out, 0 for chance and 1 for a translation of these two texts. */
export interface CoverScale {
  readonly background: number;
  readonly top: number;
}

/** Matched weight beside what could be matched; the constant keeps short sentences modest. */
export function coverOf(matched: number, expected: number, modesty: number): number {
  return matched / (expected + matched * 0.3 + modesty);
}

export function normalCover(cover: number, scale: CoverScale): number {
  return Math.max(-0.5, Math.min(1.5, (cover - scale.background) / (scale.top - scale.background)));
}

/** One text as the scorer sums over it: prefix sums by sentence, and scratch marks on its tokens. */
export class Side {
  readonly text: AnalysedText;
  readonly size: number;
  /** Prefix sums of length units, of the weight of expected types, and of the count of numbers. */
  readonly units: Float64Array;
  readonly expected: Float64Array;
  readonly numbers: Float64Array;
  /** Weight of each token, and the same where a match is expected, else 0. */
  readonly tokenWeight: Float64Array;
  readonly tokenExpected: Float64Array;
  /** `cut` of the boundary before each sentence, and after the last. */
  readonly cuts: Uint8Array;
  /** What an open boundary tells: much where they are rare, little in a text that is cut at clauses throughout. */
  readonly openness: number;
  /** Best normalised coverage of each sentence with any other. */
  readonly best: Float64Array;
  /** Strongest link of each token in the bead whose number is in `stamps`. */
  private readonly stamps: Int32Array;
  private readonly values: Float32Array;

  constructor(text: AnalysedText) {
    this.text = text;
    this.size = text.units.length;
    const count = text.tokens.length;
    this.tokenWeight = new Float64Array(count);
    this.tokenExpected = new Float64Array(count);
    this.units = new Float64Array(this.size + 1);
    this.expected = new Float64Array(this.size + 1);
    this.numbers = new Float64Array(this.size + 1);
    this.stamps = new Int32Array(count);
    this.values = new Float32Array(count);
    this.best = new Float64Array(this.size);
    this.cuts = new Uint8Array(this.size + 1);
    let open = 0;
    for (let s = 0; s < this.size; s++) {
      let expected = 0;
      let numbers = 0;
      for (let p = text.starts[s] ?? 0; p < (text.starts[s + 1] ?? 0); p++) {
        const a = text.tokens[p] ?? 0;
        const weight = text.weights[a] ?? 0;
        this.tokenWeight[p] = weight;
        if (text.types.expected[a] !== 1) continue;
        this.tokenExpected[p] = weight;
        expected += weight;
        numbers += text.types.numeric[a] ?? 0;
      }
      this.units[s + 1] = (this.units[s] ?? 0) + (text.units[s] ?? 0);
      this.expected[s + 1] = (this.expected[s] ?? 0) + expected;
      this.numbers[s + 1] = (this.numbers[s] ?? 0) + numbers;
      this.cuts[s] = cut(text.marks, s);
      open += this.cuts[s] ?? 0;
    }
    this.openness = 1 / (1 + (10 * open) / (this.size + 10));
  }

  isFresh(token: number, stamp: number): boolean {
    return this.stamps[token] !== stamp;
  }

  /** Marks a token as matched in bead `stamp`; returns the weight gained: each counts once, by its strongest link. */
  mark(token: number, stamp: number, strength: number): number {
    if (this.stamps[token] !== stamp) {
      this.stamps[token] = stamp;
      this.values[token] = strength;
      return strength * (this.tokenWeight[token] ?? 0);
    }
    const before = this.values[token] ?? 0;
    if (strength <= before) return 0;
    this.values[token] = strength;
    return (strength - before) * (this.tokenWeight[token] ?? 0);
  }

  /** Normalised share of one sentence that is matched, given the weight that is. */
  partCover(sentence: number, matched: number, scale: CoverScale): number {
    const expected = (this.expected[sentence + 1] ?? 0) - (this.expected[sentence] ?? 0);
    return normalCover(coverOf(matched, expected, 2), scale);
  }

  /** Bits of the marks that sentences [from, to) have between them. */
  marksIn(from: number, to: number): number {
    let marks = 0;
    for (let k = from; k < to; k++) marks |= this.text.marks[k] ?? 0;
    return marks;
  }
}
