import type { Article, Row } from '../article';
import type { RowText } from '../text/row-text';
import type { Quotation } from './find';
import { pairQuotations } from './pair';
import type { QuoteGroup } from './pair';
import { quotesIn } from './find';
import { speakerOf } from './speaker';

/** A stretch of one side's whole text (not of its row): UTF-16 offsets, `end` exclusive. */
export interface LedgerSpan {
  /** Index into the article's rows. */
  readonly row: number;
  readonly start: number;
  readonly end: number;
}

/** Who is named as speaking. */
export interface LedgerSpeaker extends LedgerSpan {
  /** As it stands in the text, without titles and endings where they could be told apart. */
  readonly text: string;
}

/** One quotation; the span includes its marks, `text` does not. */
export interface LedgerQuotation extends LedgerSpan {
  readonly text: string;
  /** Undefined when nobody is named beside the quotation. */
  readonly speaker: LedgerSpeaker | undefined;
}

/**
 * How a quotation fares: `paired` with one of the other side; `cut` in two, or two `merged` into one; `lost` or
 * `added`; `shorter` or `longer` than in the original; `speaker`: given to somebody else. Without an original all
 * are `alone`.
 */
export type QuotationState =
  'paired' | 'cut' | 'merged' | 'lost' | 'added' | 'shorter' | 'longer' | 'speaker' | 'alone';

/** One line of the ledger. `lost` has no target, `added` and `alone` no source; `cut` has several targets. */
export interface QuotationLedgerEntry {
  readonly row: number;
  readonly state: QuotationState;
  readonly source: readonly LedgerQuotation[];
  readonly target: readonly LedgerQuotation[];
}

/** Every quotation of the article, in order, with its counterpart and its speakers. Linear in the article. */
export function ledgerOfQuotations(article: Article): QuotationLedgerEntry[] {
  return article.rows.flatMap((row) =>
    article.hasSource
      ? pairQuotations(row).map((group) => entryOf(row, group))
      : row.target.derive(quotesIn).quotations.map((one) => ({
          row: row.index,
          state: 'alone' as const,
          source: [],
          target: [quotationOf(row, row.target, one)],
        })),
  );
}

function entryOf(row: Row, group: QuoteGroup): QuotationLedgerEntry {
  return {
    row: row.index,
    state: group.pairing,
    source: group.source.map((one) => quotationOf(row, row.source, one)),
    target: group.target.map((one) => quotationOf(row, row.target, one)),
  };
}

function quotationOf(row: Row, text: RowText, one: Quotation): LedgerQuotation {
  const speaker = speakerOf(text, one);
  return {
    ...place(row, text, one.start, one.end),
    text: one.inner,
    speaker:
      speaker === undefined
        ? undefined
        : { ...place(row, text, speaker.start, speaker.end), text: speaker.text },
  };
}

function place(row: Row, text: RowText, start: number, end: number): LedgerSpan {
  const span = text.span(start, end);
  return { row: row.index, start: span.start, end: span.end };
}
