import { describe, expect, it } from 'vitest';
import { allOf } from '../../../../../core/check/text/match';

describe('allOf', () => {
  it('finds all matches with their places', () => {
    const found = allOf('a1 b22', /[a-z](\d+)/g);
    expect(found.map((match) => [match.index, match[0], match[1]])).toEqual([
      [0, 'a1', '1'],
      [3, 'b22', '22'],
    ]);
  });

  it('finds none without leaving a trace in the pattern', () => {
    const pattern = /\d/g;
    expect(allOf('none', pattern)).toEqual([]);
    expect(allOf('1', pattern)).toHaveLength(1);
    expect(allOf('1', pattern)).toHaveLength(1);
  });
});
