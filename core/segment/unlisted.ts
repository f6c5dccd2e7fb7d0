import { characterAt, isCapitals, isSpaceAt, isUpper } from './characters';
import { tokenStart, wordAt } from './context';
import type { Language } from './language';
import type { SpacedSite } from './site';
import { VOWEL } from './token';

/** Words of three letters are too common in English and Vietnamese. */
export function isUnlistedTitle(token: string, language: Language): boolean {
  if (language.code === 'en' || language.code === 'vi') return false;
  return /^\p{L}{1,2}\p{Ll}$/u.test(token) && !language.openers.has(language.lower(token));
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

const PARTICLES = new Set(
  'De Der Den Van Von Di Da Du Dos Del La Le El Al Bin Ben Де Ван Фон Ди Да Ла Ле Эль'.split(' '),
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
  return text[after] === ' ' && isUpper(characterAt(text, after + 1));
}
