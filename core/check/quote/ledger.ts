import type { Article, Row } from '../article';
import { langData } from '../lang/index';
import { nameWordsIn } from '../name/target-name';
import type { FindingSpan } from '../types';
import { quotesIn } from './find';

export interface QuotationEntry {
  readonly row: number;
  readonly source: readonly QuotedText[];
  readonly target: readonly QuotedText[];
}

export interface QuotedText {
  readonly text: string;
  readonly span: FindingSpan;
  /** The name beside the verb of saying, in English targets; '' when there is none. */
  readonly speaker: string;
}

/** Every row that quotes on either side, with what it quotes and who is named as speaking. */
export function quotationLedger(article: Article): QuotationEntry[] {
  const entries: QuotationEntry[] = [];
  for (const row of article.rows) {
    const source = quoted(row, 'source');
    const target = quoted(row, 'target');
    if (source.length + target.length > 0) entries.push({ row: row.index, source, target });
  }
  return entries;
}

function quoted(row: Row, side: 'source' | 'target'): QuotedText[] {
  const text = row[side];
  const speaker = side === 'target' ? (speakerIn(row)?.text ?? '') : '';
  return text
    .derive(quotesIn)
    .quotations.filter((one) => !one.light)
    .map((one) => ({ text: one.inner, span: text.span(one.start, one.end), speaker }));
}

const NEAR = 40;

/** The name that stands next to a verb of saying outside the quotations of an English row. */
function speakerIn(
  row: Row,
): { readonly text: string; readonly start: number; readonly end: number } | undefined {
  const { target } = row;
  const verbs = langData(target.lang).say;
  if (verbs === undefined || target.derive(quotesIn).quotations.length === 0) return undefined;
  const quotations = target.derive(quotesIn).quotations;
  const outside = (at: number): boolean => !quotations.some((one) => one.start <= at && at < one.end);
  for (const match of target.lower.matchAll(new RegExp(`(?<!\\p{L})(?:${verbs})(?!\\p{L})`, 'gu'))) {
    if (!outside(match.index)) continue;
    const names = target.derive(nameWordsIn).filter((name) => outside(name.start));
    const near = names
      .map((name) => ({
        name,
        far: name.end <= match.index ? match.index - name.end : name.start - match.index - match[0].length,
      }))
      .filter(({ far }) => far >= 0 && far < NEAR)
      .sort((a, b) => a.far - b.far)[0];
    if (near !== undefined) return { text: near.name.text, start: near.name.start, end: near.name.end };
  }
  return undefined;
}
