import { describe, expect, it } from 'vitest';
import { found } from '../helper';

describe('languages without word lists of their own', () => {
  it.each([
    ['bg-en', 'Сделката е за 11 милиона паунда.', 'The deal is for 11 million pounds.'],
    ['ro-en', 'Peste 20 de milioane de persoane au votat.', 'More than 20 million people voted.'],
    ['da-en', 'Markedet er på 2,8 milliarder kroner.', 'The market is worth 2.8 billion kroner.'],
    ['ro-en', 'A căzut ploaie de 25 cm într-o zi.', 'It rained 10 inches in one day.'],
    ['ro-en', 'A fost mai greu decât anul trecut.', 'It was harder than last year.'],
    ['he-en', 'הוא גר בבית גדול.', 'He keeps a brown dog in a big house.'],
  ])('know the platform’s words, and miss nothing they cannot read (%s: %s)', (langs, source, target) => {
    const numbers = /^(?:number|month|thing|share|day)\./;
    expect(found(langs, source, target).filter((one) => numbers.test(one))).toEqual([]);
  });

  it('tell a million from a billion all the same', () => {
    const source = 'Markedet er på 2,8 milliarder kroner.';
    expect(found('da-en', source, 'The market is worth 2.8 million kroner.')).toContain('number.magnitude');
  });
});

describe('a place in the local case', () => {
  it.each([
    ['cs-en', 'V Praze protestovali aktivisté.', 'Activists protested in Prague.'],
    ['uk-en', 'Він живе у Празі.', 'He lives in Prague.'],
  ])('is the place (%s: %s)', (langs, source, target) => {
    expect(found(langs, source, target)).toEqual([]);
  });
});

describe('words of one character and words run together', () => {
  it.each([
    ['ja-en', 'EUとNATOに加盟する。', 'It will join the EU and FATO.', 'acronym.changed'],
    ['ja-en', '父であるウェインは元選手だ。', 'His mother, Wayne, is a former player.', 'kinship.changed'],
    ['zh-en', '该店位于南伦敦。', 'The shop is in north London.', 'opposite.changed'],
    ['ja-en', '500人以上を収容している。', 'It holds less than 500 people.', 'share.changed'],
    ['hi-en', '500 से \u095b\u094dयादा कैदी हैं।', 'There are less than 500 prisoners.', 'share.changed'],
    ['es-en', 'Un cerdo atacó a un ganadero.', 'A pig attacked a singer.', 'title.changed'],
  ])('are read (%s: %s)', (langs, source, target, message) => {
    expect(found(langs, source, target)).toContain(message);
  });
});
