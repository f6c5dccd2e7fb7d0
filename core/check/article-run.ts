import { readRow } from './article';
import type { Article, Row } from './article';
import { applies, findingOf, sorted } from './finding';
import { namesLedger } from './name/ledger';
import type { NameEntry } from './name/ledger';
import { profileOf } from './profile';
import type { CheckProfile } from './profile';
import { ledgerOfQuotations } from './quote/panel';
import type { QuotationLedgerEntry } from './quote/panel';
import { ALL_CHECKS } from './registry';
import { baseLang } from './text/locale';
import type { TextMemory } from './text/memory';
import type { CheckArticle, Finding } from './types';

/** What is known only of the whole article. */
export interface ArticleResults {
  readonly findings: readonly Finding[];
  readonly names: readonly NameEntry[];
  readonly quotations: readonly QuotationLedgerEntry[];
}

/** What is derived from more rows than these is not worth its place in memory. */
const MOST_REMEMBERED = 3000;
/** Rows looked at in one part. */
const BLOCK = 500;
/** What is through with a block sooner than this needs no parts. In ms. */
const QUICK_MS = 2;

/**
 * What `runArticleChecks`, `namesLedger` and `quotationLedger` give, in parts: whoever runs it may do other work after
 * each. Rows remember what was read off them, and that is most of the work: each check goes over the rows block by block
 * first, and then over the whole article, which is when its answer counts. With a memory of the last run that lacks few of
 * the rows' texts there is little to read, and no block is looked at first.
 */
export function* articleRun(
  input: CheckArticle,
  profile?: Partial<CheckProfile>,
  memory?: TextMemory,
): Generator<undefined, ArticleResults> {
  const full = profileOf(profile);
  memory?.begin();
  const kept = input.rows.length > MOST_REMEMBERED ? undefined : memory;
  const article = yield* readInParts(input, kept);
  const block = kept !== undefined && kept.fresh <= BLOCK ? Infinity : BLOCK;
  const findings: Finding[] = [];
  for (const check of ALL_CHECKS) {
    if (check.scope !== 'article' || !applies(check, article.hasSource, article.targetLang, full)) continue;
    const notices = yield* inParts(article, block, (some) => check.run(some, full));
    findings.push(...notices.map((notice) => findingOf(check, notice, notice.row, full)));
  }
  const names = yield* inParts(article, block, namesLedger);
  const quotations = yield* inParts(article, block, ledgerOfQuotations);
  return { findings: sorted(findings), names, quotations };
}

function* readInParts(input: CheckArticle, memory: TextMemory | undefined): Generator<undefined, Article> {
  const rows: Row[] = [];
  for (let index = 0; index < input.rows.length; index++) {
    rows.push(readRow(input, index, memory));
    if (index % BLOCK === BLOCK - 1) yield;
  }
  return {
    input,
    sourceLang: baseLang(input.sourceLang),
    targetLang: baseLang(input.targetLang),
    hasSource: input.source !== undefined,
    rows,
  };
}

/** With a block of more rows than there are, in one part. */
function* inParts<Result>(
  article: Article,
  block: number,
  compute: (article: Article) => Result,
): Generator<undefined, Result> {
  const { rows, input } = article;
  const blank = readRow({ ...input, rows: [] }, 0);
  for (let start = 0; start < rows.length - block; start += block) {
    const began = Date.now();
    compute({
      ...article,
      rows: rows.map((row, index) => (index < start || index >= start + block ? { ...blank, index } : row)),
    });
    if (Date.now() - began < QUICK_MS) break;
    yield;
  }
  const result = compute(article);
  yield;
  return result;
}
