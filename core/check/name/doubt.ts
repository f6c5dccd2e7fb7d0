import type { SourcePlace } from './match';
import type { NameWord } from './target-name';

/** A name of the target that is not what the source has. */
export interface NameDoubt {
  readonly name: NameWord;
  /** What it should have been taken from, where that is known. */
  readonly source: SourcePlace | undefined;
  /** Key below `name` in the locale files. */
  readonly message: 'misspelt' | 'slip' | 'unlike' | 'unknown';
  readonly suggestion?: string;
}

/** Headlines give every word a capital. */
export function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > 0.6 * words.length;
}

/** `putin` as it would be written. */
export function capitalised(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}
