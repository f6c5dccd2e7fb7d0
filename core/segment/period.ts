import {
  BULLET,
  CLOSE_BRACKET,
  QUOTE,
  characterAt,
  classAt,
  isDigit,
  isLetter,
  isLower,
  isSpaceAt,
  isUpper,
} from './characters';
import type { Next } from './context';
import { tokenStart, wordAt } from './context';
import type { Language } from './language';
import { closesAside } from './quotation';
import type { SpacedSite } from './site';
import type { TokenKind } from './token';
import { isRoman, kindOfToken } from './token';

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

/** Whether a sentence ends at a single period before white space. */
export function endsAtPeriod(site: SpacedSite): boolean {
  const { text, from, end, cluster, closing, opened, next, language } = site;
  const mark = cluster.start;
  const closed = closing.quote || closing.bracket;
  const start = tokenStart(text, mark, from);
  const token = text.slice(start, mark);
  const word = wordAt(text, next.word, end);
  if (next.kind === 'lower' && closesAside(site)) return true;
  if (next.kind === 'lower')
    return !closed && opened.bracket < 0 && endsBeforeLower(text, start, mark, from, next, word, language);
  const kind = kindOfToken(text, start, mark, from, language);
  if (startsSentence(text, start, from) && isMarker(token)) return false;
  // "(next year. — Ed.)"
  if (next.dashed && !closing.bracket && opened.bracket >= from) return false;
  // "Указ от 2016 г. № 5", "42 hab. / km²"
  if ('№/%'.includes(text.charAt(next.start))) return false;
  if (next.kind === 'digit' && !closed && takesNumber(text, start, mark, next.word, language)) return false;
  // "Pvt. First Class J. T. Hall"
  const initial = text[next.word + 1] === '.' && word.length === 1 && isLetter(word);
  if (initial && token.length === 1 && isUpper(token)) return false;
  // "адв. Р. Пак": hardly a sentence begins with an initial, many a short title stands before one.
  if (initial && !closed && isUnlistedTitle(token, language)) return false;
  if (isShortAside(site, token) && !language.openers.has(language.lower(word))) return false;
  if (kind === 'word') return true;
  // "к.э.н. А. Рыбина"
  if (initial && (token.length <= 2 || (kind === 'acronym' && !isUpper(token)))) return false;
  if (next.kind === 'digit')
    return (
      start > from &&
      text[next.start] !== '(' &&
      (endsBeforeDigit(kind, token, language) ||
        (kind === 'number' && (countsOn(text, next.word, language) || isYear(text, token, next.word))))
    );
  // "7 132,5 руб. (+1,3%)"
  if (next.kind === 'other')
    return (
      kind === 'number' ||
      kind === 'numeric' ||
      kind === 'roman' ||
      (kind === 'final' && text[next.start] !== '(')
    );
  if (next.kind === 'uncased')
    return (
      kind === 'final' ||
      kind === 'numeric' ||
      (kind === 'number' && (digits(token) > 2 || !COUNTS_ON.has(language.code))) ||
      ((kind === 'either' || kind === 'acronym') && language.openers.has(word))
    );
  const opens = language.openers.has(language.lower(word)) && !(next.opened && text[next.start] === '(');
  if (text[next.start] === '¿' || text[next.start] === '¡') return kind !== 'never';
  switch (kind) {
    case 'never':
      // "ten reps. The": what is a title with a capital can be a word without. Other languages write titles small.
      // "in de VS. Het": nor is a word in capitals always the title that it spells.
      return (
        opens &&
        ((language.code === 'en' && token.length > 2 && isLowerWord(token)) ||
          (/^\p{Lu}{2,5}$/u.test(token) && !isCapitals(word)))
      );
    case 'final':
      if (closing.bracket && !closing.quote) return opens;
      // "10 a.m. EST", "30 тыс. долл. США"
      if (isCapitals(word) && !isCapitals(token)) return false;
      if (CALENDAR.has(word)) return false;
      // "3 Std. Fahrt": German nouns are capitals as well.
      if (language.code === 'de' && language.units.has(language.lower(token))) return opens;
      return opens || !(next.dashed || text[next.start] === '(' || leadsIn(text, from, mark, language));
    case 'numeric':
      // "art. R. 412-6", "Fig. B"
      return opens || !(isRoman(word) || word.length === 1);
    case 'month':
      return opens;
    case 'number':
      // "lata 90. XX wieku"
      if (language.ordinals !== 'none' && isRoman(word)) return opens;
      return opens || !isOrdinal(text, start, from, token, language) || isNumbered(text, start, from);
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
  if (leadsInClause(text, from, mark, language)) return true;
  if (language.code !== 'en' && mark - from > LEAD_LENGTH) return false;
  let start = classAt(text, from) === QUOTE ? from + 1 : from;
  const colon = text.slice(Math.max(start, mark - LEAD_LENGTH), mark).lastIndexOf(': ');
  if (colon >= 0) start = Math.max(start, mark - LEAD_LENGTH) + colon + 2;
  return LEADS.has(language.lower(wordAt(text, start, mark)));
}

/** "…, что в 1945 г. Иванов …", "Kiedy w 2000 r. Jan …": the clause has only begun. */
function leadsInClause(text: string, from: number, mark: number, language: Language): boolean {
  const reach = Math.max(from, mark - LEAD_LENGTH);
  const clause = text.slice(reach, mark);
  const comma = clause.lastIndexOf(', ');
  if (comma < 0 && reach > from) return false;
  const [conjunction = '', preposition = ''] = clause.slice(comma < 0 ? 0 : comma + 2).split(' ', 2);
  return CONJUNCTIONS.has(language.lower(conjunction)) && LEADS.has(language.lower(preposition));
}

const CONJUNCTIONS = new Set(
  (
    'and but that when if because while where und aber dass als wenn et mais que quand y pero cuando e ma che quando mas ' +
    'i a ale że gdy kiedy jak choć ponieważ ale když protože и а но что когда если хотя потому й та але що коли якщо хоча'
  ).split(' '),
);

/** "10 a.m. Monday". */
const CALENDAR = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Eastern Pacific Central Mountain Greenwich'.split(
    ' ',
  ),
);

