import { isDigit, isLetter, isLower, isSpace, isUpper } from './characters';
import type { Next } from './context';
import { tokenStart, wordAt } from './context';
import type { AbbreviationKind, Language } from './language';

type TokenKind = AbbreviationKind | 'initial' | 'acronym' | 'number' | 'roman' | 'squeezed' | 'word';

/** Prepositions that lead an English sentence in: "At 5 a.m. Mr Smith …" goes on where "He left at 5 a.m. Mr …" ends. */
const LEADS = /^["'“‘(]?(?:at|in|on|by|around|from|since|until|after|before|about|during|circa)\s/i;
const ZONES = /^(?:[A-Z]{1,2}[SD]?T|GMT|UTC|AEST|AEDT|local)$/;

/**
 * Whether the sentence that began at `from` ends at the single period at `mark`, given what follows.
 * `closed` says that quote marks or brackets close right after it.
 */
export function endsAtPeriod(
  text: string,
  from: number,
  mark: number,
  next: Next,
  end: number,
  closed: boolean,
  language: Language,
): boolean {
  const start = tokenStart(text, mark, from);
  const token = text.slice(start, mark);
  const word = wordAt(text, next.word, end);
  if (next.kind === 'lower')
    return isCamel(word) && kindOfToken(text, start, mark, from, language) === 'word';
  const kind = kindOfToken(text, start, mark, from, language);
  if (start === from && !closed && isMarker(token)) return false;
  if (kind === 'word') return true;
  if (next.kind === 'digit') return endsBeforeDigit(kind, token, language);
  if (next.kind === 'other')
    return kind === 'number' || kind === 'numeric' || kind === 'roman' || kind === 'final';
  if (next.kind === 'uncased')
    return kind === 'final' || kind === 'numeric' || (kind === 'number' && digits(token) > 2);
  const opens = language.openers.has(language.lower(word)) && !(next.opened && text[next.start] === '(');
  switch (kind) {
    case 'never':
      return false;
    case 'final':
      if (ZONES.test(word)) return false;
      return opens || language.code !== 'en' || !LEADS.test(text.slice(from, from + 12));
    case 'numeric':
      return true;
    case 'month':
      return opens;
    case 'number':
      return opens || !isOrdinal(token, language);
    case 'roman':
      return opens || !language.ordinals;
    default:
      return opens;
  }
}

function endsBeforeDigit(kind: TokenKind, token: string, language: Language): boolean {
  if (kind === 'number') return !language.ordinals && language.code !== 'ko' && digits(token) > 2;
  return kind === 'final' || kind === 'roman';
}

function isOrdinal(token: string, language: Language): boolean {
  return language.ordinals && digits(token) <= 2 && token.length <= 2;
}

function digits(token: string): number {
  let count = 0;
  for (let index = 0; index < token.length; index++) if (isDigit(token.charCodeAt(index))) count++;
  return count;
}

/** "iPhone": a name that begins a sentence in lower case. */
function isCamel(word: string): boolean {
  return word.length > 2 && isLower(word.charAt(0)) && isUpper(word.charAt(1)) && isLower(word.charAt(2));
}

/** A number, letter or Roman numeral at the start of a sentence counts what follows: "1. Introduction". */
function isMarker(token: string): boolean {
  return /^\(?(?:\d{1,3}(?:\.\d{1,3}){0,5}|\p{L}|[ivxlc]{1,6}|[IVXLC]{1,6})\)?$/u.test(token);
}

const ROMAN = /^(?:[IVX]{2,6}|[XVL])$/;
const CYRILLIC_OR_LATIN_VOWEL = /[aeiouyáéíóúýàèìòùâêîôûäëïöüãõåæøœěůąęėıаеёиоуыэюяіїєαεηιουω]/iu;

function kindOfToken(text: string, start: number, mark: number, from: number, language: Language): TokenKind {
  const token = text.slice(start, mark);
  if (token === '') return 'word';
  const lowered = language.lower(token);
  const joined = joinedToken(text, start, from, lowered, language);
  if (joined) return joined;
  const listed = language.abbreviations.get(lowered);
  if (listed && !(token.length === 1 && isUpper(token))) return listed;
  const hyphen = Math.max(token.lastIndexOf('-'), token.lastIndexOf('–'));
  if (hyphen >= 0 && hyphen < token.length - 1) {
    const rest = kindOfToken(text, start + hyphen + 1, mark, from, language);
    return rest === 'roman' ? 'word' : rest;
  }
  if (/^[\d.,:٠-٩०-९]+$/.test(token)) return 'number';
  if (ROMAN.test(token) && language.ordinals) return 'roman';
  if (/^\p{L}\p{M}*$/u.test(token)) return isUpper(token) || !isLower(token) ? 'initial' : 'squeezed';
  if (/^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(token)) return 'acronym';
  if (isSqueezed(token)) return 'squeezed';
  return 'word';
}

/** "z. B.", "s. r. o.", "a. m.": the token looked up together with the short ones before it. */
function joinedToken(
  text: string,
  start: number,
  from: number,
  lowered: string,
  language: Language,
): AbbreviationKind | undefined {
  let joined = lowered;
  let at = start;
  for (let count = 0; count < 3; count++) {
    if (at - 2 < from || !isSpace(text.charCodeAt(at - 1)) || text[at - 2] !== '.') return undefined;
    const before = tokenStart(text, at - 2, from);
    if (at - 2 - before > 3 || before === at - 2) return undefined;
    joined = `${language.lower(text.slice(before, at - 2))}.${joined}`;
    const kind = language.abbreviations.get(joined);
    if (kind) return kind;
    at = before;
  }
  return undefined;
}

/** A short word without a vowel is an abbreviation that no list has ("Bldg."). */
function isSqueezed(token: string): boolean {
  if (token.length > 4 || token.length < 2) return false;
  for (const character of token) if (!isLetter(character)) return false;
  const rest = token.slice(1);
  return rest === rest.toLowerCase() && isLower(rest.charAt(0)) && !CYRILLIC_OR_LATIN_VOWEL.test(token);
}
