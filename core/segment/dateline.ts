import { isLineBreak, isUpper } from './characters';

/** A place and a day are shorter than this. */
const LONGEST = 40;

const PLACE = /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?$/u;
const PLACE_AND_DAY = /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?[.,] \d{1,2} \p{Ll}{3,10}(?: \d{4}(?: [гр])?)?$/u;
const DAY = /^\d{1,2} \p{Ll}{3,10}(?: \d{4})?[.,] /u;

/**
 * "Москва. 3 ноября. INTERFAX.RU – …": agencies set periods inside the line that says where and when, at the start of
 * a paragraph.
 */
export function isInDateline(text: string, from: number, mark: number, next: number): boolean {
  if (mark - from > LONGEST || !isUpper(text.charAt(from))) return false;
  if (from > 0 && !isLineBreak(text.charCodeAt(from - 1))) return false;
  const before = text.slice(from, mark);
  if (CAPITALS.test(before) && '—–-'.includes(text.charAt(next))) return true;
  if (DAY.test(text.slice(next, next + 24))) return PLACE.test(before);
  return PLACE_AND_DAY.test(before) && AGENCY.test(text.slice(next, next + 16));
}

/** "RALEIGH, N.C. — ": a place in capitals, with its state. */
const CAPITALS = /^\p{Lu}[\p{Lu}’' -]+, (?:\p{Lu}\p{Ll}*\.? ?){1,3}$/u;

/** A name in capitals. */
const AGENCY = /^\p{Lu}{3,}(?:[^\p{L}]|$)/u;
