import type { LexiconEntry } from '../types';

/** Names that a heading of the source or target column may have, besides the language tags. */
const SOURCE_HEADINGS = ['source', 'src', 'term', 'source term', '원문', '원어', '용어'];
const TARGET_HEADINGS = ['target', 'tgt', 'tgt term', 'target term', 'translation', '번역', '번역어', '역어'];
const WEIGHT_HEADINGS = ['weight', 'score', '가중치'];

/** Splits delimited text into rows of cells; double quotes may enclose a cell, doubled within it. */
function readRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    row.push(cell.trim());
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (row.some((value) => value !== '')) rows.push(row);
    row = [];
  };
  for (let k = 0; k < text.length; k++) {
    const c = text.charAt(k);
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text.charAt(k + 1) === '"') {
        cell += '"';
        k++;
      } else quoted = false;
    } else if (c === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (c === delimiter) endCell();
    else if (c === '\n' || c === '\r') endRow();
    else cell += c;
  }
  endRow();
  return rows;
}

/** The delimiter that most lines have: tab, then semicolon or comma, whichever is more common. */
function delimiterOf(text: string): string {
  const sample = text.slice(0, 20_000);
  if (sample.includes('\t')) return '\t';
  return sample.split(';').length > sample.split(',').length ? ';' : ',';
}

function base(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}

/**
 * Reads a glossary in TSV or CSV: a term and its translation a row, and perhaps a weight from 0 to 1. A heading row
 * is recognised by the usual names or the two language tags, in either order. Rows without both are left out; lines
 * that begin with `#` are comments.
 */
export function readLexicon(text: string, sourceLang: string, targetLang: string): LexiconEntry[] {
  const plain = text.replace(/^\ufeff/, '').replace(/^#.*(?:\r?\n|$)/gm, '');
  const rows = readRows(plain, delimiterOf(plain));
  let source = 0;
  let target = 1;
  let weight = 2;
  const heading = (rows[0] ?? []).map((cell) => cell.toLowerCase());
  const find = (names: readonly string[], tag: string): number =>
    heading.findIndex((cell) => names.includes(cell) || base(cell) === base(tag));
  const from = find(SOURCE_HEADINGS, sourceLang);
  const to = find(TARGET_HEADINGS, targetLang);
  if (from >= 0 && to >= 0 && from !== to) {
    rows.shift();
    source = from;
    target = to;
    weight = heading.findIndex((cell) => WEIGHT_HEADINGS.includes(cell));
  }
  return rows.flatMap((row) => {
    const term = row[source] ?? '';
    const translation = row[target] ?? '';
    if (term === '' || translation === '') return [];
    const cell = weight >= 0 ? (row[weight] ?? '') : '';
    const value = cell === '' ? 1 : Number(cell.replace(',', '.'));
    return [{ source: term, target: translation, weight: value >= 0 && value <= 1 ? value : 1 }];
  });
}
