import {
  CLOSE_BRACKET,
  ELLIPSIS,
  FULL,
  OPEN_BRACKET,
  OTHER,
  PERIOD,
  QUOTE,
  STRONG,
  characterAt,
  classAt,
  classOf,
  isDigit,
  isHangul,
  isIdeographic,
  isLetter,
  isLower,
  isSpaceAt,
  isUpper,
} from './characters';
import type { Opened } from './cjk';
import { endsAtFullMark } from './cjk';
import type { Next } from './context';
import { nextAfter, tokenStart, wordAt } from './context';
import type { Language } from './language';
import type { Cluster } from './marks';
import { isNextItem, markerAt } from './lists';
import { clusterAt } from './marks';
import { endsAtPeriod } from './period';
import type { Closing } from './quotation';
import { closingAfter, isAttribution } from './quotation';

/**
 * Calls `boundary` with the offset at which each sentence of `text.slice(start, end)` ends, the last one
 * excepted. One pass: each rule reads a bounded stretch around a mark.
 */
export function scan(
  text: string,
  start: number,
  end: number,
  language: Language,
  boundary: (offset: number) => void,
): void {
  let from = start;
  let odd = false;
  let marker = markerAt(text, start, end);
  const opened: Opened = { title: -1, bracket: -1, quote: -1, mark: -1, open: -1 };
  for (let at = start; at < end;) {
    const kind = markAt(text, at, language);
    if (kind === PERIOD || kind === STRONG || kind === FULL || kind === ELLIPSIS) {
      const cluster = clusterAt(text, at, end, kind);
      opened.mark = cluster.start;
      const closing = closingAfter(text, cluster.end, end, odd, language);
      for (let index = cluster.end; index < closing.end; index++) {
        if (text[index] === '"') odd = !odd;
        if (classAt(text, index) === QUOTE) noteQuote(text, index, opened);
      }
      at = closing.end;
      if (at < end && ends(text, from, cluster, closing, end, opened, language)) {
        boundary(at);
        while (at < end && isSpaceAt(text, at)) at++;
        from = at;
        marker = markerAt(text, from, end) ?? marker;
        opened.title = opened.bracket = opened.quote = -1;
      } else noteClosed(text, cluster.end, closing.end, opened);
      continue;
    }
    if (marker && text.charCodeAt(at) === marker.next.charCodeAt(0) && isNextItem(text, at, end, marker)) {
      boundary(at);
      from = at;
      marker = markerAt(text, from, end);
      at += marker?.length ?? 1;
      continue;
    }
    if (kind !== OTHER) {
      if (kind === QUOTE) {
        if (text.charCodeAt(at) === 34) odd = !odd;
        if ('“「『‘«"'.includes(text.charAt(at))) opened.quote = at;
        noteQuote(text, at, opened);
      } else if (kind === OPEN_BRACKET) {
        if ('《〈'.includes(text.charAt(at))) opened.title = at;
        else opened.bracket = at;
      } else if (kind === CLOSE_BRACKET) noteClosed(text, at, at + 1, opened);
    }
    at++;
  }
}

/** Keeps in `opened.open` where the quotation that is not yet closed began. */
function noteQuote(text: string, at: number, opened: Opened): void {
  const mark = text.charAt(at);
  if ('”»›」』'.includes(mark)) opened.open = -1;
  else if ('“„«‹「『'.includes(mark)) opened.open = opened.open >= 0 && mark === '“' ? -1 : at;
  else if (mark === '"') opened.open = opened.open < 0 ? at : -1;
}

/** The class of the code unit at `at`, with the marks that only some languages use. */
function markAt(text: string, at: number, language: Language): number {
  const unit = text.charCodeAt(at);
  if (
    language.marks !== '' &&
    language.marks.includes(text.charAt(at)) &&
    (at + 1 >= text.length || isSpaceAt(text, at + 1))
  )
    return STRONG;
  return classOf(unit);
}

function noteClosed(text: string, from: number, to: number, opened: Opened): void {
  for (let index = from; index < to; index++) {
    if (classAt(text, index) !== CLOSE_BRACKET) continue;
    if ('》〉'.includes(text.charAt(index))) opened.title = -1;
    else opened.bracket = -1;
  }
}

function ends(
  text: string,
  from: number,
  cluster: Cluster,
  closing: Closing,
  end: number,
  opened: Opened,
  language: Language,
): boolean {
  const at = closing.end;
  if (cluster.ellipsis && text[cluster.start - 1] === '[') return false;
  if (!isSpaceAt(text, at)) return endsWithoutSpace(text, from, cluster, closing, end, opened, language);
  const next = nextAfter(text, at, end);
  if (next.word >= end) return next.opened;
  if (goesOnAt(text, next.start, end) || (closing.quote && isCitation(text, next.start, end))) return false;
  if (cluster.full) return !(closing.quote && isAttribution(text, next, end, language));
  if (cluster.strong) return endsAtStrong(text, from, cluster, closing, next, end, language, opened);
  if (closing.quote && next.kind !== 'lower' && isAttribution(text, next, end, language)) return false;
  if (cluster.ellipsis) return endsAtEllipsis(text, cluster, next);
  return endsAtPeriod(text, from, cluster.start, next, end, closing.quote || closing.bracket, language);
}

