import type { Range, SentenceRange } from '../range';
import { isSpaceAt } from './characters';
import { languageOf } from './language';
import { blocksOf, linesOf } from './lines';
import { scan } from './scan';

export { looksWrapped } from './lines';
export { countWords, wordsOf } from './words';

export interface SegmentOptions {
  /** The text is wrapped at a column: a single line break inside a paragraph ends no sentence. */
  readonly wrapped?: boolean;
}

/**
 * The sentences of `text` in order: UTF-16 offsets, no white space at either end, each other character in
 * exactly one sentence. A paragraph is a line, or for wrapped text what stands between blank lines; they are
 * numbered from 0. `lang` is a BCP 47 tag; any text and any tag are taken. Time grows linearly with the text.
 */
export function segmentText(text: string, lang: string, options: SegmentOptions = {}): SentenceRange[] {
  const language = languageOf(lang);
  const sentences: SentenceRange[] = [];
  const paragraphs: Range[] = options.wrapped ? blocksOf(text) : linesOf(text);
  paragraphs.forEach((range, paragraph) => {
    let start = range.start;
    const push = (offset: number): void => {
      let end = offset;
      while (end > start && isSpaceAt(text, end - 1)) end--;
      if (end > start) sentences.push({ start, end, paragraph });
      start = offset;
      while (start < range.end && isSpaceAt(text, start)) start++;
    };
    scan(text, range.start, range.end, language, push);
    push(range.end);
  });
  return sentences;
}
