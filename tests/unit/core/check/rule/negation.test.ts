import { describe, expect, it } from 'vitest';
import { found } from '../helper';

const negation = (langs: string, source: string, target: string): string[] =>
  found(langs, source, target).filter((one) => one.startsWith('negation.'));

describe('negation', () => {
  it.each([
    ['ko-en', '그는 돈을 받지 않았다.', 'He took the money.'],
    ['ja-en', '彼はその会議に出席しなかった。', 'He attended the meeting.'],
    ['zh-en', '他没有参加会议。', 'He attended the meeting.'],
    ['zh-en', '他不喜欢这个会议。', 'He likes this meeting.'],
    ['ru-en', 'Он не приехал на встречу.', 'He came to the meeting.'],
    ['de-en', 'Er kam nicht zur Sitzung.', 'He came to the session.'],
    ['fr-en', 'Il n’est pas venu à la réunion.', 'He came to the meeting.'],
    ['es-en', 'No vino a la reunión.', 'He came to the meeting.'],
    ['ar-en', 'لم يحضر الاجتماع.', 'He attended the meeting.'],
    ['cs-en', 'Na schůzku nepřišel.', 'He came to the meeting.'],
    ['hi-en', 'वह बैठक में नहीं आया।', 'He came to the meeting.'],
    ['tr-en', 'Toplantıya gelmedi.', 'He came to the meeting.'],
    ['de-en', 'Er kam nicht, und sie ging nicht.', 'He did not come, and she left.'],
  ])('%s: finds the one that was lost: %s', (langs, source, target) => {
    expect(negation(langs, source, target)).toEqual(['negation.lost']);
  });

  it.each([
    ['ko-en', '그는 돈을 받았다.', 'He did not take the money.'],
    ['ru-en', 'Он приехал на встречу.', "He didn't come to the meeting."],
    ['de-en', 'Er kam zur Sitzung.', 'He never came to the session.'],
  ])('%s: finds the one that was never there: %s', (langs, source, target) => {
    expect(negation(langs, source, target)).toEqual(['negation.gained']);
  });

  it.each([
    ['other words that deny', 'ko-en', '그는 참석하지 않았다.', 'He refused to attend.'],
    ['a word of negative meaning', 'de-en', 'Er war nicht in der Lage zu kommen.', 'He was unable to come.'],
    ['two denials for none', 'de-en', 'Das ist nicht ungewöhnlich.', 'That is common.'],
    ['"not only"', 'ru-en', 'Он не только приехал, но и говорил.', 'He came and spoke as well.'],
    ['only, told with a denial', 'ja-en', '彼は一度しか来なかった。', 'He came just once.'],
    ['whether or not', 'tr-en', 'Gelip gelmeyeceği bilinmiyor.', 'It is unknown whether he will come.'],
    ['a denial taken back', 'ru-en', 'Это заметили все.', 'This did not go unnoticed.'],
    [
      'prefixes that are none',
      'de-en',
      'Die Universität liegt unter der Stadt.',
      'The university lies below the town.',
    ],
  ])('is quiet about %s', (_what, langs, source, target) => {
    expect(negation(langs, source, target)).toEqual([]);
  });

  it.each([
    [
      'ru-en',
      'По словам представителя министерства, строительство новой дороги между двумя городами в этом году не начнется, хотя деньги были выделены еще весной прошлого года.',
      'According to a representative of the ministry, construction of the new road between the two cities will begin this year, although the money was allocated back in the spring of last year.',
      ['negation.lost'],
    ],
    [
      'zh-en',
      '据部门代表介绍，连接两座城市的新公路今年将开工建设，资金已于去年春天拨付，当地居民希望工程能够顺利完成，并希望旅行时间缩短一半以上。',
      'According to a representative of the department, the new road linking the two cities will not begin construction this year; the money was allocated last spring, and residents hope that the work goes well and travel time is cut by more than half.',
      ['negation.gained'],
    ],
    ['ru-en', 'Вы не пробовали такое?', 'Have you tried one like this?', []],
    ['uk-en', 'Ми до того люка недоходимо', 'We do not reach that hatch', []],
    ['cs-en', 'Myslím, že nechci měnit telefon.', "I think I don't want to change my phone.", []],
    ['zh-en', '我的订单还没收到', "I haven't received my order.", []],
    ['ja-en', '意味わからんやん', "I don't get it", []],
  ])('%s: %s', (langs, source, target, expected) => {
    expect(negation(langs, source, target)).toEqual(expected);
  });

  describe('in a long sentence with a quotation', () => {
    const frame =
      'Regarding the fact that twelve billion won more than the original budget had to be spent on the works of the terminal, the mayor of the city said';
    const source =
      '시장은 터미널 공사에 당초 예산보다 돈이 더 들어간 데 대해서는 “물가가 오른 탓이지만 초과분은 시가 책임지겠다”고 밝혔다.';
    const denied =
      '시장은 터미널 공사에 당초 예산보다 돈이 더 들어간 데 대해서는 “물가가 올랐지만 시는 초과분을 부담하지 않는다”고 밝혔다.';

    it('compares what is said by itself', () => {
      const not = `${frame}, “Prices have risen, but the city will not take responsibility for the excess.”`;
      const will = `${frame}, “Prices have risen, but the city will take responsibility for the excess.”`;
      expect(negation('ko-en', source, not)).toEqual(['negation.gained']);
      expect(negation('ko-en', denied, will)).toEqual(['negation.lost']);
      expect(negation('ko-en', source, will)).toEqual([]);
      expect(negation('ko-en', denied, not)).toEqual([]);
    });

    it('lets a denial pass the marks', () => {
      expect(
        negation('fr-en', 'Il n’est pas « content de la réponse ».', 'He is “not happy with the answer”.'),
      ).toEqual([]);
      expect(
        negation('fr-en', 'Il dit « je ne suis pas content ».', 'He did not say that “I am a happy man”.'),
      ).toEqual([]);
    });
  });

  it.each([
    ['a lack', 'uk-en', 'У дітей немає піжам.', 'The children lack pajamas.'],
    ['what goes on', 'fr-en', 'Le conflit n’est toujours pas terminé.', 'The conflict is ongoing.'],
    ['"until"', 'uk-en', 'Тримайте кнопку, доки ви не побачите слово.', 'Hold the button and see the word.'],
    [
      '"whoever it is"',
      'ru-en',
      'Как бы смешно это ни звучало, он прав.',
      'Funny as this sounds, he is right.',
    ],
    ['an invitation', 'cs-en', 'Neváhejte nás kontaktovat.', 'Please contact us.'],
    ['a word that only begins so', 'zh-en', '店家的服务也不错。', 'The service of the shop is good.'],
    ['or not', 'hi-en', 'वे तय करेंगे कि नाम बदला जाएगा या नहीं।', 'They will decide on changing the name.'],
  ])('is quiet where the translation tells the same by %s', (_what, langs, source, target) => {
    expect(negation(langs, source, target)).toEqual([]);
  });

  it.each([
    ['ja-en', '店主に話したらどうですか。', 'Why don’t you talk to the owner?'],
    ['ja-en', 'この絵文字はとても便利ですよね。', "These emojis are pretty handy, aren't they."],
    ['uk-en', 'Мої сусіди швидко зрозуміли.', "It didn't take the neighbors long to understand."],
  ])('%s: takes a denial that asks or tells of haste for none: %s', (langs, source, target) => {
    expect(negation(langs, source, target)).toEqual([]);
  });

  it('lets a faint word beside a denial take nothing back', () => {
    expect(negation('de-en', 'Der Konflikt dauert an.', 'The conflict is not continuing.')).toEqual([
      'negation.gained',
    ]);
  });

  it('says nothing of languages whose denials it does not know', () => {
    expect(negation('fi-en', 'Hän ei tullut.', 'He came.')).toEqual([]);
  });
});

it.each([
  ['ko-en', '정부는 지원을 아끼지 않았다.', 'The government was generous with its support.'],
  ['ru-en', 'Новые удары не исключаются.', 'New strikes are possible.'],
  ['ar-en', 'كان فوزا لا يصدق.', 'It was an incredible win.'],
  ['de-en', 'Er machte daraus keinen Hehl.', 'He made it clear.'],
])('knows what denies in form alone (%s): %s', (langs, source, target) => {
  expect(found(langs, source, target)).not.toContain('negation.lost');
});
