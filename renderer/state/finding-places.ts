import { tellingSpans, type PlacedFinding } from '../../core/review/findings/placed';
import type { RowLocator } from '../../core/review/rows';
import { rowStep, type RowsOfLayers } from '../../core/review/row-step';

/** A finding with its place in the rows. */
export interface FindingPlace {
  readonly finding: PlacedFinding;
  readonly row: number;
  /** Where it begins in the text that it is told of. */
  readonly start: number;
  /** All rows that its spans begin or end in. */
  readonly rows: readonly number[];
}

export function placeOf(finding: PlacedFinding, locator: RowLocator): FindingPlace {
  const first = tellingSpans(finding.spans).reduce((a, b) => (b.start < a.start ? b : a));
  const row = locator.rowAt(first.side, first.start) ?? 0;
  let rows: number[] | undefined;
  for (const { side, start, end } of finding.spans) {
    for (const offset of [start, end - 1]) {
      const touched = locator.rowAt(side, offset);
      if (touched === undefined || touched === row || rows?.includes(touched)) continue;
      (rows ??= [row]).push(touched);
    }
  }
  return { finding, row, start: first.start, rows: rows ?? [row] };
}

/** The places of all that was found, in reading order. */
export function placeAll(found: Iterable<PlacedFinding>, locator: RowLocator): FindingPlace[] {
  return [...found].map((finding) => placeOf(finding, locator)).sort(byPlace);
}

/** The places after the rows have changed: those in rows that stand move with them, only the others are looked up. */
export function movePlaces(
  places: readonly FindingPlace[],
  before: RowsOfLayers,
  after: RowsOfLayers,
  locator: RowLocator,
): readonly FindingPlace[] {
  const step = rowStep(before, after);
  const isCut = before.layers.segments !== after.layers.segments;
  const again: FindingPlace[] = [];
  const kept: FindingPlace[] = [];
  for (const place of places) {
    const row = step.moved(place.row);
    const rows =
      row === place.row && place.rows.length === 1
        ? place.rows
        : place.rows.map((touched) => step.moved(touched)).filter((touched) => touched !== undefined);
    const isPlaced = row !== undefined && rows.length === place.rows.length;
    if (!isPlaced || (isCut && place.finding.spans.some(step.touches))) {
      again.push(placeOf(place.finding, locator));
    } else kept.push(row === place.row && rows === place.rows ? place : { ...place, row, rows });
  }
  return again.length === 0 ? kept : merged(kept, again.sort(byPlace));
}

function byPlace(a: FindingPlace, b: FindingPlace): number {
  return a.row - b.row || a.start - b.start || (a.finding.key < b.finding.key ? -1 : 1);
}

function merged(a: readonly FindingPlace[], b: readonly FindingPlace[]): FindingPlace[] {
  const list: FindingPlace[] = [];
  let next = 0;
  for (const place of a) {
    for (let other = b[next]; other && byPlace(other, place) < 0; other = b[++next]) list.push(other);
    list.push(place);
  }
  return [...list, ...b.slice(next)];
}