const LEAD_LENGTH = 40;

/** Uncased scripts in which a number and a period may stand within a sentence, in dates. */
const COUNTS_ON = new Set(['ko', 'ja', 'zh', 'th']);

function isCapitals(word: string): boolean {
  return word.length > 1 && word.length < 6 && word === word.toUpperCase();
}

/**
 * "Friedrichstr. 12", and "8 ago. 2024": a day before and a year after a short word make a month of it in any language.
 */
function takesNumber(text: string, start: number, mark: number, number: number, language: Language): boolean {
  if (language.code === 'de' && text.startsWith('str', mark - 3)) return true;
  return (
    mark - start < 4 &&
    /^(?:1\d|20)\d\d(?!\d)/.test(text.slice(number, number + 5)) &&
    /(?:^|[^\d.,])(?:[12]?\d|3[01])\.? $/.test(text.slice(Math.max(0, start - 5), start))
  );
}

function endsBeforeDigit(kind: TokenKind, token: string, language: Language): boolean {
  if (kind === 'number') return language.ordinals === 'none' && language.code !== 'ko' && digits(token) > 2;
  return (kind === 'final' && !language.units.has(language.lower(token))) || kind === 'roman';
}

/** "at No. 5. 12 people died": a number and a word after it begin a sentence, "5. 12. 2024" is a date. */
function countsOn(text: string, number: number, language: Language): boolean {
  if (language.ordinals !== 'none' || language.code === 'ko') return false;
  let at = number;
  while (at - number < 8 && isDigit(text.charCodeAt(at))) at++;
  return text[at] === ' ' && isLower(characterAt(text, at + 1));
}

/** "in 1953. 30-year-old …": a number with a period after it would be a day or a month. */
function isYear(text: string, token: string, number: number): boolean {
  return /^(?:1\d|20)\d\d$/.test(token) && /^\d{1,3}[^\d.]/.test(text.slice(number, number + 4));
}

/** "an Gleis 3. Reisende …": after a noun that is numbered the number is no ordinal. */
function isNumbered(text: string, start: number, from: number): boolean {
  if (start <= from || text[start - 1] !== ' ') return false;
  return NUMBERED.has(text.slice(tokenStart(text, start - 1, from), start - 1));
}

const NUMBERED = new Set(
  (
    'Gleis Platz Rang Kapitel Zimmer Saal Raum Artikel Artikels Paragraf Paragraph Absatz Punkt Teil Seite Halle Stufe Level ' +
    'Bahnsteig Linie Klasse Version Band Ausgabe Kategorie Phase Gruppe Zone Terminal Route Formel Nummer Tor Folge Staffel ' +
    'Abbildung Tabelle Anhang Anlage Buchstabe Satz Ziffer Lektion Block Reaktor Blatt Bild Haus'
  ).split(' '),
);

/** Numerals of one or two digits, and after an article longer ones: "zum 1.000. Mal", "der 125. Geburtstag". */
function isOrdinal(text: string, start: number, from: number, token: string, language: Language): boolean {
  if (language.ordinals !== 'any') return false;
  if (digits(token) <= 2) return token.length <= 2;
  if (start <= from || !/^\d{1,3}(?:\.\d{3})?$/.test(token)) return false;
  return ARTICLES.has(text.slice(tokenStart(text, start - 1, from), start - 1));
}

const ARTICLES = new Set(
  'der die das den dem des zum zur vom am beim ihr sein ihrem seinem ihren seinen'.split(' '),
);

/** "the deputy (Ind.) Ana Ríos": one abbreviated word in brackets, which opened inside the sentence. */
function isShortAside({ text, from, cluster, closing, opened }: SpacedSite, token: string): boolean {
  const open = opened.bracket;
  if (!closing.bracket || closing.quote || isCapitals(token)) return false;
  if (open <= from || cluster.start - open > SHORT_ASIDE) return false;
  for (let at = open + 1; at < cluster.start; at++) if (isSpaceAt(text, at)) return false;
  return true;
}

const SHORT_ASIDE = 12;

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
  if (kind !== 'word' || language.speechWords.has(language.lower(word))) return false;
  if (next.opened && classAt(text, next.start) === QUOTE) return true;
  if (isCamel(word)) return !next.opened;
  // A mark that closes something is part of the sentence: `… "true". the`.
  if (start === mark && mark > from) {
    const before = classAt(text, mark - 1);
    return before === QUOTE || before === CLOSE_BRACKET;
  }
  const token = text.slice(start, mark);
  const whole = mark - start > SHORT || language.openers.has(language.lower(token));
  if (next.opened) return whole && text[next.start] === '(';
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

/** Words of three letters are too common in English and Vietnamese. */
function isUnlistedTitle(token: string, language: Language): boolean {
  if (language.code === 'en' || language.code === 'vi') return false;
  return /^\p{L}{1,2}\p{Ll}$/u.test(token) && !language.openers.has(language.lower(token));
}

function isLowerWord(token: string): boolean {
  return /^[\p{Ll}\p{M}]+$/u.test(token);
}

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
  return /^\(?(?:\d{1,4}(?:\.\d{1,3}){0,5}|\p{L}|[ivxlc]{1,6}|[IVXLC]{1,6})\)?$/u.test(token);
}
