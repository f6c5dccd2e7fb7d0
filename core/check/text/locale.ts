/** The primary language subtag of a BCP 47 tag, lower case: `zh-Hant-TW` gives `zh`. '' stays ''. */
export function baseLang(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}

/** True for translations whose names can be told from other words: there must be a list of the language's ordinary ones. */
export function tellsNames(tag: string): boolean {
  return baseLang(tag) === 'en';
}

const NO_SPACES = new Set(['ja', 'zh', 'yue', 'th', 'lo', 'km', 'my']);

/** True where words are not set apart by spaces. */
export function isUnspaced(lang: string): boolean {
  return NO_SPACES.has(lang);
}

const SCRIPTS: Readonly<Record<string, string>> = {
  ko: 'Hangul',
  ja: 'Japanese',
  zh: 'Han',
  yue: 'Han',
  ru: 'Cyrillic',
  uk: 'Cyrillic',
  be: 'Cyrillic',
  bg: 'Cyrillic',
  sr: 'Cyrillic',
  mk: 'Cyrillic',
  kk: 'Cyrillic',
  ar: 'Arabic',
  fa: 'Arabic',
  ur: 'Arabic',
  he: 'Hebrew',
  hi: 'Devanagari',
  mr: 'Devanagari',
  ne: 'Devanagari',
  bn: 'Bengali',
  th: 'Thai',
  el: 'Greek',
  ka: 'Georgian',
  hy: 'Armenian',
  ta: 'Tamil',
};

/** The script a language is written in, by a name of this module; `Latin` unless another is known. */
export function scriptOf(lang: string): string {
  return SCRIPTS[lang] ?? 'Latin';
}
