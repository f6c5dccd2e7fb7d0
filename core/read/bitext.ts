import { GalleyError } from '../error';
import type { Range } from '../range';
import type { ReviewText } from '../review/types';
import type { ArticleFile } from './article';
import { decodeBytes } from './decode';
import { detectLanguage } from './language';

export interface BitextOptions {
  readonly encoding?: string | undefined;
  readonly sourceLang?: string | undefined;
  readonly targetLang?: string | undefined;
}

/** Two texts that one file holds side by side, and which parts of them belong together. */
export interface Bitext {
  readonly source: ReviewText;
  readonly target: ReviewText;
  /** The file's rows in order: a range of each text, empty where the cell is. UTF-16 offsets, end exclusive. */
  readonly rows: readonly { readonly source: Range; readonly target: Range }[];
}

/** First cells that name the columns rather than hold text. */
const TITLES = /^(source|original|target|translation|원문|번역|번역문)$/i;

/** Two of these in the first line name the languages: registered codes, in small letters as tags are written. */
function isLanguage(cell: string): boolean {
  if (!/^[a-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/.test(cell)) return false;
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return names.of(cell.replaceAll('_', '-')) !== undefined;
}

/**
 * A file of two columns with a tab between: source, then target, a segment pair a line. A first line of titles or
 * language tags is not text. Each cell becomes a line of its text, unchanged; a line of two empty cells is passed over.
 * @throws GalleyError `bitext-columns` with the line that has not two columns, and those of `decodeBytes`
 */
export function readTsv(file: ArticleFile, options: BitextOptions = {}): Bitext {
  const { content, encoding } = decodeBytes(file.bytes, { encoding: options.encoding, name: file.name });
  const cells = content
    .split(/\r\n|\n|\r/)
    .flatMap((line, index) => (line === '' ? [] : [cellsOf(line, index + 1, file.name)]));
  const [first] = cells;
  const isHead = first?.every((cell) => TITLES.test(cell) || isLanguage(cell)) ?? false;
  const [sourceTag, targetTag] = isHead
    ? (first ?? []).map((cell) => (isLanguage(cell) ? cell : undefined))
    : [];
  const pairs = (isHead ? cells.slice(1) : cells).filter((pair) => pair.some((cell) => cell.trim() !== ''));
  const source = columnOf(pairs.map(([cell]) => cell));
  const target = columnOf(pairs.map(([, cell]) => cell));
  const text = (content: string, lang: string | undefined): ReviewText => ({
    name: file.name,
    lang: lang ?? detectLanguage(content).lang,
    encoding,
    content,
  });
  return {
    source: text(source.content, options.sourceLang ?? sourceTag?.replaceAll('_', '-')),
    target: text(target.content, options.targetLang ?? targetTag?.replaceAll('_', '-')),
    rows: source.ranges.map((range, index) => ({ source: range, target: target.ranges[index] ?? range })),
  };
}

function cellsOf(line: string, number: number, name: string): readonly [string, string] {
  const [source, target, ...more] = line.split('\t');
  if (source === undefined || target === undefined || more.length > 0) {
    throw new GalleyError('bitext-columns', {
      name,
      line: number,
      columns: more.length + (target === undefined ? 1 : 2),
    });
  }
  return [source, target];
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
