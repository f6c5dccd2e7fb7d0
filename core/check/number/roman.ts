import type { Quantity } from './types';

const ROMAN = /(?<![\p{L}\d])(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})(?:e|er|è?me|ème)?(?![\p{L}\d'’.])/gu;
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** Roman numerals up to 39 (centuries, rulers, wars), as loose evidence: they may be told in words. "I" alone is none. */
export function findRoman(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(ROMAN)) {
    const numeral = match[0].replace(/[^IVX]+$/, '');
    if (numeral === '' || numeral === 'I') continue;
    let value = 0;
    for (let i = 0; i < numeral.length; i++) {
      const here = VALUES[numeral.charAt(i)] as number;
      value += here < (VALUES[numeral.charAt(i + 1)] ?? 0) ? -here : here;
    }
    found.push({ start: match.index, end: match.index + numeral.length, value, other: [], form: 'loose' });
  }
  return found;
}
