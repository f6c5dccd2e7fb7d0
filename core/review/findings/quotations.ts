import type { LedgerQuotation, QuotationLedgerEntry, QuotationState } from '../../check';
import type { FindingSpan } from '../../check/types';
import type { CorrectedArticle } from './corrected';

/** Words of one of the texts, with their place in it as it was imported. */
export interface QuotedWords {
  readonly span: FindingSpan;
  readonly text: string;
}

/** One quotation of the article. Its span includes the marks, its text does not. */
export interface ListedQuotation extends QuotedWords {
  /** Who is named as speaking; null for nobody. Undefined in a language whose speakers cannot be told. */
  readonly speaker: QuotedWords | null | undefined;
  /** It stands in the reviewer's own correction; its span is what that replaces. */
  readonly ofEdit: boolean;
}

/** A line of the quotation ledger: what belongs together on the two sides, and how it fares. */
export interface ListedQuotations {
  /** The same for the same places in the same state. */
  readonly key: string;
  readonly state: QuotationState;
  readonly source: readonly ListedQuotation[];
  readonly target: readonly ListedQuotation[];
}

/** A line of the ledger with its places in the texts as they were imported. */
export function listQuotations(
  { state, source, target }: QuotationLedgerEntry,
  { toMt }: CorrectedArticle,
): ListedQuotations {
  const ofSource = source.map((one) =>
    listed(one, ({ start, end }) => ({ range: { start, end }, edit: false }), 'source'),
  );
  const ofTarget = target.map((one) => listed(one, toMt, 'target'));
  const places = [...ofSource, ...ofTarget].map(
    ({ span: { side, start, end } }) => `${side.charAt(0)}${start}-${end}`,
  );
  return { key: [state, ...places].join(' '), state, source: ofSource, target: ofTarget };
}

function listed(
  { start, end, text, speaker }: LedgerQuotation,
  place: CorrectedArticle['toMt'],
  side: 'source' | 'target',
): ListedQuotation {
  const { range, edit } = place({ start, end });
  return {
    span: { side, ...range },
    text,
    speaker: speaker
      ? { span: { side, ...place(speaker).range }, text: speaker.text }
      : speaker === null
        ? undefined
        : null,
    ofEdit: edit,
  };
}
