import { firstEndingAfter, type Side } from '../range';
import { buildReview } from '../review/build';
import type { CommandContext } from '../review/command';
import type { Bead, Review, ReviewText } from '../review/types';
import type { BitextRow } from './pairs';

/**
 * A new review of two texts whose parts are known to belong together: a bead a row, of as many sentences as its two
 * parts have. Whoever made the file put them together, so they count as confirmed: re-aligning leaves them alone, and the
 * reviewer can change them like any other.
 */
export function buildBitextReview(
  texts: { readonly source: ReviewText; readonly target: ReviewText; readonly title: string },
  rows: readonly BitextRow[],
  context: CommandContext,
): Review {
  // Each side by itself: there is nothing to align, which is most of the time that building takes.
  const empty = (text: ReviewText): ReviewText => ({ ...text, content: '' });
  const source = buildReview({ ...texts, target: empty(texts.target) }, context);
  const target = buildReview({ ...texts, source: empty(texts.source) }, context);
  const segments = { source: source.segments.source, target: target.segments.target };
  return {
    ...source,
    texts: { source: texts.source, target: texts.target },
    segments,
    beads: beadsOf(rows, segments),
  };
}

function beadsOf(rows: readonly BitextRow[], segments: Review['segments']): Bead[] {
  const inRow = (side: Side, row: BitextRow): string[] => {
    const { start, end } = row[side];
    const ids: string[] = [];
    for (let at = firstEndingAfter(segments[side], start); at < segments[side].length; at++) {
      const segment = segments[side][at];
      if (!segment || segment.start >= end) break;
      if (segment.start >= start) ids.push(segment.id);
    }
    return ids;
  };
  return rows
    .map((row) => ({ source: inRow('source', row), target: inRow('target', row) }))
    .filter(({ source, target }) => source.length + target.length > 0)
    .map((sides, index) => ({
      id: `b${index + 1}`,
      ...sides,
      state: 'confirmed',
      confidence: 1,
      pinned: false,
    }));
}
