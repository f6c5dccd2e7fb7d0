import { cover, type Range, type Side } from '../../core/range';
import { rowKind, type Row } from '../../core/review/rows';
import type { Review } from '../../core/review/types';
import { locator, rows } from '../state/derived';
import { useDocument } from '../state/document';
import { NO_SELECTION, useView, type Cursor } from '../state/view';
import { wordAt, wordsOfRow } from './words';

/** What stands when attention moves: no selection, nothing half chosen. */
export const AT_REST = {
  selection: NO_SELECTION,
  anchor: null,
  pendingCategory: null,
  activeAnnotation: null,
  activeFinding: null,
  editing: null,
} as const;

export function focusedRow(): Row | undefined {
  const { review } = useDocument.getState();
  return review ? rows(review)[useView.getState().focusRow] : undefined;
}

/** The side that has text, preferring `side`. */
function sideWithText(row: Row, side: Side): Side {
  if (row[side].length > 0) return side;
  return side === 'target' ? 'source' : 'target';
}

/** Moves the focus to a row; the word cursor to its first word, or to its last. */
export function goToRow(index: number, at: 'first' | 'last' = 'first'): void {
  const { review } = useDocument.getState();
  const row = review && rows(review)[index];
  if (!row) return;
  const side = sideWithText(row, useView.getState().cursor?.side ?? 'target');
  // Back from a row that has only one side, the translation is what is read.
  const preferred = rowKind(row) === 'pair' && !useView.getState().cursor ? 'target' : side;
  useView.setState({ ...AT_REST, focusRow: index, cursor: cursorIn(review, row, preferred, at) });
}

/** After the rows were cut or joined anew: the focus goes to the row in which the word under the cursor now stands. */
export function followWord(): void {
  const { review } = useDocument.getState();
  const { cursor, focusRow } = useView.getState();
  if (!review) return;
  const row = cursor ? locator(review).rowAt(cursor.side, cursor.word.start) : undefined;
  const index = Math.min(row ?? focusRow, rows(review).length - 1);
  if (index !== focusRow) useView.setState({ focusRow: index });
}

function cursorIn(review: Review, row: Row, side: Side, at: 'first' | 'last'): Cursor | null {
  const words = wordsOfRow(review, row, side);
  const word = at === 'first' ? words[0] : words.at(-1);
  return word ? { side, word } : null;
}

/**
 * Moves the word cursor; beyond the row's ends it goes on in the next row. Extending, it stays in the row and grows the
 * selection of its side from the word it began at; otherwise that side's selection is dropped and the other side's kept.
 */
export function moveWord(step: 1 | -1, extend: boolean): void {
  const { review } = useDocument.getState();
  const row = focusedRow();
  const { cursor, selection, anchor, focusRow } = useView.getState();
  if (!review || !row) return;
  if (!cursor) {
    goToRow(focusRow);
    return;
  }
  const words = wordsOfRow(review, row, cursor.side);
  const next = words[wordAt(words, cursor.word.start) + step];
  if (!extend) {
    if (next) setCursor({ side: cursor.side, word: next });
    else if (rows(review)[focusRow + step]) goToRow(focusRow + step, step === 1 ? 'first' : 'last');
    return;
  }
  // The first extension selects the word under the cursor itself: most errors are one word or begin there.
  const current = selection[cursor.side];
  const from = anchor ?? cursor.word;
  const to = current && next ? next : cursor.word;
  useView.setState({
    cursor: { side: cursor.side, word: to },
    anchor: from,
    selection: { ...selection, [cursor.side]: cover(from, to) },
    activeAnnotation: null,
    activeFinding: null,
  });
}

/** Puts the word cursor on a word of any row; within the row in focus, what is selected on the other side stands. */
export function putCursor(row: number, side: Side, word: Range): void {
  if (row !== useView.getState().focusRow) goToRow(row);
  setCursor({ side, word });
}

function setCursor(cursor: Cursor): void {
  const { selection } = useView.getState();
  useView.setState({
    cursor,
    anchor: null,
    pendingCategory: null,
    activeAnnotation: null,
    activeFinding: null,
    selection: { ...selection, [cursor.side]: null },
  });
}

/** To the first or last word of the row, or, extending, selects up to it. */
export function moveToEnd(step: 1 | -1, extend: boolean): void {
  const { review } = useDocument.getState();
  const row = focusedRow();
  const { cursor, selection, anchor } = useView.getState();
  if (!review || !row || !cursor) return;
  const words = wordsOfRow(review, row, cursor.side);
  const word = step === 1 ? words.at(-1) : words[0];
  if (!word) return;
  if (!extend) {
    setCursor({ side: cursor.side, word });
    return;
  }
  const from = anchor ?? cursor.word;
  useView.setState({
    cursor: { side: cursor.side, word },
    anchor: from,
    selection: { ...selection, [cursor.side]: cover(from, word) },
  });
}

/**
 * Puts the word cursor on the row's other side, as far along as it was on this one, where the counterpart most often
 * is; a selection made on this side stands.
 */
export function crossOver(): void {
  const { review } = useDocument.getState();
  const row = focusedRow();
  const { cursor } = useView.getState();
  if (!review || !row || !cursor) return;
  const side = cursor.side === 'target' ? 'source' : 'target';
  const here = wordsOfRow(review, row, cursor.side);
  const there = wordsOfRow(review, row, side);
  const share = wordAt(here, cursor.word.start) / Math.max(1, here.length);
  const word = there[Math.floor(share * there.length)];
  if (word) useView.setState({ cursor: { side, word }, anchor: null });
}

/** A selection made with the mouse. */
export function selectRange(rowIndex: number, side: Side, range: Range): void {
  const { review } = useDocument.getState();
  const row = review && rows(review)[rowIndex];
  if (!row) return;
  const { focusRow, selection } = useView.getState();
  const words = wordsOfRow(review, row, side);
  const word = words[wordAt(words, range.end - 1)] ?? range;
  useView.setState({
    ...AT_REST,
    focusRow: rowIndex,
    cursor: { side, word },
    anchor: words[wordAt(words, range.start)] ?? range,
    selection: { ...(rowIndex === focusRow ? selection : NO_SELECTION), [side]: range },
  });
}

/** A click: the word cursor goes there and the side's selection is dropped. */
export function placeCursor(rowIndex: number, side: Side, offset: number): void {
  const { review } = useDocument.getState();
  const row = review && rows(review)[rowIndex];
  if (!row) return;
  const words = wordsOfRow(review, row, side);
  const word = words[wordAt(words, offset)];
  const { focusRow, selection } = useView.getState();
  useView.setState({
    ...AT_REST,
    focusRow: rowIndex,
    cursor: word ? { side, word } : null,
    selection: { ...(rowIndex === focusRow ? selection : NO_SELECTION), [side]: null },
  });
}
