import { overlaps } from '../../range';
import type { Article, Row } from '../article';
import type { RowText } from '../text/row-text';
import type { FindingSpan } from '../types';
import { movedBounds } from './bounds';
import { quotesIn } from './find';
import type { Quotation } from './find';
import { piecesIn } from './open';
import { wordsOfOthers } from './given';
import type { GivenAway } from './given';
import { pairQuotations } from './pair';
import type { QuoteGroup } from './pair';
import { sourceSpeakerOf, tellsSpeakers } from './source-speaker';
import { attributionOf } from './speaker';
import type { Speaker } from './speaker';

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
  /** Undefined when nobody is named beside the quotation; null in a language whose speakers cannot be told. */
  readonly speaker: LedgerSpeaker | null | undefined;
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
  const given = new Map<number, GivenAway[]>();
  for (const one of article.hasSource ? wordsOfOthers(article) : [])
    given.set(one.row, [...(given.get(one.row) ?? []), one]);
  return article.rows.flatMap((row) =>
    article.hasSource
      ? pairQuotations(row).map((group, _, all) => entryOf(row, group, all, given.get(row.index) ?? []))
      : row.target.derive(piecesIn).map((one) => ({
          row: row.index,
          state: 'alone' as const,
          source: [],
          target: [quotationOf(row, row.target, one, targetSpeakerOf(row.target, one))],
        })),
  );
}

function entryOf(
  row: Row,
  group: QuoteGroup,
  all: readonly QuoteGroup[],
  given: readonly GivenAway[],
): QuotationLedgerEntry {
  const [first] = group.target;
  const attribution = first === undefined ? undefined : attributionOf(row.target, first);
  const source = group.source.map((one) =>
    quotationOf(row, row.source, one, sourceSpeakerOf(row.source, one, attribution)),
  );
  const target = group.target.map((one) =>
    quotationOf(row, row.target, one, attribution?.speaker ?? shapedSpeakerOf(row.target, one)),
  );
  return { row: row.index, state: stateOf(row, group, all, target, given), source, target };
}

function stateOf(
  row: Row,
  { pairing }: QuoteGroup,
  all: readonly QuoteGroup[],
  target: readonly LedgerQuotation[],
  given: readonly GivenAway[],
): QuotationState {
  if (pairing !== 'paired') return pairing;
  const said = target[0]?.speaker;
  const name = (one: GivenAway): FindingSpan | undefined => one.spans.at(-1);
  if (said && given.some((one) => overlaps(said, name(one) ?? { start: 0, end: 0 }))) return 'speaker';
  // What goes on in another row cannot be measured in this one.
  const whole = [row.source, row.target].every((text) => text.derive(quotesIn).unpaired.length === 0);
  return whole && all.filter((other) => other.pairing === 'paired').length === 1
    ? (movedBounds(row) ?? 'paired')
    : 'paired';
}

function targetSpeakerOf(text: RowText, one: Quotation): Speaker | undefined {
  return attributionOf(text, one)?.speaker ?? shapedSpeakerOf(text, one);
}

/** In a translation into another language than English, whose speakers `attributionOf` knows. */
function shapedSpeakerOf(text: RowText, one: Quotation): Speaker | undefined {
  return text.lang === 'en' ? undefined : sourceSpeakerOf(text, one, undefined);
}

function quotationOf(row: Row, text: RowText, one: Quotation, speaker: Speaker | undefined): LedgerQuotation {
  return {
    ...place(row, text, one.start, one.end),
    text: one.inner,
    speaker:
      speaker === undefined
        ? tellsSpeakers(text.lang)
          ? undefined
          : null
        : { ...place(row, text, speaker.start, speaker.end), text: speaker.text },
  };
}

function place(row: Row, text: RowText, start: number, end: number): LedgerSpan {
  const span = text.span(start, end);
  return { row: row.index, start: span.start, end: span.end };
}
