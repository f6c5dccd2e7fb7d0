import { describe, expect, it } from 'vitest';
import { namesLedger, runChecks, runArticleChecks } from '../../../../core/check/index';
import { articleOf, found } from './helper';

const BRIEFING = articleOf('ko-en', [
  ['커비 조정관은 설명했다.', 'Kirby explained.'],
  ['커비 조정관은 “그렇다”고 답했다.', 'Kirby answered “yes.”'],
  ['커비는 브리핑을 끝냈다.', 'Dallmann ended the briefing.'],
]);

describe('names across an article', () => {
  it('lists the renderings of one source name', () => {
    const entry = namesLedger(BRIEFING).find((one) => one.source === '커비');
    expect(entry?.renderings.map((one) => [one.text, one.count])).toEqual([
      ['Kirby', 2],
      ['Dallmann', 1],
    ]);
  });

  it('marks the one that differs', () => {
    const [finding] = runArticleChecks(BRIEFING).filter((one) => one.message === 'name-ledger.rendering');
    expect(finding?.row).toBe(2);
    expect(finding?.suggestion).toBe('Kirby');
  });

  it('sees one office with two names without the original', () => {
    const messages = runChecks(
      articleOf('-en', [
        ['', 'John Commey, strategic communications coordinator, answered the question.'],
        ['', 'Coordinator Kirby explained the plan.'],
        ['', 'Coordinator Kirby left the room.'],
      ]),
    ).map((one) => one.message);
    expect(messages).toContain('name-ledger.office');
  });
});

describe('quotations', () => {
  it('finds one cut in two, one lost, one never said', () => {
    const source = '그는 “북한은 첨단 역량을 추구하고 있고 이는 우려스러운 대목”이라고 강조했다.';
    expect(
      found(
        'ko-en',
        source,
        '“North Korea is pursuing capabilities in the region.” “It’s amazing,” he emphasized.',
      ),
    ).toContain('quotation.cut');
    expect(
      found(
        'ko-en',
        source,
        'He emphasized that North Korea is pursuing advanced capabilities, which is of concern.',
      ),
    ).toContain('quotation.lost');
    expect(
      found(
        'ko-en',
        '그는 회의가 길어질 것이라고 말했다.',
        'He said “the meeting would be a very long one” to them.',
      ),
    ).toContain('quotation.added');
  });

  it('is quiet about apostrophes, nested marks and names in marks', () => {
    expect(
      found(
        'ja-en',
        '「フラグランスショップ」が開店した。',
        "The Fragrance Shop, the Adams' store, has opened.",
      ),
    ).not.toContain('quotation.lost');
    expect(found('de-en', '„Er sagte ‚Nein‘ zu mir“, sagte sie.', '“He said ‘no’ to me,” she said.')).toEqual(
      [],
    );
  });
});

describe('the profile', () => {
  it('asks for glossary terms, and bans words', () => {
    const glossary = [{ source: '국가안보회의', targets: ['National Security Council'] }];
    expect(
      found('ko-en', '국가안보회의가 열렸다.', 'The security meeting was held.', { glossary }),
    ).toContain('terminology.missing');
    expect(
      found('ko-en', '국가안보회의가 열렸다.', 'The National Security Council met.', { glossary }),
    ).not.toContain('terminology.missing');
    expect(
      found('ko-en', '회의가 열렸다.', 'The gathering met.', {
        forbidden: [{ term: 'gathering', instead: 'meeting' }],
      }),
    ).toContain('forbidden.instead');
  });

  it('survives a pattern that does not compile, and uses one that does', () => {
    expect(found('ko-en', '회의', 'A meeting.', { patterns: [{ name: 'bad', pattern: '(' }] })).toEqual([]);
    expect(found('ko-en', '회의', 'A meeting.', { patterns: [{ name: 'm', pattern: 'meet\\w+' }] })).toEqual([
      'pattern.found',
    ]);
  });

  it('switches checks off and sets severities', () => {
    const text = 'Some 5,000 soldiers took part.';
    expect(
      found('ko-en', '군인 5만 명이 참가했다.', text, { checks: { number: { enabled: false } } }),
    ).toEqual([]);
  });
});

describe('single rules', () => {
  it.each([
    ['en-en', 'The moon is far.', 'Here is the translation: The moon is far.', 'note.found'],
    ['ko-en', '회의는 목요일에 열렸다.', 'The meeting was held on Friday.', 'weekday.changed'],
    ['ko-en', '수출이 감소했다.', 'Imports increased.', 'opposite.changed'],
    ['ko-en', '그는 돈을 받지 않았다.', 'He took the money.', 'negation.lost'],
    ['de-en', 'Das Haus ist alt.', 'The house is old and the the roof leaks.', 'repetition.word'],
    ['ru-en', 'Дом стоит на холме.', 'The дом stands on a hill.', 'left-over.script'],
    ['fr-en', 'Il vit à Paris avec ses parents.', 'He lives in Paris with his parants.', 'spelling.near'],
    ['fr-en', 'Il conduit une voiture.', 'He drives an car.', 'grammar.article'],
    ['es-en', 'Vino el viernes 14.', 'He came on Friday, March 14, 2024.', 'calendar.weekday'],
  ])('%s: %s -> %s', (langs, source, target, message) => {
    expect(found(langs, source, target)).toContain(message);
  });
});

describe('titles', () => {
  it('takes a press conference for no reporter', () => {
    expect(found('ko-en', '김 시장은 기자회견을 열었다.', 'Mayor Kim held a press conference.')).toEqual([]);
    expect(found('ko-en', '김 기자는 회견을 열었다.', 'Mayor Kim held a conference.')).not.toEqual([]);
  });
});
