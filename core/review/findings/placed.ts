import type { Finding, FindingSpan } from '../../check/types';
import type { CorrectedArticle } from './corrected';

/**
 * A finding with its places in the two texts as they were imported, so that it can be drawn, decided and found again
 * whatever is corrected around it. It has no row: that is where its spans lie.
 */
export interface PlacedFinding extends Omit<Finding, 'row'> {
  /** The same for the same finding at every check: its check, message and places. */
  readonly key: string;
  /** It is about words of the reviewer's own correction; its target span is what that correction replaces. */
  readonly ofEdit: boolean;
}

/** @param finding with offsets of the corrected article */
export function placed(finding: Finding, { toMt }: Pick<CorrectedArticle, 'toMt'>): PlacedFinding {
  let ofEdit = false;
  const spans = finding.spans.map((span): FindingSpan => {
    if (span.side === 'source') return span;
    const { range, edit } = toMt(span);
    ofEdit ||= edit;
    return { side: 'target', ...range };
  });
  const { check, category, severity, message, params, suggestion } = finding;
  return {
    key: keyOf(check, message, spans),
    check,
    category,
    severity,
    spans,
    message,
    params,
    ...(suggestion === undefined ? {} : { suggestion }),
    ofEdit,
  };
}

function keyOf(check: string, message: string, spans: readonly FindingSpan[]): string {
  const places = spans.map(({ side, start, end }) => `${side.charAt(0)}${start}-${end}`);
  return `${check} ${message} ${places.join(' ')}`;
}

/** The spans that say where a finding or error is: those of the translation, or, where it has none, of the original. */
export function tellingSpans<Span extends FindingSpan>(spans: readonly Span[]): readonly Span[] {
  const target = spans.filter(({ side }) => side === 'target');
  return target.length > 0 ? target : spans;
}
