import type { Check, Notice } from './check';
import type { CheckProfile } from './profile';
import type { Finding } from './types';

/** Whether the profile wants the check, and it is one for these languages. */
export function applies(
  check: Check,
  hasSource: boolean,
  targetLang: string,
  profile: CheckProfile,
): boolean {
  if (check.needsSource && !hasSource) return false;
  if (check.languages.length > 0 && !check.languages.includes(targetLang)) return false;
  return profile.checks[check.id]?.enabled ?? check.onByDefault;
}

/** What a check says of a place, with what the check and the profile add. */
export function findingOf(check: Check, notice: Notice, row: number, profile: CheckProfile): Finding {
  return {
    check: check.id,
    category: notice.category ?? check.category,
    severity: profile.checks[check.id]?.severity ?? notice.severity ?? check.severity,
    row,
    spans: notice.spans.filter((span) => span.end > span.start),
    message: `${check.id}.${notice.message}`,
    params: notice.params ?? {},
    ...(notice.suggestion === undefined ? {} : { suggestion: notice.suggestion }),
  };
}

/** The findings by row and place; those without a place are none. */
export function sorted(findings: readonly Finding[]): Finding[] {
  return findings
    .filter((finding) => finding.spans.length > 0)
    .sort((a, b) => a.row - b.row || targetStart(a) - targetStart(b) || compareText(a.check, b.check));
}

function targetStart(finding: Finding): number {
  return finding.spans.find((span) => span.side === 'target')?.start ?? -1;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
