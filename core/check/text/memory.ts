import type { CheckText } from '../types';
import type { Side } from '../../range';
import { RowText } from './row-text';

/**
 * Remembers the texts of the last run over an article, so that the next run derives anew only from those that changed.
 * What the last run did not ask for is forgotten.
 */
export class TextMemory {
  #before = new Map<string, RowText>();
  #now = new Map<string, RowText>();
  #fresh = 0;

  /** Starts a run. */
  begin(): void {
    this.#before = this.#now;
    this.#now = new Map();
    this.#fresh = 0;
  }

  /** How many of this run's texts so far the last run had not. */
  get fresh(): number {
    return this.#fresh;
  }

  /** The text of a row's side, with all that was derived from the same text before. */
  read(side: Side, lang: string, whole: CheckText | undefined, indexes: readonly number[]): RowText {
    const text = new RowText(side, lang, whole, indexes);
    const key = `${side}\u0000${lang}\u0000${text.text}`;
    const known = this.#now.get(key) ?? this.#before.get(key);
    if (known === undefined) this.#fresh++;
    const kept = known === undefined ? text : text.after(known);
    this.#now.set(key, kept);
    return kept;
  }
}
