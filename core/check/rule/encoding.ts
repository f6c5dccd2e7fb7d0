import type { Notice, RowCheck } from '../check';
import { allOf } from '../text/match';

/** UTF-8 read as Latin-1 or Windows-1252 leaves these pairs; U+FFFD stands where a decoder gave up. */
const BROKEN =
  /\ufffd+|(?:[ÃÂ][\u0080-\u00bf]|â€[\u0080-\u00bf™œ\u009d¦“”˜š]?|[ìíëê][\u0080-\u00bf]{2}|Ð[\u0080-\u00bf]|Ñ[\u0080-\u00bf]|[åæçè][\u0080-\u00bf]{2}|ï»¿|ï¿½)+|[\u0080-\u009f]+|ðŸ[^\s]*/g;
const INVISIBLE =
  /[\u200b\u2060\ufeff\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000b\u000c\u000e-\u001f]+/g;
const ZERO_WIDTH_JOINERS =
  /(?<=[\p{Script=Latin}\p{Script=Han}\p{Script=Hangul}\p{Script=Cyrillic}\d\s])[\u200c\u200d]/gu;
const RIGHT_TO_LEFT = new Set(['ar', 'he', 'fa', 'ur']);

/** Characters that a wrong decoding leaves behind. */
export const encodingCheck: RowCheck = {
  id: 'encoding',
  scope: 'row',
  category: 'character-encoding',
  severity: 'major',
  languages: [],
  onByDefault: true,
  needsSource: false,
  run({ target }) {
    return matches(target.text, BROKEN).map(({ start, end, text }) => ({
      spans: [target.span(start, end)],
      message: text.includes('\ufffd') ? 'replacement' : 'mojibake',
      params: { text },
    }));
  },
};

/** Characters nobody sees: zero-width spaces, byte order marks, soft hyphens, direction marks, controls. */
export const invisibleCheck: RowCheck = {
  id: 'invisible',
  scope: 'row',
  category: 'character-encoding',
  severity: 'minor',
  languages: [],
  onByDefault: true,
  needsSource: false,
  run({ target }) {
    // Direction marks are right in text of both directions, and Thai and Khmer break lines at zero-width spaces.
    if (RIGHT_TO_LEFT.has(target.lang) || target.lang === 'th' || target.lang === 'km') return [];
    const found = [...matches(target.text, INVISIBLE), ...matches(target.text, ZERO_WIDTH_JOINERS)];
    return found.map(({ start, end, text }): Notice => ({
      spans: [target.span(start, end)],
      message: 'found',
      params: { code: Array.from(text, codePoint).join(' ') },
      suggestion: '',
    }));
  },
};

function matches(text: string, pattern: RegExp): { start: number; end: number; text: string }[] {
  return allOf(text, pattern).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

function codePoint(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
