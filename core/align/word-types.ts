import { KeyClass } from './keys';

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
  /** Types with one number here are forms of one word. */
  readonly lemmas: Int32Array;
}

/** A key to be added to a type. */
export interface ExtraKey {
  readonly type: number;
  readonly key: number;
  readonly strength: number;
  /** A match is to be expected. */
  readonly expected: boolean;
}

/** The same types with keys added, which count as those of a lexicon do. */
export function withKeys(table: TypeTable, extra: readonly ExtraKey[]): TypeTable {
  const sorted = [...extra].sort((a, b) => a.type - b.type);
  const size = table.keys.length + sorted.length;
  const keyStarts = new Int32Array(table.size + 1);
  const keys = new Int32Array(size);
  const strengths = new Float32Array(size);
  const classes = new Uint8Array(size);
  const expected = table.expected.slice();
  let at = 0;
  let next = 0;
  for (let type = 0; type < table.size; type++) {
    for (let k = table.keyStarts[type] ?? 0; k < (table.keyStarts[type + 1] ?? 0); k++, at++) {
      keys[at] = table.keys[k] ?? 0;
      strengths[at] = table.strengths[k] ?? 0;
      classes[at] = table.classes[k] ?? 0;
    }
    for (let more = sorted[next]; more?.type === type; more = sorted[++next], at++) {
      keys[at] = more.key;
      strengths[at] = more.strength;
      classes[at] = KeyClass.lexicon;
      if (more.expected) expected[type] = 1;
    }
    keyStarts[type + 1] = at;
  }
  return { ...table, keyStarts, keys, strengths, classes, expected };
}

/** Collects word types one after another; keys go to the one begun last. */
export class WordTypes {
  size = 0;
  /** What is told of the type begun last. */
  expected = false;
  numeric = false;
  factor = 1;
  private readonly lemmas: number[] = [];
  private readonly lemmaOf = new Map<string, number>();
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
    this.lemmas.push(this.size);
    return this.size++;
  }

  /** Tells the stem of the type begun last: types of one stem are forms of one word. */
  setStem(stem: string): void {
    const type = this.size - 1;
    const lemma = this.lemmaOf.get(stem);
    if (lemma === undefined) this.lemmaOf.set(stem, type);
    else this.lemmas[type] = lemma;
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
      lemmas: Int32Array.from(this.lemmas),
    };
  }
}
