import type { Scores } from '../mqm/score';
import { firstEndingAfter, type Range, type Side } from '../range';
import {
  annotationsByRow,
  indexRatings,
  isUnsure,
  locateRows,
  rowKind,
  rowOfAnnotation,
  rowsOf,
  type Row,
  type RowKind,
} from '../review/rows';
import { wholeCharacters, type RunSpan } from '../review/runs';
import { scoreReview } from '../review/score';
import type { Annotation, PostEdit, Review, Segment } from '../review/types';

/** A row of the review with all that a report says of it. */
export interface ReportRow {
  /** Counted from 1, as the reviewer sees it. */
  readonly number: number;
  readonly kind: RowKind;
  readonly row: Row;
  readonly unsure: boolean;
  readonly reviewed: boolean;
  /** 0 to 100. */
  readonly rating: number | null;
  /** Errors that belong to this row, in reading order; dismissed ones with them. */
  readonly annotations: readonly Annotation[];
  /** Corrections that begin in this row, in text order. */
  readonly edits: readonly PostEdit[];
}

/** An annotation with its place in the article; `row` is null when its side of the article has no sentences. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly row: number | null;
}

/** A review gathered for reporting: every format is written from this. */
export interface ReportModel {
  readonly review: Review;
  readonly rows: readonly ReportRow[];
  /** In the order of the rows, then in reading order; those without a row last. Each annotation once. */
  readonly annotations: readonly PlacedAnnotation[];
  readonly scores: Scores;
  readonly reviewer: string;
  /** Spans of annotations over a segment, dismissed ones with them; `id` is the annotation's. */
  readonly spansOver: (side: Side, segment: Segment) => readonly RunSpan[];
}

/** O((rows + annotations + edits + ratings) x log rows). */
export function modelOf(review: Review, reviewer = ''): ReportModel {
  const rows = rowsOf(review);
  const locator = locateRows(rows);
  const byRow = annotationsByRow(review, locator);
  const index = { source: indexSide(rows, 'source'), target: indexSide(rows, 'target') };
  const edits = editsByRow(review, index.target);
  const ratings = indexRatings(review.ratings);
  const reportRows = rows.map((row): ReportRow => ({
    number: row.index + 1,
    kind: rowKind(row),
    row,
    unsure: isUnsure(row.bead),
    reviewed: ratings.isReviewed(row),
    rating: ratings.scoreOf(row),
    annotations: byRow.get(row.index) ?? [],
    edits: edits.get(row.index) ?? [],
  }));
  const spans = spansBySegment(review, index);
  return {
    review,
    rows: reportRows,
    annotations: placed(review, reportRows, (annotation) => rowOfAnnotation(annotation, locator)),
    scores: scoreReview(review),
    reviewer: reviewer || mostFrequentAuthor(review),
    spansOver: (side, segment) => spans[side].get(segment.id) ?? [],
  };
}

interface PlacedSegment extends Range {
  readonly segment: Segment;
  readonly row: number;
}

function indexSide(rows: readonly Row[], side: Side): PlacedSegment[] {
  return rows
    .flatMap((row) =>
      row[side].map((segment) => ({ start: segment.start, end: segment.end, segment, row: row.index })),
    )
    .sort((a, b) => a.start - b.start);
}

function touched(places: readonly PlacedSegment[], range: Range): PlacedSegment[] {
  const result: PlacedSegment[] = [];
  for (let at = firstEndingAfter(places, range.start); at < places.length; at++) {
    const place = places[at];
    if (!place || place.start >= range.end) break;
    result.push(place);
  }
  return result;
}

/** A correction is told once, in the row where it begins or, when it stands between two sentences, in the next. */
function editsByRow(review: Review, places: readonly PlacedSegment[]): Map<number, PostEdit[]> {
  const byRow = new Map<number, PostEdit[]>();
  const edits = Object.values(review.postEdits).sort((a, b) => a.start - b.start);
  for (const edit of edits) {
    const place = places[firstEndingAfter(places, edit.start)] ?? places[places.length - 1];
    if (place) push(byRow, place.row, edit);
  }
  return byRow;
}

function spansBySegment(
  review: Review,
  index: Readonly<Record<Side, readonly PlacedSegment[]>>,
): Record<Side, Map<string, RunSpan[]>> {
  const spans = { source: new Map<string, RunSpan[]>(), target: new Map<string, RunSpan[]>() };
  for (const { id, spans: own, state } of Object.values(review.annotations)) {
    if (state === 'unanchored') continue;
    for (const { side, start, end } of own) {
      for (const place of touched(index[side], { start, end })) {
        const span = wholeCharacters(review.texts[side].content, { start, end, id });
        push(spans[side], place.segment.id, span);
      }
    }
  }
  return spans;
}

function placed(
  review: Review,
  rows: readonly ReportRow[],
  rowOf: (annotation: Annotation) => number | undefined,
): PlacedAnnotation[] {
  const result = rows.flatMap((row) =>
    row.annotations.map((annotation): PlacedAnnotation => ({ annotation, row: row.number })),
  );
  for (const annotation of Object.values(review.annotations)) {
    if (rowOf(annotation) === undefined) result.push({ annotation, row: null });
  }
  return result;
}

function mostFrequentAuthor(review: Review): string {
  const counts = new Map<string, number>();
  for (const { author, origin } of Object.values(review.annotations)) {
    if (author && origin === 'reviewer') counts.set(author, (counts.get(author) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
