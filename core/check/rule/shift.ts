import type { Article, Row } from '../article';
import type { ArticleCheck, Notice } from '../check';
import { fitOf, plainFit } from '../length/fit';

type Placed = Notice & { readonly row: number };

/** A row that fits this well needs no look at its neighbours. */
const GOOD = 2;
/** By how much a neighbour's original must fit better; less when the two rows have exchanged theirs. */
const BETTER = 2.8;
const EXCHANGED = 2.8;
const LEAST = 0.5;
const REACH = 2;

/** A row whose translation is its neighbour's: lengths, numbers, names, dates and places are compared with both originals. */
export const shiftCheck: ArticleCheck = {
  id: 'shift',
  scope: 'article',
  category: 'mistranslation',
  severity: 'major',
  languages: [],
  onByDefault: true,
  needsSource: true,
  run(article) {
    const found: Placed[] = [];
    if (article.rows.length < 2) return found;
    const own = new Map<Row, number>();
    const ownOf = (row: Row): number => {
      const score = own.get(row) ?? fitOf(row, row).score;
      own.set(row, score);
      return score;
    };
    for (const row of article.rows) {
      const near = row.paired ? neighbourOf(article, row, ownOf) : undefined;
      const span = row.target.whole();
      if (near !== undefined && span !== undefined)
        found.push({ row: row.index, spans: [span], message: 'found', params: { row: near.index + 1 } });
    }
    return found;
  },
};

/** `ownOf`: how well a row's two sides go together. */
function neighbourOf(article: Article, row: Row, ownOf: (row: Row) => number): Row | undefined {
  if (plainFit(row.source, row.target).score >= GOOD) return undefined;
  const own = ownOf(row);
  if (own >= GOOD) return undefined;
  let best: { readonly row: Row; readonly gain: number } | undefined;
  for (let far = -REACH; far <= REACH; far++) {
    const other = article.rows[row.index + far];
    if (far === 0 || other?.paired !== true) continue;
    const fit = fitOf(other, row);
    const gain = fit.score - own;
    if (fit.evidence === 0 && gain < BETTER) continue;
    if (fit.score <= 0 || gain <= Math.max(LEAST, best?.gain ?? LEAST)) continue;
    if (gain >= BETTER || isExchanged(row, other, gain, ownOf)) best = { row: other, gain };
  }
  return best?.row;
}

/** Whether the other row gains as well by this row's original. */
function isExchanged(row: Row, other: Row, gain: number, ownOf: (row: Row) => number): boolean {
  const back = fitOf(row, other).score - ownOf(other);
  return back > LEAST && gain + back >= EXCHANGED;
}
