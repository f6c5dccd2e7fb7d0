import { describe, expect, it } from 'vitest';
import { buildReview } from '../../../../../core/review/build';
import { run } from '../../../../../core/review/command';
import { settleName } from '../../../../../core/review/commands/findings';
import { setPostEdit } from '../../../../../core/review/commands/post-edits';
import { namesLedger } from '../../../../../core/check';
import { correctedArticle } from '../../../../../core/review/findings/corrected';
import { listName, type ListedName } from '../../../../../core/review/findings/names';
import type { Review } from '../../../../../core/review/types';

let ids = 0;
const CONTEXT = { now: '2024-01-14T09:00:00.000Z', author: 'Kim', newId: () => `n${++ids}` };

const SOURCE = [
  '존 커비 조정관은 이날 기자들을 만났다.',
  '커비 조정관은 매우 우려한다고 말했다.',
  '커비 조정관은 계속 지켜보겠다고 했다.',
  '기자들은 커비 조정관에게 물었다.',
];
const TARGET = [
  'Coordinator John Kirby met reporters that day.',
  'Coordinator Kirby said he was very worried.',
  'Coordinator Kermit said they would keep watching.',
  'Reporters asked Coordinator Kirby.',
];

function review(): Review {
  const text = (lang: string, lines: readonly string[]) => ({
    name: '',
    lang,
    encoding: 'utf-8',
    content: lines.join('\n\n'),
  });
  return buildReview({ source: text('ko', SOURCE), target: text('en', TARGET), title: '' }, CONTEXT);
}

function listNames(review: Review): ListedName[] {
  const corrected = correctedArticle(review);
  return namesLedger(corrected.article).map((entry) => listName(entry, corrected));
}

function quotes(review: Review): Record<string, string[][]> {
  const kirby = listNames(review).find(({ source }) => source === '커비');
  return Object.fromEntries(
    (kirby?.renderings ?? []).map(({ text, places }) => [
      text,
      places.map((spans) =>
        spans.map(({ side, start, end }) => review.texts[side].content.slice(start, end)),
      ),
    ]),
  );
}

describe('listName', () => {
  it('gives every place of every rendering, with the name beside it in the original', () => {
    expect(quotes(review())).toEqual({
      Kirby: [
        ['Kirby', '커비'],
        ['Kirby', '커비'],
        ['Kirby', '커비'],
      ],
      Kermit: [['Kermit', '커비']],
    });
  });

  it('follows corrections, and leaves out the words that only they have', () => {
    const before = review();
    const segment = before.segments.target[2];
    if (!segment) throw new Error('a sentence is missing');
    const text = TARGET[2]?.replace('Kermit', 'Kirby') ?? '';
    const { start, end } = segment;
    const after = run(setPostEdit, before, { start, end, text }, CONTEXT).review;
    expect(Object.keys(quotes(after))).toEqual(['Kirby']);
    expect(quotes(after).Kirby).toHaveLength(3);
  });
});

describe('settleName', () => {
  it('sets the one right form, changes it, and takes it back', () => {
    const names = (after: Review) => after.checking.profile.names;
    const settle = (from: Review, target: string) =>
      run(settleName, from, { source: '커비', target }, CONTEXT).review;
    const settled = settle(review(), 'Kirby');
    expect(names(settled)).toEqual([{ source: '커비', targets: ['Kirby'] }]);
    expect(settle(settled, 'Kirby')).toBe(settled);
    expect(names(settle(settled, 'Kirbi'))).toEqual([{ source: '커비', targets: ['Kirbi'] }]);
    expect(names(settle(settled, ''))).toEqual([]);
  });
});
