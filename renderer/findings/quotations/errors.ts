import { overlaps } from '../../../core/range';
import type { AcceptFinding } from '../../../core/review/commands/findings';
import { isSameError } from '../../../core/review/findings/judge';
import type { ListedQuotations, QuotedWords } from '../../../core/review/findings/quotations';
import type { FindingSpan } from '../../../core/check/types';
import type { Annotation, Review } from '../../../core/review/types';
import { services } from '../../app/services';
import { checkInfo } from '../../state/engine';
import { allAnnotations } from '../../state/derived';
import { useFindings, type ListedFinding } from '../../state/findings';
import { messageOf } from '../texts';
import { differs } from './state';

type Words = Pick<QuotedWords, 'span'>;

/** The check that a line's error comes from: one of speakers, or of the words themselves. */
function checkOf({ state }: ListedQuotations): string {
  return state === 'speaker' ? 'speaker' : 'quotation';
}

/** All quotations of the line. */
function quotationsOf({ source, target }: ListedQuotations) {
  return [...source, ...target];
}

/** What would be marked: the speakers where they are what differs, else the quotations. */
function spansOf(line: ListedQuotations): FindingSpan[] {
  const quotations = quotationsOf(line);
  const speakers = quotations
    .map(({ speaker }) => speaker)
    .filter((speaker) => speaker !== null && speaker !== undefined);
  const words: readonly Words[] = line.state === 'speaker' && speakers.length > 0 ? speakers : quotations;
  return words.map(({ span }) => span);
}

/** The open finding that says the same of these words as the line does. */
export function findingOf(line: ListedQuotations): ListedFinding | undefined {
  if (!differs(line)) return undefined;
  const check = checkOf(line);
  return useFindings
    .getState()
    .open.find(({ finding }) => finding.check === check && isOver(finding.spans, line));
}

function isOver(spans: readonly FindingSpan[], line: ListedQuotations): boolean {
  const own = quotationsOf(line).flatMap(({ span, speaker }) => (speaker ? [span, speaker.span] : [span]));
  return spans.some((span) => own.some((other) => other.side === span.side && overlaps(span, other)));
}

/** The error that the line would be; undefined where the sides do not differ, or only the reviewer's own words do. */
export function errorOf(line: ListedQuotations): AcceptFinding | undefined {
  if (!differs(line) || quotationsOf(line).some(({ ofEdit }) => ofEdit)) return undefined;
  const { t } = services().i18n;
  const item = findingOf(line);
  if (item) {
    const { check, spans, category, severity, suggestion } = item.finding;
    return {
      check,
      spans,
      category,
      severity,
      comment: messageOf(item.finding, t),
      suggestion: suggestion ?? '',
    };
  }
  const check = checkOf(line);
  const info = checkInfo(check);
  return {
    check,
    spans: spansOf(line),
    category: info?.category ?? 'quotation',
    severity: info?.severity ?? 'major',
    comment: t(`quotations.comment.${line.state}`),
    suggestion: '',
  };
}

/** Whether the reviewer has marked an error of the line's kind over its words, by whatever way. */
export function isMarked(line: ListedQuotations, review: Review): boolean {
  const error = errorOf(line);
  if (!error) return false;
  const check = `check:${error.check}`;
  return allAnnotations(review).some(
    (annotation) =>
      annotation.state === 'open' &&
      (isSameError(error, annotation) || (annotation.origin === check && touches(annotation, line))),
  );
}

function touches(annotation: Annotation, line: ListedQuotations): boolean {
  return isOver(annotation.spans, line);
}
