import { describe, expect, it } from 'vitest';
import { readRow } from '../../../../core/check/article';
import { quantitiesIn } from '../../../../core/check/number/find';
import { found, pairOf } from './helper';

function firm(lang: string, text: string): number[] {
  const row = readRow(pairOf(`${lang}-en`, text, 'x'), 0);
  return row.source
    .derive(quantitiesIn)
    .filter((one) => one.form !== 'loose')
    .map((one) => one.value);
}

describe('one normal form of numbers', () => {
  it.each([
    ['ko', '1억 5천만 달러', [150_000_000]],
    ['ko', '3만5천 명', [35_000]],
    ['ko', '12조3천억 원', [12_300_000_000_000]],
    ['zh', '1.25 亿英镑', [125_000_000]],
    ['zh', '三百万人', [3_000_000]],
    ['ja', '2万3000人', [23_000]],
    ['de', '1.234,5 Tonnen', [1234.5]],
    ['de', 'fünfundzwanzig Menschen', [25]],
    ['de', '3,5 Millionen Euro', [3_500_000]],
    ['fr', '10 000 personnes', [10_000]],
    ['fr', 'quatre-vingt-dix-sept ans', [97]],
    ['es', 'dos mil quinientos millones', [2_500_000_000]],
    ['es', 'treinta y cinco', [35]],
    ['ru', 'двадцать пять человек', [25]],
    ['ru', '1,5 млрд рублей', [1_500_000_000]],
    ['ar', 'خمسة وعشرين شخصا', [25]],
    ['en', 'two hundred and fifty thousand', [250_000]],
    ['en', '$2.8bn', [2_800_000_000]],
    ['en', '12 crore', [120_000_000]],
    ['en', '1,234,567', [1_234_567]],
  ])('%s: %s', (lang, text, values) => {
    expect(firm(lang, text)).toEqual(values);
  });

  it('reads a clock the same in all its forms', () => {
    expect(found('ko-en', '오전 7시 55분에 발견됐다.', 'The body was found at 7.55am.')).toEqual([]);
    expect(found('de-en', 'Er kam um 15:30 Uhr an.', 'He arrived at 3:30 p.m.')).toEqual([]);
  });

  it('finds a thousandfold error and a digit changed', () => {
    expect(found('ko-en', '군인 5만 명이 참가했다.', 'Some 5,000 soldiers took part.')).toEqual([
      'number.magnitude',
    ]);
    expect(found('fr-en', 'Ils ont vendu 281 maisons.', 'They sold 218 houses.')).toEqual(['number.changed']);
  });

  it('accepts a conversion only when its arithmetic is right', () => {
    expect(found('en-en', 'It is 10 miles away.', 'It is 16 kilometers away.')).not.toContain(
      'number.changed',
    );
    expect(found('en-en', 'It is 10 miles away.', 'It is 61 kilometers away.')).toContain('number.changed');
  });
});

describe('units and currencies beside their numbers', () => {
  it('finds the one that changed among several', () => {
    const target = 'Rain of 2 to 4 inches, up to 6 inches, fell 40 miles away.';
    expect(found('de-en', 'Regen von 2 bis 4 Zoll, bis 6 Zoll, fiel 40 Meilen entfernt.', target)).toEqual(
      [],
    );
    expect(
      found(
        'de-en',
        'Regen von 2 bis 4 Zoll, bis 6 Zoll, fiel 40 Meilen entfernt.',
        target.replace('miles', 'kilometers'),
      ),
    ).toContain('unit.changed');
    expect(
      found('de-en', 'Wer 1000 Dollar spendete, gab ihr 250 Dollar.', 'Those who gave $1,000 gave her £250.'),
    ).toContain('currency.changed');
  });

  it('accepts every conversion in a row, heights in feet and inches among them', () => {
    expect(found('de-en', 'Es fielen 5 bis 10 Zentimeter.', 'Between 2 and 4 inches fell.')).toEqual([]);
    expect(found('de-en', 'Er ist 1,98 Meter groß.', 'He stands 6-foot-6 tall.')).toEqual([]);
    expect(found('de-en', 'Es fielen 5 bis 10 Zentimeter.', 'Between 2 and 7 inches fell.')).not.toEqual([]);
  });
});

describe('long sentences', () => {
  const long = 'He went on and saw it. '.replace('.', ' and went on and saw more'.repeat(3) + '.').trim();

  it('are told from the number of words that the profile sets, and never at 0', () => {
    const limit = (sentenceWords: number) => ({ thresholds: { length: 3, sentenceWords } });
    expect(found('', undefined, long, limit(20))).toContain('length.sentence');
    expect(found('', undefined, long, limit(80))).not.toContain('length.sentence');
    expect(found('', undefined, long, limit(0))).not.toContain('length.sentence');
  });

  it('are cut first where a pair holds several', () => {
    const several = 'He went on and saw it and went on and saw more. '.repeat(8).trim();
    expect(found('', undefined, several)).not.toContain('length.sentence');
    expect(found('', undefined, several.replaceAll('. ', ' '))).toContain('length.sentence');
  });
});

describe('the length of a translation', () => {
  const told =
    '“Watching changes in North Korea’s military posture… confident in the defense posture of the Korean Peninsula”';

  it('may be greater for a headline than for a sentence', () => {
    const headline = '“북 군사태세 변화 주시…한반도 방위태세 확신”';
    expect(found('ko-en', headline, told)).not.toContain('length.long');
    expect(found('ko-en', `${headline}.`, `${told}.`)).toContain('length.long');
  });
});

it.each([
  ['ko-en', '그는 30평(99㎡) 아파트에 산다.', 'He lives in a 99-square-meter apartment.', []],
  ['ko-en', '그는 30평(99㎡) 아파트에 산다.', 'He lives in a 30-pyeong apartment.', []],
  ['de-en', 'Die Wellen waren sechs Meter hoch.', 'The waves were six meters (18 feet) high.', []],
  ['cs-en', 'Cena vyšplhala na 3,1 miliardy euro.', 'The price reached €3.1 billion ($3.6bn).', []],
  ['de-en', 'Es ist 6 Meter (20 Fuß) hoch.', 'It is 6 meters (28 feet) high.', ['number.added']],
  ['ko-en', '그는 30평 아파트에 산다.', 'He lives in a 30-square-meter apartment.', ['unit.changed']],
  ['ko-en', '그는 30평(99㎡) 아파트에 산다.', 'He lives in a 78-square-meter apartment.', ['number.changed']],
])('reads a measure and the same in brackets as one (%s): %s -> %s', (langs, source, target, messages) => {
  expect(found(langs, source, target)).toEqual(messages);
});
