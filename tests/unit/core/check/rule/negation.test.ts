import { describe, expect, it } from 'vitest';
import { found } from '../helper';

const negation = (langs: string, source: string, target: string): string[] =>
  found(langs, source, target).filter((one) => one.startsWith('negation.'));

describe('negation', () => {
  it.each([
    ['ko-en', '그는 돈을 받지 않았다.', 'He took the money.'],
    ['ja-en', '彼はその会議に出席しなかった。', 'He attended the meeting.'],
    ['zh-en', '他没有参加会议。', 'He attended the meeting.'],
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

  it('says nothing of languages whose denials it does not know', () => {
    expect(negation('fi-en', 'Hän ei tullut.', 'He came.')).toEqual([]);
  });
});
