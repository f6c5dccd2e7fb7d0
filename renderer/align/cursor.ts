import type { Range, Side } from '../../core/range';
import { rowKind } from '../../core/review/rows';
import type { Review, Segment } from '../../core/review/types';
import { isUnsure } from '../../core/review/rows';
import { wordsOf } from '../../core/segment';
import { goToRow } from '../review/cursor';
import { rows } from '../state/derived';
import { useDocument } from '../state/document';
import { useView } from '../state/view';
import { bands, cursorSentence, rowOfNumber, type Found } from './derived';
import { NO_SENTENCES, useAlign } from './state';

/** The open review with the cursor's sentence. */
export interface Here extends Found {
  readonly review: Review;
  readonly side: Side;
}

export function here(): Here | undefined {
  const { review } = useDocument.getState();
  const { cursor } = useAlign.getState();
  const found = review ? cursorSentence(review, cursor) : undefined;
  return review && cursor && found ? { ...found, review, side: cursor.side } : undefined;
}

export const otherSide = (side: Side): Side => (side === 'source' ? 'target' : 'source');

/** Puts the cursor on a sentence; the table of the review follows. A selection stands: it is made to be acted on. */
export function goToSentence(side: Side, segment: Segment, caret: number | null = null): void {
  useAlign.setState({ cursor: { side, at: segment.start, caret }, anchor: null });
  followInTable();
}

/** Keeps the table's focus on the row of the cursor's sentence. */
export function followInTable(): void {
  const at = here();
  const row = at && rowOfNumber(at.review, at.side, at.number);
  if (row && row.index !== useView.getState().focusRow) goToRow(row.index);
}

/** On coming from the table, or when the document is another: the cursor goes where the table's focus is. */
export function followTable(): void {
  const { review } = useDocument.getState();
  if (!review) return;
  const { focusRow, cursor: word } = useView.getState();
  const row = rows(review)[focusRow] ?? rows(review)[0];
  if (!row) return;
  const at = here();
  if (at && rowOfNumber(review, at.side, at.number)?.index === row.index) return;
  const side = word && row[word.side].length > 0 ? word.side : rowKind(row) === 'added' ? 'target' : 'source';
  const segment = row[side][0];
  if (segment) {
    useAlign.setState({
      cursor: { side, at: segment.start, caret: null },
      selection: NO_SENTENCES,
      anchor: null,
    });
  }
}

/** Moves the cursor up or down its side. Extending selects from where it was up to where it goes. */
export function stepSentence(step: number, extend = false): void {
  const at = here();
  if (!at) {
    followTable();
    return;
  }
  const list = at.review.segments[at.side];
  const number = Math.min(list.length - 1, Math.max(0, at.number + step));
  const next = list[number];
  if (!next || (!extend && number === at.number)) return;
  if (!extend) {
    goToSentence(at.side, next);
    return;
  }
  const { anchor, selection } = useAlign.getState();
  const from = Math.max(
    0,
    list.findIndex(({ id }) => id === (anchor ?? at.segment.id)),
  );
  const picked = list.slice(Math.min(from, number), Math.max(from, number) + 1).map(({ id }) => id);
  goToSentence(at.side, next);
  useAlign.setState({
    anchor: list[from]?.id ?? null,
    selection: { ...selection, [at.side]: picked },
  });
}

export function goToEnd(end: 'first' | 'last'): void {
  const at = here();
  const segment = at?.review.segments[at.side].at(end === 'first' ? 0 : -1);
  if (at && segment) goToSentence(at.side, segment);
}

/** To the other side: the first sentence of the same bead there, else the one at the same height. */
export function crossSides(): void {
  const at = here();
  if (!at) return;
  const side = otherSide(at.side);
  const partner = rowOfNumber(at.review, at.side, at.number)?.[side][0];
  const segment = partner ?? level(at, side);
  if (segment) goToSentence(side, segment);
}

