import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords, wordsOf } from '../../../../core/segment';

function words(text: string, lang: string): string[] {
  return wordsOf(text, { start: 0, end: text.length }, lang).map(({ start, end }) => text.slice(start, end));
}

describe('wordsOf', () => {
  test('makes each punctuation mark an item of its own', () => {
    expect(words('He said, “Don’t go!” (twice).', 'en')).toEqual([
      ...['He', 'said', ',', '“', 'Don’t', 'go', '!', '”', '(', 'twice', ')', '.'],
    ]);
  });

  test('keeps a Korean eojeol whole, with the digits and letters in it', () => {
    expect(words('NSC는 3차례 “그렇다”고 답했다.', 'ko')).toEqual([
      'NSC는',
      '3차례',
      '“',
      '그렇다',
      '”',
      '고',
      '답했다',
      '.',
    ]);
  });

  test('follows the dictionary in scripts without spaces', () => {
    expect(words('我们明天去北京。', 'zh')).toEqual(['我们', '明天', '去', '北京', '。']);
    expect(words('ผมไม่ทราบ', 'th').length).toBeGreaterThan(1);
  });

  test('keeps emoji and combining marks in one piece', () => {
    expect(words('👩‍👩‍👧 👍🏽 é!', 'en')).toEqual(['👩‍👩‍👧', '👍🏽', 'é', '!']);
  });

  test('gives offsets into the whole text', () => {
    const text = 'One. Two three.';
    expect(wordsOf(text, { start: 5, end: 15 }, 'en')).toEqual([
      { start: 5, end: 8 },
      { start: 9, end: 14 },
      { start: 14, end: 15 },
    ]);
  });

  test('covers every character that is no white space exactly once, for any text and tag', () => {
    const lang = fc.constantFrom('en', 'ko', 'ja', 'zh', 'th', 'xx-not a tag');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), lang, (text, code) => {
        let last = 0;
        for (const { start, end } of wordsOf(text, { start: 0, end: text.length }, code)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(last, start)).toMatch(/^[\s\u0085]*$/);
          last = end;
        }
        expect(text.slice(last)).toMatch(/^[\s\u0085]*$/);
      }),
      { numRuns: 1000 },
    );
  });

  test('is the same for text longer than the pieces it is worked in', () => {
    const text = 'Word after word, without end. '.repeat(1000);
    const all = wordsOf(text, { start: 0, end: text.length }, 'en');
    expect(all).toHaveLength(7 * 1000);
    expect(all.at(-1)).toEqual({ start: text.length - 2, end: text.length - 1 });
  });
});

describe('countWords', () => {
  test('counts words and numbers, not marks', () => {
    expect(countWords('Russia used 3 missiles — again!', 'en')).toBe(5);
    expect(countWords('我们明天去北京。', 'zh')).toBe(4);
    expect(countWords('', 'ko')).toBe(0);
    expect(countWords('a b '.repeat(5000), 'en')).toBe(10_000);
  });
});
