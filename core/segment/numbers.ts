import { characterAt, isDigit, isLower } from './characters';
import { tokenStart } from './context';
import type { Language } from './language';
import type { TokenKind } from './token';

/** Whether a sentence ends at the period after `token`, of the kind `kind`, with a number at `number` after it. */
export function endsBeforeNumber(
  text: string,
  number: number,
  kind: TokenKind,
  token: string,
  language: Language,
): boolean {
  if (kind === 'number')
    return (
      (language.ordinals === 'none' && language.code !== 'ko' && digits(token) > 2) ||
      countsOn(text, number, language) ||
      isYear(text, token, number)
    );
  if (kind === 'final') return !language.units.has(language.lower(token)) || isCompound(text, number);
  return kind === 'roman';
}

/**
 * "Friedrichstr. 12", and "8 ago. 2024": a day before and a year after a short word make a month of it in any language.
 */
export function takesNumber(
  text: string,
  start: number,
  mark: number,
  number: number,
  language: Language,
): boolean {
  // "Storg. 12": Swedish cuts "gatan" and "vägen" to a letter.
  if (language.code === 'sv' && /^\p{Lu}\p{Ll}{2,}[gv]$/u.test(text.slice(start, mark))) return true;
  if ((language.code === 'de' || language.code === 'nl') && text.startsWith('str', mark - 3)) return true;
  const first = text[number];
  return (
    mark - start < 6 &&
    (first === '1' || first === '2') &&
    /^(?:1\d|20)\d\d(?!\d)/.test(text.slice(number, number + 5)) &&
    /(?:^|[^\d.,])(?:[12]?\d|3[01])(?:\.|er|º|°|ος|)(?: de)? $/.test(
      text.slice(Math.max(0, start - 9), start),
    )
  );
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

/** "24 км. 250-килограммовая бомба …": a number that is part of a word counts no smaller units. */
function isCompound(text: string, number: number): boolean {
  return /^\d+[-‑]\p{L}/u.test(text.slice(number, number + 8));
}

/** "an Gleis 3. Reisende …": after a noun that is numbered the number is no ordinal. */
export function isNumbered(text: string, start: number, from: number, language: Language): boolean {
  if (start <= from || text[start - 1] !== ' ') return false;
  const before = text.slice(tokenStart(text, start - 1, from), start - 1);
  // "auf S. 4. Kontakt": nor after the abbreviation of one.
  if (before.endsWith('.'))
    return language.abbreviations.get(language.lower(before.slice(0, -1))) === 'numeric';
  return NUMBERED.has(before);
}

const NUMBERED = new Set(
  (
    'Gleis Platz Rang Kapitel Zimmer Saal Raum Artikel Artikels Paragraf Paragraph Absatz Punkt Teil Seite Halle Stufe Level ' +
    'Bahnsteig Linie Klasse Version Band Ausgabe Kategorie Phase Gruppe Zone Terminal Route Formel Nummer Tor Folge Staffel ' +
    'Şekil Tablo Madde Sayfa Bölüm Cilt Sayı Kat Grup Seviye Formula Tip Kısım yüzde ' +
    'Abbildung Tabelle Anhang Anlage Buchstabe Satz Ziffer Lektion Block Reaktor Blatt Bild Haus'
  ).split(' '),
);

/** Numerals of one or two digits, and after an article longer ones: "zum 1.000. Mal", "der 125. Geburtstag". */
export function isOrdinal(
  text: string,
  start: number,
  from: number,
  token: string,
  language: Language,
): boolean {
  if (language.ordinals !== 'any') return false;
  if (digits(token) <= 2) return token.length <= 2;
  if (start <= from || !/^\d{1,3}(?:\.\d{3})?$/.test(token)) return false;
  return ARTICLES.has(text.slice(tokenStart(text, start - 1, from), start - 1));
}

const ARTICLES = new Set(
  'der die das den dem des zum zur vom am beim ihr sein ihrem seinem ihren seinen'.split(' '),
);

export function digits(token: string): number {
  let count = 0;
  for (let index = 0; index < token.length; index++) if (isDigit(token.charCodeAt(index))) count++;
  return count;
}
