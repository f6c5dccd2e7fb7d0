import type { Range } from '../../range';
import type { RowText } from '../text/row-text';
import data from './ordinary.json';

const WORDS: Readonly<Record<string, string>> = data.words;
const SETS = new Map<string, ReadonlySet<string>>();

function wordsOf(lang: string): ReadonlySet<string> {
  const known = SETS.get(lang);
  if (known !== undefined) return known;
  const words = new Set((WORDS[lang] ?? '').split(lang === 'zh' ? '' : ' '));
  SETS.set(lang, words);
  return words;
}

/**
 * Stretches of a source in which no name stands: its commonest words, of Chinese its commonest characters outside
 * names, of Japanese what is in hiragana.
 */
export function ordinaryIn(row: RowText): Range[] {
  const { lang, text } = row;
  if (lang === 'ja') return ranges(text, /[\p{Script=Hiragana}]+/gu);
  const words = wordsOf(lang);
  if (lang === 'zh') {
    const found: Range[] = [];
    for (let i = 0; i < text.length; i++) if (words.has(text.charAt(i))) found.push({ start: i, end: i + 1 });
    return found;
  }
  return words.size < 2
    ? []
    : ranges(text, /[\p{L}\p{M}]+/gu).filter(({ start, end }) => words.has(text.slice(start, end)));
}

function ranges(text: string, pattern: RegExp): Range[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
