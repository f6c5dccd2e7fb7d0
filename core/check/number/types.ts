/** A number in a text, in normal form. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Other readings that would also be right: the 24-hour form of "3 p.m.", the other reading of "1.234". */
  readonly other: readonly number[];
  /**
   * `digits`: written with digits, or a magnitude: strong evidence. `words`: spelled out. `loose`: may stand for a
   * number ("twice", "dozen"): only ever used to excuse another.
   */
  readonly form: 'digits' | 'words' | 'loose';
}
