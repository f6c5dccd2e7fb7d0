import { describe, expect, it } from 'vitest';
import { runArticleChecks } from '../../../../../core/check/index';
import { articleOf } from '../helper';

type Pair = readonly [string, string];

const found = (...rows: readonly Pair[]) =>
  runArticleChecks(articleOf('ko-en', rows, ' ')).filter((one) => one.check === 'quotation-run');

const OPEN = '시장은 “섬 주민들이 저녁에 돌아갈 수 있게 됐다.';
const CLOSE = '20년을 기다린 일이다”라고 말했다.';

describe('a quotation over two rows', () => {
  it('may stay open to the second', () => {
    expect(
      found(
        [OPEN, 'The mayor said, “Island residents can return in the evening.'],
        [CLOSE, 'We have waited for this for 20 years.”'],
      ),
    ).toEqual([]);
  });

  it('must not open again without having closed', () => {
    const first = 'The mayor said, “Island residents can return in the evening.';
    const [finding, ...others] = found([OPEN, first], [CLOSE, '“We have waited for 20 years,” he said.']);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ row: 0, message: 'quotation-run.reopened' });
    expect(finding?.spans.map(({ side, end, start }) => [side, end - start])).toEqual([
      ['target', 1],
      ['target', 1],
    ]);
    expect(finding?.spans[0]?.start).toBe(first.indexOf('“'));
  });

  it('must not leave its second sentence outside', () => {
    expect(
      found(
        [OPEN, 'The mayor said, “Island residents can return in the evening.”'],
        [CLOSE, 'We have waited for this for 20 years.'],
      ),
    ).toMatchObject([{ row: 1, message: 'quotation-run.outside' }]);
  });

  it('may open again in a new paragraph', () => {
    const rows: readonly Pair[] = [
      [OPEN, 'The mayor said, “Island residents can return in the evening.'],
      [CLOSE, '“We have waited for 20 years,” he said.'],
    ];
    const all = runArticleChecks(articleOf('ko-en', rows));
    expect(all.filter((one) => one.check === 'quotation-run')).toEqual([]);
  });

  it('is not looked for where the original has two', () => {
    expect(
      found(
        ['시장은 “섬 주민들이 돌아갈 수 있게 됐다”고 말했다.', 'The mayor said, “Islanders can return.'],
        ['“20년을 기다린 일이다.”', '“We have waited for 20 years.”'],
      ),
    ).toEqual([]);
  });
});
