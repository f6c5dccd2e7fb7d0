import type { Notice } from '../check';
import { groupIn, unmatched } from '../lexicon/concepts';
import type { Mention } from '../lexicon/concepts';
import type { Row } from '../article';
import type { RowText } from '../text/row-text';

export interface ConceptRule {
  readonly group: string;
  readonly category: string;
  /** Which one-sided mentions count besides a pair that differs. */
  readonly report: 'changed' | 'changed-lost' | 'all';
}

/**
 * What differs between the sides within one group (months, countries, "before"/"after"): mentions without a
 * counterpart on both sides are one changed thing; on one side only, a loss or an addition.
 */
export function compareConcepts(row: Row, rule: ConceptRule): Notice[] {
  const source = groupIn(row.source, rule.group);
  const target = groupIn(row.target, rule.group);
  const lost = unmatched(source, target);
  const added = unmatched(target, source);
  const [left, right] = [lost[0], added[0]];
  if (left !== undefined && right !== undefined) {
    return [
      {
        spans: [row.source.span(left.start, left.end), row.target.span(right.start, right.end)],
        message: 'changed',
        category: rule.category,
        params: { source: textOf(row.source, left), target: textOf(row.target, right) },
      },
    ];
  }
  if (left !== undefined && rule.report !== 'changed') return [single(row.source, left, 'lost', rule)];
  if (right !== undefined && rule.report === 'all') return [single(row.target, right, 'added', rule)];
  return [];
}

function single(text: RowText, mention: Mention, message: string, rule: ConceptRule): Notice {
  return {
    spans: [text.span(mention.start, mention.end)],
    message,
    category: rule.category,
    params: { text: textOf(text, mention) },
  };
}

function textOf(text: RowText, mention: Mention): string {
  return text.text.slice(mention.start, mention.end);
}
