import type { Row } from '../article';
import { logRatio } from '../length/expect';
import type { RowText } from '../text/row-text';
import { quotesIn } from './find';
import type { Quotation } from './find';

/** How far the logarithms of what is quoted and of what is not may drift apart before the bounds are said to have moved. */
const DRIFT = 1.25;
const LEAST_DRIFT = 0.35;
/** Letters added to every length, so that short ones do not count for much. */
const INSIDE = 8;
const OUTSIDE = 15;

/** Whether words of the row's quotations left them for the sentence around, or the reverse. */
export function movedBounds(row: Row): 'shorter' | 'longer' | undefined {
  const left = row.source.derive(quotesIn).quotations.filter((one) => !one.light);
  const right = row.target.derive(quotesIn).quotations.filter((one) => !one.light);
  if (left.length === 0 || right.length === 0) return undefined;
  const ratio = Math.exp(logRatio(row.source.lang, row.target.lang));
  const inside = Math.log((lettersOf(right) + INSIDE) / (lettersOf(left) * ratio + INSIDE));
  const outside = Math.log(
    (outsideOf(row.target, right) + OUTSIDE) / (outsideOf(row.source, left) * ratio + OUTSIDE),
  );
  if (outside - inside > DRIFT && inside < -LEAST_DRIFT) return 'shorter';
  if (inside - outside > DRIFT && inside > LEAST_DRIFT) return 'longer';
  return undefined;
}

function lettersOf(quotations: readonly Quotation[]): number {
  return quotations.reduce((sum, one) => sum + one.inner.trim().length, 0);
}

function outsideOf(text: RowText, quotations: readonly Quotation[]): number {
  return Math.max(0, text.text.trim().length - lettersOf(quotations) - 2 * quotations.length);
}
