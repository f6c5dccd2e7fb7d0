import { isUnspaced } from '../text/locale';
import type { RowText } from '../text/row-text';
import { quotesIn } from './find';
import type { Quotation } from './find';

const ENDED = /[.,!?…。！？，、؟،।]\s*$/;

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
  if (ENDED.test(inner)) return true;
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

/** Words of Chinese and Japanese that sentences have and names of offices, acts and films do not. */
const GRAMMAR: Readonly<Record<string, RegExp>> = {
  zh: /[的了是在不我你您他她它们們要很就都把被让讓这這那吗嗎呢吧没沒也还還和着著过過想說说]/,
  // Speech ends in a verb or a particle; names and titles in a noun.
  ja: /[うくすつぬむるぐぶたいだかねよとをにはがてれろせ]$/u,
};
/** Fewer words may be a name. */
const LEAST: Readonly<Record<string, number>> = { ko: 2, hi: 2 };
/** Where a small letter begins them, they are no name. */
const LEAST_SMALL = 2;

/**
 * True when the quoted words are more than a name or a title, so that they should stay in marks: films, acts and
 * offices stand in marks in many languages and bare in English.
 */
export function isWording(one: Quotation, text: RowText): boolean {
  const inner = one.inner.trim();
  const { lang } = text;
  if (isUnspaced(lang)) {
    if (inner.length < 7) return false;
    return GRAMMAR[lang]?.test(inner) === true || /[，。！？、]/.test(inner);
  }
  const words = inner.split(/\s+/);
  const least = LEAST[lang] ?? (/^\p{Ll}/u.test(inner) ? LEAST_SMALL : 4);
  if (words.length < least) return false;
  if (/[!?.…]$/.test(inner) || /[,:]\s*$/.test(text.text.slice(0, one.start))) return true;
  // Left in Latin letters among other ones: a name.
  if (
    lang !== 'en' &&
    /^[\p{Script=Latin}\P{L}]+$/u.test(inner) &&
    !/\p{Script=Latin}/u.test(around(one, text))
  )
    return false;
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word));
  const capital = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (long.length > 0 && capital / long.length > (lang === 'de' ? 0.75 : 0.5)) return false;
  return !(
    /^\p{Lu}/u.test(inner) &&
    words.length <= 5 &&
    !ENDED.test(`${inner}${text.text.slice(one.end, one.end + 1)}`)
  );
}

function around(one: Quotation, text: RowText): string {
  return text.text.slice(Math.max(0, one.start - 40), one.start) + text.text.slice(one.end, one.end + 40);
}
