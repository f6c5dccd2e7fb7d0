import { CLOSE_BRACKET, QUOTE, classAt, isLower, isLowerWord, isUpper } from './characters';
import type { Next } from './context';
import type { Language } from './language';
import { kindOfToken } from './token';
import { looksCut } from './unlisted';

/**
 * A word in lower case rarely begins a sentence: it is one where a quotation opens before it, where it is a name
 * ("iPhone"), or where the word before the period is plainly no abbreviation.
 */
export function endsBeforeLower(
  text: string,
  start: number,
  mark: number,
  from: number,
  next: Next,
  word: string,
  language: Language,
): boolean {
  const kind = kindOfToken(text, start, mark, from, language);
  if (kind !== 'word' || language.speechWords.has(language.lower(word))) return false;
  if (next.opened && classAt(text, next.start) === QUOTE) return true;
  if (isCamel(word)) return !next.opened;
  // A mark that closes something is part of the sentence: `… "true". the`.
  if (start === mark && mark > from) {
    const before = classAt(text, mark - 1);
    return before === QUOTE || before === CLOSE_BRACKET;
  }
  const token = text.slice(start, mark);
  // "a two-yr. deal"
  if (language.units.has(language.lower(token.slice(token.lastIndexOf('-') + 1))) && token.includes('-'))
    return false;
  // "el 5 de en. de 2026"
  if (word === 'de' && /(?:^|\D)\d{1,2}(?:º|\.º)? de $/.test(text.slice(Math.max(from, start - 8), start)))
    return false;
  // "l’art. 313-1 C. pén."
  if (token.length === 1 && isUpper(token)) return false;
  const whole = mark - start > SHORT || language.openers.has(language.lower(token));
  if (next.opened) return whole && text[next.start] === '(';
  if (looksCut(token, language)) return false;
  if (language.code === 'tr' && TURKISH_NUMERAL.test(token)) return false;
  // What opens sentences elsewhere is a whole word here: "put him back in. he will".
  // English is typed without capitals more often than other languages.
  if (whole || (language.code === 'en' && mark - start === SHORT)) return true;
  if (token.length < 3) return false;
  return (
    ENDS_IN_VOWEL.test(token) || (language.code === 'en' && isLowerWord(token) && language.openers.has(word))
  );
}

/** Abbreviations that no list has are rarely longer. */
const SHORT = 4;

/** An ordinal spelled out: "onyedi. yüzyıl", the 17th century. */
const TURKISH_NUMERAL =
  /(?:bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan|yüz|bin)$/i;

/** Abbreviations break off before a vowel, whole words of many languages end in one. */
const ENDS_IN_VOWEL = /^\p{Ll}+[aeiouyáéíóúàèìòùâêôãõäöüąęěůıаеиоуыэюяіїє]$/u;

/** "iPhone": a name that begins a sentence in lower case. */
function isCamel(word: string): boolean {
  return word.length > 2 && isLower(word.charAt(0)) && isUpper(word.charAt(1)) && isLower(word.charAt(2));
}
