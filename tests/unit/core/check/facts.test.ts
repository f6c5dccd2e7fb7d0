import { describe, expect, it } from 'vitest';
import { readRow } from '../../../../core/check/article';
import { quantitiesIn } from '../../../../core/check/number/find';
import { found, pairOf } from './helper';

function readings(lang: string, text: string): number[][] {
  return readRow(pairOf(`${lang}-en`, text, 'x'), 0)
    .source.derive(quantitiesIn)
    .filter((one) => one.form !== 'loose')
    .map((one) => [one.value, ...one.other]);
}

describe('numbers that languages write in their own way', () => {
  it.each([
    ['cs', 'dvaatřicetiletý muž', [[32]]],
    ['ru', 'тридцатидвухлетний мужчина', [[32]]],
    ['pl', 'czterdziestodwuletni mechanik', [[42]]],
    ['de', 'der vierundzwanzigjährige Mann', [[24]]],
    ['ar', 'اجتماعها السادس والثلاثين', [[36]]],
    ['hi', 'अट्ठाईस लोग', [[28]]],
    ['zh', '550多万人', [[5_500_000]]],
    ['en', 'three million and five million', [[3_000_000], [5_000_000]]],
    ['ja', '令和6年', [[6, 2024]]],
    ['zh', '民國113年', [[113, 2024]]],
    ['ko', '단기 4357년', [[4357, 2024]]],
    ['ru', 'от 3 до 5 тысяч', [[3, 3000], [5000]]],
  ])('%s: %s', (lang, text, values) => {
    expect(readings(lang, text)).toEqual(values);
  });

  it('lets a date stand for a weekday, and 20 years for two decades', () => {
    expect(found('ko-en', '그는 28일 런던에 도착했다.', 'He arrived in London on Monday.')).toEqual([]);
    expect(found('ja-en', '過去20年間に3人が死亡した。', 'Three have died in the past two decades.')).toEqual(
      [],
    );
  });

  it('reports a small number changed beside a doubtful one, and a spelled-out number nobody wrote', () => {
    expect(found('de-en', 'Am 1. Oktober wurde gewählt.', 'The vote was on October 3.')).toContain(
      'number.changed',
    );
    expect(found('fr-en', 'Ils ont vu des enfants.', 'They saw nine children.')).toContain('number.added');
    expect(found('tr-en', 'Son beş maçtan dördünü kaybetti.', 'They lost four of their last five.')).toEqual(
      [],
    );
  });
});

describe('times, eras and units', () => {
  it('finds the wrong half of the day against a clock of 24 hours', () => {
    expect(found('de-en', 'Das Spiel beginnt um 15:00 Uhr.', 'The match starts at 3 a.m.')).toContain(
      'time.changed',
    );
    expect(found('de-en', 'Das Spiel beginnt um 15:00 Uhr.', 'The match starts at 3 p.m.')).toEqual([]);
    expect(found('es-en', 'Empieza a las 3:00 de la tarde.', 'It starts at 3 p.m.')).toEqual([]);
  });

  it('tells time zones and weeks apart', () => {
    expect(found('ko-en', '오후 3시(한국시간)에 시작했다.', 'It began at 3 p.m. Japan time.')).toContain(
      'time.changed',
    );
    expect(found('fr-en', 'Il viendra la semaine prochaine.', 'He will come last week.')).toContain(
      'day.changed',
    );
  });

  it('finds a year of another era', () => {
    expect(found('ja-en', '令和6年に開業した。', 'It opened in 2023.')).toContain('number.changed');
    expect(found('ja-en', '令和6年に開業した。', 'It opened in 2024.')).toEqual([]);
  });

  it('knows 평 and its conversion', () => {
    expect(found('ko-en', '30평 아파트를 샀다.', 'He bought a 30 square meter flat.')).toContain(
      'unit.changed',
    );
    expect(found('ko-en', '30평 아파트를 샀다.', 'He bought a 99 square meter flat.')).toEqual([]);
  });

  it('takes small words for no abbreviations of units', () => {
    expect(
      found('ko-en', '28억 파운드 규모의 시장이다.', 'It is a £2.8bn market tested in 11 stores.'),
    ).not.toContain('unit.changed');
  });
});

describe('shares, bounds and signs', () => {
  it.each([
    [
      'ko-en',
      '유권자의 3분의 2가 동의했다.',
      'Two thirds of voters agreed.',
      'Three quarters of voters agreed.',
    ],
    ['de-en', 'Tausende Menschen flohen.', 'Thousands of people fled.', 'Millions of people fled.'],
    ['hi-en', 'बिक्री दोगुनी हो गई।', 'Sales doubled.', 'Sales tripled.'],
    ['cs-en', 'Zemřelo nejméně 20 lidí.', 'At least 20 people died.', 'At most 20 people died.'],
    ['ru-en', 'Было минус 5 градусов.', 'It was minus 5 degrees.', 'It was 5 degrees.'],
    ['fr-en', 'La Seconde Guerre mondiale a pris fin.', 'World War II ended.', 'World War III ended.'],
  ])('%s: %s', (langs, source, right, wrong) => {
    expect(found(langs, source, right)).toEqual([]);
    expect(found(langs, source, wrong)).not.toEqual([]);
  });
});

describe('kinds of things', () => {
  it.each([
    ['ru-en', 'Красный автобус остановился.', 'The blue bus stopped.', 'thing.changed'],
    ['uk-en', 'Кішка втекла.', 'The dog ran away.', 'thing.changed'],
    ['hi-en', 'किसान ने कहा।', 'The engineer said so.', 'title.changed'],
    ['cs-en', 'Vývoz vzrostl.', 'Imports increased.', 'opposite.changed'],
    ['uk-en', 'Ціни зросли.', 'Prices decreased.', 'opposite.changed'],
    ['zh-en', '公司推出新产品。', 'The company launched its old product.', 'opposite.changed'],
    ['cs-en', 'Odešla poté, co zavolal.', 'She went home before he called.', 'opposite.changed'],
    ['ru-en', 'Это юридическая сделка.', 'It is an illegal deal.', 'opposite.changed'],
    ['ja-en', '写真は昨日公開された。', 'The photographer was arrested yesterday.', 'opposite.changed'],
    ['de-en', 'Der chinesische Bauer kam.', 'The Turkish farmer came.', 'region.changed'],
  ])('%s: %s', (langs, source, target, message) => {
    expect(found(langs, source, target)).toContain(message);
  });

  it('finds one of two mentions exchanged', () => {
    expect(
      found('ko-en', '수출은 늘고 수입은 줄었다.', 'Exports increased while exports decreased.'),
    ).toContain('opposite.changed');
  });

  it('takes a denial beside a word into account', () => {
    expect(found('de-en', 'Er starb kurz nach dem Krieg.', 'He died not long after the war.')).toEqual([]);
  });

  it('takes a small letter for no country', () => {
    expect(found('ru-en', 'Импорт газа важен для Германии.', 'Gas imports matter to Germany.')).toEqual([]);
    expect(found('ru-en', 'Газа просит помощи.', 'Germany asks for help.')).toContain('region.changed');
    expect(
      found('ru-en', 'Из-за того решения пришёл Джордан.', 'Jordan came because of that decision.'),
    ).not.toContain('region.changed');
  });
});