/** A source in brackets that the sentence's own mark follows: "…" (Smith 55). */
function isCitation(text: string, start: number, end: number): boolean {
  if (text[start] !== '(') return false;
  const close = text.indexOf(')', start);
  return close > 0 && close - start < 80 && close + 1 < end && text[close + 1] === '.';
}

/** A comma, a closing bracket or another mark follows, perhaps after a stray quote mark: the sentence is not over. */
function goesOnAt(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && at - start < 4 && (classAt(text, at) === QUOTE || (at > start && isSpaceAt(text, at))))
    at++;
  const mark = text.charAt(at);
  if (',;:)]}，、；：'.includes(mark)) return mark !== ',' || text[at + 1] !== ',';
  const kind = classAt(text, at);
  if (kind !== PERIOD && kind !== STRONG && kind !== FULL) return false;
  return at + 1 >= end || isSpaceAt(text, at + 1);
}

/** Names that are written with a mark and go on in capitals. */
const MARKED_NAMES = new Set(['yahoo', 'yum', 'jeopardy', 'guess', 'oliver', 'wham']);

function endsAtStrong(
  text: string,
  from: number,
  cluster: Cluster,
  closing: Closing,
  next: Next,
  end: number,
  language: Language,
  opened: Opened,
): boolean {
  if (next.kind === 'lower') {
    // "What is it? i don't know": carelessly written, but never in a quotation and never before who said it.
    const question = !text.slice(cluster.start, cluster.end).includes('!');
    const apart = !closing.quote && !closing.bracket && !next.dashed && opened.open < 0;
    return question && apart && !isAttribution(text, next, end, language);
  }
  if (closing.quote && isAttribution(text, next, end, language)) return false;
  if (next.kind === 'upper' && !closing.quote && !next.opened) {
    const name = text.slice(tokenStart(text, cluster.start, from), cluster.start).toLowerCase();
    if (MARKED_NAMES.has(name)) return language.openers.has(language.lower(wordAt(text, next.word, end)));
  }
  return true;
}

const KOREAN_ENDING = '다요죠까네라자';

function endsAtEllipsis(text: string, cluster: Cluster, next: Next): boolean {
  if (next.kind === 'upper') return true;
  if (next.kind === 'uncased')
    return cluster.closed || KOREAN_ENDING.includes(text.charAt(cluster.start - 1));
  return false;
}

function endsWithoutSpace(
  text: string,
  from: number,
  cluster: Cluster,
  closing: Closing,
  end: number,
  opened: Opened,
  language: Language,
): boolean {
  const at = closing.end;
  const before = text.charCodeAt(cluster.start - 1);
  const after = text.charCodeAt(at);
  const ideographic = isIdeographic(before) || isIdeographic(after) || cluster.full;
  if (cluster.full || (ideographic && cluster.strong))
    return endsAtFullMark(text, from, closing, end, opened, language);
  if (ideographic && cluster.ellipsis)
    return closing.quote && endsAtFullMark(text, from, closing, end, opened, language);
  if (isHangul(before) && !closing.quote && !closing.bracket) {
    return (
      !cluster.ellipsis &&
      (isHangul(after) || classAt(text, at) === QUOTE) &&
      KOREAN_ENDING.includes(text.charAt(cluster.start - 1))
    );
  }
  if (classAt(text, at) === QUOTE && !cluster.ellipsis) return closing.quote;
  return !cluster.ellipsis && isGlued(text, from, cluster.start, at, end);
}

const DOMAINS = new Set([
  'com',
  'net',
  'org',
  'gov',
  'edu',
  'info',
  'io',
  'js',
  'de',
  'co',
  'uk',
  'ru',
  'fr',
  'tv',
  'ai',
]);

/** "…left the room.Then he": a space was lost between two sentences. */
function isGlued(text: string, from: number, mark: number, at: number, end: number): boolean {
  if (mark - 2 < from || isDigit(text.charCodeAt(mark - 1))) return false;
  if (!isUpper(characterAt(text, at)) || !isLower(text.charAt(at + 1))) return false;
  const word = wordAt(text, at, end);
  if (word.length < 2 || word.slice(1) !== word.slice(1).toLowerCase() || DOMAINS.has(word.toLowerCase()))
    return false;
  const follows = text.charAt(at + word.length);
  if (follows !== ' ' && follows !== ',' && follows !== '’' && follows !== "'") return false;
  const token = text.slice(tokenStart(text, mark, from), mark);
  if (token.length < 2 || /[.@/:_]/.test(token)) return false;
  return (
    isLower(token.charAt(token.length - 1)) &&
    isLower(token.charAt(token.length - 2)) &&
    isLetter(token.charAt(0))
  );
}
