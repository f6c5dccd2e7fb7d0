/** What a UTF-16 code unit can mean to the scan. */
export const OTHER = 0;
/** `.` in its forms that also stand inside numbers and after abbreviations. */
export const PERIOD = 1;
/** `!`, `?` and their kin in scripts that put a space after a sentence. */
export const STRONG = 2;
/** A mark that ends a sentence without a space after it. */
export const FULL = 3;
export const ELLIPSIS = 4;
export const QUOTE = 5;
export const OPEN_BRACKET = 6;
export const CLOSE_BRACKET = 7;
export const BULLET = 8;

const MEMBERS: readonly (readonly [number, string])[] = [
  [PERIOD, '.．'],
  [STRONG, '!?؟՞՜‼⁇⁈⁉\u037e'],
  // Han and kana, Devanagari, Arabic-script, Armenian, Ethiopic, Burmese, Khmer, Tibetan, Mongolian, Sinhala.
  [FULL, '。｡！？।॥۔։።፧፨။៕។༎᠃᠉෴'],
  [ELLIPSIS, '…‥⋯'],
  [QUOTE, '"\'“”„‟‘’‚‛«»‹›「」『』﹁﹂﹃﹄｢｣〝〞〟＂＇`'],
  [OPEN_BRACKET, '([{（［｛【〔〈《〖〘＜'],
  [CLOSE_BRACKET, ')]}）］｝】〕〉》〗〙＞'],
  [BULLET, '•⁃‣◦▪●■◆▶'],
];

const CLASS = new Uint8Array(0x10000);
for (const [kind, members] of MEMBERS) {
  for (const member of members) CLASS[member.charCodeAt(0)] = kind;
}

/** The class of the code unit at `index`; `OTHER` beyond the end. */
export function classAt(text: string, index: number): number {
  return index < text.length ? (CLASS[text.charCodeAt(index)] ?? OTHER) : OTHER;
}

/** The class of every code unit, with `marks` as `STRONG` marks beside the usual ones. */
export function classesWith(marks: string): Uint8Array {
  if (marks === '') return CLASS;
  const classes = CLASS.slice();
  for (const mark of marks) classes[mark.charCodeAt(0)] = STRONG;
  return classes;
}

const SPACE = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x10000; unit++) {
  if (unit === 0x85 || /\s/.test(String.fromCharCode(unit))) SPACE[unit] = 1;
}

/** Unicode white space, the byte order mark included. */
export function isSpace(unit: number): boolean {
  return SPACE[unit] === 1;
}

export function isSpaceAt(text: string, index: number): boolean {
  return SPACE[text.charCodeAt(index)] === 1;
}

/** Line feed, form feed, carriage return, next line, line and paragraph separator. */
export function isLineBreak(unit: number): boolean {
  return unit === 10 || unit === 13 || unit === 12 || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

/** Marks of direction and width that a reader does not see. */
export function isInvisible(unit: number): boolean {
  return (
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x2069) ||
    unit === 0xad
  );
}

export function isDigit(unit: number): boolean {
  return (
    (unit >= 48 && unit <= 57) ||
    (unit >= 0xff10 && unit <= 0xff19) ||
    (unit >= 0x0660 && unit <= 0x0669) ||
    (unit >= 0x06f0 && unit <= 0x06f9) ||
    (unit >= 0x0966 && unit <= 0x096f)
  );
}

export function isUpper(character: string): boolean {
  return character !== character.toLowerCase();
}

export function isLower(character: string): boolean {
  return character !== character.toUpperCase() && character === character.toLowerCase();
}

/** A short word in capitals, "NATO". */
export function isCapitals(word: string): boolean {
  return word.length > 1 && word.length < 6 && word === word.toUpperCase();
}

/** A word in capitals, of any length. */
export function isAllCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

export function isLowerWord(word: string): boolean {
  return /^[\p{Ll}\p{M}]+$/u.test(word);
}

const LETTER = /[\p{L}\p{M}]/u;

/** Bit 1: looked up, bit 0: a letter or combining mark. */
const letters = new Uint8Array(0x10000);

export function isLetter(character: string): boolean {
  if (character.length !== 1) return LETTER.test(character);
  const unit = character.charCodeAt(0);
  let known = letters[unit] ?? 0;
  if (known === 0) letters[unit] = known = LETTER.test(character) ? 3 : 2;
  return known === 3;
}

/** Han, kana, bopomofo and full-width forms: scripts that set no space between sentences. */
export function isIdeographic(unit: number): boolean {
  return (
    (unit >= 0x2e80 && unit <= 0x9fff && !(unit >= 0x3130 && unit <= 0x318f)) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xff00 && unit <= 0xffef) ||
    (unit >= 0xd840 && unit <= 0xd88f)
  );
}

export function isHangul(unit: number): boolean {
  return (unit >= 0xac00 && unit <= 0xd7a3) || (unit >= 0x3130 && unit <= 0x318f);
}

export function isHiragana(unit: number): boolean {
  return unit >= 0x3041 && unit <= 0x309f;
}

/** The character (code point) at `index`, or '' beyond the end. */
export function characterAt(text: string, index: number): string {
  // All but the halves of a pair, the common case, need no new string.
  if ((text.charCodeAt(index) & 0xf800) !== 0xd800) return text.charAt(index);
  const point = text.codePointAt(index);
  return point === undefined ? '' : String.fromCodePoint(point);
}
