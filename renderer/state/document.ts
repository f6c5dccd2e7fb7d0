import { create } from 'zustand';
import type { FileRef } from '../../core/host';
import type { Change } from '../../core/review/change';
import { EMPTY_HISTORY, type History } from '../../core/review/history';
import type { Review } from '../../core/review/types';

/** The file a review was opened from or last saved to. */
export interface DocumentFile {
  readonly ref: FileRef;
  readonly name: string;
  readonly stamp: string;
}

/** A step of the history, by its changes, which undo and redo hand on as they are; null before the first. */
export type LastStep = readonly Change[] | null;

export function lastStep(history: History): LastStep {
  return history.past.at(-1)?.changes ?? null;
}

export interface DocumentState {
  readonly review: Review | null;
  readonly history: History;
  readonly file: DocumentFile | null;
  /** The review as it is in the file: unsaved work is `review !== saved`. */
  readonly saved: Review | null;
  /** The last step done when it was saved: undone or done again to there, nothing is unsaved. */
  readonly savedStep: LastStep;
  /** When the journal last had everything, in ms since 1970; null while a change is on its way to it. */
  readonly keptAt: number | null;
}

export const useDocument = create<DocumentState>()(() => ({
  review: null,
  history: EMPTY_HISTORY,
  file: null,
  saved: null,
  savedStep: null,
  keptAt: null,
}));

export function isUnsaved({ review, saved }: Pick<DocumentState, 'review' | 'saved'>): boolean {
  return review !== null && review !== saved;
}
