import { characterAt, isCapitals, isLower, isSpaceAt, isUpper } from './characters';
import { tokenStart, wordAt } from './context';
import type { Language } from './language';
import type { SpacedSite } from './site';
import type { TokenKind } from './token';
import { VOWEL } from './token';

/** Words of three letters are too common in English and Vietnamese. */
export function isUnlistedTitle(token: string, language: Language): boolean {
  if (language.code === 'en' || language.code === 'vi') return false;
  if (language.openers.has(language.lower(token))) return false;
  return /^\p{L}{1,2}\p{Ll}$/u.test(token) || DOTTED.test(token) || looksCut(token, language);
}

/** "cand.jur": small letters with periods inside; web addresses have no initial after them. */
const DOTTED = /^\p{Ll}{2,6}(?:\.\p{Ll}{1,6})+$/u;

/**
 * "plt. adj. Iosif K.": before a name a short word with a period, after another that was an abbreviation. Whole words
 * end in a vowel more often, and those that are known are left alone.
 */
export function isInChain(
  { text, from, end, cluster, next, language }: SpacedSite,
  start: number,
  kind: TokenKind,
): boolean {
  if (kind !== 'word' || next.kind !== 'upper' || next.opened || next.dashed) return false;
  const token = text.slice(start, cluster.start);
  if (!/^\p{Ll}{2,5}$/u.test(token) || start - 3 < from || text[start - 1] !== ' ' || text[start - 2] !== '.')
    return false;
  const lowered = language.lower(token);
  if (language.short.has(lowered) || language.openers.has(lowered)) return false;
  if (VOWEL.test(token.slice(-1).normalize('NFD'))) return false;
  const word = wordAt(text, next.word, end);
  if (language.openers.has(language.lower(word)) || !goesOnInCapitals(text, next.word + word.length))
    return false;
  const before = text.slice(tokenStart(text, start - 2, from), start - 2);
  return /^\p{L}{2,5}$/u.test(before) && !language.units.has(language.lower(before));
}

/** "the deputy (Ind.) Ana Ríos": one abbreviated word in brackets, which opened inside the sentence. */
export function isShortAside({ text, from, cluster, closing, opened }: SpacedSite, token: string): boolean {
  const open = opened.bracket;
  if (!closing.bracket || closing.quote || isCapitals(token)) return false;
  if (open <= from || cluster.start - open > SHORT_ASIDE) return false;
  for (let at = open + 1; at < cluster.start; at++) if (isSpaceAt(text, at)) return false;
  return true;
}

const SHORT_ASIDE = 12;

/** A short word that no sentence opens after, in brackets which have only just opened inside the sentence. */
export function isWithinAside(
  { text, end, cluster, next, opened, language }: SpacedSite,
  token: string,
): boolean {
  if (token.length > 5 || cluster.start - opened.bracket > 24 || next.kind !== 'upper') return false;
  return !language.openers.has(language.lower(wordAt(text, next.word, end)));
}

/** "F. W. De Klerk": what may be an article or preposition elsewhere is part of a name before a capital. */
export function isParticle(text: string, after: number, word: string): boolean {
  return PARTICLES.has(word) && text[after] === ' ' && isUpper(characterAt(text, after + 1));
}

export const PARTICLES: ReadonlySet<string> = new Set(
  'De Der Den Van Von Di Da Du Dos Del Della Dello Delle Dei Degli Dalla Dalle Lo La Le Los Las El Al Bin Ben Ter Ten Zu Zur Де Дер Ван Фон Ди Да Дель Делла Ла Ле Эль'.split(
    ' ',
  ),
);

/** Longer tokens are words, whatever they end in. */
const LONGEST = 12;

/**
 * Whether `token` ends as no word of the language does and may be an abbreviation that no list has ("staatssekr").
 * Telling words from abbreviations by what they end in is of the kind of Kiss and Strunk 2006 (Punkt), but with a
 * table for each language in place of the counts of the document, which for an article are too few.
 */
