import fc from 'fast-check';
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

  it('keeps four digits as toPrecision does', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.nat(), fc.maxSafeNat(), fc.double({ min: 0, max: 1e20, noNaN: true })),
        (value) => {
          const plain = Number.isInteger(value) && value < 10_000;
          expect(significant(value)).toBe(plain ? value : Number(value.toPrecision(4)));
        },
      ),
    );
    expect(significant(99_995)).toBe(100_000);
    expect(significant(12_345)).toBe(12_350);
  });

  it('reads digits as they are divided', () => {
    expect(values('1.234.567, 12,5. 3., 007 1,2,3', 'de')).toEqual([1_234_567, 12.5, 3, 7, 12.3]);
    expect(values('12345678901234567890', 'en')).toEqual([12345678901234567890]);
  });

  it('reads capitals', () => {
    const found = findNumbers('Twenty-Five MILLION', 'en').map((number) => number.value);
    expect(found).toEqual([25_000_000]);
  });
});
