import { describe, expect, it } from 'vitest';
import { findNumbers, significant } from '../../../../../core/align/lang/numbers';

function values(text: string, lang: string): number[] {
  return findNumbers(text.normalize('NFKC').toLowerCase(), lang).map((number) => number.value);
}

describe('findNumbers', () => {
  it.each([
    ['ko', '1억1천만 달러, 초당 12조3천억 번, 3만 5천 명', [110_000_000, 12.3e12, 35_000]],
    ['ko', '세 번째로 두 차례 2019년 30일에', [3, 2, 2019, 30]],
    ['en', '$110 million, 12.3 trillion, 35,000 people', [110_000_000, 12.3e12, 35_000]],
    ['en', 'the third time, twenty-five years, 2019', [3, 25, 2019]],
    ['ja', '令和元年、二十三人、1万2千円', [2019, 23, 12_000]],
    ['zh', '三百二十万，1.5亿', [3_200_000, 150_000_000]],
    ['de', '1.234,5 und 3.000 Millionen, 2,5 Mrd. Euro', [1234.5, 3e9, 2.5e9]],
    ['fr', '1 234 567 euros, vingt-cinq', [1_234_567, 25]],
    ['ru', '1,5 млн рублей, первый, 12 тысяч', [1_500_000, 1, 12_000]],
  ])('reads %s: %s', (lang, text, expected) => {
    expect(values(text, lang)).toEqual(expected);
  });

  it('does not take syllables of words for numbers', () => {
    expect(values('대통령은 조만간 만났다', 'ko')).toEqual([]);
    expect(values('someone attended', 'en')).toEqual([]);
  });

  it('gives equal amounts one key', () => {
    expect(significant(12.3e12)).toBe(significant(12_300_000_000_000));
    expect(significant(1234)).not.toBe(significant(1235));
  });
});
