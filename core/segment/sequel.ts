import { FULL, PERIOD, QUOTE, STRONG, classAt, isSpaceAt, isUpper } from './characters';
import type { Closing } from './quotation';

/**
 * Whether what stands at `start`, after a mark and white space, shows that the sentence is not over: a comma, a
 * closing bracket, another mark, perhaps after a stray quote mark, or the source of a quotation in brackets.
 */
export function goesOnAfter(text: string, start: number, end: number, closing: Closing): boolean {
  let at = start;
  while (at < end && at - start < 4 && (classAt(text, at) === QUOTE || (at > start && isSpaceAt(text, at)))) {
    at++;
  }
  const mark = text.charAt(at);
  // ",Nie.‘": commas typed for low quote marks.
  if (mark === ',') return text[at + 1] !== ',' && !isUpper(text.charAt(at + 1));
  if (';:)]}，、；：'.includes(mark)) return true;
  const kind = classAt(text, at);
  if (kind === PERIOD || kind === STRONG || kind === FULL) return at + 1 >= end || isSpaceAt(text, at + 1);
  return closing.quote && (isCitation(text, start, end) || PAGE.test(text.slice(start, start + 12)));
}

/** "“왜?” A4면", "« ما مصيره؟ » في ص. 4": the page on which what was named stands, in scripts without capitals. */
const PAGE = /^(?:[A-Z]?\d{1,3}[면쪽]|(?:في )?ص\. ?\d|पृ\. ?\d|หน้า ?\d)/;

/** "…" (Smith 55). */
function isCitation(text: string, start: number, end: number): boolean {
  if (text[start] !== '(') return false;
  for (let at = start + 1, limit = Math.min(end, start + 80); at < limit; at++) {
    if (text[at] === ')') return text[at + 1] === '.' && at + 1 < end;
  }
  return false;
}
