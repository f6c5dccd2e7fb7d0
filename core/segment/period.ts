import {
  BULLET,
  characterAt,
  classAt,
  isAllCapitals,
  isCapitals,
  isInvisible,
  isLetter,
  isLower,
  isLowerWord,
  isUpper,
} from './characters';
import { tokenStart, wordAt } from './context';
import { isInDateline } from './dateline';
import type { Language } from './language';
import { isTime, leadsIn } from './lead';
import { endsBeforeLower } from './lower';
import { endsCompany } from './company';
import { digits, endsBeforeNumber, isNumbered, isOrdinal, takesNumber } from './numbers';
import { closesAside, holdsSentence, quotesSentence } from './quotation';
import type { SpacedSite } from './site';
import { isRoman, kindOfToken } from './token';
import {
  PARTICLES,
  isBetweenTitles,
  isInChain,
  isParticle,
  isShortAside,
  isUnlistedTitle,
  isWithinAside,
  leadsName,
  leadsNumber,
  leadsToAct,
} from './unlisted';

/** Whether a sentence ends at a single period before white space. */
export function endsAtPeriod(site: SpacedSite): boolean {
  const { text, from, end, cluster, closing, opened, next, language } = site;
  let mark = cluster.start;
  // Marks of direction before the period.
  while (mark > from && isInvisible(text.charCodeAt(mark - 1))) mark--;
  const closed = closing.quote || closing.bracket;
  const start = tokenStart(text, mark, from);
  const token = text.slice(start, mark);
  const word = wordAt(text, next.word, end);
  if (!closed && isInDateline(text, from, mark, next.start)) return false;
  if (next.kind === 'lower' && closesAside(site)) return true;
  if (next.kind === 'lower')
    return !closed && opened.bracket < 0 && endsBeforeLower(text, start, mark, from, next, word, language);
  if (startsSentence(text, start, from) && isMarker(token)) return false;
  const kind = kindOfToken(text, start, mark, from, language);
  const opener = language.openers.has(language.lower(word));
  if (kind === 'number' && isItemOf(text, start, mark, from, !opener)) return false;
  const isCapital = /^\p{Lu}$/u.test(token);
  if ((kind === 'initial' || isCapital) && isParticle(text, next.word + word.length, word)) return false;
  // "G. D’Annunzio"
  if (isCapital && ELIDED.test(text.slice(next.word, next.word + 3))) return false;
  // "(next year. — Ed.)"
  if (next.dashed && !closing.bracket && opened.bracket >= from) return false;
  // "Sen. (3/11)"
  if (text[next.start] === '(' && BRACKETED_DATE.test(text.slice(next.start, next.start + 12))) return false;
  // "Указ от 2016 г. № 5", "42 hab. / km²"
  if ('№/%'.includes(text.charAt(next.start))) return false;
  if (!closed && leadsToAct(text, next.start, token)) return false;
  if (next.kind === 'digit' && !closed && takesNumber(text, start, mark, next.word, language)) return false;
  // "Pvt. First Class J. T. Hall"
  const initial = text[next.word + 1] === '.' && word.length === 1 && isLetter(word);
  if (initial && token.length === 1 && isUpper(token)) return false;
  // "адв. Р. Пак": hardly a sentence begins with an initial, many a short title stands before one.
  if (initial && !closed && isUnlistedTitle(token, language))
    return kind === 'final' && isMeasure(site, start, token);
  if (isShortAside(site, token) && (next.dashed || !opener)) return false;
  // "(бывш. Ленинград)", "(Ham. III.1)"
  if (opened.bracket > from && !closed && isWithinAside(site, token)) return false;
  // "Kur. Alb."
  if (!closed && isFirstHalf(text, next.word + word.length, token, word, language)) return false;
  if (!closed && (isInChain(site, start, kind) || isBetweenTitles(site, start))) return false;
  // "magn. 6,1"
  if (kind === 'word' && next.kind === 'digit' && !closed && leadsNumber(token, language)) return false;
  if (kind === 'word') return !leadsName(site, start) && !(!closed && cutsHindi(token, language));
  // "к.э.н. А. Рыбина"
  if (initial && (token.length <= 2 || (kind === 'acronym' && !isUpper(token))))
    return kind === 'final' && (isWordOfOneLetter(text, next.word, end) || isMeasure(site, start, token));
  if (next.kind === 'digit')
    return (
      start > from && text[next.start] !== '(' && endsBeforeNumber(text, next.word, kind, token, language)
    );
  // "1950.6.25. 서울에서"
  if (kind === 'number' && language.code === 'ko' && /^\d{2,4}\.\d\d?\.\d\d?$/.test(token)) return false;
  // "7 132,5 руб. (+1,3%)"
  if (next.kind === 'other')
    return (
      kind === 'number' ||
      kind === 'numeric' ||
      kind === 'roman' ||
      (kind === 'final' && text[next.start] !== '(')
    );
  if (next.kind === 'uncased' && kind === 'final' && !closed && cutsHindi(token, language)) return false;
  if (next.kind === 'uncased')
    return (
      (kind === 'final' &&
        (language.code !== 'ar' || next.opened || word.startsWith('و') || language.openers.has(word))) ||
      kind === 'numeric' ||
      (kind === 'number' && (digits(token) > 2 || !COUNTS_ON.has(language.code))) ||
      ((kind === 'either' || kind === 'acronym') &&
        (language.openers.has(word) || isArabicAnd(word, language)))
    );
  if (kind === 'either' || kind === 'acronym') {
    if (endsCompany(site, start, word)) return true;
  }
  // "zum Dr. rer. nat. (Das Thema war …)": nor does a title written small stand before a sentence in brackets.
  if ((kind !== 'never' || isLowerWord(token)) && holdsSentence(text, next.start, end)) return true;
  // "l’O.M. « Quel match ! … »": a quotation with a mark of its own is a sentence, not a name.
  if (
    kind !== 'never' &&
    kind !== 'initial' &&
    next.opened &&
    quotesSentence(text, next.start, end, language)
  )
    return true;
  const opens =
    !initial &&
    opener &&
    !isAllCapitals(word) &&
    !(next.opened && text[next.start] === '(') &&
    // "K. Anh;", "D. A. Po/ANP", and at the end of a line
    next.word + word.length < end &&
    !';/)'.includes(text.charAt(next.word + word.length));
  if (text[next.start] === '¿' || text[next.start] === '¡') return kind !== 'never';
  switch (kind) {
    case 'never':
      // "ten reps. The": what is a title with a capital can be a word without. Other languages write titles small,
      // before names that may begin with an article.
      // "in de VS. Het": nor is a word in capitals always the title that it spells.
      return (
        opens &&
        ((token.length > 2 &&
          isLowerWord(token) &&
          (language.code === 'en' || beginsClause(text, next.word, word))) ||
          (/^\p{Lu}{2,5}$/u.test(token) && !isCapitals(word)))
      );
    case 'final':
      if (closing.bracket && !closing.quote) return opens;
      // "10 a.m. EST", "30 тыс. долл. США"
      if (ZONES.has(word) && !isCapitals(token) && text[next.word + word.length] !== '-') return false;
      // "Tues. Nov. 5"
      if (CALENDAR.has(word) || isDay(text, next.word, word, language)) return false;
      if (language.abbreviations.get(language.lower(word)) === 'month') return false;
      // "3,2 mlr. TL’ye"
      if (CURRENCIES.has(word.split(/[’']/, 1)[0] ?? '')) return false;
      // "3 Std. Fahrt": German nouns are capitals as well.
      if (language.code === 'de' && language.units.has(language.lower(token)) && !SYMBOLS.has(token))
        return opens;
      return (
        opens || !(next.dashed || text[next.start] === '(' || leadsIn(text, from, mark, token, language))
      );
    case 'numeric':
      // "art. R. 412-6", "Fig. B"
      // "p. Mario Rossi": nor is a single letter a word.
      // "Flug-Nr. LH 182"
      // "sez. V pen.": nor a single numeral, though it may open a sentence as a word elsewhere.
      return (
        (opens && !/^[VXLC]$/.test(word)) ||
        !(isRoman(word) || word.length === 1 || isCapitals(word) || (token.length === 1 && isLower(token)))
      );
    case 'month':
      return opens || endsDate(site, start, mark, word);
    case 'number':
      // "lata 90. XX wieku"
      if (language.ordinals !== 'none' && isRoman(word)) return opens;
      return (
        opens || !isOrdinal(text, start, from, token, language) || isNumbered(text, start, from, language)
      );
    case 'roman':
      // Polish sets no period after the numeral of a king.
      return opens || language.ordinals === 'none' || (language.code === 'pl' && token.length > 1);
    default:
      return opens || (kind === 'either' && endsPlace(site, start, word));
  }
}

/** An article or a particle of a name, written in one with it. */
const ELIDED = /^[DLO][’']\p{Lu}/u;

/** A day and a month in numerals, in brackets. */
const BRACKETED_DATE = /^\(\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\.?\)/;

/**
 * "le 3 nov. Merci à tous": a day before the month, and after it a capital that no name of two words begins unless
 * the sentence has been long.
 */
function endsDate(
  { text, from, next, language }: SpacedSite,
  start: number,
  mark: number,
  word: string,
): boolean {
  // German nouns are capitals as well, and Turkish ends in a verb.
  if (language.code === 'de' || language.code === 'tr') return false;
  if (next.kind !== 'upper' || next.opened || next.dashed) return false;
  if (!/(?:^|\D)\d{1,2}(?:º|°|er)?(?: de)? $/.test(text.slice(Math.max(from, start - 8), start)))
    return false;
  const after = next.word + word.length;
  // "покинул Псков 2 янв. Полк. Рэй …"
  if (text[after] === '.' && word.length > 2 && language.abbreviations.has(language.lower(word)))
    return start - from >= SHORT_LEAD && !leadsIn(text, from, mark, text.slice(start, mark), language);
  if (text[after] !== ' ' || (!isLower(characterAt(text, after + 1)) && start - from < LONG)) return false;
  return !leadsIn(text, from, mark, text.slice(start, mark), language);
}

/** A sentence longer than this may end in a date, also before a name. */
const LONG = 40;

/** "in Cook Co., Ill. Sentencing is": English sets a comma after a state as before it where the sentence goes on. */
function endsPlace(
  { text, from, cluster, next, language }: SpacedSite,
  start: number,
  word: string,
): boolean {
  if (language.code !== 'en' || next.kind !== 'upper' || next.opened || next.dashed) return false;
  if (start - 3 < from || !text.startsWith(', ', start - 2) || cluster.start - start < 2) return false;
  const after = next.word + word.length;
  return word.length > 1 && text[after] === ' ' && isLower(characterAt(text, after + 1));
}

/** "मंगल. रात", "100 मी. दौड़": a Hindi sentence ends in a verb, a verb mostly in a long vowel, and a measure is none. */
function cutsHindi(token: string, language: Language): boolean {
  if (language.code !== 'hi' || !/[ऀ-ॿ]$/.test(token)) return false;
  return !/[ाीूेैोौंँआईएऊ]$/.test(token) || language.units.has(token);
}

/** "And" is written with its word, which so begins a clause. */
function isArabicAnd(word: string, language: Language): boolean {
  return language.code === 'ar' && word.startsWith('و') && word.length > 3;
}

/** A word that opens sentences, no article of a name, and one in small letters after it. */
function beginsClause(text: string, at: number, word: string): boolean {
  const after = at + word.length;
  return (
    word.length > 2 && !PARTICLES.has(word) && text[after] === ' ' && isLower(characterAt(text, after + 1))
  );
}

/** "4.806 m. G. Rossi": a measure of no time, which leads in to nothing, before the initial of a name. */
function isMeasure({ text, from, language, cluster }: SpacedSite, start: number, token: string): boolean {
  if (!isLower(token.charAt(0)) || isTime(token, language)) return false;
  return start - from > SHORT_LEAD && MEASURE.test(text.slice(Math.max(from, start - 14), cluster.start));
}

const SHORT_LEAD = 12;
const MEASURE = /\d\s?(?:\p{Ll}{1,3}\.?\s){0,2}\p{Ll}{1,3}$/u;

/** "V. anche": no initial, since a small word goes on that is no part of a name. */
function isWordOfOneLetter(text: string, at: number, end: number): boolean {
  if (text[at + 2] !== ' ' || !isLower(characterAt(text, at + 3))) return false;
  return !NAME_PARTS.has(wordAt(text, at + 3, end));
}

const NAME_PARTS = new Set(
  'van von vom zu zur zum de der den ten ter te del della di da dal do dos das du des la le el al bin ben y e af av ze фон ван де ди да аль бин'.split(
    ' ',
  ),
);

/** Time zones after an hour, countries after a currency. */
const ZONES = new Set(
  'EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT UTC BST IST CET CEST MEZ MESZ WIB WITA WIT JST KST HKT AEST США СССР РФ USA US AS'.split(
    ' ',
  ),
);

/** Codes of currencies after a power of ten. */
const CURRENCIES = new Set(
  'TL USD EUR GBP CHF PLN CZK Kč DKK SEK NOK HUF Ft RON BGN RUB UAH IDR Rp VND INR CNY JPY KRW BRL MXN AUD CAD'.split(
    ' ',
  ),
);

/** Symbols of units, which German writes without a period: one after them ends the sentence. */
const SYMBOLS = new Set(
  'g m l ha mm km kg cm ml km/h m² km² m³ qm kw kwh kW kWh mw MW t kt mg cl dl hl °c °C'.split(' '),
);

/** "at 9 p.m. Tues. off Busan" */
function isDay(text: string, at: number, word: string, language: Language): boolean {
  return language.code === 'en' && text[at + word.length] === '.' && DAYS.has(word);
}

const DAYS = new Set('Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun'.split(' '));

/** "10 a.m. Monday". */
const CALENDAR = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Eastern Pacific Central Mountain Greenwich'.split(
    ' ',
  ),
);

/** Uncased scripts in which a number and a period may stand within a sentence, in dates. */
const COUNTS_ON = new Set(['ko', 'ja', 'zh', 'th']);

function startsSentence(text: string, start: number, from: number): boolean {
  let at = start;
  while (at > from && start - at < 3 && ' \u00a0('.includes(text.charAt(at - 1))) at--;
  if (at > from && classAt(text, at - 1) === BULLET) at--;
  return at === from;
}

/**
 * "in three ways: 1. We …; 2. They …", "1. Verstappen, 2. Norris": a number after a colon, a semicolon or, where no
 * sentence opens after it, a comma belongs to what follows.
 */
function isItemOf(text: string, start: number, mark: number, from: number, comma: boolean): boolean {
  if (start - 2 < from || mark - start > 2 || text[start - 1] !== ' ') return false;
  const before = text.charAt(start - 2);
  return ':;：；'.includes(before) || (comma && ',،、'.includes(before));
}

/** The token and the word after it, which ends at `end`, are together an abbreviation of two parts. */
function isFirstHalf(text: string, end: number, token: string, word: string, language: Language): boolean {
  return text[end] === '.' && language.abbreviations.has(language.lower(`${token}.${word}`));
}

/** A number, letter or Roman numeral at the start of a sentence counts what follows: "1. Introduction". */
function isMarker(token: string): boolean {
  return /^\(?(?:\d{1,4}(?:\.\d{1,3}){0,5}|\p{L}|[ivxlc]{1,6}|[IVXLC]{1,6})\)?$/u.test(token);
}
