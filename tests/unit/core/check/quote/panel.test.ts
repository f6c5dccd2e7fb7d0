import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotationLedger } from '../../../../../core/check/index';
import type { LedgerQuotation } from '../../../../../core/check/index';
import { articleOf } from '../helper';

const slice = (content: string | undefined, one: LedgerQuotation | undefined): string =>
  (content ?? '').slice(one?.start, one?.end);

describe('the ledger of quotations', () => {
  it('pairs them row by row, with spans in the whole texts and the speaker', () => {
    const article = articleOf('ko-en', [
      ['회의가 열렸다.', 'A meeting was held.'],
      ['커비는 “우려된다”고 말했다.', '“We are concerned,” Kirby said.'],
    ]);
    const [entry, ...more] = quotationLedger(article);
    expect(more).toEqual([]);
    expect(entry?.row).toBe(1);
    expect(entry?.state).toBe('paired');
    expect(slice(article.source?.content, entry?.source[0])).toBe('“우려된다”');
    expect(slice(article.target.content, entry?.target[0])).toBe('“We are concerned,”');
    const speaker = entry?.target[0]?.speaker;
    expect(speaker?.text).toBe('Kirby');
    expect(article.target.content.slice(speaker?.start, speaker?.end)).toBe('Kirby');
  });

  it('says what was cut, lost, added and shortened, and takes an attribution inside for no cut', () => {
    const source = '„Wir müssen heute handeln und dürfen nicht länger warten“, sagte Weber.';
    const states = quotationLedger(
      articleOf('de-en', [
        [source, '“We have to act today,” said Weber, “and must not wait any longer.”'],
        [source, '“We have to act today.” “And must not wait any longer,” said Weber.'],
        [source, '“We have to” act today and must not wait any longer, said Weber.'],
        ['„Das ist kein guter Tag für uns“, sagte Weber.', 'It was not a good day for them, Weber said.'],
        ['Weber war sehr zufrieden.', 'Weber was “very pleased with all of it.”'],
      ]),
    ).map((entry) => entry.state);
    expect(states).toEqual(['paired', 'cut', 'shorter', 'lost', 'added']);
  });

  it.each([
    ['ko', '커비 조정관은 “우려된다”고 말했다.', '커비'],
    ['ja', '高橋氏は「心配している」と述べた。', '高橋氏'],
    ['zh', '王毅表示：“我们很担心。”', '王毅'],
    ['ru', '«Мы обеспокоены», — сказал Петров.', 'Петров'],
    ['fr', '« Nous sommes inquiets », a déclaré Dupont.', 'Dupont'],
    ['ar', 'قال الوزير: "نحن قلقون".', 'الوزير'],
  ])('knows who speaks in the original (%s) though the translation says “he”', (lang, source, speaker) => {
    const article = articleOf(`${lang}-en`, [[source, '“We are concerned,” he said.']]);
    const [entry] = quotationLedger(article);
    expect(entry?.target[0]?.speaker).toBeUndefined();
    expect(entry?.source[0]?.speaker?.text).toContain(speaker);
    expect(slice(article.source?.content, entry?.source[0])).toMatch(/^[“«"「].*[”»"」]$/);
  });

  it.each([
    ['ko', '노조 위원장 마리아 올리베이라는 “존중은 얻었다”고 말했다.', '마리아 올리베이라'],
    ['zh', '王毅表示：“我们很担心。”', '王毅'],
    ['de', '„Wir sind besorgt“, sagte Petrow.', 'Petrow'],
  ])('knows who speaks in a translation into another language (%s)', (lang, target, speaker) => {
    const [entry] = quotationLedger(articleOf(`en-${lang}`, [['“We are concerned,” she said.', target]]));
    expect(entry?.target[0]?.speaker?.text).toContain(speaker);
  });

  it('takes those spoken to for nobody who speaks', () => {
    const of = (lang: string, target: string) =>
      quotationLedger(articleOf(`en-${lang}`, [['“We are concerned,” she said.', target]]))[0]?.target[0]
        ?.speaker;
    expect(of('ar', 'وقالت للصحفيين: "نحن قلقون".')).toBeUndefined();
    expect(of('zh', '王毅对记者说：“我们很担心。”')?.text).toBe('王毅');
  });

  it('tells nobody named from a language whose speakers cannot be told', () => {
    const source = '“We are concerned,” she told reporters. Ships are expected.';
    const [entry] = quotationLedger(articleOf('en-th', [[source, '"เรากังวล" เธอบอกกับผู้สื่อข่าว']]));
    expect(entry?.source[0]?.speaker).toBeUndefined();
    expect(entry?.target[0]?.speaker).toBeNull();
  });

  it('says when somebody else speaks, and names both', () => {
    const entries = quotationLedger(
      articleOf('de-en', [
        ['„Wir müssen handeln“, sagte Kretschmer.', '“We have to act,” Oberhauser said.'],
        ['„Das ist falsch“, erklärte Oberhauser.', '“That is wrong,” explained Kretschmer.'],
      ]),
    );
    expect(entries.map((entry) => entry.state)).toEqual(['speaker', 'speaker']);
    expect(entries[0]?.source[0]?.speaker?.text).toBe('Kretschmer');
    expect(entries[0]?.target[0]?.speaker?.text).toBe('Oberhauser');
  });

  it('keeps every span inside its text and never empty', () => {
    const bit = fc.constantFrom(
      '“',
      '”',
      '"',
      '„',
      '«',
      '»',
      '「',
      '」',
      ' ',
      'sagte Weber',
      'Weber said',
      '커비는 ',
      '라고 말했다',
      '.',
      ',',
      'Wort',
      '說',
    );
    const text = fc.array(bit, { maxLength: 16 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.constantFrom('de', 'ko', 'ja', 'zh', 'ar', 'ru'), text, text, (lang, source, target) => {
        const article = articleOf(`${lang}-en`, [[source, target]]);
        for (const entry of quotationLedger(article)) {
          for (const [list, whole] of [
            [entry.source, article.source?.content ?? ''],
            [entry.target, article.target.content],
          ] as const)
            for (const span of list.flatMap((one) => (!one.speaker ? [one] : [one, one.speaker]))) {
              expect(span.start).toBeGreaterThanOrEqual(0);
              expect(span.end).toBeGreaterThan(span.start);
              expect(span.end).toBeLessThanOrEqual(whole.length);
            }
        }
      }),
    );
  });

  it('lists what stands alone without an original', () => {
    const [entry] = quotationLedger(articleOf('-en', [['', '“We are concerned,” Kirby said.']]));
    expect(entry?.state).toBe('alone');
    expect(entry?.source).toEqual([]);
    expect(entry?.target[0]?.speaker?.text).toBe('Kirby');
  });
});
