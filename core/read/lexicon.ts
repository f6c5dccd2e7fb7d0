import type { LexiconEntry } from '../align/types';
import { GalleyError } from '../error';
import type { ArticleFile } from './article';
import { decodeBytes } from './decode';
import { readTable } from './table';

/** First cells that name the columns. */
const TITLES = /^(source|term|original|원문|용어)$/i;

/**
 * A glossary or learned lexicon: a table (tab- or comma-separated) of source term, target term and, where there is a
 * third column, a weight from 0 to 1. A first line of titles is passed over.
 * @throws GalleyError `lexicon-unsupported` (TMX, TBX and other formats), `lexicon-row` with the line, and those of
 *   `decodeBytes`
 */
export function readLexicon(file: ArticleFile): LexiconEntry[] {
  const { content } = decodeBytes(file.bytes, { name: file.name });
  if (content.trimStart().startsWith('<')) throw new GalleyError('lexicon-unsupported', { name: file.name });
  const rows = readTable(content);
  const isHead = TITLES.test(rows[0]?.cells[0]?.trim() ?? '');
  return (isHead ? rows.slice(1) : rows).map(({ line, cells }) => {
    const [source = '', target = '', third = ''] = cells.map((cell) => cell.trim());
    const weight = third === '' ? 1 : Number(third);
    if (source === '' || target === '' || !(weight >= 0 && weight <= 1)) {
      throw new GalleyError('lexicon-row', { name: file.name, line });
    }
    return { source, target, weight };
  });
}
