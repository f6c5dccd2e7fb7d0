import { contains, type Side } from '../range';
import { sweep, type RunSpan } from '../review/runs';
import type { Review, Segment } from '../review/types';
import type { ReportRow } from './model';

/** A stretch of a row's text; `ids` are those of the spans over it. */
export interface TextRun {
  readonly text: string;
  readonly ids: readonly string[];
}

/**
 * One side of a row as runs: its sentences in order, with the white space that stands between them in the text, or
 * one space where they are not neighbours there.
 */
export function rowRuns(
  content: string,
  segments: readonly Segment[],
  spansOver: (segment: Segment) => readonly RunSpan[],
): TextRun[] {
  return segments.flatMap((segment, index) => {
    const spans = spansOver(segment);
    const runs = sweep(segment, spans).map(({ start, end, ids }) => ({
      text: content.slice(start, end),
      ids,
    }));
    const previous = segments[index - 1];
    return previous ? [joinerBetween(content, previous, segment, spans), ...runs] : runs;
  });
}

function joinerBetween(content: string, before: Segment, after: Segment, spans: readonly RunSpan[]): TextRun {
  const gap = content.slice(before.end, after.start);
  if (after.start < before.end || gap.trim() !== '') return { text: ' ', ids: [] };
  const over = spans.filter((span) => contains(span, { start: before.end - 1, end: after.start }));
  return { text: gap, ids: [...new Set(over.map((span) => span.id))] };
}

/** One side of a row as plain text. */
export function rowText(review: Review, side: Side, row: ReportRow): string {
  return rowRuns(review.texts[side].content, row.row[side], () => [])
    .map((run) => run.text)
    .join('');
}

/** The row's translation with the reviewer's corrections in place; undefined when there are none. */
export function correctedText(review: Review, row: ReportRow): string | undefined {
  if (row.edits.length === 0) return undefined;
  const { content } = review.texts.target;
  const waiting = [...row.edits];
  let text = '';
  let previous: Segment | undefined;
  let done = 0;
  for (const segment of row.row.target) {
    // An edit that ran past its sentence has replaced what stood between the two as well.
    if (previous && done <= previous.end) text += joinerBetween(content, previous, segment, []).text;
    let at = Math.max(segment.start, done);
    while (waiting[0] && waiting[0].start < segment.end) {
      const edit = waiting.shift();
      if (!edit) break;
      text += content.slice(at, Math.max(at, edit.start)) + edit.text;
      at = Math.max(at, edit.end);
    }
    text += content.slice(at, Math.max(at, segment.end));
    done = at;
    previous = segment;
  }
  return text + waiting.map((edit) => edit.text).join('');
}
