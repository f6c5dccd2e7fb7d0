/**
 * How long a translation should be. Natural logarithm of the length of English text over that of the same text in
 * another language, in UTF-16 units; estimated on professional translations of news. Unknown languages: 0.
 */
const ENGLISH_OVER: Readonly<Record<string, number>> = {
  ar: 0.08,
  bg: -0.075,
  cs: 0.04,
  da: -0.01,
  de: -0.17,
  el: -0.18,
  es: -0.145,
  fa: 0.035,
  fi: -0.07,
  fr: -0.165,
  he: 0.215,
  hi: -0.05,
  hu: -0.105,
  id: -0.14,
  it: -0.15,
  ja: 0.805,
  ko: 0.63,
  nl: -0.155,
  pl: -0.11,
  pt: -0.115,
  ro: -0.15,
  ru: -0.09,
  sv: 0,
  th: 0.05,
  tr: -0.06,
  uk: -0.05,
  vi: -0.075,
  zh: 1.085,
  en: 0,
};
/** Standard deviation of that logarithm for long sentences. */
const SPREAD: Readonly<Record<string, number>> = {
  ja: 0.2,
  ko: 0.21,
  zh: 0.24,
  ru: 0.145,
  tr: 0.145,
  ar: 0.15,
  th: 0.15,
  pl: 0.15,
  fa: 0.15,
  hu: 0.15,
};
/** What short sentences add to the variance, per English letter. */
const SHORT = 1.1;

/** What one character of each script is worth in English letters, where a text mixes scripts of very different density. */
const WORTH: Readonly<
  Record<string, { readonly han: number; readonly kana: number; readonly rest: number }>
> = {
  ja: { han: 4.45, kana: 1.7, rest: 1.2 },
  zh: { han: 4.05, kana: 1.7, rest: 0.75 },
};

/** How long the text would be in English. */
export function englishLength(text: string, lang: string): number {
  const worth = WORTH[lang];
  if (worth === undefined) return text.length * Math.exp(ENGLISH_OVER[lang] ?? 0);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x3400 && code < 0xa000) length += worth.han;
    else length += code > 0x3040 && code < 0x3100 ? worth.kana : worth.rest;
  }
  return length;
}

/** By how many standard deviations the target is longer (positive) or shorter than its source lets expect. */
export function lengthDeviation(
  source: string,
  target: string,
  sourceLang: string,
  targetLang: string,
): number {
  const english = englishLength(source.trim(), sourceLang);
  const to = englishLength(target.trim(), targetLang);
  if (english === 0 || to === 0) return 0;
  const spread = Math.max(SPREAD[sourceLang] ?? 0.125, SPREAD[targetLang] ?? 0.125);
  return Math.log(to / english) / Math.sqrt(spread * spread + SHORT / Math.max(english, 10));
}

/** Natural logarithm of how much longer than its source a translation is, in UTF-16 units. */
export function logRatio(sourceLang: string, targetLang: string): number {
  return (ENGLISH_OVER[sourceLang] ?? 0) - (ENGLISH_OVER[targetLang] ?? 0);
}
