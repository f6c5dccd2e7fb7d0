import type { Article, Row } from '../article';
import type { ArticleCheck, Notice } from '../check';
import { hasQuoteMarks, quotesIn } from '../quote/find';
import { shortened } from '../quote/shortened';
import type { RowText } from '../text/row-text';

type Found = Notice & { readonly row: number };

/** A quotation of several sentences that the original opens in one row and closes in the next, and the translation not. */
export const quotationRunCheck: ArticleCheck = {
  id: 'quotation-run',
  scope: 'article',
  category: 'quotation',
  severity: 'major',
  languages: [],
  onByDefault: true,
  needsSource: true,
  run: (article) =>
    article.rows.flatMap((row, index) => {
      const next = article.rows[index + 1];
      const broken = next === undefined ? undefined : breakBetween(row, next, article);
      return broken === undefined ? [] : [broken];
    }),
};

function breakBetween(row: Row, next: Row, { input }: Article): Found | undefined {
  if (!row.paired || !next.paired || !opensOnly(row.source) || !closesOnly(next.source)) return undefined;
  // In a new paragraph a quotation may open anew without having been closed.
  const [here, there] = [row.target.whole(), next.target.whole()];
  if (here === undefined || there === undefined) return undefined;
  if (/[\r\n]/.test(input.target.content.slice(here.end, there.start))) return undefined;
  const [opener] = row.target.derive(quotesIn).unpaired;
  const after = next.target.derive(quotesIn);
  const [again] = after.quotations;
  if (
    opener !== undefined &&
    after.unpaired.length === 0 &&
    again !== undefined &&
    isFirst(next, again.start)
  ) {
    return {
      row: row.index,
      spans: [row.target.span(opener, opener + 1), next.target.span(again.start, again.start + 1)],
      message: 'reopened',
      params: { text: shortened(again.inner) },
    };
  }
  const [quoted] = row.target.derive(quotesIn).quotations.slice(-1);
  if (opener === undefined && quoted !== undefined && !quoted.light && !hasQuoteMarks(next.target)) {
    return {
      row: next.index,
      spans: [there],
      message: 'outside',
      params: { text: shortened(next.target.text.trim()) },
    };
  }
  return undefined;
}

/** The last mark opens a quotation that goes on in the next row. */
function opensOnly(text: RowText): boolean {
  const { unpaired, quotations } = text.derive(quotesIn);
  const [at] = unpaired;
  return unpaired.length === 1 && at !== undefined && quotations.every(({ end }) => end <= at);
}

/** The first mark closes what the row before has opened. */
function closesOnly(text: RowText): boolean {
  const { unpaired, quotations } = text.derive(quotesIn);
  const [at] = unpaired;
  return unpaired.length === 1 && at !== undefined && quotations.every(({ start }) => start > at);
}

function isFirst({ target }: Row, at: number): boolean {
  return target.text.slice(0, at).trim() === '';
}
