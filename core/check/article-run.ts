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
import type { CheckArticle, Finding } from './types';

/** What is known only of the whole article. */
export interface ArticleResults {
  readonly findings: readonly Finding[];
  readonly names: readonly NameEntry[];
  readonly quotations: readonly QuotationLedgerEntry[];
}

/** Rows looked at in one part. */
const BLOCK = 500;
/** What is through with a block sooner than this needs no parts. In ms. */
const QUICK_MS = 2;

/**
 * What `runArticleChecks`, `namesLedger` and `quotationLedger` give, in parts: whoever runs it may do other work after
 * each. Rows remember what was read off them, and that is most of the work: each check goes over the rows block by block
 * first, and then over the whole article, which is when its answer counts.
 */
export function* articleRun(
  input: CheckArticle,
  profile?: Partial<CheckProfile>,
): Generator<undefined, ArticleResults> {
  const full = profileOf(profile);
  const article = yield* readInParts(input);
  const findings: Finding[] = [];
  for (const check of ALL_CHECKS) {
    if (check.scope !== 'article' || !applies(check, article.hasSource, article.targetLang, full)) continue;
    const notices = yield* inParts(article, (some) => check.run(some, full));
    findings.push(...notices.map((notice) => findingOf(check, notice, notice.row, full)));
  }
  const names = yield* inParts(article, namesLedger);
  const quotations = yield* inParts(article, ledgerOfQuotations);
  return { findings: sorted(findings), names, quotations };
}

function* readInParts(input: CheckArticle): Generator<undefined, Article> {
  const rows: Row[] = [];
  for (let index = 0; index < input.rows.length; index++) {
    rows.push(readRow(input, index));
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

function* inParts<Result>(
  article: Article,
  compute: (article: Article) => Result,
): Generator<undefined, Result> {
  const { rows, input } = article;
  const blank = readRow({ ...input, rows: [] }, 0);
  for (let start = 0; start < rows.length - BLOCK; start += BLOCK) {
    const began = Date.now();
    compute({
      ...article,
      rows: rows.map((row, index) => (index < start || index >= start + BLOCK ? { ...blank, index } : row)),
    });
    if (Date.now() - began < QUICK_MS) break;
    yield;
  }
  const result = compute(article);
  yield;
  return result;
}
