import { sayFinding } from '../speech';
import type { CheckedFiles } from './checked';

/** Findings for machines: UTF-16 offsets into the two files' texts, end exclusive; lines and columns from 1. */
export function asJson(checked: CheckedFiles): string {
  const side = ({ file, lang }: CheckedFiles['source']) => ({ file, lang });
  const issues = checked.findings.map((finding) => ({
    check: finding.check,
    category: finding.category,
    severity: finding.severity,
    message: sayFinding(finding.message, finding.params),
    spans: finding.spans.map((span) => {
      const { content, table } = checked[span.side];
      const { side: name, start, end } = span;
      return { side: name, start, end, ...table.placeOf(start), text: content.slice(start, end) };
    }),
    ...(finding.suggestion !== undefined && { suggestion: finding.suggestion }),
  }));
  const answer = { utf16: true, source: side(checked.source), target: side(checked.target), issues };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
