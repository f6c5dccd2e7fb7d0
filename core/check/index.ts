import { readArticle, readRow } from './article';
import type { Article, Row } from './article';
import type { ArticleCheck, CheckInfo, RowCheck } from './check';
import { applies, findingOf, sorted } from './finding';
import { namesLedger as ledgerOfNames } from './name/ledger';
import type { NameEntry } from './name/ledger';
import { profileOf } from './profile';
import type { CheckProfile } from './profile';
import { ledgerOfQuotations } from './quote/panel';
import type { QuotationLedgerEntry } from './quote/panel';
import { ALL_CHECKS } from './registry';
import { baseLang } from './text/locale';
import type { CheckArticle, Finding } from './types';

export type { CheckInfo } from './check';
export type { CheckProfile, CheckSetting } from './profile';
export type { NameEntry } from './name/ledger';
export type * from './quote/panel';
export type * from './types';

/** Every check there is, in the order of docs/checks.md. */
export const CHECKS: readonly CheckInfo[] = ALL_CHECKS;

const ROW_CHECKS = ALL_CHECKS.filter((check): check is RowCheck => check.scope === 'row');
const ARTICLE_CHECKS = ALL_CHECKS.filter((check): check is ArticleCheck => check.scope === 'article');

/** Everything the profile's checks find, sorted by row, then target offset; the same input gives the same output. */
export function runChecks(article: CheckArticle, profile?: Partial<CheckProfile>): Finding[] {
  const full = profileOf(profile);
  const read = readArticle(article);
  return sorted([
    ...rowFindings(read.rows, read.hasSource, read.targetLang, full),
    ...articleFindings(read, full),
  ]);
}

/** What the checks that look at one row find in these rows: for checking again after an edit. */
export function runRowChecks(
  article: CheckArticle,
  rows: readonly number[],
  profile?: Partial<CheckProfile>,
): Finding[] {
  const full = profileOf(profile);
  const read = rows.map((index) => readRow(article, index));
  return sorted(rowFindings(read, article.source !== undefined, baseLang(article.targetLang), full));
}

/** What the checks that must see the whole article find. Linear in its length. */
export function runArticleChecks(article: CheckArticle, profile?: Partial<CheckProfile>): Finding[] {
  return sorted(articleFindings(readArticle(article), profileOf(profile)));
}

/** The article's names: source form, renderings with counts and first places. Empty without an original. */
export function namesLedger(article: CheckArticle): NameEntry[] {
  return ledgerOfNames(readArticle(article));
}

/** Every quotation of the article, in order, with its counterpart, who speaks on each side, and how it fares. */
export function quotationLedger(article: CheckArticle): QuotationLedgerEntry[] {
  return ledgerOfQuotations(readArticle(article));
}

function rowFindings(
  rows: readonly Row[],
  hasSource: boolean,
  targetLang: string,
  profile: CheckProfile,
): Finding[] {
  const found: Finding[] = [];
  const checks = ROW_CHECKS.filter((check) => applies(check, hasSource, targetLang, profile));
  for (const row of rows) {
    for (const check of checks) {
      for (const notice of check.run(row, profile)) found.push(findingOf(check, notice, row.index, profile));
    }
  }
  return found;
}

function articleFindings(article: Article, profile: CheckProfile): Finding[] {
  const found: Finding[] = [];
  for (const check of ARTICLE_CHECKS) {
    if (!applies(check, article.hasSource, article.targetLang, profile)) continue;
    for (const notice of check.run(article, profile)) {
      found.push(findingOf(check, notice, notice.row, profile));
    }
  }
  return found;
}
