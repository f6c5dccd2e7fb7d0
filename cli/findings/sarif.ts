import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { version } from '../../package.json';
import { CHECKS, type Finding, type FindingSpan } from '../../core/check';
import type { Severity } from '../../core/mqm/severity';
import { sayFinding } from '../speech';
import type { CheckedFiles } from './checked';

/** SARIF knows three levels of a problem. */
const LEVELS: Readonly<Record<Severity, 'note' | 'warning' | 'error'>> = {
  neutral: 'note',
  minor: 'warning',
  major: 'error',
  critical: 'error',
};

/** Findings as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the text. */
export function asSarif(checked: CheckedFiles): string {
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Galley',
            version,
            rules: CHECKS.map(({ id, category, severity }) => ({
              id,
              defaultConfiguration: { level: LEVELS[severity] },
              properties: { category },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: checked.findings.map((finding) => resultOf(finding, checked)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(finding: Finding, checked: CheckedFiles): object {
  const location = (span: FindingSpan) => ({ physicalLocation: locationOf(span, checked) });
  const target = finding.spans.filter(({ side }) => side === 'target');
  const source = finding.spans.filter(({ side }) => side === 'source');
  // A finding without a place in the translation (something was dropped) is about the original's place.
  const [main, related] = target.length > 0 ? [target, source] : [source, []];
  return {
    ruleId: finding.check,
    ruleIndex: CHECKS.findIndex(({ id }) => id === finding.check),
    level: LEVELS[finding.severity],
    message: { text: sayFinding(finding.message, finding.params) },
    locations: main.slice(0, 1).map(location),
    ...(main.length + related.length > 1 && {
      relatedLocations: [...main.slice(1), ...related].map((span, index) => ({
        id: index,
        ...location(span),
      })),
    }),
    properties: { category: finding.category, severity: finding.severity },
  };
}

function locationOf(span: FindingSpan, checked: CheckedFiles): object {
  const { file, content, table } = checked[span.side];
  const start = table.placeOf(span.start);
  const end = table.placeOf(span.end);
  return {
    artifactLocation: { uri: uriOf(file) },
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      charOffset: span.start,
      charLength: span.end - span.start,
      snippet: { text: content.slice(span.start, span.end) },
    },
  };
}

/** Relative paths stay relative, so that the log can be read on another machine. */
function uriOf(file: string): string {
  if (path.isAbsolute(file)) return pathToFileURL(file).href;
  return file.split(path.sep).map(encodeURIComponent).join('/');
}
