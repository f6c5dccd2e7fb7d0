import { searchKey } from '../text/search-key';
import { pinyinOf } from './pinyin';

/** Letters of a text as the sound models count them, with where each stands. */
export interface Units {
  readonly units: readonly string[];
  /** Offset of each unit's first UTF-16 unit, and one past the last for the end. */
  readonly at: readonly number[];
  /** True where a word begins: the text's start, or a unit after something that is no letter. */
  readonly opens: readonly boolean[];
}

const SMALL_KANA = 'ァィゥェォャュョヮ';
const FINAL_HEBREW: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };
/** Marks that say nothing of a name's letters: Arabic vowel signs, Hebrew points, Thai tones and silencing, joiners. */
const SILENT = /[\u064b-\u065f\u0670\u0640\u0591-\u05c7\u0e47-\u0e4e\u200b-\u200f\u00ad\u0301]/;
const LETTER = /[\p{L}\p{M}]/u;
const THAI_LEADING = /[\u0e40-\u0e44]/;

/**
 * Cuts a text into the units that carry sound: Hangul into its letters (initial and final apart), kana with a small
 * kana after it as one, Thai vowels behind the consonant they are spoken after, other letters one by one in lower case.
 * Han is cut into the initial and the final of its Mandarin reading when the language is Chinese.
 */
export function unitsOf(text: string, lang: string): Units {
  const mandarin = lang === 'zh' || lang === 'yue';
  const key = searchKey(text);
  const units: string[] = [];
  const at: number[] = [];
  const opens: boolean[] = [];
  let word = 0;
  let wordOfLast = -1;
  const add = (unit: string, offset: number): void => {
    units.push(unit);
    at.push(offset);
    opens.push(word !== wordOfLast);
    wordOfLast = word;
  };
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    const char = key.charAt(i);
    if (code >= 0xac00 && code <= 0xd7a3) {
      for (const letter of char.normalize('NFD')) add(letter, i);
    } else if ((code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fc && code !== 0x30fb)) {
      const kana = code <= 0x3096 ? String.fromCharCode(code + 0x60) : char;
      const last = units.at(-1);
      if (word === wordOfLast && last !== undefined && SMALL_KANA.includes(kana) && /^[ァ-ヺ]$/.test(last))
        units[units.length - 1] = last + kana;
      else add(kana, i);
    } else if (char === 'ж' && word === wordOfLast && units[units.length - 1] === 'д') {
      // "Джеймс": one sound.
      units[units.length - 1] = 'дж';
    } else if (SILENT.test(char)) {
      continue;
    } else if (THAI_LEADING.test(char) && LETTER.test(key.charAt(i + 1))) {
      add(key.charAt(i + 1), i);
      add(char, i);
      i++;
    } else if (mandarin && code >= 0x4e00 && code <= 0x9fff) {
      for (const part of pinyinOf(char)) add(part, i);
    } else if (char === '々') {
      add(units[units.length - 1] ?? char, i);
    } else if (code < 128 ? code >= 97 && code <= 122 : LETTER.test(char)) {
      add(FINAL_HEBREW[char] ?? char, i);
    } else {
      word++;
    }
  }
  at.push(text.length);
  return { units, at, opens };
}
