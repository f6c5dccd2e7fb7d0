import type { Finding } from '../../core/check';
import { say, sayFinding } from '../speech';
import type { CheckedFiles } from './checked';
import { widthOf } from './width';

/** Characters of the line shown before and after what is marked, where it is longer. */
const BEFORE = 40;
const AFTER = 40;

/** Findings for people: where, what, the words with a caret line under them, and the evidence in the original. */
export function forPeople(checked: CheckedFiles): string {
  const blocks = checked.findings.map((finding) => blockOf(finding, checked));
  return [...blocks, `${say('check.count', { count: blocks.length })}\n`].join('\n');
}

function blockOf(finding: Finding, checked: CheckedFiles): string {
  // The translation is what gets corrected, so it comes first.
  const spans = [...finding.spans].sort((a, b) => Number(a.side === 'source') - Number(b.side === 'source'));
  const lines = spans.map((span, index) => {
    const { file, table } = checked[span.side];
    const { line, column } = table.placeOf(span.start);
    const what = `${say(`severity.${finding.severity}`)} (${finding.check}): ${sayFinding(finding.message, finding.params)}`;
    const head = `${file}:${line}:${column}:${index === 0 ? ` ${what}` : ''}`;
    return `${head}\n${marked(table.lineAt(span.start), span)}`;
  });
  const suggestion =
    finding.suggestion === undefined ? [] : [`  ${say('check.suggestion', { text: finding.suggestion })}`];
  return `${[...lines, ...suggestion].join('\n')}\n`;
}

/** The words in their line, and carets under them. A span over several lines is marked on the first. */
function marked(
  line: { readonly text: string; readonly start: number },
  span: { readonly start: number; readonly end: number },
): string {
  const from = span.start - line.start;
  const to = Math.min(span.end - line.start, line.text.length);
  const lead =
    from > BEFORE ? `…${shown(line.text.slice(from - BEFORE, from))}` : shown(line.text.slice(0, from));
  const words = shown(line.text.slice(from, to));
  const rest = line.text.slice(to);
  const tail = rest.length > AFTER ? `${shown(rest.slice(0, AFTER))}…` : shown(rest);
  return `  ${lead}${words}${tail}\n  ${' '.repeat(widthOf(lead))}${'^'.repeat(Math.max(1, widthOf(words)))}`;
}

/** Controls would move the caret or do worse to a terminal, half a character is none; each becomes a space. */
function shown(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}]/gu, ' ');
}
