import { create } from 'zustand';
import type { CheckInfo } from '../../core/check';

export interface Engine {
  /** Every check there is, in the order of docs/checks.md. */
  readonly checks: readonly CheckInfo[];
  /** Encodings that files can be read in. */
  readonly encodings: readonly string[];
}

/**
 * What the worker can do, as it told at the start. Checks and decoding bring megabytes of tables along: only the worker
 * loads them, so that the window is there at once.
 */
export const useEngine = create<Engine>()(() => ({ checks: [], encodings: [] }));

export function checkInfo(id: string): CheckInfo | undefined {
  return useEngine.getState().checks.find((check) => check.id === id);
}
