import type { Side } from '../range';
import { wholeCharacters } from '../review/runs';
import type { Annotation, Review } from '../review/types';
import { MAROT_NO_ERROR, marotCategory, marotSeverity } from './marot';
import type { ReportModel, ReportRow } from './model';
import { correctedText, rowRuns, rowText } from './text';

const COLUMNS = [
  'system',
  'doc',
  'docSegId',
  'globalSegId',
  'rater',
  'source',
  'target',
  'category',
  'severity',
  'metadata',
] as const;

/**
 * The review as Marot reads it (google-research/marot, README and `addData` in marot.js): a header line, then one line an
 * error and one `no-error` line a row without; ten columns parted by tabs; quotes are literal. Its format has no escapes,
 * so a tab or line break in a text becomes a space, and a literal `<v>` becomes `‹v›`: each as long as what it replaces.
 * Dismissed findings are left out. All lines have one rater, since Marot averages a segment's score over its raters.
 */
export function renderTsv(model: ReportModel): string {
  const lines = [COLUMNS.join('\t')];
  const common = columnsOf(model);
  const { review } = model;
  const { source, target } = review.texts;
  const contents = { source: cell(source.content), target: cell(target.content) };
  for (const row of model.rows) {
    const errors = row.annotations.filter((annotation) => annotation.state !== 'dismissed');
    const metadata = rowMetadata(model, row, lines.length === 1);
    if (errors.length === 0) {
      lines.push(
        line(common, row.number, sides(review, contents, row), MAROT_NO_ERROR, MAROT_NO_ERROR, metadata),
      );
    }
    errors.forEach((annotation, index) => {
      const { segment, evaluation, ...everyLine } = metadata;
      lines.push(
        line(
          common,
          row.number,
          sides(review, contents, row, annotation),
          marotCategory(annotation.category),
          marotSeverity(annotation.severity),
          {
            ...errorMetadata(annotation),
            ...everyLine,
            ...(index === 0 && { segment, ...(evaluation !== undefined && { evaluation }) }),
          },
        ),
      );
    });
  }
  for (const { annotation, row } of model.annotations) {
    if (row !== null || annotation.state === 'dismissed') continue;
    const category = marotCategory(annotation.category);
    const severity = marotSeverity(annotation.severity);
    lines.push(line(common, 0, { source: '', target: '' }, category, severity, errorMetadata(annotation)));
  }
  return `${lines.join('\n')}\n`;
}

interface CommonColumns {
  readonly system: string;
  readonly doc: string;
  readonly rater: string;
}

type Metadata = Readonly<Record<string, unknown>>;

function columnsOf({ review, reviewer }: ReportModel): CommonColumns {
  const { source, target } = review.texts;
  return {
    system: cell(target.name) || 'MT',
    doc: `${cell(review.title) || cell(source.name) || review.id}:${source.lang}-${target.lang}`,
    rater: cell(reviewer) || 'reviewer',
  };
}

function line(
  { system, doc, rater }: CommonColumns,
  segment: number,
  texts: Readonly<Record<Side, string>>,
  category: string,
  severity: string,
  metadata: Metadata,
): string {
  const id = String(segment);
  const json = JSON.stringify(metadata).replace(BREAKS, (character) => escapeOf(character));
  return [system, doc, id, id, rater, texts.source, texts.target, category, severity, json].join('\t');
}

/** Both sides of the row, of texts as `cell` leaves them; with an annotation, its spans in `<v>…</v>`. */
function sides(
  review: Review,
  contents: Readonly<Record<Side, string>>,
  row: ReportRow,
  annotation?: Annotation,
): Record<Side, string> {
  const side = (name: Side): string => {
    const spans = annotation?.spans.filter((span) => span.side === name) ?? [];
    const id = annotation?.id ?? '';
    const placed = spans.map(({ start, end }) =>
      wholeCharacters(review.texts[name].content, { start, end, id }),
    );
    const drawn = annotation?.state === 'unanchored' ? [] : placed;
    let text = '';
    let open = false;
    for (const run of rowRuns(contents[name], row.row[name], () => drawn)) {
      const marked = run.ids.length > 0;
      if (marked !== open) text += marked ? '<v>' : '</v>';
      open = marked;
      text += run.text;
    }
    return open ? `${text}</v>` : text;
  };
  return { source: side('source'), target: side('target') };
}

function rowMetadata(model: ReportModel, row: ReportRow, first: boolean): Metadata {
  const { review } = model;
  const corrected = correctedText(review, row);
  const opening = row.row.target[0]?.paragraph ?? row.row.source[0]?.paragraph;
  const before = model.rows[row.number - 2]?.row;
  return {
    ...(corrected !== undefined && { corrected_translation: corrected }),
    segment: {
      num_source_chars: rowText(review, 'source', row).length,
      num_target_chars: rowText(review, 'target', row).length,
      starts_paragraph: opening !== (before?.target[0]?.paragraph ?? before?.source[0]?.paragraph),
    },
    ...(first && {
      evaluation: {
        template: 'MQM',
        source_language: review.texts.source.lang,
        target_language: review.texts.target.lang,
      },
    }),
  };
}

function errorMetadata(annotation: Annotation): Metadata {
  const { id, category, origin, author, state, suggestion, spans } = annotation;
  return {
    timestamp: Date.parse(annotation.createdAt),
    ...(annotation.comment !== '' && { note: annotation.comment }),
    marked_text: spans.map((span) => span.quote).join(' … '),
    galley: { id, category, origin, author, state, ...(suggestion !== '' && { suggestion }) },
  };
}

/** What splits a line or a column for some reader of the format, and control characters. */
const BREAKS = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** As long as `text`, so that offsets still hold. */
function cell(text: string): string {
  return text
    .replace(BREAKS, ' ')
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(/<(\/?v)>/g, '‹$1›');
}

function escapeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
