import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../../../core/check/index';
import { articleOf, found } from '../helper';

describe('a quotation of two sentences', () => {
  const rows = (second: string) =>
    articleOf('ko-en', [
      ['그러면서 “우리는 이를 예의주시하고 있다.', 'He said, “We are keeping a close eye on this.'],
      ['이는 역내 평화에 영향을 미칠 수 있다는 점이 우려스러운 대목”이라고 강조했다.', second],
    ]);
  const messages = (second: string) => runChecks(rows(second)).map(({ message }) => message);

  it('is told as cut where the second closes it and opens another', () => {
    expect(messages('It could affect peace in the region.” “It’s amazing,” he emphasized.')).toContain(
      'quotation.cut',
    );
  });

  it('is not where it goes on to its end', () => {
    expect(
      messages('It is worrying that it could affect peace in the region,” he emphasized.'),
    ).not.toContain('quotation.cut');
  });
});

describe('this and last', () => {
  const source = '러시아는 지난달 30일과 이달 2일, 6일에 미사일을 사용했다.';

  it('are told apart where both stand in the original and one of them twice in the translation', () => {
    const of = (month: string) =>
      `Russia used missiles on the 30th of last month and on the 2nd and 6th of ${month} month.`;
    expect(found('ko-en', source, of('last'))).toContain('day.changed');
    expect(found('ko-en', source, of('this'))).not.toContain('day.changed');
  });

  it.each([
    ['그는 올해 물러난다.', 'He will step down next year.'],
    ['그는 내년에 물러난다.', 'He will step down this year.'],
  ])('year are words of several meanings in Korean: %s', (korean, english) => {
    expect(found('ko-en', korean, english)).toContain('day.changed');
  });
});
