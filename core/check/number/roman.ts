import { allOf } from '../text/match';
import type { Quantity } from './types';

const ROMAN = /(?=[IVX])(?<![\p{L}\d])X{0,3}(?:IX|IV|V?I{0,3})(?:e|er|è?me|ème)?(?![\p{L}\d'’.])/gu;
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** Roman numerals up to 39 (centuries, rulers, wars), as loose evidence: they may be told in words. "I" alone is none. */
export function findRoman(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of allOf(text, ROMAN)) {
    const numeral = match[0].replace(/[^IVX]+$/, '');
    if (numeral === '' || numeral === 'I') continue;
    let value = 0;
    for (let i = 0; i < numeral.length; i++) {
      const here = VALUES[numeral.charAt(i)] as number;
      value += here < (VALUES[numeral.charAt(i + 1)] ?? 0) ? -here : here;
    }
    found.push({
      start: match.index,
      end: match.index + numeral.length,
      value,
      other: [],
      form: isRegnal(text, match.index, numeral) ? 'words' : 'loose',
    });
  }
  return found;
}

/** "World War II", "Elizabeth II": after a capitalised word, as sure as a number word. Single letters are initials too often. */
function isRegnal(text: string, at: number, numeral: string): boolean {
  return numeral.length > 1 && /\p{Lu}[\p{L}'’]+ $/u.test(text.slice(Math.max(0, at - 24), at));
}
