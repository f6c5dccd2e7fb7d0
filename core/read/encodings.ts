import iconv from 'iconv-lite';

/**
 * The encodings a reviewer can choose, by their WHATWG label where there is one, most likely first.
 * `euc-kr`, `shift_jis` and `gb18030` are read as the supersets that files in the wild use (CP949, CP932, GBK).
 */
const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'utf-32le',
  'utf-32be',
  'euc-kr',
  'iso-2022-kr',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'gb18030',
  'big5',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'koi8-r',
  'koi8-u',
  'iso-8859-1',
  'iso-8859-2',
  'iso-8859-3',
  'iso-8859-4',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-8',
  'iso-8859-9',
  'iso-8859-10',
  'iso-8859-13',
  'iso-8859-14',
  'iso-8859-15',
  'iso-8859-16',
  'macintosh',
  'x-mac-cyrillic',
  'ibm866',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Other names of the same encodings, without punctuation: those of jschardet, Python, Windows and iconv. */
const ALIASES: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  ascii: 'utf-8',
  usascii: 'utf-8',
  utf8sig: 'utf-8',
  utf16: 'utf-16le',
  ucs2: 'utf-16le',
  cp949: 'euc-kr',
  uhc: 'euc-kr',
  windows949: 'euc-kr',
  ksc5601: 'euc-kr',
  cp932: 'shift_jis',
  sjis: 'shift_jis',
  windows31j: 'shift_jis',
  shiftjis2004: 'shift_jis',
  eucjis2004: 'euc-jp',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  cp936: 'gb18030',
  big5hkscs: 'big5',
  cp950: 'big5',
  latin1: 'iso-8859-1',
  tis620: 'windows-874',
  iso885911: 'windows-874',
  macroman: 'macintosh',
  maccyrillic: 'x-mac-cyrillic',
  cp866: 'ibm866',
};

/** iconv-lite's names where they differ from the label. */
const ICONV_NAMES: Partial<Record<Encoding, string>> = {
  'euc-kr': 'cp949',
  shift_jis: 'cp932',
  // The list of Hong Kong characters is a superset of Big5 as Windows writes it.
  big5: 'big5-hkscs',
  macintosh: 'macroman',
  'x-mac-cyrillic': 'maccyrillic',
};

const BY_KEY = new Map<string, Encoding>(ENCODINGS.map((label) => [keyOf(label), label]));

/** The encodings a text can be read in, as labels for a menu. */
export function listEncodings(): readonly string[] {
  return ENCODINGS;
}

/** The encoding that a name stands for, whatever its spelling; undefined for one that cannot be read. */
export function encodingOf(name: string): Encoding | undefined {
  const key = keyOf(name);
  const windows = /^cp(125\d|874)$/.exec(key);
  return (
    BY_KEY.get(key) ?? ALIASES[key] ?? (windows ? BY_KEY.get(`windows${String(windows[1])}`) : undefined)
  );
}

/** Decodes with a table of iconv-lite: single-byte and double-byte encodings. Bad bytes become U+FFFD. */
export function decodeByTable(bytes: Uint8Array, encoding: Encoding): string {
  return iconv.decode(bytes, ICONV_NAMES[encoding] ?? encoding, { stripBOM: false });
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
