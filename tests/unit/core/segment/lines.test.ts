import { describe, expect, test } from 'vitest';
import { looksWrapped } from '../../../../core/segment';

const WRAPPED = `The committee met on Monday to discuss the budget for the coming
year and to hear from the members who had asked for changes. It
was agreed that the vote would be held within two weeks and that
the minutes would be sent to all who had attended the meeting.

A second meeting was called for the following Friday, when the
members expected to receive the figures that the treasurer had
promised them some months before.`;

describe('looksWrapped', () => {
  test('sees prose broken at a column', () => {
    expect(looksWrapped(WRAPPED)).toBe(true);
    expect(looksWrapped(WRAPPED.replaceAll('\n', '\r\n'))).toBe(true);
  });

  test('takes a paragraph on each line for what it is', () => {
    const paragraphs = [
      'The committee met on Monday to discuss the budget for the coming year and heard from its members.',
      'It was agreed that the vote would be held within two weeks.',
      'A second meeting was called.',
      'The treasurer promised figures some months before, but they were never sent to anyone who had asked.',
    ];
    expect(looksWrapped(paragraphs.join('\n'))).toBe(false);
    expect(looksWrapped(paragraphs.join('\n\n'))).toBe(false);
  });

  test('is not misled by headlines, verse or nothing', () => {
    expect(looksWrapped('')).toBe(false);
    expect(looksWrapped('One\nTwo\nThree\nFour\nFive')).toBe(false);
    expect(
      looksWrapped(
        '러, 알려진 3차례 외에도 북한 미사일 추가 사용\n미국 백악관은 23일 우려를 표했다.\n러시아는 부인했다.',
      ),
    ).toBe(false);
  });
});
