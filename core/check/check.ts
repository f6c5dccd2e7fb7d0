import type { Severity } from '../mqm/severity';
import type { Article, Row } from './article';
import type { CheckProfile } from './profile';
import type { FindingSpan } from './types';

/** What a check says of one place; the engine adds the check's id, severity and row. */
export interface Notice {
  readonly spans: readonly FindingSpan[];
  /** Key below the check's id in the locale files. */
  readonly message: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** When it differs from the check's own. */
  readonly category?: string;
  readonly severity?: Severity;
  readonly suggestion?: string;
}

export interface CheckInfo {
  readonly id: string;
  /** A category id of the typology. */
  readonly category: string;
  readonly severity: Severity;
  /** Base languages of the target it is good for; empty: all. */
  readonly languages: readonly string[];
  readonly onByDefault: boolean;
  readonly needsSource: boolean;
}

/** A check whose findings depend on one row alone: it can be run again for that row. */
export interface RowCheck extends CheckInfo {
  readonly scope: 'row';
  run(row: Row, profile: CheckProfile): readonly Notice[];
}

/** A check that must see the whole article. */
export interface ArticleCheck extends CheckInfo {
  readonly scope: 'article';
  run(article: Article, profile: CheckProfile): readonly (Notice & { readonly row: number })[];
}

export type Check = RowCheck | ArticleCheck;
