import {
  BULLET,
  QUOTE,
  classAt,
  isDigit,
  isHangul,
  isIdeographic,
  isLetter,
  isLower,
  isSpace,
  isUpper,
} from './characters';
import type { Next } from './context';
import { tokenStart, wordAt } from './context';
import type { AbbreviationKind, Language } from './language';

type TokenKind = AbbreviationKind | 'initial' | 'acronym' | 'number' | 'roman' | 'squeezed' | 'word';

/** Words with which a phrase of time leads in to a sentence: "At 5 a.m. Mr Smith …" against "He left at 5 a.m. Mr …". */
const LEADS = new Set(
  (
    'at in on by around from since until till after before about during circa ' +
    'am im um gegen seit bis vor nach ab anno op om rond sinds tot voor na ' +
    'en à le la vers depuis dès avant après el a hacia desde hasta em no na às por ' +
    'nel nell alle il dal dall verso w we od do po na około przed v ve roku kolem před ' +
    'в во с со к до после около на у з із до після близько'
  ).split(' '),
);

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
  if (next.kind === 'lower') return !closed && endsBeforeLower(text, start, mark, from, next, word, language);
  const kind = kindOfToken(text, start, mark, from, language);
  if (startsSentence(text, start, from) && isMarker(token)) return false;
  if (kind === 'word') return true;
  if (text[next.word + 1] === '.' && token.length <= 2 && isLetter(word) && word.length === 1) return false;
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
      // "10 a.m. EST", "30 тыс. долл. США"
      if (isCapitals(word) && !isCapitals(token)) return false;
      return opens || !(next.dashed || leadsIn(text, from, mark, language));
    case 'numeric':
      return !isRoman(word);
    case 'month':
      return opens;
    case 'number':
      return opens || !isOrdinal(token, language);
    case 'roman':
      return opens || language.ordinals === 'none';
    default:
      return opens;
  }
}

/**
 * Whether the text up to `mark` only leads in to its sentence: "W 1945 r. Niemcy …" and "At 5 a.m. Mr …" go on,
 * while a longer stretch before the abbreviation is a sentence.
 */
function leadsIn(text: string, from: number, mark: number, language: Language): boolean {
  if (language.code !== 'en' && mark - from > LEAD_LENGTH) return false;
  return LEADS.has(language.lower(wordAt(text, classAt(text, from) === QUOTE ? from + 1 : from, mark)));
}

const LEAD_LENGTH = 40;

function isCapitals(word: string): boolean {
  return word.length > 1 && word.length < 6 && word === word.toUpperCase();
}

function endsBeforeDigit(kind: TokenKind, token: string, language: Language): boolean {
  if (kind === 'number') return language.ordinals === 'none' && language.code !== 'ko' && digits(token) > 2;
  return kind === 'final' || kind === 'roman';
}

function isOrdinal(token: string, language: Language): boolean {
  return language.ordinals === 'any' && digits(token) <= 2 && token.length <= 2;
}

function isRoman(word: string): boolean {
  return /^[IVXLC]+$/.test(word);
}

function digits(token: string): number {
  let count = 0;
  for (let index = 0; index < token.length; index++) if (isDigit(token.charCodeAt(index))) count++;
  return count;
}

/**
 * A word in lower case rarely begins a sentence: it is one where a quotation opens before it, where it is a name
 * ("iPhone"), or where the word before the period is plainly no abbreviation.
 */
function endsBeforeLower(
  text: string,
  start: number,
  mark: number,
  from: number,
  next: Next,
  word: string,
  language: Language,
): boolean {
  const kind = kindOfToken(text, start, mark, from, language);
  if (kind !== 'word') return false;
  if (next.opened || isCamel(word)) return !next.opened || classAt(text, next.start) === QUOTE;
  return mark - start > 4 || (mark - start > 2 && ENDS_IN_VOWEL.test(text.slice(start, mark)));
}

/** Abbreviations break off before a vowel, whole words of many languages end in one. */
const ENDS_IN_VOWEL = /^\p{Ll}+[aeiouyáéíóúàèìòùâêôãõäöüąęěůıаеиоуыэюяіїє]$/u;

/** "iPhone": a name that begins a sentence in lower case. */
function isCamel(word: string): boolean {
  return word.length > 2 && isLower(word.charAt(0)) && isUpper(word.charAt(1)) && isLower(word.charAt(2));
}

function startsSentence(text: string, start: number, from: number): boolean {
  let at = start;
  while (at > from && start - at < 3 && ' \u00a0('.includes(text.charAt(at - 1))) at--;
  if (at > from && classAt(text, at - 1) === BULLET) at--;
  return at === from;
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
  if (language.units.has(lowered) && isCounted(text, start, from)) return 'final';
  const listed = language.abbreviations.get(lowered);
  if (listed && !(token.length === 1 && isUpper(token))) return listed;
  const hyphen = Math.max(token.lastIndexOf('-'), token.lastIndexOf('–'));
  if (hyphen >= 0 && hyphen < token.length - 1) {
    const rest = kindOfToken(text, start + hyphen + 1, mark, from, language);
    return rest === 'roman' ? 'word' : rest;
  }
  if (/^[\d.,:٠-٩०-९]+$/.test(token)) return 'number';
  if (ROMAN.test(token) && language.ordinals !== 'none') return 'roman';
  if (token.length === 1 && language.units.has(lowered) && !isUpper(token)) return 'never';
  if (/^\p{L}\p{M}*$/u.test(token))
    return isSyllable(token) ? 'word' : isLower(token) ? 'squeezed' : 'initial';
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

const MULTIPLES = new Set(
  'tys mln mld mil mio mrd tis mill million millions millones milioni milhões billion thousand tysięcy tysiące тыс млн млрд тис'.split(
    ' ',
  ),
);

/** A number, a Roman numeral or a power of ten stands before the token. */
function isCounted(text: string, start: number, from: number): boolean {
  let end = start;
  while (end > from && (isSpace(text.charCodeAt(end - 1)) || text[end - 1] === '.')) end--;
  if (end === start && !(start > from && isDigit(text.charCodeAt(start - 1)))) return false;
  if (end > from && isDigit(text.charCodeAt(end - 1))) return true;
  const before = text.slice(tokenStart(text, end, from), end);
  return isRoman(before) || MULTIPLES.has(before.toLowerCase());
}

/** Scripts that write a whole word in one character. */
function isSyllable(token: string): boolean {
  const unit = token.charCodeAt(0);
  return isHangul(unit) || isIdeographic(unit);
}

/** A short word without a vowel is an abbreviation that no list has ("Bldg."). */
function isSqueezed(token: string): boolean {
  if (token.length > 4 || token.length < 2) return false;
  for (const character of token) if (!isLetter(character)) return false;
  const rest = token.slice(1);
  return rest === rest.toLowerCase() && isLower(rest.charAt(0)) && !CYRILLIC_OR_LATIN_VOWEL.test(token);
}
