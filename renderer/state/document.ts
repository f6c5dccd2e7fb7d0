import { create } from 'zustand';
import type { FileRef } from '../../core/host';
import { EMPTY_HISTORY, type History } from '../../core/review/history';
import type { Review } from '../../core/review/types';

/** The file a review was opened from or last saved to. */
export interface DocumentFile {
  readonly ref: FileRef;
  readonly name: string;
  readonly stamp: string;
}

export interface DocumentState {
  readonly review: Review | null;
  readonly history: History;
  readonly file: DocumentFile | null;
  /** The review as it is in the file: unsaved work is `review !== saved`. */
  readonly saved: Review | null;
  /** When the journal last had everything, in ms since 1970; null while a change is on its way to it. */
  readonly keptAt: number | null;
}

export const useDocument = create<DocumentState>()(() => ({
  review: null,
  history: EMPTY_HISTORY,
  file: null,
  saved: null,
  keptAt: null,
}));

export function isUnsaved({ review, saved }: Pick<DocumentState, 'review' | 'saved'>): boolean {
  return review !== null && review !== saved;
}
