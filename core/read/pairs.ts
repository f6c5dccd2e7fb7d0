import type { Range, Side } from '../range';
import type { ReviewText } from '../review/types';
import { detectLanguage } from './language';

export interface BitextOptions {
  readonly encoding?: string | undefined;
  /** BCP 47 tags. Of a file with several languages they choose the two; otherwise they say what the texts are in. */
  readonly sourceLang?: string | undefined;
  readonly targetLang?: string | undefined;
}

/** Two texts that one file holds side by side, and which parts of them belong together. */
export interface Bitext {
  readonly source: ReviewText;
  readonly target: ReviewText;
  /** In the file's order: a range of each text, empty where there is nothing. UTF-16 offsets, end exclusive. */
  readonly rows: readonly BitextRow[];
  /** Languages the file offers, most text first; more than two leave a choice. */
  readonly languages: readonly string[];
}

export type BitextRow = Readonly<Record<Side, Range>>;

/** What a file says belongs together. */
export interface Pair {
  readonly source: string;
  readonly target: string;
  /** Place among the targets where that is not its own in the file. */
  readonly targetPlace?: number;
}

/** Makes each side a text of which every part is a line or more, exactly as it stands; pairs without text are passed over. */
export function bitextOf(
  pairs: readonly Pair[],
  file: { readonly name: string; readonly encoding: string },
  langs: { readonly source: string | undefined; readonly target: string | undefined },
  languages?: readonly string[],
): Bitext {
  const kept = pairs
    .map((pair, index) => ({ ...pair, place: pair.targetPlace ?? index }))
    .filter(({ source, target }) => source.trim() !== '' || target.trim() !== '');
  const source = columnOf(kept.map((pair) => pair.source));
  const order = kept.map((_, index) => index).sort((a, b) => (kept[a]?.place ?? a) - (kept[b]?.place ?? b));
  const target = columnOf(order.map((index) => kept[index]?.target ?? ''));
  const targetRanges = new Map(order.map((index, at) => [index, target.ranges[at]]));
  const text = (content: string, lang: string | undefined): ReviewText => ({
    name: file.name,
    lang: lang === undefined || lang === 'und' ? detectLanguage(content).lang : lang,
    encoding: file.encoding,
    content,
  });
  const texts = { source: text(source.content, langs.source), target: text(target.content, langs.target) };
  return {
    ...texts,
    rows: source.ranges.map((range, index) => ({ source: range, target: targetRanges.get(index) ?? range })),
    languages: languages ?? [texts.source.lang, texts.target.lang],
  };
}

function columnOf(cells: readonly string[]): { content: string; ranges: Range[] } {
  let start = 0;
  const ranges = cells.map((cell) => {
    const range = { start, end: start + cell.length };
    start = range.end + 1;
    return range;
  });
  return { content: cells.join('\n'), ranges };
}
