import { categoryOf } from '../mqm/typology';
import type { Side } from '../range';
import { editDistance } from '../review/diff';
import { checked, type BlindComparison, type CheckedFinding } from '../review/findings/compare';
import type { Segment } from '../review/types';
import type { PlacedAnnotation, ReportModel, ReportRow } from './model';

/** Formulas behind the figures of `scores`, by field. Names as in the MQM scoring models (themqm.org). */
const FORMULAS = {
  absolutePenalty: 'APT = sum of (category weight x severity multiplier)',
  perWordPenalty: 'PWPT = APT / EWC',
  normedPenalty: 'NPT = PWPT x RWC',
  raw: 'raw score = MSV x (1 - PWPT)',
  calibrated: 'calibrated score = MSV - NPT x (MSV - PT) / APP',
  passed: 'raw score >= PT and no critical error',
} as const;

/** The report for machines, described by docs/report.schema.json. Offsets: UTF-16 units of the whole text, end exclusive. */
export function renderJson(model: ReportModel, now: string): string {
  const { review, scores, rows, annotations } = model;
  const { source, target } = review.texts;
  const result = checked(review);
  const report = {
    format: 'galley-report',
    version: 1,
    createdAt: now,
    review: { id: review.id, title: review.title, createdAt: review.createdAt, reviewer: model.reviewer },
    texts: {
      source: {
        name: source.name,
        lang: source.lang,
        encoding: source.encoding,
        length: source.content.length,
      },
      target: {
        name: target.name,
        lang: target.lang,
        encoding: target.encoding,
        length: target.content.length,
      },
    },
    rows: rows.map((row) => rowJson(row, model)),
    annotations: annotations.map(annotationJson(model)),
    postEdits: rows.flatMap((row) => row.edits.map((edit) => editJson(edit, row.number, model))),
    ratings: Object.values(review.ratings),
    findings: result.findings.map(findingJson(model)),
    blind: result.blind && blindJson(result.blind, result.findings),
    verdict: review.verdict,
    scores: { ...scores, formulas: FORMULAS },
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function rowJson(row: ReportRow, model: ReportModel): object {
  const ranges = (side: Side, segments: readonly Segment[]): object[] =>
    segments.map(({ start, end }) => ({ start, end, text: textOf(model, side, start, end) }));
  return {
    number: row.number,
    kind: row.kind,
    source: ranges('source', row.row.source),
    target: ranges('target', row.row.target),
    status: row.row.bead.state,
    confidence: row.row.bead.confidence,
    reviewed: row.reviewed,
    rating: row.rating,
  };
}

function annotationJson(model: ReportModel): (placed: PlacedAnnotation) => object {
  return ({ annotation, row }) => {
    const { dimension, mqm } = categoryOf(annotation.category);
    return {
      id: annotation.id,
      row,
      category: annotation.category,
      mqm: { dimension, type: mqm },
      severity: annotation.severity,
      origin: annotation.origin,
      state: annotation.state,
      spans: annotation.spans.map(({ side, start, end }) => ({
        side,
        start,
        end,
        text: textOf(model, side, start, end),
      })),
      comment: annotation.comment,
      suggestion: annotation.suggestion,
      author: annotation.author,
      createdAt: annotation.createdAt,
      updatedAt: annotation.updatedAt,
    };
  };
}

function editJson(edit: ReportRow['edits'][number], row: number, model: ReportModel): object {
  const mt = textOf(model, 'target', edit.start, edit.end);
  return {
    row,
    start: edit.start,
    end: edit.end,
    mt,
    text: edit.text,
    distance: editDistance(mt, edit.text, model.review.texts.target.lang),
    author: edit.author,
    updatedAt: edit.updatedAt,
  };
}

function findingJson(model: ReportModel): (item: CheckedFinding) => object {
  return ({ finding, state, decision, row }) => ({
    row: row === null ? null : row + 1,
    check: finding.check,
    category: finding.category,
    severity: finding.severity,
    state,
    spans: finding.spans.map(({ side, start, end }) => ({
      side,
      start,
      end,
      text: textOf(model, side, start, end),
    })),
    message: { key: finding.message, params: finding.params },
    decision: decision && {
      scope: decision.scope,
      reason: decision.reason,
      annotation: decision.annotation,
      author: decision.author,
      at: decision.at,
    },
  });
}

/** Errors by id, findings by their index in `findings`. */
function blindJson(blind: BlindComparison, findings: readonly CheckedFinding[]): object {
  return {
    finishedAt: blind.finishedAt,
    both: blind.both.map(({ id }) => id),
    onlyReviewer: blind.onlyReviewer.map(({ id }) => id),
    onlyChecks: blind.onlyChecks.map((item) => findings.indexOf(item)),
  };
}

function textOf(model: ReportModel, side: Side, start: number, end: number): string {
  return model.review.texts[side].content.slice(start, end);
}
