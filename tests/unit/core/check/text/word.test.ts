import { describe, expect, it } from 'vitest';
import { DIGIT, isWordChar, kindOf, LATIN, WORD_CHAR } from '../../../../../core/check/text/word';

describe('kindOf', () => {
  it.each([
    ['a', WORD_CHAR | LATIN],
    ['é', WORD_CHAR],
    ['Z', WORD_CHAR],
    ['7', WORD_CHAR | DIGIT],
    ['٧', WORD_CHAR],
    ['한', WORD_CHAR],
    ['ि', WORD_CHAR],
    [' ', 0],
    ['’', 0],
  ])('tells %s the first time and every time', (unit, kind) => {
    const bits = WORD_CHAR | DIGIT | LATIN;
    for (let time = 0; time < 2; time++) expect(kindOf(unit.charCodeAt(0)) & bits).toBe(kind);
    expect(isWordChar(unit)).toBe(kind !== 0);
  });

  it('takes the end of a text for no word', () => {
    expect(isWordChar('')).toBe(false);
    expect(kindOf(NaN) & WORD_CHAR).toBe(0);
  });
});
