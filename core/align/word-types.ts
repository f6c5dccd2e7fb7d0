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
  /** Stem of each type that is a word of an alphabet. */
  readonly stems: readonly (string | undefined)[];
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

/** The number of each type's lemma: types with one number are forms of one word. */
export function lemmasOf(table: TypeTable): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(table.stems, (stem, type) => {
    if (stem === undefined) return type;
    const known = numbers.get(stem);
    if (known === undefined) numbers.set(stem, type);
    return known ?? type;
  });
}

/** Collects word types one after another; keys go to the one begun last. */
export class WordTypes {
  size = 0;
  /** What is told of the type begun last. */
  expected = false;
  numeric = false;
  factor = 1;
  private readonly stems: (string | undefined)[] = [];
  private count = 0;
  private starts = new Int32Array(512);
  private keys = new Int32Array(1024);
  private strengths = new Float32Array(1024);
  private classes = new Uint8Array(1024);
  private expecteds = new Uint8Array(512);
  private numerics = new Uint8Array(512);
  private factors = new Float64Array(512);

  /** Begins a type and returns its number. */
  begin(): number {
    this.end();
    this.expected = false;
    this.numeric = false;
    this.factor = 1;
    if (this.size + 1 >= this.starts.length) this.growTypes();
    this.starts[this.size] = this.count;
    this.stems.push(undefined);
    return this.size++;
  }

  /** Tells the stem of the type begun last: types of one stem are forms of one word. */
  setStem(stem: string): void {
    this.stems[this.size - 1] = stem;
  }

  private end(): void {
    const type = this.size - 1;
    if (type < 0) return;
    this.expecteds[type] = this.expected ? 1 : 0;
    this.numerics[type] = this.numeric ? 1 : 0;
    this.factors[type] = this.factor;
  }

  /** Adds a key, or strengthens it; a key of -1 is none. */
  add(key: number, strength: number, cls: KeyClass): void {
    if (key < 0) return;
    const { keys, strengths, count } = this;
    for (let k = this.starts[this.size - 1] ?? 0; k < count; k++) {
      if (keys[k] !== key) continue;
      if (strength > (strengths[k] ?? 0)) strengths[k] = strength;
      return;
    }
    if (count === keys.length) this.growKeys();
    this.keys[count] = key;
    this.strengths[count] = strength;
    this.classes[count] = cls;
    this.count++;
  }

  private growTypes(): void {
    this.starts = larger(this.starts, Int32Array);
    this.expecteds = larger(this.expecteds, Uint8Array);
    this.numerics = larger(this.numerics, Uint8Array);
    this.factors = larger(this.factors, Float64Array);
  }

  private growKeys(): void {
    this.keys = larger(this.keys, Int32Array);
    this.strengths = larger(this.strengths, Float32Array);
    this.classes = larger(this.classes, Uint8Array);
  }

  table(): TypeTable {
    this.end();
    const { size, count } = this;
    const keyStarts = this.starts.slice(0, size + 1);
    keyStarts[size] = count;
    return {
      size,
      keyStarts,
      keys: this.keys.slice(0, count),
      strengths: this.strengths.slice(0, count),
      classes: this.classes.slice(0, count),
      expected: this.expecteds.slice(0, size),
      numeric: this.numerics.slice(0, size),
      factors: this.factors.slice(0, size),
      stems: this.stems,
    };
  }
}

function larger<T extends { readonly length: number; set: (from: T) => void }>(
  array: T,
  make: new (length: number) => T,
): T {
  const made = new make(2 * array.length);
  made.set(array);
  return made;
}
