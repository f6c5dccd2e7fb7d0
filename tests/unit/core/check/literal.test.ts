import { describe, expect, it } from 'vitest';
import { found } from './helper';

describe('what only the translation names', () => {
  it.each([
    ['de-en', 'Biker erleidet Beinverletzung', 'Biker suffers lung injuries', 'thing.added'],
    ['zh-en', '他昨天受伤了。', 'He hurt his knee yesterday.', 'thing.added'],
    ['ru-en', 'Она приехала летом.', 'She came in winter.', 'thing.changed'],
    ['cs-en', 'Promluvil katolický kněz.', 'A Buddhist priest spoke.', 'thing.changed'],
    ['ja-en', '会議が開かれた。', 'A meeting was held by hundreds of people.', 'share.added'],
    ['ko-en', '그는 런던에 갔다.', 'He will go to London tomorrow.', 'day.added'],
    ['zh-en', '今年上半年收入增长。', 'Income grew in the first third of the year.', ''],
    ['zh-en', '不到一百人参加。', 'More than one hundred took part.', 'share.changed'],
    ['zh-en', '北京现有500余种野生动物。', 'Beijing has less than 500 species.', 'share.changed'],
    ['uk-en', 'Ціни зросли втричі.', 'Prices doubled.', 'share.changed'],
  ])('%s: %s -> %s', (langs, source, target, message) => {
    if (message === '') expect(found(langs, source, target)).not.toContain('share.added');
    else expect(found(langs, source, target)).toContain(message);
  });

  it.each([
    ['de-en', 'Die Milchkühe stehen im Stall.', 'The cows are in the barn.'],
    ['ar-en', 'لن تستسلم البلاد أبدا.', 'The country will never be brought to its knees.'],
    ['ja-en', '「WINTER SALE」開催中です。', 'The winter sale is now on.'],
    ['ru-en', 'Широкие бретели регулируются сзади.', 'Wide shoulder straps can be adjusted at the back.'],
    ['cs-en', 'Akce stojí na stovkách dobrovolníků.', 'The event relies on hundreds of volunteers.'],
    ['de-en', 'Der Gründer von Blue Origin kam.', 'The founder of Blue Origin came.'],
  ])('is quiet, %s: %s', (langs, source, target) => {
    expect(found(langs, source, target).filter((one) => /^(?:thing|share|day)/.test(one))).toEqual([]);
  });
});

describe('opposites in long sentences', () => {
  it.each([
    ['de-en', 'Alle Bewohner wurden gerettet.', 'Some residents were rescued.', 'opposite.changed'],
    ['ru-en', 'Некоторые школы закрыты.', 'All schools are closed.', 'opposite.changed'],
    ['es-en', 'Llegaron la semana pasada.', 'They arrived in the first week.', 'day.changed'],
  ])('%s: %s -> %s', (langs, source, target, message) => {
    expect(found(langs, source, target)).toContain(message);
  });

  it('is quiet about "at all" and both readings of a word', () => {
    expect(found('de-en', 'Einige kamen überhaupt.', 'Some came at all.')).toEqual([]);
    expect(found('ja-en', '各国の一部が参加した。', 'Some of the countries took part.')).toEqual([]);
  });
});

describe('ordinals', () => {
  it('finds one that no number of the original stands for', () => {
    expect(found('ja-en', '２回戦で負けた。', 'They lost in the fourth round.')).toContain('ordinal.added');
    expect(found('de-en', 'Der Zweitligist verlor.', 'The third-league club lost.')).toContain(
      'ordinal.added',
    );
  });

  it('is quiet where a number stands for it', () => {
    expect(found('ja-en', '3勝目を挙げた。', 'It was the third win.')).toEqual([]);
    expect(found('de-en', 'Der Drittligist verlor.', 'The third-league club lost.')).toEqual([]);
    expect(found('cs-en', 'Byl to čtvrtý závod.', 'It was the fourth race.')).toEqual([]);
  });
});
