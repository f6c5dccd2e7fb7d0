import { applyChanges, type Change } from './change';
import type { Review } from './types';

/** One step that undo takes back. */
export interface HistoryEntry {
  /** The command's id, whose title names the step in the menu ("Undo: Add error"). */
  readonly command: string;
  readonly changes: readonly Change[];
  readonly inverse: readonly Change[];
  /** Consecutive entries with the same key are one step: the keystrokes of one correction. */
  readonly mergeKey?: string;
}

/** Undo and redo stacks, newest last. Only changes to the document enter it: selecting or scrolling never does. */
export interface History {
  readonly past: readonly HistoryEntry[];
  readonly future: readonly HistoryEntry[];
}

export const EMPTY_HISTORY: History = { past: [], future: [] };

export function record(history: History, entry: HistoryEntry): History {
  const last = history.past.at(-1);
  if (last?.mergeKey !== undefined && last.mergeKey === entry.mergeKey && history.future.length === 0) {
    const merged: HistoryEntry = {
      ...entry,
      changes: [...last.changes, ...entry.changes],
      inverse: [...entry.inverse, ...last.inverse],
    };
    return { past: [...history.past.slice(0, -1), merged], future: [] };
  }
  return { past: [...history.past, entry], future: [] };
}

export interface Step {
  readonly review: Review;
  readonly history: History;
  /** What was applied, for the journal. */
  readonly changes: readonly Change[];
  readonly command: string;
}

/** Takes the last step back; undefined when there is none. */
export function undo(review: Review, history: History): Step | undefined {
  const entry = history.past.at(-1);
  if (!entry) return undefined;
  return {
    review: applyChanges(review, entry.inverse),
    history: { past: history.past.slice(0, -1), future: [...history.future, entry] },
    changes: entry.inverse,
    command: entry.command,
  };
}

/** Does the step last taken back again; undefined when there is none. */
export function redo(review: Review, history: History): Step | undefined {
  const entry = history.future.at(-1);
  if (!entry) return undefined;
  return {
    review: applyChanges(review, entry.changes),
    history: { past: [...history.past, withoutMergeKey(entry)], future: history.future.slice(0, -1) },
    changes: entry.changes,
    command: entry.command,
  };
}

/** A step that was taken back and done again is closed: later keystrokes make a step of their own. */
function withoutMergeKey({ command, changes, inverse }: HistoryEntry): HistoryEntry {
  return { command, changes, inverse };
}
