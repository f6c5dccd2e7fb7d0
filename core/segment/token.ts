import {
  QUOTE,
  characterAt,
  classAt,
  isDigit,
  isHangul,
  isIdeographic,
  isLetter,
  isLower,
  isSpace,
  isUpper,
} from './characters';
import { tokenStart } from './context';
import type { AbbreviationKind, Language } from './language';

/** `squeezed` is a short word without a vowel, which no list has but which is an abbreviation. */
export type TokenKind = AbbreviationKind | 'initial' | 'acronym' | 'number' | 'roman' | 'squeezed' | 'word';

const ROMAN = /^(?:[IVX]{2,6}|[XVL])$/;

export function isRoman(word: string): boolean {
  return /^[IVXLC]+$/.test(word);
}

/** Looked for in a word whose marks are split off. */
export const VOWEL = /[aeiouyæøœıаеиоуыэюяієъαεηιουω]/iu;

/** What the token `text.slice(start, mark)` before a period is. `from` is where its sentence began. */
export function kindOfToken(
  text: string,
  start: number,
  mark: number,
  from: number,
  language: Language,
): TokenKind {
  const token = text.slice(start, mark);
  if (token === '') return detached(text, mark, from, language);
  // "ปตท.", "เอ.": no Thai sentence ends in a period, and what one ends that was translated has more than one word.
  if (language.code === 'th' && /^(?:[ก-ฮ]{2,6}|[\u0e00-\u0e7f]{1,4})$/.test(token)) return 'never';
  if (text[start - 1] === '/' && isLower(token.charAt(0))) return 'word';
  if (CAPITALS[language.code]?.has(token) || isCode(text, start, from, token)) return 'word';
  // "McDonald's."
  if (
    mark - start === 1 &&
    start > from + 1 &&
    classAt(text, start - 1) === QUOTE &&
    !isSpace(text.charCodeAt(start - 2))
  ) {
    return 'word';
  }
  const lowered = language.lower(token);
  const joined = joinedToken(text, start, from, lowered, language);
  if (joined) return joined;
  const listed =
    language.abbreviations.get(lowered) ??
    (lowered.startsWith('ex') ? formerTitle(lowered, language) : undefined);
  const afterwards = listed && kindAfterwards(text, start, from, lowered);
  if (afterwards) return afterwards;
  // "l'article 7. M. Martin": no metre.
  const title = listed === 'never' && isUpper(token);
  // "2020 G. Pérez": nor a gram, which has no capital.
  const counts = token.length > 1 || !isUpper(token);
  if (!title && counts && language.units.has(lowered) && isCounted(text, start, from)) return 'final';
  // "Мерфи Дж. Пол.", "G. Col.": after an initial a name.
  if (
    title &&
    token.length > 2 &&
    (language.code === 'fr' ? /(?:^|\s)(?!M\.)\p{Lu}\.\s$/u : /(?:^|\s)(?:\p{Lu}|Дж)\.\s$/u).test(
      text.slice(Math.max(from, start - 6), start),
    ) &&
    // "z. B. Prof. Li"
    !/\p{Ll}\.\s?\p{Lu}\.\s$/u.test(text.slice(Math.max(from, start - 6), start))
  )
    return 'word';
  const plain = isUpper(token) ? token.length === 1 : language.capitalised.has(lowered);
  if (listed && !plain) return title && isStreet(text, start, from, token, language) ? 'either' : listed;
  if (language.code === 'de' && GERMAN_TAIL.test(token)) return 'never';
  // "NĐ-CP": the number of an act, not what its last part would be alone.
  if (/^[\p{Lu}\d]{2,}(?:[-–][\p{Lu}\d]{2,})+$/u.test(token)) return 'word';
  const dot = token.lastIndexOf('.');
  // "исп.дир.": a title that is spelled in one.
  if (dot > 1 && token.length - dot > 3 && !token.endsWith('.com') && LETTERS_AND_DOTS.test(token)) {
    if (language.abbreviations.get(language.lower(token.slice(dot + 1))) === 'never') return 'never';
  }
  const hyphen = Math.max(token.lastIndexOf('-'), token.lastIndexOf('–'), token.lastIndexOf('—'));
  if (hyphen >= 0 && hyphen < token.length - 1) {
    // "consegue-o."
    if (hyphen === token.length - 2 && isLower(token.charAt(hyphen + 1))) return 'word';
    const rest = kindOfToken(text, start + hyphen + 1, mark, from, language);
    // "Mo.–Fr.", "Pzt.-Cum."
    if (rest === 'word' && RANGE.test(token)) return 'numeric';
    return rest === 'roman' ? 'word' : rest;
  }
  if (/^[\d.,:+٠-٩०-९]+$/.test(token)) return 'number';
  if (ROMAN.test(token) && language.ordinals !== 'none') return 'roman';
  if (token.length === 1 && language.units.has(lowered) && !isUpper(token)) return 'never';
  if (/^\p{L}\p{M}*$/u.test(token))
    return isSyllable(token) ||
      ONE_LETTER_WORDS[language.code]?.includes(token) ||
      isClassLetter(text, start, from, language) ||
      isOnX(text, start, from)
      ? 'word'
      : isLower(token)
        ? 'squeezed'
        : 'initial';
  if (/^(?:.*[*&+])?(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(token) || DEVANAGARI_ACRONYM.test(token))
    return 'acronym';
  if (isSqueezed(token, language)) return 'squeezed';
  return isUnknownShort(text, start, from, token, language) ? 'squeezed' : 'word';
}

/** From one day or month to another. */
const RANGE = /^\p{L}{2,5}\.[-–—]\p{L}{2,5}$/u;

/** "TVA incl.", "300 persone ca.": what mostly leads in to what it qualifies may stand after it. */
function kindAfterwards(
  text: string,
  start: number,
  from: number,
  lowered: string,
): AbbreviationKind | undefined {
  if (!AFTERWARDS.has(lowered)) return undefined;
  const before = text.slice(Math.max(from, start - 30), start);
  return TAX.test(before) ? 'final' : COUNTED.test(before) ? 'either' : undefined;
}

const AFTERWARDS = new Set('incl inkl excl exkl ca env aprox approx circa cca ок бл прибл'.split(' '));
const TAX = /(?:^|[\s(])(?:tva|iva|vat|btw|mwst|ust|ppn|kdv|dph|pdv|gst|ндс|пдв|imp|tax(?:es)?)\.?\s$/iu;
const COUNTED = /\d[\d.,]*\s\p{L}{2,}\s$/u;

const LETTERS_AND_DOTS = /^\p{L}{2,6}(?:\.\p{L}{1,6})+$/u;

/** "Vorstandsvors.": German titles are compounds, whose last part is cut. */
const GERMAN_TAIL =
  /\p{Ll}(?:\p{L}{3}[nzßlrt]min|[^aou]smin|vors|präs|sekr|komm|insp|beauftr|bürgerm|anw|vertr|minist|dezern|abgeordn|inh|geschf|verw|prok|rektr|wachtm|oberstlt|maj|komdr|assist|refer|vorst)$/u;

/** "Wall St.", "14th St.", "Lakeview Dr.": a saint or doctor stands before a name, a street after it. */
function isStreet(text: string, start: number, from: number, token: string, language: Language): boolean {
  if (
    (token !== 'St' && !(token === 'Dr' && language.code === 'en')) ||
    start - 2 < from ||
    text[start - 1] !== ' '
  )
    return false;
  const before = text.slice(tokenStart(text, start - 1, from), start - 1);
  return (
    /^(?:\p{Lu}[\p{L}’']+|\d+(?:st|nd|rd|th))$/u.test(before) && tokenStart(text, start - 1, from) > from
  );
}

/** "exsgto.": Spanish writes the prefix and the title as one word. */
function formerTitle(lowered: string, language: Language): AbbreviationKind | undefined {
  if (lowered.length < 5 || (language.code !== 'es' && language.code !== 'pt')) return undefined;
  return language.abbreviations.get(lowered.slice(2)) === 'never' ? 'never' : undefined;
}

/** "Mr . Robinson": text that was cut into tokens. Only titles are known again. */
function detached(text: string, mark: number, from: number, language: Language): TokenKind {
  let end = mark;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  const token = text.slice(tokenStart(text, end, from), end);
  if (/^\p{Lu}(?:\.\p{Lu})+$/u.test(token)) return 'acronym';
  const title = token.length > 1 && language.abbreviations.get(language.lower(token)) === 'never';
  return title && isUpper(token.charAt(0)) ? 'never' : 'word';
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
    if (language.units.has(joined) && isCounted(text, before, from)) return 'final';
    const kind = language.abbreviations.get(joined);
    if (kind) return kind;
    at = before;
  }
  return undefined;
}

/** "यू.एस.": the names of Latin letters. */
const DEVANAGARI_ACRONYM = /^(?:[ऀ-ॿ]{1,5}\.)+[ऀ-ॿ]{1,5}$/;

const MULTIPLES = new Set(
  (
    'miliard miliardy miliardů milion milionu milionů miliony milionów miliardów tysiąca tisíc tisíce миллиона миллионов миллиарда миллиардов тысяч мільйона мільйонів мільярда мільярдів тисяч ' +
    'tys mln mld mil mio mrd tis mill million millions millones milioni milhões billion thousand tysięcy tysiące тыс млн млрд тис'
  ).split(' '),
);

/** "500 rupiah per kg." */
const PER = new Set('per pro par por za за'.split(' '));

/** A number, a Roman numeral, a power of ten or "per" stands before the token. */
function isCounted(text: string, start: number, from: number): boolean {
  let end = start;
  while (end > from && (isSpace(text.charCodeAt(end - 1)) || text[end - 1] === '.')) end--;
  if (end === start && !(start > from && isDigit(text.charCodeAt(start - 1)))) return false;
  if (end > from && isDigit(text.charCodeAt(end - 1))) return true;
  const before = text.slice(tokenStart(text, end, from), end);
  // "in the 90+3rd min.", "на 9-й мин."
  return (
    /^\d[\p{L}\d+-]*$/u.test(before) ||
    // "I. M. Duarte": after a single letter with a period no measure, but an initial.
    (isRoman(before) && (before.length > 1 || text[end] !== '.')) ||
    MULTIPLES.has(before.toLowerCase()) ||
    // "par Cl. Rey": a name after what may be "by".
    (PER.has(before.toLowerCase()) && isLower(text.charAt(start)))
  );
}

/** Names in capitals that spell an abbreviation: the Dutch for "USA" is no "versus". */
const CAPITALS: Readonly<Record<string, ReadonlySet<string>>> = { nl: new Set(['VS']) };

/** Words of one letter that can end a sentence: "сказал я.", "Bir şair o.", "assim é." */
const ONE_LETTER_WORDS: Readonly<Record<string, string>> = {
  ru: 'я',
  uk: 'яє',
  tr: 'o',
  it: 'è',
  pt: 'éº',
  vi: 'ýÝạu',
};

/** "Art. 20a GG.": capitals after a number that is no year are a code of law, and no title. */
function isCode(text: string, start: number, from: number, token: string): boolean {
  if (token.length < 2 || token.length > 5 || text[start - 1] !== ' ' || !/^\p{Lu}{2,5}$/u.test(token))
    return false;
  return ARTICLE.test(text.slice(Math.max(from, start - 6), start));
}

const ARTICLE = /(?:^|\D)(?!(?:19|20)\d\d )\d{1,4}\p{Ll}? $/u;

/** Scripts that write a whole word in one character. */
function isSyllable(token: string): boolean {
  const unit = token.charCodeAt(0);
  return isHangul(unit) || isIdeographic(unit);
}

/** "Hmm.", "Mm.", "Shh.": no vowel, but no abbreviation. */
const SOUND = /^(?:h?m+|m+h+m+|h+m+|sh+|br+|gr+|ps+t|pf+t*|tsk|zz+)$/i;

/** "ved. Russo": three letters that are no word of the language, nor the end of a name ("Kim Orr."). */
function isUnknownShort(
  text: string,
  start: number,
  from: number,
  token: string,
  language: Language,
): boolean {
  if (token.length > 3 || token.length < 2 || language.short.size === 0) return false;
  if (!/^\p{L}\p{Ll}+$/u.test(token) || !VOWEL.test(token.normalize('NFD'))) return false;
  if (VOWEL.test(token.slice(-1).normalize('NFD'))) return false;
  const lowered = language.lower(token);
  if (language.short.has(lowered) || language.openers.has(lowered) || language.units.has(lowered))
    return false;
  if (!isUpper(token)) return language.code !== 'pl' || !/[łćńśźż]$/.test(lowered);
  // Titles are written with a capital in these languages; elsewhere one makes a name of the word.
  if (!CAPITAL_TITLES.has(language.code)) return false;
  return start <= from || !isUpper(characterAt(text, tokenStart(text, start - 1, from)));
}

const CAPITAL_TITLES = new Set(['en', 'de', 'fr', 'es', 'it', 'pt', 'tr', 'id']);

/** Languages with words like "smrt" and "trh". */
const SYLLABIC = new Set(['cs', 'sk', 'sl', 'hr', 'bs', 'sr', 'mk']);

/** A short word without a vowel is an abbreviation that no list has ("Bldg."). */
function isSqueezed(token: string, language: Language): boolean {
  if (token.length > 4 || token.length < 2) return false;
  for (const character of token) if (!isLetter(character)) return false;
  const rest = token.slice(1);
  return (
    rest === rest.toLowerCase() &&
    isLower(rest.charAt(0)) &&
    !VOWEL.test(token.normalize('NFD')) &&
    !language.short.has(token.toLowerCase()) &&
    !(SYLLABIC.has(language.code) && /\p{L}[rlŕĺ]\p{L}/u.test(token)) &&
    !SOUND.test(token)
  );
}

/** "said on X.": the platform, and no initial. */
function isOnX(text: string, start: number, from: number): boolean {
  return (
    text[start] === 'X' && ON.has(text.slice(tokenStart(text, Math.max(from, start - 1), from), start - 1))
  );
}

const ON = new Set('on auf sur en su no na op på στο в у din pe di trên ve'.split(' '));

const CLASS_NOUNS = new Set(
  (
    'serie série seria řada group grupo gruppe groupe gruppo grupa skupina plan plano piano vitamin vitamina vitamine ' +
    'type tipo typ typu class classe clase klasse klasa klasy hepatitis hepatite model section sezione part point ' +
    'liga league ligue lega terminal gate zone zona block bloc bloco letter grade appendix exhibit ' +
    'note nota nilai điểm ocenę ocena známka známku karakter betyg betyget оценка оценку ' +
    'группа группе группы план класс витамин тип група групі групи клас'
  ).split(' '),
);

/** "Group B.", "Serie A.", "20 °C.": the letter names a class and is no initial. */
function isClassLetter(text: string, start: number, from: number, language: Language): boolean {
  let end = start;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  if (end > from && '°º'.includes(text.charAt(end - 1))) return true;
  if (end === start) return false;
  if (isDigit(text.charCodeAt(end - 1))) return text[start] === 'C' || text[start] === 'F';
  if (language.abbreviations.get(language.lower(text.slice(start, start + 1))) === 'never') return false;
  const before = text.slice(tokenStart(text, end, from), end).toLowerCase();
  // "zał. B.", but "art. R. 412-6"
  if (
    before.length > 2 &&
    before.endsWith('.') &&
    language.abbreviations.get(before.slice(0, -1)) === 'numeric'
  )
    return !/^\p{L}\.\s\d/u.test(text.slice(start, start + 4));
  return CLASS_NOUNS.has(before);
}
