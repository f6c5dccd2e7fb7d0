import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../../core/check/article';
import { associates } from '../../../../../core/check/name/associate';
import {
  isKnown,
  isLoanWord,
  isName,
  isOrdinary,
  listedNear,
  wordMeant,
} from '../../../../../core/check/name/known';
import { letterLikeness } from '../../../../../core/check/name/letters';
import { rowsOf, stemOf } from '../../../../../core/check/name/stem';
import { articleOf } from '../helper';

describe('letterLikeness', () => {
  it.each([
    ['menga', 'mengy'],
    ['nicole', 'nicoleho'],
    ['medvedev', 'medwedew'],
    ['lukashenko', 'lukaschenko'],
    ['thomas', 'tomasem'],
    ['oscar', 'oskara'],
  ])('takes %s and %s for one name', (a, b) => {
    expect(letterLikeness(a, b)).toBeGreaterThanOrEqual(0.7);
  });

  it.each([
    ['scholz', 'macron'],
    ['obama', 'trump'],
    ['berlin', 'paris'],
  ])('tells %s from %s', (a, b) => {
    expect(letterLikeness(a, b)).toBeLessThan(0.6);
  });

  it('is 1 for the same word and never above', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(letterLikeness(a, a)).toBe(1);
        expect(letterLikeness(a, b)).toBeLessThanOrEqual(1);
        expect(letterLikeness(a, b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('lists of names', () => {
  it('knows names, words and Pinyin', () => {
    for (const name of ['kirby', 'zelensky', 'kavanaugh', 'busan', 'takahashi'])
      expect(isName(name), name).toBe(true);
    expect(isKnown('xiaoming')).toBe(true);
    expect(isKnown('zelebsky')).toBe(false);
    expect(isOrdinary('unbeaten')).toBe(true);
    expect(isOrdinary('kirby')).toBe(false);
    expect(isLoanWord('チーム')).toBe(true);
    expect(isLoanWord('プーチン')).toBe(false);
  });

  it('finds what was meant', () => {
    expect(listedNear('zelensjy')).toContain('zelensky');
    expect(wordMeant('parilament')).toBe('parliament');
    expect(wordMeant('abcd')).toBeUndefined();
  });
});

describe('stemOf', () => {
  it.each([
    ['ko', ['커비', '커비', '커'], '커비'],
    ['ko', ['커비'], undefined],
    ['ru', ['Лаврова', 'Лаврова'], 'Лавров'],
    ['de', ['Scholz'], 'Scholz'],
    ['zh', ['特朗普'], '特朗普'],
  ])('%s %j', (lang, places, stem) => {
    expect(stemOf(places, lang)).toBe(stem);
  });

  it('wants places to agree where it is told to', () => {
    expect(stemOf(['Scholz', 'Merkel'], 'de', 2)).toBeUndefined();
  });
});

describe('rowsOf', () => {
  const { rows } = readArticle(
    articleOf('ko-en', [
      ['커비 조정관', 'a'],
      ['미국 커비는', 'b'],
      ['다른 사람', 'c'],
    ]),
  );

  it('finds the rows that have a stem, each once', () => {
    const found = rowsOf(['커비', '사람', '없다'], rows, 'ko');
    expect(found.get('커비')?.map((row) => row.index)).toEqual([0, 1]);
    expect(found.get('사람')?.map((row) => row.index)).toEqual([2]);
    expect(found.get('없다')).toEqual([]);
  });
});

describe('associates', () => {
  it('finds what keeps company with a name that no sound tells', () => {
    const { rows } = readArticle(
      articleOf('zh-en', [
        ['梵蒂冈今天宣布', 'Zubrowka announced today'],
        ['他去了梵蒂冈', 'He went to Zubrowka'],
        ['梵蒂冈否认', 'Zubrowka denied'],
        ['今天下雨', 'It rains today'],
        ['他去了北京', 'He went to Beijing'],
      ]),
    );
    const found = associates(new Map([['zubrowka', rows.slice(0, 3)]]), rows, 'zh');
    expect(found.get('zubrowka')).toBe('梵蒂冈');
  });
});
