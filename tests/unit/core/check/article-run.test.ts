import { describe, expect, it } from 'vitest';
import { namesLedger, quotationLedger, runArticleChecks } from '../../../../core/check';
import { articleRun, type ArticleResults } from '../../../../core/check/article-run';
import { checkArticleOf } from '../../../../core/review/check-article';
import type { CheckArticle } from '../../../../core/check/types';
import { generateReview } from '../../../bench/generate';

function run(article: CheckArticle): { results: ArticleResults; parts: number } {
  const steps = articleRun(article);
  for (let parts = 1; ; parts++) {
    const { done, value } = steps.next();
    if (done === true) return { results: value, parts };
  }
}

/** The article many times over, so that it takes several blocks of rows. */
function repeated(source: readonly string[], target: readonly string[], times: number): CheckArticle {
  const text = (lines: readonly string[]) => {
    const all = Array.from({ length: times }, () => lines).flat();
    let start = 0;
    const sentences = all.map((line) => {
      const range = { start, end: start + line.length };
      start = range.end + 1;
      return range;
    });
    return { content: all.join('\n'), sentences };
  };
  const [from, to] = [text(source), text(target)];
  const rows = from.sentences.map((_, index) => ({ source: [index], target: [index] }));
  return { sourceLang: 'ko', targetLang: 'en', source: from, target: to, rows };
}

const SOURCE = [
  '존 커비 조정관은 이날 기자들을 만났다.',
  '커비 조정관은 “매우 우려한다”고 말했다.',
  '커비 조정관은 계속 지켜보겠다고 했다.',
];
const TARGET = [
  'Coordinator John Kirby met reporters that day.',
  'Coordinator Kirby said, “I am very worried.”',
  'Coordinator Kermit said they would keep watching.',
];

describe('articleRun', () => {
  it.each([
    ['a long review', checkArticleOf(generateReview({ rows: 1200, annotations: 0 }))],
    ['names torn and words quoted, over several blocks', repeated(SOURCE, TARGET, 400)],
    ['a short article', repeated(['오늘 비가 왔다.'], ['It rained today.'], 2)],
  ])('gives what the whole runs give: %s', (_, article) => {
    const { results, parts } = run(article);
    expect(results.findings).toEqual(runArticleChecks(article));
    expect(results.names).toEqual(namesLedger(article));
    expect(results.quotations).toEqual(quotationLedger(article));
    // Reading alone takes so many.
    expect(parts).toBeGreaterThan(article.rows.length / 500);
  });

  it('finds something to compare', () => {
    const { results } = run(repeated(SOURCE, TARGET, 100));
    expect(results.quotations).toHaveLength(100);
    expect(results.names.length).toBeGreaterThan(0);
    expect(results.findings.length).toBeGreaterThan(0);
  });
});
