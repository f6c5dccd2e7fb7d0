import { diffText, type DiffPart } from '../../review/diff';
import { sweep } from '../../review/runs';
import type { PostEdit, Segment } from '../../review/types';
import type { ReportModel, ReportRow } from '../model';
import { rowRuns } from '../text';

/** A stretch of a row's text under the same errors; `edit` is the correction that takes it out or puts it in. */
export interface Piece {
  readonly kind: DiffPart['kind'];
  readonly text: string;
  readonly ids: readonly string[];
  readonly edit?: PostEdit;
}

export function sourcePieces(model: ReportModel, row: ReportRow): Piece[] {
  return plain(model, row, 'source');
}

/**
 * The translation of a row with its corrections as changes: without what is `inserted` it is the machine's wording,
 * without what is `deleted` the row as corrected (`correctedText`).
 */
export function targetPieces(model: ReportModel, row: ReportRow): Piece[] {
  if (row.edits.length === 0) return plain(model, row, 'target');
  const { content } = model.review.texts.target;
  const { target } = row.row;
  const last = target[target.length - 1]?.end ?? 0;
  const pieces: Piece[] = [];
  const waiting = [...row.edits];
  let previous: Segment | undefined;
  let done = 0;
  const keep = (from: number, to: number): void => {
    pieces.push(...marked(model, row, from, to, 'same'));
  };
  for (const segment of target) {
    if (previous && done <= previous.end) {
      const gap = content.slice(previous.end, segment.start);
      const near = segment.start >= previous.end && gap.trim() === '';
      pieces.push({ kind: 'same', text: near ? gap : ' ', ids: [] });
    }
    let at = Math.max(segment.start, done);
    for (let edit = waiting[0]; edit && edit.start < segment.end; edit = waiting[0]) {
      waiting.shift();
      keep(at, Math.max(at, edit.start));
      const from = Math.max(at, edit.start);
      pieces.push(...changed(model, row, edit, from, Math.min(edit.end, last)));
      at = Math.max(at, edit.end);
    }
    keep(at, Math.max(at, segment.end));
    done = at;
    previous = segment;
  }
  for (const edit of waiting) pieces.push({ kind: 'inserted', text: edit.text, ids: [], edit });
  return pieces.filter(({ text }) => text !== '');
}

function plain(model: ReportModel, row: ReportRow, side: 'source' | 'target'): Piece[] {
  return rowRuns(model.review.texts[side].content, row.row[side], (segment) => model.spansOver(side, segment))
    .filter(({ text }) => text !== '')
    .map(({ text, ids }) => ({ kind: 'same', text, ids }));
}

function changed(model: ReportModel, row: ReportRow, edit: PostEdit, from: number, to: number): Piece[] {
  let at = from;
  const before = model.review.texts.target.content.slice(from, Math.max(from, to));
  return diffText(before, edit.text).flatMap(({ kind, text }): Piece[] => {
    if (kind === 'inserted') return [{ kind, text, ids: [], edit }];
    at += text.length;
    const pieces = marked(model, row, at - text.length, at, kind);
    return kind === 'same' ? pieces : pieces.map((piece) => ({ ...piece, edit }));
  });
}

function marked(
  model: ReportModel,
  row: ReportRow,
  start: number,
  end: number,
  kind: Piece['kind'],
): Piece[] {
  const { content } = model.review.texts.target;
  const spans = row.row.target.flatMap((segment) => model.spansOver('target', segment));
  return sweep({ start, end }, spans).map((run) => ({
    kind,
    text: content.slice(run.start, run.end),
    ids: run.ids,
  }));
}
