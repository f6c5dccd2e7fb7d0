import { isUnspaced } from '../text/locale';
import type { RowText } from '../text/row-text';
import { quotesIn } from './find';
import type { Quotation } from './find';

/** True for a quotation long enough to be someone's words, and not a name or a single coined word. */
export function isSpeech(quotation: Quotation, lang: string): boolean {
  const inner = quotation.inner.trim();
  if (isUnspaced(lang)) return inner.length >= 10;
  const words = inner.split(/\s+/).length;
  return lang === 'ko' ? words >= 3 || inner.length >= 10 : words >= 4;
}

/** True when the quotation is surely someone's words: long, or ending like a sentence, not a title or a name. */
export function isSaid(quotation: Quotation, row: RowText): boolean {
  const inner = quotation.inner.trim();
  if (/[.,!?…。！？，、؟،]$/.test(inner)) return true;
  const words = inner.split(/\s+/).length;
  if (isUnspaced(row.lang)) return inner.length >= 14 || /[，、。]/.test(inner);
  return row.lang === 'ko' ? words >= 3 : words >= 5;
}

/** Speech in double marks: what a translation must have in marks as well. */
export function speechIn(row: RowText): readonly Quotation[] {
  return row.derive(quotesIn).quotations.filter((one) => !one.light && isSpeech(one, row.lang));
}

/** The share of the text's letters that stand in quotation marks, 0 to 1. */
export function quotedShare(row: RowText): number {
  const length = row.text.replace(/\s/g, '').length;
  if (length === 0) return 0;
  let quoted = 0;
  for (const one of row.derive(quotesIn).quotations) quoted += one.inner.replace(/\s/g, '').length;
  return quoted / length;
}
