import { create } from 'zustand';
import { cover, type Range, type Side } from '../../core/range';
import type { Row } from '../../core/review/rows';
import type { Review, Segment } from '../../core/review/types';
import { putCursor } from '../review/cursor';
import { wordsOfRow } from '../review/words';
import { rows } from '../state/derived';
import { useDocument } from '../state/document';
import { useView, type ViewState } from '../state/view';
import { typed } from './typed';

type Origin = Pick<
  ViewState,
  | 'focusRow'
  | 'cursor'
  | 'selection'
  | 'anchor'
  | 'pendingCategory'
  | 'activeAnnotation'
  | 'activeFinding'
  | 'editing'
>;

interface JumpState {
  /** First letters of the word looked for; null while the field is closed. */
  readonly query: string | null;
  /** How many matches were passed over. */
  readonly step: number;
  readonly missed: boolean;
  /** Where the cursor was, to go back to. */
  readonly origin: Origin | null;
}

const CLOSED: JumpState = { query: null, step: 0, missed: false, origin: null };

export const useJump = create<JumpState>()(() => CLOSED);

export function openJump(): void {
  const { focusRow, cursor, selection, anchor, pendingCategory, activeAnnotation, activeFinding, editing } =
    useView.getState();
  const origin = {
    focusRow,
    cursor,
    selection,
    anchor,
    pendingCategory,
    activeAnnotation,
    activeFinding,
    editing,
  };
  useJump.setState({ query: '', step: 0, missed: false, origin });
}

/** The letters typed so far: the cursor goes to the first word that begins so, or back to where it was. */
export function lookFor(query: string): void {
  go(query, 0);
}

/** To the next word that begins so; after the last, to the first. */
export function lookForNext(): void {
  const { query, step, missed } = useJump.getState();
  if (query === null || query === '' || missed) return;
  go(query, step + 1);
}

/** Closes the field and leaves the cursor where it is; `extend`: selects from where it was, within the row. */
export function keepJump(extend: boolean): void {
  const { origin } = useJump.getState();
  const { cursor, focusRow, selection } = useView.getState();
  close();
  const from = origin?.anchor ?? origin?.cursor?.word;
  if (!extend || !origin || !cursor || !from) return;
  if (origin.focusRow !== focusRow || origin.cursor?.side !== cursor.side) return;
  useView.setState({
    anchor: from,
    selection: { ...selection, [cursor.side]: cover(from, cursor.word) },
  });
}

/** Closes the field; everything is as it was before. */
export function leaveJump(): void {
  const { origin } = useJump.getState();
  if (origin) useView.setState(origin);
  close();
}

function close(): void {
  useJump.setState(CLOSED);
  document.getElementById('rows')?.focus({ preventScroll: true });
}

function go(query: string, step: number): void {
  const { review } = useDocument.getState();
  const { origin } = useJump.getState();
  if (!review || !origin) return;
  const side = origin.cursor?.side ?? 'target';
  const start = { row: origin.focusRow, side, offset: origin.cursor?.word.start ?? 0 };
  const found = query === '' ? undefined : matchAt(review, start, query, step);
  useView.setState(origin);
  if (found) putCursor(found.match.row, side, found.match.word);
  useJump.setState({ query, step: found?.step ?? 0, missed: query !== '' && !found });
}

interface Match {
  readonly row: number;
  readonly word: Range;
}

export interface Start {
  readonly row: number;
  readonly side: Side;
  readonly offset: number;
}

/** The match after `step` others; past the last, the first again. */
function matchAt(
  review: Review,
  start: Start,
  query: string,
  step: number,
): { readonly match: Match; readonly step: number } | undefined {
  let index = 0;
  let first: Match | undefined;
  for (const match of matchesFrom(review, start, query)) {
    if (index === step) return { match, step };
    first ??= match;
    index++;
  }
  return first && { match: first, step: 0 };
}

/**
 * The words of one side that begin with `query`, nearest first: in the row from the word at `start` on, then in the
 * row before it, then in the rows that follow, round the end of the article.
 */
export function* matchesFrom(review: Review, start: Start, query: string): Generator<Match> {
  const wanted = typed(query);
  const all = rows(review);
  const own = all[start.row];
  if (own) {
    const words = matchesIn(review, own, start.side, wanted);
    for (const word of words) if (word.start >= start.offset) yield { row: own.index, word };
    for (const word of words) if (word.start < start.offset) yield { row: own.index, word };
  }
  for (let distance = 1; distance < all.length; distance++) {
    const row = all[(start.row + distance) % all.length];
    if (!row) continue;
    for (const word of matchesIn(review, row, start.side, wanted)) yield { row: row.index, word };
  }
}

function matchesIn(review: Review, row: Row, side: Side, wanted: string): Range[] {
  const { content } = review.texts[side];
  // Cutting into words is what takes time: only where the letters occur at all.
  if (!row[side].some((segment) => typedSegment(content, segment).includes(wanted))) return [];
  return wordsOfRow(review, row, side).filter((word) =>
    typed(content.slice(word.start, word.end)).startsWith(wanted),
  );
}

const typedSegments = new WeakMap<Segment, string>();

function typedSegment(content: string, segment: Segment): string {
  const known = typedSegments.get(segment);
  if (known !== undefined) return known;
  const text = typed(content.slice(segment.start, segment.end));
  typedSegments.set(segment, text);
  return text;
}
