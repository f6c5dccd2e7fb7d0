import type { Range } from '../range';
import { isHangul, isSpace } from './characters';

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  let segmenter: Intl.Segmenter;
  try {
    segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  } catch {
    segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  }
  if (segmenters.size < 200) segmenters.set(lang, segmenter);
  return segmenter;
}

/** Long text is cut before the segmenter sees it: its iterator slows down with the length of its string. */
const PIECE = 4000;

function* pieces(text: string, range: Range): Generator<Range> {
  for (let start = range.start; start < range.end;) {
    let end = Math.min(range.end, start + PIECE);
    if (end < range.end) {
      let cut = end;
      while (cut > start && !isSpace(text.charCodeAt(cut - 1))) cut--;
      if (cut > start) end = cut;
      else if (isHighSurrogate(text.charCodeAt(end - 1))) end++;
    }
    yield { start, end };
    start = end;
  }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

/**
 * The items a selection moves over inside `range`: words as the segmenter of the language gives them, whole
 * eojeol in Korean, and each punctuation mark by itself. White space is no item. Offsets are absolute.
 */
export function wordsOf(text: string, range: Range, lang: string): Range[] {
  const words: Range[] = [];
  const bounds = { start: Math.max(0, range.start), end: Math.min(text.length, range.end) };
  // Whether the last item is a word that Hangul may go on from, or one that holds Hangul.
  let joins: 'no' | 'word' | 'hangul' = 'no';
  for (const piece of pieces(text, bounds)) {
    for (const segment of segmenterOf(lang).segment(text.slice(piece.start, piece.end))) {
      const start = piece.start + segment.index;
      const end = start + segment.segment.length;
      if (!segment.isWordLike) {
        joins = 'no';
        pushMarks(text, start, end, words);
        continue;
      }
      const hangul = isHangul(text.charCodeAt(start));
      const last = words.at(-1);
      // An eojeol ("NSC는", "3차례") is one item: noun and particle are selected together.
      if (last?.end === start && (joins === 'hangul' || (joins === 'word' && hangul))) {
        words[words.length - 1] = { start: last.start, end };
        joins = 'hangul';
      } else {
        words.push({ start, end });
        joins = hangul ? 'hangul' : 'word';
      }
    }
  }
  return words;
}

/** Each character that is no white space is an item; combining marks, joiners and surrogate pairs stay whole. */
function pushMarks(text: string, from: number, to: number, words: Range[]): void {
  const marks = text.slice(from, to);
  let offset = from;
  for (const item of marks.match(
    /(?:\P{M}(?:[\p{M}\u200d\ufe0f]|[\u{1f3fb}-\u{1f3ff}]|(?<=\u200d)\P{M})*|\p{M}+)/gu,
  ) ?? []) {
    if (!isSpace(item.charCodeAt(0))) words.push({ start: offset, end: offset + item.length });
    offset += item.length;
  }
}

/**
 * The number of words an evaluation counts: word-like segments, which for Chinese, Japanese and Thai are the
 * words of the segmenter's dictionary.
 */
export function countWords(text: string, lang: string): number {
  let count = 0;
  for (const piece of pieces(text, { start: 0, end: text.length })) {
    for (const segment of segmenterOf(lang).segment(text.slice(piece.start, piece.end)))
      if (segment.isWordLike) count++;
  }
  return count;
}
