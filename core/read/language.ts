import { detectAll } from 'tinyld';

export interface DetectedLanguage {
  /** ISO 639-1 code; `und` when there is too little to go by. */
  readonly lang: string;
  /** 0 to 1. Below about 0.5 a user should be asked. */
  readonly confidence: number;
}

/** UTF-16 units looked at; more costs time and does not change the answer. */
const SAMPLE = 4000;

/** Fewer letters than this say nothing about the language of an alphabet that many share. */
const FEWEST_LETTERS = 4;

interface Script {
  readonly name: string;
  readonly letters: RegExp;
  /** Letters of an alphabet that one character is worth: a syllable or an ideograph says more than a letter. */
  readonly weight: number;
  /** Languages written in it; a single one is decided by the script alone. */
  readonly languages: readonly string[];
}

const LATIN = [
  'en', 'fr', 'de', 'es', 'pt', 'it', 'nl', 'ga', 'la', 'cs', 'sk', 'da', 'sv', 'fi', 'no', 'is', 'hu', 'ro', 'pl',
  'lt', 'et', 'lv', 'tr', 'vi', 'id', 'tl', 'sw', 'af', 'ber', 'tk', 'eo', 'vo', 'rn',
]; // prettier-ignore

const SCRIPTS: readonly Script[] = [
  { name: 'hangul', letters: /\p{Script=Hangul}/gu, weight: 2.5, languages: ['ko'] },
  {
    name: 'han',
    letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    weight: 3,
    languages: ['zh', 'ja'],
  },
  { name: 'latin', letters: /\p{Script=Latin}/gu, weight: 1, languages: LATIN },
  {
    name: 'cyrillic',
    letters: /\p{Script=Cyrillic}/gu,
    weight: 1,
    languages: ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'mn', 'tt'],
  },
  { name: 'arabic', letters: /\p{Script=Arabic}/gu, weight: 1, languages: ['ar', 'fa', 'ur'] },
  { name: 'devanagari', letters: /\p{Script=Devanagari}/gu, weight: 1, languages: ['hi', 'mr', 'ne'] },
  { name: 'hebrew', letters: /\p{Script=Hebrew}/gu, weight: 1, languages: ['he', 'yi'] },
  { name: 'greek', letters: /\p{Script=Greek}/gu, weight: 1, languages: ['el'] },
  { name: 'thai', letters: /\p{Script=Thai}/gu, weight: 1, languages: ['th'] },
  { name: 'armenian', letters: /\p{Script=Armenian}/gu, weight: 1, languages: ['hy'] },
  { name: 'georgian', letters: /\p{Script=Georgian}/gu, weight: 1, languages: ['ka'] },
  { name: 'bengali', letters: /\p{Script=Bengali}/gu, weight: 1, languages: ['bn'] },
  { name: 'tamil', letters: /\p{Script=Tamil}/gu, weight: 1, languages: ['ta'] },
  { name: 'telugu', letters: /\p{Script=Telugu}/gu, weight: 1, languages: ['te'] },
  { name: 'kannada', letters: /\p{Script=Kannada}/gu, weight: 1, languages: ['kn'] },
  { name: 'malayalam', letters: /\p{Script=Malayalam}/gu, weight: 1, languages: ['ml'] },
  { name: 'gujarati', letters: /\p{Script=Gujarati}/gu, weight: 1, languages: ['gu'] },
  { name: 'gurmukhi', letters: /\p{Script=Gurmukhi}/gu, weight: 1, languages: ['pa'] },
  { name: 'sinhala', letters: /\p{Script=Sinhala}/gu, weight: 1, languages: ['si'] },
  { name: 'khmer', letters: /\p{Script=Khmer}/gu, weight: 1, languages: ['km'] },
  { name: 'lao', letters: /\p{Script=Lao}/gu, weight: 1, languages: ['lo'] },
  { name: 'burmese', letters: /\p{Script=Myanmar}/gu, weight: 1, languages: ['my'] },
  { name: 'ethiopic', letters: /\p{Script=Ethiopic}/gu, weight: 1, languages: ['am'] },
  { name: 'tibetan', letters: /\p{Script=Tibetan}/gu, weight: 1, languages: ['bo'] },
];

/** Letters that one language of a script has and its better known neighbours lack; at least two must be there. */
const TELLING: Readonly<Record<string, readonly (readonly [lang: string, letters: RegExp])[]>> = {
  cyrillic: [
    ['be', /ў/giu],
    ['mk', /[ѓќѕ]/giu],
    ['sr', /[ћђ]/giu],
    ['kk', /[қғұ]/giu],
    ['uk', /[їєґ]/giu],
  ],
  arabic: [
    ['ur', /[ٹڈڑےں]/gu],
    ['fa', /[پچژگ]/gu],
  ],
};

/** The language a text is written in, judged by its script first and by its words where a script is shared. */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = text.slice(0, SAMPLE);
  const [best, share] = mainScript(sample);
  if (!best) return { lang: 'und', confidence: 0 };
  const [only] = best.languages;
  if (best.languages.length === 1 && only !== undefined) return { lang: only, confidence: share };
  if (best.name === 'han') return chineseOrJapanese(sample, share);

  const letters = sample.match(best.letters) ?? [];
  if (letters.length < FEWEST_LETTERS) return { lang: 'und', confidence: 0 };
  const told = TELLING[best.name]?.find(([, marks]) => (sample.match(marks)?.length ?? 0) >= 2);
  if (told) return { lang: told[0], confidence: share };

  const [guess] = detectAll(sample, { only: [...best.languages] });
  if (!guess) return { lang: 'und', confidence: 0 };
  return { lang: guess.lang, confidence: Math.min(guess.accuracy, share) };
}

/** The script that most of the text is in, and its share of the weighted letters. */
function mainScript(sample: string): [Script | undefined, number] {
  let best: Script | undefined;
  let most = 0;
  let total = 0;
  for (const script of SCRIPTS) {
    const weight = (sample.match(script.letters)?.length ?? 0) * script.weight;
    total += weight;
    if (weight > most) {
      best = script;
      most = weight;
    }
  }
  return [best, total === 0 ? 0 : most / total];
}

/** Japanese prose is a third kana or more; a Chinese text holds some only where it quotes a title or a name. */
function chineseOrJapanese(sample: string, share: number): DetectedLanguage {
  const unquoted = sample.replace(/[「『《“][^」』》”]*[」』》”]/gu, '');
  const prose = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(unquoted) ? unquoted : sample;
  const kana = prose.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const han = prose.match(/\p{Script=Han}/gu)?.length ?? 0;
  return { lang: kana > (kana + han) * 0.08 ? 'ja' : 'zh', confidence: share };
}
