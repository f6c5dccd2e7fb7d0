import { scriptOf } from '../text/locale';
import { searchKey } from '../text/search-key';
import { pinyinOf } from './pinyin';

const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = ' k k ks n nj nh t l lk lm lb ls lt lp lh m p ps t t ng t t k t p t'.split(' ');

/** Revised Romanisation, letter by letter, without the changes of sound between syllables. */
function hangul(text: string): string {
  let out = '';
  for (const char of text) {
    const code = char.charCodeAt(0) - 0xac00;
    if (code < 0 || code > 11171) {
      out += char;
      continue;
    }
    out += `${INITIALS[Math.floor(code / 588)] ?? ''}${VOWELS[Math.floor((code % 588) / 28)] ?? ''}${FINALS[code % 28] ?? ''}`;
  }
  return out;
}

const KANA_ROWS: Readonly<Record<string, string>> = {
  a: 'アイウエオ',
  k: 'カキクケコ',
  g: 'ガギグゲゴ',
  s: 'サシスセソ',
  z: 'ザジズゼゾ',
  t: 'タチツテト',
  d: 'ダヂヅデド',
  n: 'ナニヌネノ',
  h: 'ハヒフヘホ',
  b: 'バビブベボ',
  p: 'パピプペポ',
  m: 'マミムメモ',
  r: 'ラリルレロ',
  y: 'ヤ ユ ヨ',
  w: 'ワヰ ヱヲ',
};
const KANA = new Map<string, string>();
for (const [row, kana] of Object.entries(KANA_ROWS)) {
  Array.from(kana).forEach((char, i) => KANA.set(char, (row === 'a' ? '' : row) + 'aiueo'.charAt(i)));
}
for (const [char, sound] of Object.entries({
  シ: 'shi',
  チ: 'chi',
  ツ: 'tsu',
  ジ: 'ji',
  フ: 'fu',
  ン: 'n',
  ヴ: 'vu',
  ァ: 'a',
  ィ: 'i',
  ゥ: 'u',
  ェ: 'e',
  ォ: 'o',
  ャ: 'ya',
  ュ: 'yu',
  ョ: 'yo',
  ッ: '',
  ー: '',
})) {
  KANA.set(char, sound);
}

function kana(text: string): string {
  let out = '';
  for (const char of text) {
    const code = char.charCodeAt(0);
    const katakana = code >= 0x3041 && code <= 0x3096 ? String.fromCharCode(code + 0x60) : char;
    const sound = KANA.get(katakana) ?? char;
    // ファ is "fa", チェ "che", ジャ "ja": a small vowel replaces the one before.
    if ('ァィゥェォャュョ'.includes(katakana)) out = out.replace(/[aiueo]$/, '');
    out += sound;
  }
  return out;
}

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ў: 'w',
};
const ARABIC: Readonly<Record<string, string>> = {
  ا: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'z',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
  ء: '',
  ئ: 'y',
  ؤ: 'w',
  پ: 'p',
  چ: 'ch',
  گ: 'g',
  ڤ: 'v',
  ک: 'k',
  ی: 'y',
  ژ: 'zh',
};
const HEBREW: Readonly<Record<string, string>> = {
  א: 'a',
  ב: 'b',
  ג: 'g',
  ד: 'd',
  ה: 'h',
  ו: 'w',
  ז: 'z',
  ח: 'h',
  ט: 't',
  י: 'y',
  כ: 'k',
  ך: 'k',
  ל: 'l',
  מ: 'm',
  ם: 'm',
  נ: 'n',
  ן: 'n',
  ס: 's',
  ע: 'a',
  פ: 'p',
  ף: 'f',
  צ: 'ts',
  ץ: 'ts',
  ק: 'k',
  ר: 'r',
  ש: 'sh',
  ת: 't',
};
const DEVANAGARI: Readonly<Record<string, string>> = {
  क: 'k',
  ख: 'k',
  ग: 'g',
  घ: 'g',
  ङ: 'n',
  च: 'ch',
  छ: 'ch',
  ज: 'j',
  झ: 'j',
  ञ: 'n',
  ट: 't',
  ठ: 't',
  ड: 'd',
  ढ: 'd',
  ण: 'n',
  त: 't',
  थ: 't',
  द: 'd',
  ध: 'd',
  न: 'n',
  प: 'p',
  फ: 'f',
  ब: 'b',
  भ: 'b',
  म: 'm',
  य: 'y',
  र: 'r',
  ल: 'l',
  व: 'v',
  श: 'sh',
  ष: 'sh',
  स: 's',
  ह: 'h',
  अ: 'a',
  आ: 'a',
  इ: 'i',
  ई: 'i',
  उ: 'u',
  ऊ: 'u',
  ए: 'e',
  ऐ: 'e',
  ओ: 'o',
  औ: 'o',
  ऑ: 'o',
  'ा': 'a',
  'ि': 'i',
  'ी': 'i',
  'ु': 'u',
  'ू': 'u',
  'े': 'e',
  'ै': 'e',
  'ो': 'o',
  'ौ': 'o',
  'ॉ': 'o',
  'ं': 'n',
  'ँ': 'n',
  '्': '',
  '़': '',
};

function han(text: string): string {
  let out = '';
  for (const char of text) out += pinyinOf(char).join('').replace('=', '').toLowerCase();
  return out;
}

/** A word in Latin letters, roughly as it sounds: lower case, without accents. Good for comparing, not for printing. */
export function romanize(word: string, lang: string): string {
  const key = searchKey(word);
  switch (scriptOf(lang)) {
    case 'Hangul':
      return plain(hangul(key));
    case 'Japanese':
      return plain(kana(key));
    case 'Han':
      return plain(han(key));
    case 'Cyrillic':
      return plain(letters(key, CYRILLIC));
    case 'Arabic':
      return plain(letters(key, ARABIC));
    case 'Hebrew':
      return plain(letters(key, HEBREW));
    case 'Devanagari':
      return plain(letters(key, DEVANAGARI));
    default:
      return plain(key);
  }
}

function letters(text: string, table: Readonly<Record<string, string>>): string {
  let out = '';
  for (const char of text) out += table[char] ?? char;
  return out;
}

const LIGATURES: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Latin letters without their marks. */
export function plain(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþı]/g, (char) => LIGATURES[char] ?? char);
}
