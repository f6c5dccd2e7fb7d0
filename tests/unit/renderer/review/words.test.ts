import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../core/segment';
import { snapToWords, wordAt } from '../../../../renderer/review/words';

const text = 'He said, “I came.”';
const words = wordsOf(text, { start: 0, end: text.length }, 'en');
const slice = (range: { start: number; end: number } | undefined) =>
  range && text.slice(range.start, range.end);

describe('words of a row', () => {
  it('grows a selection to whole words', () => {
    expect(slice(snapToWords(words, { start: 1, end: 5 }))).toBe('He said');
  });

  it('lets a closing quotation mark be selected on its own', () => {
    expect(slice(snapToWords(words, { start: text.length - 1, end: text.length }))).toBe('”');
  });

  it('selects nothing where there is only white space', () => {
    expect(snapToWords(words, { start: 2, end: 3 })).toBeUndefined();
  });

  it('finds the word at an offset, or the one before a space', () => {
    expect(slice(words[wordAt(words, 4)])).toBe('said');
    expect(slice(words[wordAt(words, 2)])).toBe('He');
  });
});
