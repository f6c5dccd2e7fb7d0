import { describe, expect, it } from 'vitest';
import { namesLedger, runChecks } from '../../../../../core/check/index';
import { articleOf, found, pairOf } from '../helper';

const SENTENCES: readonly (readonly [string, string])[] = [
  ['ko-en', '블라디미르 푸틴 대통령은 세르게이 라브로프 장관을 만났다.'],
  ['zh-en', '弗拉基米尔·普京总统会见了谢尔盖·拉夫罗夫部长。'],
  ['ja-en', 'ウラジーミル・プーチン大統領はセルゲイ・ラブロフ外相と会談した。'],
  ['ru-en', 'Президент Владимир Путин встретился с министром Сергеем Лавровым.'],
  ['ar-en', 'التقى الرئيس فلاديمير بوتين بالوزير سيرغي لافروف.'],
  ['hi-en', 'राष्ट्रपति व्लादिमीर पुतिन ने मंत्री सर्गेई लावरोव से मुलाकात की।'],
  ['es-en', 'El presidente Vladimir Putin se reunió con el ministro Sergei Lavrov.'],
  ['cs-en', 'Prezident Vladimir Putin se setkal s ministrem Sergeiem Lavrovem.'],
];
const GOOD = 'President Vladimir Putin met with Minister Sergei Lavrov.';

const names = (langs: string, source: string, target: string): string[] =>
  found(langs, source, target).filter((message) => /^name(?:-added)?\./.test(message));

describe('the name check', () => {
  it.each(SENTENCES)('is quiet on a good translation: %s %s', (langs, source) => {
    expect(names(langs, source, GOOD)).toEqual([]);
  });

  it.each(SENTENCES)('finds a letter changed: %s %s', (langs, source) => {
    expect(names(langs, source, GOOD.replace('Lavrov', 'Lavgov'))).toEqual(['name.misspelt']);
  });

  it.each(SENTENCES)('finds another name: %s %s', (langs, source) => {
    expect(names(langs, source, GOOD.replace('Lavrov', 'Hutchinson'))).not.toEqual([]);
  });

  it.each(SENTENCES)('finds the two names of one person turned round: %s %s', (langs, source) => {
    expect(names(langs, source, GOOD.replace('Sergei Lavrov', 'Lavrov Sergei'))).toEqual(['name.order']);
  });

  it('lets Japanese names turn', () => {
    expect(names('ko-en', '도쿠다 시게오 씨가 말했다.', 'Shigeo Tokuda said this.')).toEqual([]);
  });

  it('takes every romanisation in use', () => {
    for (const form of ['Zelensky', 'Zelenskyy', 'Zelenskiy', 'Zelenskyi'])
      expect(
        names('uk-en', 'Президент Зеленський прибув до Києва.', `President ${form} arrived in Kyiv.`),
        form,
      ).toEqual([]);
    for (const form of ['Lee', 'Yi', 'Rhee'])
      expect(names('ko-en', '이 장관은 회의를 열었다.', `Minister ${form} held a meeting.`), form).toEqual(
        [],
      );
  });

  it('takes names that every language has its own form of', () => {
    expect(names('de-en', 'Er reiste von Wien nach München.', 'He travelled from Vienna to Munich.')).toEqual(
      [],
    );
    expect(
      names('zh-en', '他在微软工作，住在加州。', 'He works at Microsoft and lives in California.'),
    ).toEqual([]);
  });

  it('finds a slip in an ordinary word with a capital', () => {
    expect(names('ko-en', '의회는 법안을 통과시켰다.', 'The Parilament passed the bill.')).toEqual([
      'name-added.slip',
    ]);
  });

  it('offers the listed name and marks both sides', () => {
    const finding = runChecks(
      pairOf('ru-en', 'Об этом сказал министр Лавров.', 'Minister Lavgov said this.'),
    ).find((one) => one.message === 'name.misspelt');
    expect(finding?.suggestion).toBe('Lavrov');
    expect(finding?.spans.map((span) => span.side).sort()).toEqual(['source', 'target']);
    expect(finding?.params).toEqual({ source: 'Лавров', target: 'Lavgov' });
  });
});

const ARTICLE: readonly (readonly [string, string])[] = [
  ['존 커비 조정관은 기자들을 만났다.', 'Coordinator John Kirby met reporters.'],
  ['커비 조정관은 우려를 밝혔다.', 'Coordinator Kirby voiced concern.'],
  ['리베라 장관은 답하지 않았다.', 'Minister Rivera did not answer.'],
  ['커비 조정관은 계속 지켜보겠다고 했다.', 'Coordinator Kirby said they would keep watching.'],
  ['리베라 장관은 떠났다.', 'Minister Rivera left.'],
];

function ledger(langs: string, rows: readonly (readonly [string, string])[]): [string, number][] {
  return runChecks(articleOf(langs, rows))
    .filter((one) => one.check === 'name-ledger')
    .map((one) => [one.message.slice('name-ledger.'.length), one.row]);
}

describe('the names of an article', () => {
  const changed = (row: number, from: string, to: string) =>
    ARTICLE.map(([source, target], i) => [source, i === row ? target.replace(from, to) : target] as const);

  it('is quiet where each has one form', () => {
    expect(ledger('ko-en', ARTICLE)).toEqual([]);
  });

  it('finds one name under two renderings', () => {
    expect(ledger('ko-en', changed(3, 'Kirby', 'Dallmann'))).toEqual([['rendering', 3]]);
  });

  it("finds one given another's name", () => {
    expect(ledger('ko-en', changed(3, 'Kirby', 'Rivera'))).toEqual([['swapped', 3]]);
  });

  it('finds a spelling that changed once without the original', () => {
    const rows = changed(3, 'Kirby', 'Krirby').map(([, target]) => ['', target] as const);
    expect(ledger('-en', rows)).toEqual([['variant', 3]]);
  });

  it('lists source form, renderings and rows', () => {
    const entry = namesLedger(articleOf('ko-en', ARTICLE)).find((one) => one.renderings[0]?.text === 'Kirby');
    expect(entry?.source).toBe('커비');
    expect(entry?.rows).toEqual([0, 1, 3]);
    expect(entry?.renderings[0]?.count).toBe(3);
  });

  it('lists a name with the alef that begins it', () => {
    const rows = [
      ['وقالت ماريا أوليفييرا إن النقابة وافقت.', 'Maria Oliveira said the union had agreed.'],
      ['وقالت أوليفييرا للصحفيين إنها مسرورة.', 'Oliveira told reporters that she was pleased.'],
    ] as const;
    const entry = namesLedger(articleOf('ar-en', rows)).find((one) => one.renderings[0]?.text === 'Oliveira');
    expect(entry?.source).toBe('أوليفييرا');
    expect(entry?.rows).toEqual([0, 1]);
  });
});
