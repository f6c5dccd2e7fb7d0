import type { LexiconEntry } from '../align/types';
import { GalleyError } from '../error';
import type { ArticleFile } from './article';
import { bitextIn } from './bitext';
import { readMarkup, type Markup } from './markup';
import { memoryLexicon, pairsOf } from './memory';
import { readTable, type TableRow } from './table';
import { matchLanguage } from './tag';
import { TbxReader } from './tbx';
import { isLanguage } from './tsv';
import { decodeMarkup, isMarkup } from './xml';

/** The languages of the texts that a lexicon is to help with: BCP 47 tags. */
export interface LexiconLanguages {
  readonly sourceLang: string;
  readonly targetLang: string;
}

/** First cells that name the columns. */
const TITLES = /^(source|term|original|원문|용어)$/i;
const WEIGHTS = /^(weight|score|가중치)$/i;

/**
 * A glossary, learned lexicon or translation memory: a table, TBX, TMX or XLIFF, told by what is in it. Where a file
 * names its languages, those of the texts are looked for, whichever is the original there.
 *
 * A table (tab- or comma-separated) has a source term, a target term and, where there is a third column, a weight from
 * 0 to 1; a first line of titles or language tags may say otherwise.
 * @throws GalleyError `lexicon-unsupported`, `lexicon-empty`, `lexicon-language`, `lexicon-row` with the line, and those of
 *   `decodeBytes` and `readXml`
 */
export function readLexicon(file: ArticleFile, languages: LexiconLanguages): LexiconEntry[] {
  const { content, encoding } = decodeMarkup(file);
  if (!isMarkup(content)) return readTerms(content, file.name, languages);
  const markup = readMarkup(content, file.name, 'lexicon-unsupported');
  if (!(markup instanceof TbxReader)) return readMemory(markup, { name: file.name, encoding }, languages);
  const entries = markup.entries(languages.sourceLang, languages.targetLang);
  if (!entries) throw strange(file.name, markup.languages, languages);
  return entries;
}

function readMemory(
  markup: Markup,
  file: { readonly name: string; readonly encoding: string },
  { sourceLang, targetLang }: LexiconLanguages,
): LexiconEntry[] {
  const offered = bitextIn(markup, file, {});
  const { languages } = offered;
  const [source, target] = [matchLanguage(languages, sourceLang), matchLanguage(languages, targetLang)];
  if (source === undefined || target === undefined || source === target) {
    throw strange(file.name, languages, { sourceLang, targetLang });
  }
  const has = (one: string, other: string) => offered.source.lang === one && offered.target.lang === other;
  const turned = has(target, source);
  const bitext =
    turned || has(source, target)
      ? offered
      : bitextIn(markup, file, { sourceLang: source, targetLang: target });
  const pairs = pairsOf(bitext).map((pair) => (turned ? { source: pair.target, target: pair.source } : pair));
  return memoryLexicon(pairs, sourceLang, targetLang);
}

function strange(name: string, offered: readonly string[], languages: LexiconLanguages): GalleyError {
  if (offered.every((lang) => lang === 'und')) return new GalleyError('lexicon-empty', { name });
  const { sourceLang, targetLang } = languages;
  return new GalleyError('lexicon-language', { name, languages: offered.join(', '), sourceLang, targetLang });
}

function readTerms(content: string, name: string, languages: LexiconLanguages): LexiconEntry[] {
  const rows = readTable(content);
  if (rows.length === 0) throw new GalleyError('lexicon-empty', { name });
  const { columns, body } = columnsOf(rows, name, languages);
  return body.map(({ line, cells }) => {
    const cell = (column: number | undefined): string =>
      (column === undefined ? undefined : cells[column])?.trim() ?? '';
    const source = cell(columns.source);
    const target = cell(columns.target);
    const weight = cell(columns.weight) === '' ? 1 : Number(cell(columns.weight));
    if (source === '' || target === '' || !(weight >= 0 && weight <= 1)) {
      throw new GalleyError('lexicon-row', { name, line });
    }
    return { source, target, weight };
  });
}

interface Columns {
  readonly source: number;
  readonly target: number;
  readonly weight: number | undefined;
}

/** Which column holds what; a first line of titles or tags says so. @throws GalleyError `lexicon-language` */
function columnsOf(
  rows: readonly TableRow[],
  name: string,
  languages: LexiconLanguages,
): { columns: Columns; body: readonly TableRow[] } {
  const head = (rows[0]?.cells ?? []).map((cell) => cell.trim());
  const tags = head.filter(isLanguage);
  const isNamed = TITLES.test(head[0] ?? '');
  const usual = { source: 0, target: 1, weight: 2 };
  if (tags.length < 2) return { columns: usual, body: isNamed ? rows.slice(1) : rows };
  const at = (asked: string): number => {
    const tag = matchLanguage(tags, asked);
    return tag === undefined ? -1 : head.indexOf(tag);
  };
  const [source, target] = [at(languages.sourceLang), at(languages.targetLang)];
  if (source < 0 || target < 0 || source === target) throw strange(name, tags, languages);
  const weight = head.findIndex((cell) => WEIGHTS.test(cell));
  return { columns: { source, target, weight: weight < 0 ? undefined : weight }, body: rows.slice(1) };
}
