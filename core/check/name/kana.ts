import type { RowText } from '../text/row-text';
import { romanize } from './romanize';

const JAPANESE =
  /^(?:(?:[kgsztdnhbpmyrwfj]|ch|sh|ts|[kgnhbpmr]y|(?<=[aeiou])(?:kk|tt|ss|pp|cch))?[aeiou](?:n|h)?)+$/;

/** True for what reads as Japanese: open syllables only. Whether Han have that reading, no table tells surely. */
export function isJapanese(key: string): boolean {
  return JAPANESE.test(key);
}

/** One spelling for long vowels, doubled consonants and what Japanese does not tell apart. */
function loose(latin: string): string {
  return latin
    .replace(/([aeiou])h(?![aeiouy])/g, '$1')
    .replace(/ou|oo|oh/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/ei|ee/g, 'e')
    .replace(/(.)\1/g, '$1')
    .replace(/tch/g, 'ch')
    .replace(/l/g, 'r')
    .replace(/v/g, 'b')
    .replace(/m(?=[bp])/g, 'n');
}

/** True where the source writes the name in kana, hiragana included. */
export function isInKana(key: string, source: RowText): boolean {
  const name = loose(key);
  return source.derive(kanaIn).some((run) => run.includes(name));
}

function kanaIn(source: RowText): readonly string[] {
  return [...source.text.matchAll(/[\p{Script=Hiragana}\p{Script=Katakana}ー]{2,}/gu)].map(([run]) =>
    loose(romanize(run, source.lang)),
  );
}
