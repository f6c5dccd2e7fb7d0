/** One of the two texts of a review. */
export type Side = 'source' | 'target';

export const SIDES: readonly Side[] = ['source', 'target'];

/** A stretch of one text: UTF-16 code unit offsets, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A sentence of one text. Paragraphs are numbered from 0 within the text. */
export interface SentenceRange extends Range {
  readonly paragraph: number;
}

/** True when the two ranges share at least one code unit. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest range covering both. */
export function cover(a: Range, b: Range): Range {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/**
 * Index of the first range that ends after `offset`, or `ranges.length`.
 * `ranges` must be ordered and non-overlapping; O(log n).
 */
export function firstEndingAfter(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
