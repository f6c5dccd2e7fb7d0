import { create } from 'zustand';
import type { Side } from '../../core/range';

/**
 * Where the alignment view's cursor is, by offset: sentences come and go under edits and undo, while the text and its
 * offsets stay.
 */
export interface SentenceCursor {
  readonly side: Side;
  /** An offset within the sentence. */
  readonly at: number;
  /** Where the sentence would be cut; null while the cursor is on the whole sentence. */
  readonly caret: number | null;
}

export interface SentenceRef {
  readonly side: Side;
  readonly id: string;
}

/** A link's end in the hand of the mouse. */
export interface Drag {
  readonly from: SentenceRef;
  readonly over: SentenceRef | null;
}

/** What is shown and selected in the alignment view: never part of the document nor of its history. */
export interface AlignState {
  readonly cursor: SentenceCursor | null;
  /** Selected sentences by id, on both sides at once. */
  readonly selection: Readonly<Record<Side, readonly string[]>>;
  /** The sentence that a selection by Shift grows from. */
  readonly anchor: string | null;
  readonly drag: Drag | null;
  /** 0 to 1 while the rest is re-aligned. */
  readonly realigning: number | null;
}

export const NO_SENTENCES: Readonly<Record<Side, readonly string[]>> = { source: [], target: [] };

export const useAlign = create<AlignState>()(() => ({
  cursor: null,
  selection: NO_SENTENCES,
  anchor: null,
  drag: null,
  realigning: null,
}));
