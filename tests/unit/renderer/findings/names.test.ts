import { describe, expect, it } from 'vitest';
import type { ListedName } from '../../../../core/review/findings/names';
import { differenceOf } from '../../../../renderer/findings/names/state';

const NAME: ListedName = {
  source: '커비',
  renderings: [{ text: 'Kirby', count: 2, places: [] }],
  places: [],
  kind: 'name',
  state: 'sure',
};
const TWO = [...NAME.renderings, { text: 'Kermit', count: 1, places: [] }];
const USUAL = { text: 'Kirby', settled: false };
const SETTLED = { text: 'Kirby', settled: true };

describe('differenceOf', () => {
  it('is null for a name in one form', () => {
    expect(differenceOf(NAME, USUAL)).toBeNull();
  });

  it('is torn with several forms, of a place only when one is settled', () => {
    expect(differenceOf({ ...NAME, state: 'several', renderings: TWO }, USUAL)).toBe('torn');
    expect(differenceOf({ ...NAME, kind: 'place', renderings: TWO }, USUAL)).toBeNull();
    expect(differenceOf({ ...NAME, kind: 'place', renderings: TWO }, SETTLED)).toBe('torn');
  });

  it('is a slip until its form is settled', () => {
    expect(differenceOf({ ...NAME, state: 'slip' }, USUAL)).toBe('slip');
    expect(differenceOf({ ...NAME, state: 'slip' }, SETTLED)).toBeNull();
  });

  it('is lost or added on one side alone, whatever form is settled for it', () => {
    expect(differenceOf({ ...NAME, state: 'lost', renderings: [] }, SETTLED)).toBe('lost');
    expect(differenceOf({ ...NAME, state: 'added', source: '' }, USUAL)).toBe('added');
  });
});
