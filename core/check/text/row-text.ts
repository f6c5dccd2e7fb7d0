import type { Range, Side } from '../../range';
import type { CheckText, FindingSpan } from '../types';
import { searchKey } from './search-key';

interface Piece {
  /** Where the piece begins in `RowText.text`. */
  readonly at: number;
  /** Where it begins in the whole text. */
  readonly base: number;
  readonly length: number;
}

/** The texts of one row. */
export interface Sides {
  readonly source: RowText;
  readonly target: RowText;
}

/** `make` with its value kept for each pair of texts, as `RowText.derive` keeps what is made of one. */
export function oncePerPair<P extends Sides, T>(make: (pair: P) => T): (pair: P) => T {
  const kept = new WeakMap<object, { readonly source: object; readonly value: T }>();
  return (pair) => {
    const known = kept.get(pair.target.memory);
    if (known?.source === pair.source.memory) return known.value;
    const value = make(pair);
    kept.set(pair.target.memory, { source: pair.source.memory, value });
    return value;
  };
}

/**
 * One side of one row as the checks read it: its sentences' text in one string, with the way back to the offsets of
 * the whole text, and a cache of what was derived from it.
 */
export class RowText {
  readonly side: Side;
  /** Primary language subtag. */
  readonly lang: string;
  readonly text: string;
  /** Copy for look-ups with the same offsets: lower case, ASCII digits and apostrophes, no letter variants. */
  readonly lower: string;
  /** The sentences as ranges of `text`. */
  readonly sentences: readonly Range[];
  readonly #pieces: readonly Piece[];
  #derived = new Map<unknown, unknown>();

  constructor(side: Side, lang: string, whole: CheckText | undefined, indexes: readonly number[]) {
    this.side = side;
    this.lang = lang;
    let text = '';
    let last: Range | undefined;
    let previous = -2;
    const pieces: Piece[] = [];
    const sentences: Range[] = [];
    for (const index of indexes) {
      const range = whole?.sentences[index];
      if (whole === undefined || range === undefined) continue;
      // Neighbours keep the white space between them; a sentence from elsewhere is set off by one space.
      const from = last !== undefined && index === previous + 1 ? last.end : range.start;
      if (last !== undefined && from !== last.end) text += ' ';
      pieces.push({ at: text.length, base: from, length: range.end - from });
      text += whole.content.slice(from, range.end);
      sentences.push({ start: text.length - (range.end - range.start), end: text.length });
      last = range;
      previous = index;
    }
    this.text = text;
    this.lower = searchKey(text);
    this.sentences = sentences;
    this.#pieces = pieces;
  }

  /** The same object for texts that share what was derived from them. */
  get memory(): object {
    return this.#derived;
  }

  /** This text with what was derived from an equal one, which may stand elsewhere in its whole text. */
  after(known: RowText): this {
    const same =
      known.text === this.text &&
      known.sentences.length === this.sentences.length &&
      known.sentences.every(
        ({ start, end }, i) => start === this.sentences[i]?.start && end === this.sentences[i].end,
      );
    if (same) this.#derived = known.#derived;
    return this;
  }

  /** The value of `make` for this text, computed once. `make` keeps local offsets only: the text may move. */
  derive<T>(make: (text: RowText) => T): T {
    const known = this.#derived.get(make);
    if (known !== undefined) return known as T;
    const value = make(this);
    this.#derived.set(make, value);
    return value;
  }

  /** Local offsets as a span of the whole text. Both ends are read in the piece that holds the start. */
  span(start: number, end: number): FindingSpan {
    let piece = this.#pieces[0] ?? { at: 0, base: 0, length: 0 };
    for (const candidate of this.#pieces) if (candidate.at <= start) piece = candidate;
    const shift = piece.base - piece.at;
    return { side: this.side, start: start + shift, end: end + shift };
  }

  /** Where an offset of the whole text (the start of a span of this row) stands in `text`. */
  localOf(start: number): number {
    for (const { at, base, length } of this.#pieces)
      if (start >= base && start <= base + length) return start - base + at;
    return 0;
  }

  /** The text without the white space around it, as a span; undefined when there is none. */
  whole(): FindingSpan | undefined {
    const start = this.text.length - this.text.trimStart().length;
    const end = this.text.trimEnd().length;
    return end > start ? this.span(start, end) : undefined;
  }
}
