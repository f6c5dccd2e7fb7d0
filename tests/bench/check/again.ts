import { runRowChecks } from '../../../core/check/index';
import type { CheckArticle } from '../../../core/check/index';
import { articleRun } from '../../../core/check/article-run';
import { TextMemory } from '../../../core/check/text/memory';
import type { BenchTable } from '../table';
import type { GoodPair } from './break/types';

const ROWS = 1000;
const EDITS = 40;

/** The first pairs as one article, with a few words more in one of its translations. */
function articleOf(pairs: readonly GoodPair[], edited: number): CheckArticle {
  const side = (texts: readonly string[]) => {
    let content = '';
    const sentences = texts.map((text) => {
      const start = content.length;
      content += `${text}\n`;
      return { start, end: start + text.length };
    });
    return { content, sentences };
  };
  return {
    sourceLang: pairs[0]?.sourceLang ?? '',
    targetLang: pairs[0]?.targetLang ?? '',
    source: side(pairs.map(({ source }) => source)),
    target: side(pairs.map(({ target }, i) => (i === edited ? `${target} So it was, said Smith.` : target))),
    rows: pairs.map((_, i) => ({ source: [i], target: [i] })),
  };
}

function timeOf(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

const middle = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? NaN;

/** What an edit costs the checks of an article of 1,000 rows: its row, and all that is known of the whole article only. */
export function againTable(named: readonly (readonly [string, readonly GoodPair[]])[]): BenchTable {
  const rows = named
    .filter(([, pairs]) => pairs.length >= ROWS)
    .map(([name, pairs]) => {
      const some = pairs.slice(0, ROWS);
      const run = (article: CheckArticle, memory?: TextMemory): void => {
        const steps = articleRun(article, undefined, memory);
        while (steps.next().done !== true);
      };
      const memory = new TextMemory();
      run(articleOf(some, -1), memory);
      const row: number[] = [];
      const whole: number[] = [];
      const anew: number[] = [];
      for (let i = 0; i < EDITS; i++) {
        const at = (i * 37) % ROWS;
        const article = articleOf(some, at);
        row.push(timeOf(() => runRowChecks(article, [at])));
        whole.push(
          timeOf(() => {
            run(article, memory);
          }),
        );
        if (i % 8 === 0)
          anew.push(
            timeOf(() => {
              run(article);
            }),
          );
      }
      return [name, middle(row).toFixed(2), middle(whole).toFixed(0), middle(anew).toFixed(0)];
    });
  return {
    title: 'After an edit in an article of 1,000 rows, ms',
    columns: ['pairs from', 'its row', 'the whole article', 'the whole article, nothing remembered'],
    rows,
    notes: [
      'Medians of 40 edits (5 with nothing remembered). The whole article is checked in a worker, in parts.',
    ],
  };
}
