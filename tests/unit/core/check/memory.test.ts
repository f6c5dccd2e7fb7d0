import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleRun } from '../../../../core/check/article-run';
import type { ArticleResults } from '../../../../core/check/article-run';
import type { CheckArticle } from '../../../../core/check/index';
import { TextMemory } from '../../../../core/check/text/memory';
import { articleOf } from './helper';

const ROWS = [
  ['박서준 대표는 월요일에 왔다.', 'CEO Park Seo-jun came on Monday.'],
  ['"우리는 준비됐다"고 박 대표가 말했다.', '"We are ready," Park said.'],
  ['그는 3만 명을 만났다.', 'He met 30,000 people.'],
  ['김민수 장관은 오지 않았다.', 'Minister Kim Min-soo did not come.'],
  ['"늦었다"고 김 장관이 말했다.', '"It is late," Minister Kim Min-su said.'],
  ['회의는 서울에서 열렸다.', 'The meeting was held in Seoul.'],
] as const;

function results(article: CheckArticle, memory?: TextMemory): ArticleResults {
  const steps = articleRun(article, undefined, memory);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

it('gives the same with a memory of earlier runs as without, whatever was edited, moved or left out', () => {
  const row = fc.tuple(fc.nat(ROWS.length - 1), fc.nat(ROWS.length - 1), fc.boolean());
  fc.assert(
    fc.property(
      fc.array(fc.array(row, { minLength: 1, maxLength: 8 }), { minLength: 2, maxLength: 5 }),
      (runs) => {
        const memory = new TextMemory();
        for (const run of runs) {
          const article = articleOf(
            'ko-en',
            run.map(([source, target, longer]) => [
              ROWS[source]?.[0] ?? '',
              (ROWS[target]?.[1] ?? '') + (longer ? ' It was 5 p.m.' : ''),
            ]),
          );
          expect(results(article, memory)).toEqual(results(article));
        }
      },
    ),
    { numRuns: 60 },
  );
});

it('forgets what the last run did not ask for', () => {
  const memory = new TextMemory();
  const one = articleOf('ko-en', [ROWS[0], ROWS[1]]);
  const other = articleOf('ko-en', [ROWS[2], ROWS[3]]);
  results(one, memory);
  results(one, memory);
  expect(memory.fresh).toBe(0);
  results(other, memory);
  expect(memory.fresh).toBe(4);
  results(one, memory);
  expect(memory.fresh).toBe(4);
});
