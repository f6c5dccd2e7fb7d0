import { baseLang } from './text/locale';
import { RowText } from './text/row-text';
import type { TextMemory } from './text/memory';
import type { Side } from '../range';
import type { CheckArticle, CheckText } from './types';

/** One row as the checks read it. `source.text` is '' where there is no original. */
export interface Row {
  readonly index: number;
  readonly source: RowText;
  readonly target: RowText;
  /** True when both sides have text. */
  readonly paired: boolean;
}

/** An article with its rows read once. */
export interface Article {
  readonly input: CheckArticle;
  readonly sourceLang: string;
  readonly targetLang: string;
  readonly hasSource: boolean;
  readonly rows: readonly Row[];
}

/** Reads the article. O(length of both texts); the rows' derived values are computed when a check asks for them. */
export function readArticle(input: CheckArticle): Article {
  const sourceLang = baseLang(input.sourceLang);
  const targetLang = baseLang(input.targetLang);
  return {
    input,
    sourceLang,
    targetLang,
    hasSource: input.source !== undefined,
    rows: input.rows.map((_, index) => readRow(input, index)),
  };
}

/** Reads one row; with a memory, what it derived from the same texts before need not be derived again. */
export function readRow(input: CheckArticle, index: number, memory?: TextMemory): Row {
  const beads = input.rows[index] ?? { source: [], target: [] };
  const read = (side: Side, tag: string, whole: CheckText | undefined): RowText =>
    memory?.read(side, baseLang(tag), whole, beads[side]) ??
    new RowText(side, baseLang(tag), whole, beads[side]);
  const source = read('source', input.sourceLang, input.source);
  const target = read('target', input.targetLang, input.target);
  const paired = /\S/.test(source.text) && /\S/.test(target.text);
  return { index, source, target, paired };
}
