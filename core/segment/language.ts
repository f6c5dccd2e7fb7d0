import { classesWith, isUpper } from './characters';
import { DATA } from './abbreviations';
import type { LanguageData } from './abbreviations/types';

/** How a word with a period behaves; see `LanguageData`. */
export type AbbreviationKind = 'never' | 'either' | 'final' | 'numeric' | 'month';

/** A language's data in the form the rules look things up in. */
export interface Language {
  /** ISO 639-1 code, or the longer code as given where there is none. */
  readonly code: string;
  readonly abbreviations: ReadonlyMap<string, AbbreviationKind>;
  /** Abbreviations that are plain words when they begin in lower case. */
  readonly capitalised: ReadonlySet<string>;
  /** Abbreviations that end a sentence only after a number. */
  readonly units: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly speech: readonly string[];
  readonly speechWords: ReadonlySet<string>;
  /** Pairs of letters with which its words end; empty where they are not known. */
  readonly endings: ReadonlySet<string>;
  /** Its words of two and three letters that end in a consonant; empty where they are not known. */
  readonly short: ReadonlySet<string>;
  readonly ordinals: 'none' | 'lower' | 'any';
  /** The class of each code unit: some languages have marks of their own. */
  readonly classes: Uint8Array;
  /** Marks that end a sentence in this language only, and only before white space. */
  readonly marks: string;
  /** The word in lower case by the language's own rule. */
  readonly lower: (word: string) => string;
}

/** Languages without data of their own whose numerals with a period are ordinals. */
const ORDINAL = new Set([
  'da',
  'nb',
  'nn',
  'no',
  'fi',
  'et',
  'lv',
  'sk',
  'sl',
  'hr',
  'bs',
  'sr',
  'hu',
  'is',
  'fo',
]);

/** English abbreviations that news in every language quotes. */
const COMMON = 'inc ltd co corp bros llc plc jr u.s u.s.a u.k d.c';
/** Symbols of measures that are the same in every language. */
const COMMON_UNITS = 'ppm ppb kw kwh mw mwh gw gwh twh hz khz mhz ghz db kpa hpa kcal kj bps mah';
const COMMON_TITLES = 'mr mrs ms dr st v vs feat';

/** The language whose data is nearest for one without its own. */
const NEAREST: Readonly<Record<string, string>> = {
  be: 'ru',

  kk: 'ru',
  ky: 'ru',
  sr: 'ru',
  mk: 'bg',

  nb: 'da',
  nn: 'da',
  no: 'da',
  gl: 'es',
  ast: 'es',
  af: 'nl',
  ms: 'id',
  az: 'tr',
  fa: 'ar',
  ur: 'ar',
  mr: 'hi',
  ne: 'hi',
  lo: 'th',
  yue: 'zh',
  lb: 'de',
  gsw: 'de',
};

/** The Armenian full stop and the Greek question mark are often typed as the colon and semicolon they look like. */
const MARKS: Readonly<Record<string, string>> = { hy: ':', el: ';' };

const cache = new Map<string, Language>();

/** The data for a BCP 47 tag; English abbreviations, without ordinals, for a language that is not known. */
export function languageOf(tag: string): Language {
  const code = (tag.split(/[-_]/)[0] ?? '').toLowerCase();
  const known = cache.get(code);
  if (known) return known;
  const language = compile(code, DATA[code] ?? DATA[NEAREST[code] ?? ''] ?? DATA.en);
  if (cache.size < 500) cache.set(code, language);
  return language;
}

function compile(code: string, data: LanguageData | undefined): Language {
  const abbreviations = new Map<string, AbbreviationKind>();
  const openers = new Set<string>();
  const units = new Set<string>();
  const capitalised = new Set<string>();
  for (const word of words(COMMON)) abbreviations.set(word, 'either');
  for (const word of words(COMMON_TITLES)) abbreviations.set(word, 'never');
  for (const word of words(COMMON_UNITS)) units.add(word);
  const speech = data ? words(data.speech) : [];
  const english = DATA.en;
  // Scripts without capitals quote Latin names ("Apple Inc."): English rules apply inside those.
  for (const source of data?.uncased ? [english, data] : [data]) {
    if (!source) continue;
    const kinds: readonly [AbbreviationKind, string][] = [
      ['month', source.months],
      ['final', source.final],
      ['numeric', source.numeric],
      ['either', source.either],
      ['never', source.never],
    ];
    for (const [kind, list] of kinds) {
      for (const word of words(list)) {
        if (!isUpper(word.charAt(0))) capitalised.delete(word);
        else if (!abbreviations.has(word.toLowerCase())) capitalised.add(word.toLowerCase());
        abbreviations.set(word.toLowerCase(), kind);
      }
    }
    for (const word of words(source.units)) units.add(word);
    for (const word of words(source.openers)) openers.add(word);
  }
  return {
    code,
    abbreviations,
    capitalised,
    units,
    openers,
    speech,
    speechWords: new Set(speech),
    endings: endingsOf(code, data),
    short: new Set(DATA[code] === data ? words(data?.short ?? '') : []),
    ordinals: data?.ordinals ?? (ORDINAL.has(code) ? 'lower' : 'none'),
    marks: MARKS[code] ?? '',
    classes: classesWith(MARKS[code] ?? ''),
    lower: code === 'tr' || code === 'az' ? lowerTurkic : (word) => word.toLowerCase(),
  };
}

/** A language that only borrows its nearest one's data has words of its own. */
function endingsOf(code: string, data: LanguageData | undefined): Set<string> {
  const pairs = new Set<string>();
  if (DATA[code] !== data || !data?.endings) return pairs;
  for (const group of words(data.endings)) {
    for (const before of group.slice(1)) pairs.add(before + group.charAt(0));
  }
  return pairs;
}

function words(list: string): string[] {
  return list.split(' ').filter((word) => word !== '');
}

function lowerTurkic(word: string): string {
  return word.replace(/İ/g, 'i').replace(/I/g, 'ı').toLowerCase();
}
