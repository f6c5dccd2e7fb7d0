/** A place in a text as editors and compilers count: from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds lines by offset. Building it is linear in the text, each question logarithmic. */
export class LineTable {
  readonly #content: string;
  readonly #starts: readonly number[];

  constructor(content: string) {
    this.#content = content;
    this.#starts = [0, ...[...content.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
  }

  placeOf(offset: number): Place {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }

  /** The text of a line without its end, and the offset it starts at. */
  lineAt(offset: number): { readonly text: string; readonly start: number } {
    const { line } = this.placeOf(offset);
    const start = this.#starts[line - 1] ?? 0;
    const next = this.#starts[line] ?? this.#content.length;
    return { text: this.#content.slice(start, next).replace(/[\r\n]+$/, ''), start };
  }
}
