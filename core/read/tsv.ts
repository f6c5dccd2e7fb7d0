import { GalleyError } from '../error';
import type { ArticleFile } from './article';
import { decodeBytes } from './decode';
import { bitextOf, type Bitext, type BitextOptions } from './pairs';

/** First cells that name the columns rather than hold text. */
const TITLES = /^(source|original|target|translation|원문|번역|번역문)$/i;

/** Whether a cell names a language: a registered code, in small letters as tags are written. */
export function isLanguage(cell: string): boolean {
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
    ? (first ?? []).map((cell) => (isLanguage(cell) ? cell.replaceAll('_', '-') : undefined))
    : [];
  const pairs = (isHead ? cells.slice(1) : cells).map(([source, target]) => ({ source, target }));
  return bitextOf(
    pairs,
    { name: file.name, encoding },
    { source: options.sourceLang ?? sourceTag, target: options.targetLang ?? targetTag },
  );
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
