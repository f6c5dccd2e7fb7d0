import { SEVERITIES } from '../../mqm/severity';
import { directionOf } from '../../direction';
import type { Side } from '../../range';
import { origin, runsAbout } from '../html/errors';
import { numberErrors, type Finding } from '../html/findings';
import { passText, rawFormula } from '../html/score';
import { sentences } from '../html/summary';
import { wordsIn, type Words } from '../html/words';
import type { ReportModel, ReportRow } from '../model';
import { correctedText, rowText } from '../text';
import type { FileReportOptions } from '../types';
import { zipTexts } from '../zip';
import { workbookParts, type Cell, type Sheet } from './sheet';

/** A workbook of three sheets: the summary, the errors, the sentences. */
export function renderXlsx(model: ReportModel, options: FileReportOptions): Promise<Uint8Array<ArrayBuffer>> {
  const words = wordsIn(options.language);
  const errors = numberErrors(model).list;
  const title = model.review.title || words.t('untitled');
  const sheets = [
    summary(model, words, title, options.now),
    errorSheet(model, errors, words),
    sentenceSheet(model, errors, words),
  ];
  return zipTexts(workbookParts(sheets, title, options.now));
}

function summary(model: ReportModel, words: Words, title: string, now: string): Sheet {
  const { t, languageName } = words;
  const { review, scores } = model;
  const { source, target } = review.texts;
  const { decision, notes } = review.verdict;
  const score: Cell[][] =
    scores.raw === null
      ? [[t('score'), t('no-score')]]
      : [
          [t('score'), rounded(scores.raw, 2), rawFormula(scores, words)],
          ['', passText(scores, words), t('raw')],
          [
            t('penalty', { shown: words.number(scores.referenceWords) }),
            rounded(scores.normedPenalty ?? 0, 2),
          ],
          [t('calibrated-name'), rounded(scores.calibrated ?? scores.raw, 2), t('calibrated')],
        ];
  return {
    name: t('summary'),
    widths: [30, 44, 60],
    rows: [
      [t('article'), title],
      [t('languages'), `${languageName(source.lang)} → ${languageName(target.lang)}`],
      [t('original'), source.name || t('pasted')],
      [t('translation'), target.name || t('pasted')],
      [t('reviewer'), model.reviewer || t('reviewer-unknown')],
      [t('date'), words.date(now)],
      [t('verdict'), t(`decision.${decision ?? 'none'}`), notes],
      ['', sentences(model, words).join(' ')],
      ...score,
      ...[...SEVERITIES]
        .reverse()
        .map((severity, index): Cell[] => [
          index === 0 ? t('by-severity') : '',
          t(`severity.${severity}`),
          scores.bySeverity[severity],
        ]),
      ...Object.entries(scores.byCategory)
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .map(([id, count], index): Cell[] => [
          index === 0 ? t('by-category') : '',
          words.category(id),
          count,
        ]),
    ],
  };
}

function errorSheet(model: ReportModel, errors: readonly Finding[], words: Words): Sheet {
  const { t } = words;
  const column = (name: string): string => t(`column.${name}`);
  return {
    name: t('errors'),
    widths: [6, 6, 18, 11, 26, 26, 48, 48, 36, 30, 14, 14, 21, 12],
    header: [
      column('number'),
      t('row'),
      column('category'),
      column('severity'),
      column('source-words'),
      column('target-words'),
      column('source-context'),
      column('target-context'),
      column('comment'),
      column('suggestion'),
      column('origin'),
      column('author'),
      column('time'),
      column('state'),
    ],
    rightToLeft: columnsFrom(model, { source: [4, 6], target: [5, 7, 9] }),
    rows: errors.map((finding) => {
      const { annotation } = finding;
      return [
        finding.number,
        finding.row,
        words.category(annotation.category),
        t(`severity.${annotation.severity}`),
        quoted(finding, 'source'),
        quoted(finding, 'target'),
        around(model, finding, 'source'),
        around(model, finding, 'target'),
        annotation.comment,
        annotation.suggestion,
        origin(finding, words),
        annotation.author,
        annotation.createdAt,
        t(`state.${annotation.state}`),
      ];
    }),
  };
}

/** The columns of those sides whose language runs from right to left. */
function columnsFrom({ review }: ReportModel, columns: Readonly<Record<Side, readonly number[]>>): number[] {
  return (['source', 'target'] as const)
    .filter((side) => directionOf(review.texts[side].lang) === 'rtl')
    .flatMap((side) => columns[side]);
}

function quoted({ annotation }: Finding, side: Side): string {
  return annotation.spans
    .filter((span) => span.side === side)
    .map((span) => span.quote)
    .join(' … ');
}

function around(model: ReportModel, finding: Finding, side: Side): string {
  return runsAbout(model, finding, side)
    .map(({ text }) => text)
    .join('');
}

function sentenceSheet(model: ReportModel, errors: readonly Finding[], words: Words): Sheet {
  const { t, languageName } = words;
  const { source, target } = model.review.texts;
  const byRow = new Map<number, number[]>();
  for (const { row, number } of errors) {
    if (row !== null) byRow.set(row, [...(byRow.get(row) ?? []), number]);
  }
  return {
    name: t('sentences'),
    widths: [6, 60, 60, 60, 22, 14, 8],
    rightToLeft: columnsFrom(model, { source: [1], target: [2, 3] }),
    header: [
      t('row'),
      `${t('original')} (${languageName(source.lang)})`,
      `${t('translation')} (${languageName(target.lang)})`,
      t('corrected'),
      t('status'),
      t('errors'),
      t('row-rating'),
    ],
    rows: model.rows.map((row) => {
      const inRow = byRow.get(row.number) ?? [];
      const [only] = inRow;
      return [
        row.number,
        rowText(model.review, 'source', row),
        rowText(model.review, 'target', row),
        correctedText(model.review, row) ?? null,
        status(row, words),
        inRow.length === 1 && only !== undefined ? only : inRow.join(', '),
        row.rating,
      ];
    }),
  };
}

function status({ kind, reviewed, unsure }: ReportRow, { t }: Words): string {
  return [
    kind === 'missing' && t('slot-missing'),
    kind === 'added' && t('slot-added'),
    reviewed && t('row-read'),
    unsure && t('row-unsure'),
  ]
    .filter((part) => part !== false)
    .join(', ');
}

function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
