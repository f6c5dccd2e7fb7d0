import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typed } from '../../../../renderer/jump/typed';

describe('typed', () => {
  it.each([
    ['국토연구원', 'rnrxhdusrndnjs'],
    ['값', 'rkqt'],
    ['ㅗ미ㄹ', 'half'],
    ['ㅘ', 'hk'],
    ['Über', 'uber'],
    ['“Kim', '"kim'],
    ['３２', '32'],
  ])('%s is %s', (text, keys) => {
    expect(typed(text)).toBe(keys);
  });

  // What an input method shows on the way to 국토: letter by letter, with the next syllable's letter as a tail.
  it.each(['ㄱ', '구', '국', '국ㅌ', '국토', '국통'])('%s begins 국토연구원', (half) => {
    expect(typed('국토연구원').startsWith(typed(half))).toBe(true);
  });

  it('is the same for composed and decomposed text, and for itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(typed(text.normalize('NFD'))).toBe(typed(text));
        expect(typed(typed(text))).toBe(typed(text));
      }),
    );
  });
});
