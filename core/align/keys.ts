/**
 * Matching works on keys: strings that are equal when two words may translate each other, whatever their languages.
 * A word has several: itself (`w:`), its English translations (`e:`), a number's value (`n:`), the code of a name
 * known to ICU (`reg:`, `mon:` …), a cognate prefix (`p:`), a consonant skeleton (`s:`), a user's entry (`u:`).
 */
export const KeyClass = { lexicon: 0, number: 1, copy: 2, name: 3 } as const;
export type KeyClass = (typeof KeyClass)[keyof typeof KeyClass];

/** Interns key strings as small integers. Once closed it only finds: a key that one text lacks matches nothing. */
export class KeyTable {
  private readonly ids = new Map<string, number>();
  private closed = false;

  close(): void {
    this.closed = true;
  }

  /** The number of a key, or -1 for a new one when the table is closed. */
  id(key: string): number {
    let id = this.ids.get(key);
    if (id === undefined) {
      if (this.closed) return -1;
      id = this.ids.size;
      this.ids.set(key, id);
    }
    return id;
  }
}

/** A word type of one text with everything it can match by. */
export interface WordType {
  readonly keys: number[];
  /** Strength 0 to 1 of each key. */
  readonly strengths: number[];
  /** Class of each key. */
  readonly classes: KeyClass[];
  /** True when a match is to be expected in a translation, so that its absence tells something. */
  expected: boolean;
  /** Class under which an unmatched expected word counts. */
  kind: KeyClass;
  /** Factor on the weight, below 1 for function words and small numbers. */
  factor: number;
}

export function newWordType(): WordType {
  return { keys: [], strengths: [], classes: [], expected: false, kind: KeyClass.lexicon, factor: 1 };
}

export function addKey(type: WordType, key: number, strength: number, cls: KeyClass): void {
  if (key < 0) return;
  const at = type.keys.indexOf(key);
  if (at >= 0) {
    if (strength > (type.strengths[at] ?? 0)) type.strengths[at] = strength;
    return;
  }
  type.keys.push(key);
  type.strengths.push(strength);
  type.classes.push(cls);
}
