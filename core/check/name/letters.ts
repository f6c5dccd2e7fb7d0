import { declensionStem, isDeclining, withoutHooks } from './declension';
import { editDistance } from './distance';
import { plain } from './romanize';
import type { SourceName } from './source-name';

/** How alike a name is to a word of a source in the same script, 0 to 1: declension and parts of compounds count. */
export function formLikeness(name: string, word: SourceName, lang: string): number {
  const value = letterLikeness(name, word.latin);
  if (value >= 0.9) return value;
  if (isForm(name, word, lang)) return 0.95;
  return Math.max(value, isPart(name, word.latin, lang) ? 0.85 : 0);
}

/** One name in two cases, or written by sound in one of the two: "Klatovech" and "Klatovy", "Geševa" and "Geshev". */
export function isForm(name: string, word: SourceName, lang: string): boolean {
  if (!isDeclining(lang)) return false;
  const stem = declensionStem(name);
  if (stem === declensionStem(word.latin)) return true;
  if (name.length < 5 || !/[čćšžđśż]/iu.test(word.text)) return false;
  return isRespelt(stem, declensionStem(plain(withoutHooks(word.text))));
}

/** "Hradiště" in "Uherskohradišťsku", "Allgäu" in "Unterallgäu": compounds that English takes apart. */
function isPart(name: string, word: string, lang: string): boolean {
  const stem = isDeclining(lang) ? name.replace(/[aeiouy]+$/, '') : name;
  return stem.length > 4 && word.length > stem.length + 2 && word.includes(stem);
}

/** How alike two words of one script are as forms of one name, 0 to 1: endings, plurals and declension count little. */
export function letterLikeness(name: string, word: string): number {
  const best = Math.max(likeness(name, word), likeness(name.replace(/s$/, ''), word));
  if (best >= 0.7 || name.length < 4 || word.length < 3) return best;
  const [a, b] = [respelt(name), respelt(word)];
  const limit = Math.max(1, Math.floor(Math.min(a.length, b.length) / 4));
  const stem = b.slice(0, Math.max(3, a.length));
  if (editDistance(a, stem, limit) <= limit || editDistance(a, b, limit) <= limit) return 0.75;
  return best;
}

const RESPELT: readonly (readonly [RegExp, string])[] = [
  // Umlauts written out: Wuerttemberg.
  [/(?<![aeiou])([aou])e(?![aeiou])/g, '$1'],
  [/tsch|tch|cz|ch|sch|sh|sz|tz|ts|c(?=[eiy])/g, 's'],
  [/dzh|dsch|dj|zh/g, 'j'],
  [/ph/g, 'f'],
  [/ck|kh|gh|qu|c|q/g, 'k'],
  [/x/g, 'ks'],
  [/[wv]/g, 'v'],
  [/ou|oo|u/g, 'u'],
  [/[yj]/g, 'i'],
  [/z/g, 's'],
  [/(?<=.)h/g, ''],
  [/(.)\1/g, '$1'],
];

/** True where two words differ only by how languages spell the same sounds: Saipov, Sajpov. */
export function isRespelt(a: string, b: string): boolean {
  return respelt(a) === respelt(b);
}

/** One spelling for what the languages written in Latin letters spell in several ways. */
function respelt(word: string): string {
  const known = SPELT.get(word);
  if (known !== undefined) return known;
  const text = RESPELT.reduce((all, [pattern, by]) => all.replace(pattern, by), word);
  if (SPELT.size > 20_000) SPELT.clear();
  SPELT.set(word, text);
  return text;
}

/** Words come again and again. */
const SPELT = new Map<string, string>();

function likeness(name: string, word: string): number {
  if (name === word) return 1;
  // Declined: "Mengy", "Kepu" for Menga, Kepa.
  if (name.length > 3 && withoutVowel(name) === withoutVowel(word)) return 0.95;
  const [short, long] = name.length < word.length ? [name, word] : [word, name];
  if (short.length >= 3 && long.startsWith(short) && long.length - short.length <= 3) return 0.95;
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared++;
  // An ending changed for the language's own: "Afrikanische" and "African", "Moskau" and "Moscow".
  return shared >= 4 ? Math.max(0.7, shared / long.length) : shared / long.length;
}

function withoutVowel(word: string): string {
  return word.replace(/[aeiouy]$/, '');
}
