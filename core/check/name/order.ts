import type { Row } from '../article';
import type { Notice } from '../check';
import { isCommonWord } from '../english/words';
import { scriptOf } from '../text/locale';
import { allOf } from '../text/match';
import { canHear, hear } from './hear';
import type { Heard } from './hear';
import { isJapanese } from './kana';
import { isCommonName, isName } from './known';
import { plain } from './romanize';
import { isTranslatedName } from './translated';

/**
 * Two words of one name that stand the other way round in the source: "Kirby John" for "John Kirby". Japanese names
 * in Han are left alone, for English writes them in either order.
 */
export function orderNotices(row: Row): Notice[] {
  return scriptOf(row.source.lang) === 'Latin' ? written(row) : heard(row);
}

/** At this fit a word is where it was heard. */
const CERTAIN = 0.5;

const PAIR = /(?=\p{Lu})(?<![\p{L}-])(\p{Lu}\p{Ll}{2,}) (?=(\p{Lu}\p{Ll}{2,})(?![\p{L}-]))/gu;

function written(row: Row): Notice[] {
  const notices: Notice[] = [];
  let source: string | undefined;
  for (const { index, 1: first = '', 2: second = '' } of allOf(row.target.text, PAIR)) {
    if (!isNamePart(first) || !isNamePart(second) || first === second) continue;
    source ??= ` ${plain(row.source.text).replace(/[^\p{L}\p{N}]/gu, ' ')} `;
    const at = source.search(inOrder(second, first, row.source.lang));
    if (at < 0 || inOrder(first, second, row.source.lang).test(source)) continue;
    notices.push(
      notice(row, { start: at, end: at + first.length + second.length + 1 }, index, `${first} ${second}`),
    );
  }
  return notices;
}

/** The two as words of a source without punctuation, with endings where names are declined. */
function inOrder(first: string, second: string, lang: string): RegExp {
  const ending = /^(?:cs|pl|sk|sl|hr|lt|lv|hu|fi|et|tr)$/.test(lang) ? '\\p{L}{0,3}' : '';
  return new RegExp(` ${plain(first)}${ending} ${plain(second)}${ending} `, 'u');
}

function isNamePart(word: string): boolean {
  const key = plain(word.toLowerCase());
  if (isTranslatedName(key)) return false;
  return isCommonWord(key) ? isCommonName(key) : isName(key);
}

function heard(row: Row): Notice[] {
  if (!canHear(row.source)) return [];
  const notices: Notice[] = [];
  for (const { index, 1: first = '', 2: second = '' } of allOf(row.target.text, PAIR)) {
    if (!isNamePart(first) || !isNamePart(second) || isTurned(row, first, second)) continue;
    const [one, other] = [placeOf(first, row), placeOf(second, row)];
    if (one === undefined || other === undefined || !isReversed(row, one, other)) continue;
    notices.push(notice(row, { start: other.start, end: one.end }, index, `${first} ${second}`));
  }
  return notices;
}

/** Japanese names begin with the surname in Korean and Chinese, and seldom do in English. */
function isTurned(row: Row, first: string, second: string): boolean {
  return (
    /^(?:ko|zh)$/.test(row.source.lang) && isJapanese(first.toLowerCase()) && isJapanese(second.toLowerCase())
  );
}

function placeOf(word: string, row: Row): Heard | undefined {
  const place = hear(plain(word.toLowerCase()), row.source);
  return place !== undefined && place.fit >= CERTAIN ? place : undefined;
}

/** True where the second word's place comes right before the first's. */
function isReversed(row: Row, first: Heard, second: Heard): boolean {
  const { lang, text } = row.source;
  if (second.end > first.start) return false;
  if (isSmall(text.charAt(first.start)) || isSmall(text.charAt(second.start))) return false;
  const between = text.slice(second.end, first.start);
  if (lang === 'ja' && /\p{Script=Han}/u.test(text.slice(second.start, first.end))) return false;
  // The surname comes first and is written together.
  if ((lang === 'ko' || lang === 'zh') && between === '') return true;
  return /^(?:\p{L}{0,2} |・|·)$/u.test(between);
}

function isSmall(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

function notice(
  row: Row,
  source: { readonly start: number; readonly end: number },
  start: number,
  text: string,
): Notice {
  return {
    spans: [row.source.span(source.start, source.end), row.target.span(start, start + text.length)],
    message: 'order',
    params: { source: row.source.text.slice(source.start, source.end), target: text },
  };
}
