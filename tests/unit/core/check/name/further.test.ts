import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../../core/check/article';
import { namesLedger } from '../../../../../core/check/index';
import { furtherPairs } from '../../../../../core/check/name/further';
import { articleOf } from '../helper';

type Rows = readonly (readonly [string, string])[];

const entriesOf = (langs: string, rows: Rows) =>
  namesLedger(articleOf(langs, rows)).map(({ source, kind, state, rows: at, renderings }) => ({
    source,
    kind,
    state,
    at,
    texts: renderings.map(({ text, count }) => `${text} ${String(count)}`),
  }));

describe('furtherPairs', () => {
  it('gives each place with its row and its span in the whole translation', () => {
    const input = articleOf('ko-en', [
      ['날씨가 좋았다.', 'The weather was fine.'],
      ['김하린 시장이 미국에 갔다.', 'Mayor Kim Ha-rin went to the United States.'],
    ]);
    const pairs = furtherPairs(readArticle(input));
    expect(pairs.map(({ kind, source, text, row }) => [kind, source, text, row])).toEqual([
      ['person', '김하린', 'Kim Ha-rin', 1],
      ['place', '미국', 'United States', 1],
    ]);
    for (const { text, span } of pairs) expect(input.target.content.slice(span.start, span.end)).toBe(text);
  });

  it('takes the people of a country for no mention of the country', () => {
    const pairs = furtherPairs(
      readArticle(articleOf('de-en', [['Die Deutschen gingen.', 'The Germans left.']])),
    );
    expect(pairs).toEqual([]);
  });

  it('lists no country that the original of the row has not', () => {
    const pairs = furtherPairs(readArticle(articleOf('ko-en', [['일본은 갔다.', 'China left.']])));
    expect(pairs).toEqual([]);
  });

  it('is empty without an original, and for a translation into another language than English', () => {
    expect(furtherPairs(readArticle(articleOf('-en', [['', 'Germany won.']])))).toEqual([]);
    expect(furtherPairs(readArticle(articleOf('en-ko', [['Germany won.', '독일이 이겼다.']])))).toEqual([]);
  });
});

describe('the states of the names ledger', () => {
  it('is sure of a person who is always written alike', () => {
    expect(
      entriesOf('ko-en', [
        ['김하린 시장이 말했다.', 'Mayor Kim Ha-rin said.'],
        ['김하린 시장은 갔다.', 'Kim Ha-rin left.'],
      ]),
    ).toEqual([{ source: '김하린', kind: 'person', state: 'sure', at: [0, 1], texts: ['Kim Ha-rin 2'] }]);
  });

  it('has a slip where the only rendering is a letter off', () => {
    expect(entriesOf('ko-en', [['이도윤 박사가 말했다.', 'Dr. Lee Do-hyun said so.']])).toEqual([
      { source: '이도윤', kind: 'person', state: 'slip', at: [0], texts: ['Lee Do-hyun 1'] },
    ]);
  });

  it('has several where a person has two renderings, the usual one first whatever comes first', () => {
    expect(
      entriesOf('ko-en', [
        ['이도윤 박사가 말했다.', 'Dr. Lee Do-hyun said.'],
        ['이도윤 박사는 갔다.', 'Lee Do-yun left.'],
      ]),
    ).toEqual([
      {
        source: '이도윤',
        kind: 'person',
        state: 'several',
        at: [0, 1],
        texts: ['Lee Do-yun 1', 'Lee Do-hyun 1'],
      },
    ]);
  });

  it('takes two right renderings of a country for nothing to decide', () => {
    expect(
      entriesOf('ko-en', [
        ['미국과 중국이 만났다.', 'The United States and China met.'],
        ['미국은 떠났다.', 'The US left.'],
      ]),
    ).toContainEqual({
      source: '미국',
      kind: 'place',
      state: 'sure',
      at: [0, 1],
      texts: ['United States 1', 'US 1'],
    });
  });

  it('puts what is to be decided before what is sure', () => {
    const states = entriesOf('ko-en', [
      ['김하린 시장이 말했다.', 'Mayor Kim Ha-rin said.'],
      ['김하린 시장은 갔다.', 'Kim Ha-rin left.'],
      ['이도윤 박사가 말했다.', 'Dr. Lee Do-hyun said so.'],
    ]).map(({ state }) => state);
    expect(states).toEqual(['slip', 'sure']);
  });
});