/** The sentence of `side` nearest in height: of the nearest band that has one. */
function level({ review, side: own, number }: Here, side: Side): Segment | undefined {
  const list = bands(review);
  const from = list.bandAt(own, number);
  for (let distance = 0; distance < list.count; distance++) {
    for (const index of [from + distance, from - distance]) {
      const place = list.at(index)?.[side][0];
      if (place) return place.segment;
    }
  }
  return undefined;
}

/** Moves the caret by a word within the sentence; before its first word the cursor is on the whole sentence again. */
export function moveCaret(step: 1 | -1): void {
  const at = here();
  const { cursor } = useAlign.getState();
  if (!at || !cursor) return;
  const stops = caretStops(at.review, at.side, at.segment);
  const current = cursor.caret === null ? -1 : stops.findIndex((stop) => stop >= (cursor.caret ?? 0));
  const next = current + step;
  if (next < -1 || next >= stops.length) return;
  useAlign.setState({ cursor: { ...cursor, caret: stops[next] ?? null } });
}

/** Moves the caret by a letter: to cut within a word, or where one word joins another without a space. */
export function moveCaretByLetter(step: 1 | -1): void {
  const at = here();
  const { cursor } = useAlign.getState();
  if (!at || !cursor) return;
  const stops = letterStops(at.review, at.side, at.segment);
  const from = cursor.caret ?? at.segment.start;
  const next = step === 1 ? stops.find((stop) => stop > from) : stops.filter((stop) => stop < from).at(-1);
  if (next === undefined && step === 1) return;
  useAlign.setState({ cursor: { ...cursor, caret: next ?? null } });
}

/** Where the sentence's letters begin, as a reader counts them, but for the first. */
function letterStops(review: Review, side: Side, { start, end }: Range): number[] {
  const { content, lang } = review.texts[side];
  const letters = new Intl.Segmenter(lang, { granularity: 'grapheme' }).segment(content.slice(start, end));
  return Array.from(letters, ({ index }) => start + index).slice(1);
}

/** The places at which a sentence can be cut: where its words begin, but for the first. */
function caretStops(review: Review, side: Side, segment: Range): number[] {
  const { content, lang } = review.texts[side];
  return wordsOf(content, segment, lang)
    .slice(1)
    .map(({ start }) => start);
}

/**
 * A click in a sentence: the cursor goes there, and the caret to the nearest word's start, or, `exact`, to the letter.
 */
export function clickSentence(side: Side, segment: Segment, offset: number | null, exact = false): void {
  const { review } = useDocument.getState();
  if (!review) return;
  const caret =
    offset === null || offset <= segment.start
      ? null
      : (exact ? letterStops : caretStops)(review, side, segment).reduce<number | null>(
          (best, stop) => (best === null || Math.abs(stop - offset) < Math.abs(best - offset) ? stop : best),
          null,
        );
  goToSentence(side, segment, caret);
  useAlign.setState({ selection: NO_SENTENCES });
}

/** Adds a sentence to the selection, or takes it out. */
export function toggleSelected(side: Side, id: string): void {
  const { selection } = useAlign.getState();
  const own = selection[side];
  useAlign.setState({
    selection: { ...selection, [side]: own.includes(id) ? own.filter((item) => item !== id) : [...own, id] },
  });
}

/** To the next or previous bead whose alignment is unsure; goes round at the ends. */
export function stepUnsureBead(step: 1 | -1): void {
  const at = here();
  if (!at) return;
  const all = rows(at.review);
  const from = rowOfNumber(at.review, at.side, at.number)?.index ?? 0;
  for (let distance = 1; distance <= all.length; distance++) {
    const row = all[(from + step * distance + all.length * distance) % all.length];
    if (!row || !isUnsure(row.bead)) continue;
    const side = row[at.side].length > 0 ? at.side : otherSide(at.side);
    const segment = row[side][0];
    if (segment) goToSentence(side, segment);
    return;
  }
}

/** One step back: from the selection, then from the caret. */
export function backOut(): void {
  const { cursor, selection } = useAlign.getState();
  if (selection.source.length + selection.target.length > 0) {
    useAlign.setState({ selection: NO_SENTENCES, anchor: null });
  } else if (cursor && cursor.caret !== null) useAlign.setState({ cursor: { ...cursor, caret: null } });
}
