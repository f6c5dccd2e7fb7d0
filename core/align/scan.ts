import { Mark } from './marks';
import { isUnspacedScript, Script, scriptOf, UNITS } from './lang/script';

/*
 * What is known of each UTF-16 code unit, as bits of one table, so that a sentence is read in one pass: its script, the
 * `Mark` it makes wherever it stands (shifted), and where it may stand in a sentence.
 */
const SCRIPT_BITS = 15;
const MARK_SHIFT = 4;
const MARK_BITS = Mark.question | Mark.exclamation | Mark.colon | Mark.quotes | Mark.bracket;
/** Not left as it is by NFKC, or not known to be. */
const UNSTABLE = 1 << 9;
/** White space and control characters, which have no length. */
const BLANK = 1 << 10;
const CLOSER = 1 << 11;
const OPENER = 1 << 12;
const END = 1 << 13;
const BREAK = 1 << 14;
const NOT_FIRST = 1 << 15;
/** A sign of links and rights. */
const SIGN = 1 << 16;
/** A wide form of ASCII, which NFKC makes narrow whatever stands beside it. */
const WIDE = 1 << 17;
/** Of a word in a script that has spaces between words, Korean aside, or a digit. */
const LETTER = 1 << 18;
/** Tenths of length units are above this. */
const UNITS_SHIFT = 24;

/** Ranges of common letters and marks that NFKC leaves as they are: testing is faster than normalising. */
const STABLE =
  /[\x20-\x7e\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u0130\u0400-\u045f\u2013\u2014\u2018-\u201e\u3001-\u3011\u3041-\u3094\u30a1-\u30fa\u30fc\u4e00-\u9fa5\uac00-\ud7a3]/;

function makeTable(): Uint32Array {
  const table = Uint32Array.from({ length: 65536 }, (_, code) => {
    const stable = (code >= 0x4e00 && code <= 0x9fa5) || STABLE.test(String.fromCharCode(code));
    const wide = code === 0x3000 || (code >= 0xff01 && code <= 0xff5e);
    const script = scriptOf(code);
    const blank = code <= 32;
    const letter = script !== Script.none && script !== Script.hangul && !isUnspacedScript(script);
    return (
      script |
      (wide ? WIDE : stable ? 0 : UNSTABLE) |
      (blank ? BLANK : Math.round(10 * (UNITS[script] ?? 0)) << UNITS_SHIFT) |
      (letter ? LETTER : 0)
    );
  });
  const mark = (characters: string, bits: number): void => {
    for (const c of characters) table[c.charCodeAt(0)] = (table[c.charCodeAt(0)] ?? 0) | bits;
  };
  mark('?？؟', Mark.question << MARK_SHIFT);
  mark('!！', Mark.exclamation << MARK_SHIFT);
  mark(':：', Mark.colon << MARK_SHIFT);
  mark('"“”„«»「」『』‹›', Mark.quotes << MARK_SHIFT);
  mark('[(（【', Mark.bracket << MARK_SHIFT);
  mark(' \t\u00a0\u3000"\'”’»«)]】」』）', CLOSER);
  mark(' \t\u00a0\u3000"\'“‘«„»([「『（—–-', OPENER);
  mark('.!?。！？…؟।', END);
  mark(',，、;；—–-', BREAK);
  mark(',，、)）]', NOT_FIRST);
  mark('©@#', SIGN);
  return table;
}
const TABLE = makeTable();

/** The script of a code unit. */
export function scriptIn(code: number): Script {
  return ((TABLE[code] ?? 0) & SCRIPT_BITS) as Script;
}

/** A letter or digit of words in an alphabet. */
export function isLetter(code: number): boolean {
  return ((TABLE[code] ?? 0) & LETTER) !== 0;
}

/** Whether a word of an alphabet goes on at k, which is not a letter: an apostrophe within it. */
export function continuesWord(codes: Uint16Array, k: number, length: number): boolean {
  const code = codes[k] ?? 0;
  return (code === 0x27 || code === 0x2019) && k + 1 < length && scriptIn(codes[k + 1] ?? 0) === Script.latin;
}

/** Reads one sentence after another into a buffer of code units that is used again. */
export class Scanner {
  /** Code units of the sentence read last, in NFKC, and how many. */
  codes = new Uint16Array(1024);
  length = 0;
  /** Length of the sentence in units (see `UNITS`), and its `Mark` bits. */
  units = 0;
  marks = 0;
  /** There is a sign of links or rights in the sentence. */
  signed = false;
  /** The sentence cut to what is read of it, in NFKC unless `wide`, and that in NFKC once asked for. */
  private cut = '';
  private wide = false;

  /** The sentence in NFKC, cut to what is read of it. */
  get text(): string {
    if (this.wide) {
      this.cut = this.cut.normalize('NFKC');
      this.wide = false;
    }
    return this.cut;
  }

  /** Reads a sentence; words are kept of its first `longest` code units. */
  read(text: string, longest: number): void {
    const size = text.length;
    if (this.codes.length < size) this.codes = new Uint16Array(2 * size);
    const { codes } = this;
    let bits = 0;
    let units = 0;
    for (let k = 0; k < size; k++) {
      const code = text.charCodeAt(k);
      codes[k] = code;
      const info = TABLE[code] ?? 0;
      bits |= info;
      units += info >>> UNITS_SHIFT;
    }
    this.units = units / 10;
    this.signed = (bits & SIGN) !== 0;
    this.marks = this.edges(size) | ((bits >>> MARK_SHIFT) & MARK_BITS);
    this.cut = size > longest ? text.slice(0, longest) : text;
    this.length = this.cut.length;
    this.wide = (bits & (UNSTABLE | WIDE)) !== 0;
    if ((bits & UNSTABLE) !== 0) {
      const { text: normal } = this;
      this.length = normal.length;
      if (this.codes.length < this.length) this.codes = new Uint16Array(2 * this.length);
      for (let k = 0; k < this.length; k++) this.codes[k] = normal.charCodeAt(k);
    } else if (this.wide) {
      for (let k = 0; k < this.length; k++) {
        const code = codes[k] ?? 0;
        if (((TABLE[code] ?? 0) & WIDE) !== 0) codes[k] = code === 0x3000 ? 0x20 : code - 0xfee0;
      }
    }
  }

  /** What the beginning and the end tell. */
  private edges(size: number): number {
    const { codes } = this;
    let marks = 0;
    let end = size - 1;
    while (end > 0 && ((TABLE[codes[end] ?? 0] ?? 0) & CLOSER) !== 0) end--;
    const last = size > 0 ? (TABLE[codes[end] ?? 0] ?? 0) : 0;
    if ((last & END) !== 0) marks |= Mark.closed;
    else if ((last & BREAK) !== 0) marks |= Mark.breaks;
    let start = 0;
    while (start < size && ((TABLE[codes[start] ?? 0] ?? 0) & OPENER) !== 0) start++;
    if (size > 0 && ((TABLE[codes[0] ?? 0] ?? 0) & NOT_FIRST) !== 0) marks |= Mark.continues;
    else if (start < size && isSmall(codes[start] ?? 0)) marks |= Mark.continues;
    return marks;
  }
}

/** True for a letter that has a capital form. */
function isSmall(code: number): boolean {
  if (code < 0x80) return code >= 97 && code <= 122;
  if (code > 0x2fff) return false;
  const letter = String.fromCharCode(code);
  return letter !== letter.toUpperCase();
}
