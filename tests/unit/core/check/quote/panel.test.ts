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

  it('says what was cut, lost and added', () => {
    const states = quotationLedger(
      articleOf('de-en', [
        [
          '„Wir müssen heute handeln und dürfen nicht länger warten“, sagte Weber.',
          '“We have to act today,” said Weber, “and must not wait any longer.”',
        ],
        ['„Das ist kein guter Tag für uns“, sagte Weber.', 'It was not a good day for them, Weber said.'],
        ['Weber war sehr zufrieden.', 'Weber was “very pleased with all of it.”'],
      ]),
    ).map((entry) => entry.state);
    expect(states).toEqual(['cut', 'lost', 'added']);
  });

  it('lists what stands alone without an original', () => {
    const [entry] = quotationLedger(articleOf('-en', [['', '“We are concerned,” Kirby said.']]));
    expect(entry?.state).toBe('alone');
    expect(entry?.source).toEqual([]);
    expect(entry?.target[0]?.speaker?.text).toBe('Kirby');
  });
});