export function looksCut(token: string, language: Language): boolean {
  if (token.length < 4 || token.length > LONGEST || !/^[\p{L}-]+$/u.test(token)) return false;
  if (language.endings.size === 0 || token === token.toUpperCase()) return false;
  const pair = language.lower(token.slice(-2));
  return !language.endings.has(pair) && !VOWEL.test(pair.slice(-1).normalize('NFD'));
}

/** "magn. 6,1", "rozp. 5": a short word in small letters that breaks off before a number. */
export function leadsNumber(token: string, language: Language): boolean {
  return token.length <= 6 && isLower(token.charAt(0)) && looksCut(token, language);
}

/** "posl. Jan Novák", "Dip. A. Ríos": an unlisted title before what looks like a name. */
export function leadsName(
  { text, from, end, cluster, closing, next, language }: SpacedSite,
  start: number,
): boolean {
  if (next.kind !== 'upper' || next.opened || next.dashed || closing.quote || closing.bracket) return false;
  const token = text.slice(start, cluster.start);
  if (start <= from || !looksCut(token, language)) return false;
  const word = wordAt(text, next.word, end);
  if (language.openers.has(language.lower(word))) return false;
  // A capital may make a name of it: foreign ones end in all ways, but short ones rarely in two consonants.
  if (isUpper(token)) {
    if (token.length > 5 || VOWEL.test(token.slice(-2).normalize('NFD'))) return false;
    if (isUpper(characterAt(text, tokenStart(text, start - 1, from)))) return false;
  }
  const after = next.word + word.length;
  if (word.length === 1 && text[after] === '.') return true;
  return goesOnInCapitals(text, after);
}

/** After the first word of a name another capital follows. */
function goesOnInCapitals(text: string, at: number): boolean {
  return text[at] === ' ' && isUpper(characterAt(text, at + 1));
}

/** "پی۔ گل": an Urdu initial, spelled as the name of a Latin letter, with the full stop that ends sentences too. */
export function isUrduInitial({ text, from, cluster }: SpacedSite): boolean {
  if (text[cluster.start] !== '۔' || cluster.end - cluster.start > 1) return false;
  return URDU_LETTERS.test(text.slice(Math.max(from, cluster.start - 8), cluster.start));
}

/** Without the letters that are spelled like words that end sentences. */
const URDU_LETTERS =
  /(?:^|[ ۔])(?:اے|بی|سی|ڈی|ای|ایف|جی|ایچ|آئی|جے|ایل|ایم|این|او|پی|کیو|آر|ایس|ٹی|یو|وی|ڈبلیو|ایکس|وائی|زیڈ)$/;

/** "règl. (UE) n° 910", "распор. ЕС № 910": the number of an act, with who made it before. */
export function leadsToAct(text: string, at: number, token: string): boolean {
  const next = text.charAt(at);
  if (next !== '(' && !(isUpper(next) && isLower(token.charAt(0)))) return false;
  return ACT.test(text.slice(at, at + 20));
}

const ACT =
  /^(?:\(\p{Lu}{2,6}(?:, ?\p{Lu}{2,8})?\) (?:\p{Ll}|N[or°]|\d|№)|\p{Lu}{2,6} (?:№|n[°.ºr]|no\b|č\.))/u;

/** "Dz. Kur. Kd.": a short word between two abbreviations, of which the second is a title. */
export function isBetweenTitles(
  { text, from, end, cluster, next, language }: SpacedSite,
  start: number,
): boolean {
  if (next.kind !== 'upper' || next.opened || cluster.start - start > 4) return false;
  if (start - 3 < from || text[start - 1] !== ' ' || text[start - 2] !== '.') return false;
  const word = wordAt(text, next.word, end);
  if (text[next.word + word.length] !== '.' || word.length < 2) return false;
  if (language.abbreviations.get(language.lower(word)) !== 'never') return false;
  const before = text.slice(tokenStart(text, start - 2, from), start - 2);
  return language.abbreviations.get(language.lower(before)) === 'never';
}
