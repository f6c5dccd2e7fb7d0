import { describe, expect, it } from 'vitest';
import { buildReview } from '../../../../core/review/build';
import { matchesFrom } from '../../../../renderer/jump/jump';
import { rows } from '../../../../renderer/state/derived';

let ids = 0;
const CONTEXT = { now: '2024-01-14T09:00:00.000Z', author: 'Kim', newId: () => `n${++ids}` };
const text = (lang: string, content: string) => ({ name: '', lang, encoding: 'utf-8', content });
const REVIEW = buildReview(
  {
    source: text('ko', '시장이 왔다.\n\n시민이 말했다.\n\n신문이 썼다.'),
    target: text('en', 'The mayor came to town.\n\nThe towns people said: “Two!”\n\nThat is what they told.'),
    title: '',
  },
  CONTEXT,
);

function found(row: number, word: string, query: string, side: 'source' | 'target' = 'target'): string[] {
  const { content } = REVIEW.texts[side];
  const own = rows(REVIEW)[row]?.[side][0]?.start ?? 0;
  const offset = word === '' ? own : content.indexOf(word, own);
  return Array.from(matchesFrom(REVIEW, { row, side, offset }, query), (match) => {
    return `${match.row}:${content.slice(match.word.start, match.word.end)}`;
  });
}

describe('matchesFrom', () => {
  it('begins at the word in hand, then the row’s other words, then the rows that follow, round the end', () => {
    expect(found(0, '', 't')).toEqual([
      '0:The',
      '0:to',
      '0:town',
      '1:The',
      '1:towns',
      '1:Two',
      '2:That',
      '2:they',
      '2:told',
    ]);
    expect(found(1, 'people', 't').slice(0, 4)).toEqual(['1:Two', '1:The', '1:towns', '2:That']);
    expect(found(2, 'told', 'to')).toEqual(['2:told', '0:to', '0:town', '1:towns']);
  });

  it('takes marks for words, and letters whatever their case and keyboard', () => {
    expect(found(0, '', '"')).toEqual(['1:“', '1:”']);
    expect(found(0, '', 'TOW')).toEqual(['0:town', '1:towns']);
    // The keys t, o, w with the keyboard set to Hangul.
    expect(found(0, '', 'ㅅㅐㅈ')).toEqual(['0:town', '1:towns']);
    const inSource = (query: string) => found(0, '', query, 'source').map((one) => one.slice(2));
    expect(inSource('신')).toEqual(['신문이']);
    expect(inSource('tl')).toEqual(['시장이', '시민이', '신문이']);
    expect(found(0, '', 'zzz')).toEqual([]);
  });
});
