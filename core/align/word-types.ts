import type { KeyClass } from './keys';

/** The word types of one text with everything they can match by, in flat arrays. */
export interface TypeTable {
  readonly size: number;
  /** Keys of type t: `[keyStarts[t], keyStarts[t + 1])` in the next three. */
  readonly keyStarts: Int32Array;
  readonly keys: Int32Array;
  /** Strength 0 to 1 of each key. */
  readonly strengths: Float32Array;
  readonly classes: Uint8Array;
  /** 1 when a match is to be expected in a translation, so that its absence tells something. */
  readonly expected: Uint8Array;
  /** 1 for a number. */
  readonly numeric: Uint8Array;
  /** Factor on the weight, below 1 for function words and small numbers. */
  readonly factors: Float64Array;
}

/** Collects word types one after another; keys go to the one begun last. */
export class WordTypes {
  size = 0;
  /** What is told of the type begun last. */
  expected = false;
  numeric = false;
  factor = 1;
  private readonly starts: number[] = [];
  private readonly keys: number[] = [];
  private readonly strengths: number[] = [];
  private readonly classes: KeyClass[] = [];
  private readonly expecteds: number[] = [];
  private readonly numerics: number[] = [];
  private readonly factors: number[] = [];

  /** Begins a type and returns its number. */
  begin(): number {
    this.end();
    this.expected = false;
    this.numeric = false;
    this.factor = 1;
    this.starts.push(this.keys.length);
    return this.size++;
  }

  private end(): void {
    if (this.size === 0 || this.expecteds.length === this.size) return;
    this.expecteds.push(this.expected ? 1 : 0);
    this.numerics.push(this.numeric ? 1 : 0);
    this.factors.push(this.factor);
  }

  /** Adds a key, or strengthens it; a key of -1 is none. */
  add(key: number, strength: number, cls: KeyClass): void {
    if (key < 0) return;
    const { keys, strengths } = this;
    for (let k = this.starts[this.size - 1] ?? 0; k < keys.length; k++) {
      if (keys[k] !== key) continue;
      if (strength > (strengths[k] ?? 0)) strengths[k] = strength;
      return;
    }
    keys.push(key);
    strengths.push(strength);
    this.classes.push(cls);
  }

  table(): TypeTable {
    this.end();
    const keyStarts = new Int32Array(this.size + 1);
    keyStarts.set(this.starts);
    keyStarts[this.size] = this.keys.length;
    return {
      size: this.size,
      keyStarts,
      keys: Int32Array.from(this.keys),
      strengths: Float32Array.from(this.strengths),
      classes: Uint8Array.from(this.classes),
      expected: Uint8Array.from(this.expecteds),
      numeric: Uint8Array.from(this.numerics),
      factors: Float64Array.from(this.factors),
    };
  }
}
