import type { Severity } from '../mqm/severity';
import type { Range, Side } from '../range';

/**
 * What a check looks at: both texts whole, their sentences, and which belong together.
 * For pairs without an article each text is one sentence. Without an original `source` is undefined and
 * every row's `source` is empty.
 */
export interface CheckArticle {
  /** BCP 47 tags. `sourceLang` is '' when there is no source. */
  readonly sourceLang: string;
  readonly targetLang: string;
  readonly source: CheckText | undefined;
  readonly target: CheckText;
  readonly rows: readonly CheckRow[];
}

export interface CheckText {
  readonly content: string;
  /** Ordered, non-overlapping; UTF-16 offsets into `content`. */
  readonly sentences: readonly Range[];
}

/** A bead: indexes into the two texts' sentences. */
export interface CheckRow {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

export interface FindingSpan extends Range {
  readonly side: Side;
}

/** One thing a check noticed. */
export interface Finding {
  /** The check's id, e.g. `number`, `quotation`. */
  readonly check: string;
  /** A category id of the typology, e.g. `quotation`, `name`, `number`, `date`, `omission`. */
  readonly category: string;
  readonly severity: Severity;
  /** Index into `rows` of the row it belongs to. */
  readonly row: number;
  /** Where: at least one span; spans on both sides when the evidence is on both. Empty ranges are not allowed. */
  readonly spans: readonly FindingSpan[];
  /** Key below `check:` in the locale files; says why, what the evidence is and what would satisfy it. */
  readonly message: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Replacement for the (single) target span, when one is certain enough to offer. */
  readonly suggestion?: string;
}
