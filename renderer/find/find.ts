import { SIDES, type Range, type Side } from '../../core/range';
import type { Review } from '../../core/review/types';
import { goToRow } from '../review/cursor';
import { locator } from '../state/derived';
import { useDocument } from '../state/document';
import { useView } from '../state/view';

export interface Hit extends Range {
  readonly side: Side;
  readonly row: number;
}

const NO_HITS: readonly Hit[] = [];
let known: { review: Review; query: string; hits: readonly Hit[] } | undefined;

/** Where `query` stands in the two texts, letter case aside, in the order of the rows. */
export function findHits(review: Review, query: string): readonly Hit[] {
  if (query.trim() === '') return NO_HITS;
  if (known?.query === query && known.review.texts === review.texts && known.review.beads === review.beads) {
    return known.hits;
  }
  const pattern = new RegExp(query.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'giu');
  const rowsOfText = locator(review);
  const hits = SIDES.flatMap((side) =>
    [...review.texts[side].content.matchAll(pattern)].map((match) => ({
      side,
      start: match.index,
      end: match.index + match[0].length,
      row: rowsOfText.rowAt(side, match.index) ?? 0,
    })),
  ).sort((a, b) => a.row - b.row || a.side.localeCompare(b.side) || a.start - b.start);
  known = { review, query, hits };
  return hits;
}

export function openFind(): void {
  const { find, selection, cursor } = useView.getState();
  const { review } = useDocument.getState();
  const selected = cursor && selection[cursor.side];
  const query =
    review && cursor && selected
      ? review.texts[cursor.side].content.slice(selected.start, selected.end)
      : (find?.query ?? '');
  useView.setState({ find: { query, current: 0 } });
  document.getElementById('find-query')?.focus();
}

export function setQuery(query: string): void {
  const { review } = useDocument.getState();
  const { focusRow } = useView.getState();
  const hits = review ? findHits(review, query) : NO_HITS;
  const current = Math.max(
    0,
    hits.findIndex((hit) => hit.row >= focusRow),
  );
  useView.setState({ find: { query, current } });
  show(hits[current]);
}

export function stepHit(step: 1 | -1): void {
  const { review } = useDocument.getState();
  const { find } = useView.getState();
  if (!review || !find) return;
  const hits = findHits(review, find.query);
  if (hits.length === 0) return;
  const current = (find.current + step + hits.length) % hits.length;
  useView.setState({ find: { ...find, current } });
  show(hits[current]);
}

function show(hit: Hit | undefined): void {
  if (hit && hit.row !== useView.getState().focusRow) goToRow(hit.row);
}
