/** Flushes to the disk behind the writer's back, one flush at a time. */
export interface Flusher {
  /** Everything written so far is to be flushed; calls during a flush are answered together by one more. */
  readonly flush: () => void;
  /** Resolves when nothing is left to flush, or the flush failed. */
  readonly settled: () => Promise<void>;
  /** @throws what a flush failed with, once */
  readonly throwFailure: () => void;
}

/** @param toDisk flushes what was written before it was called */
export function createFlusher(toDisk: () => Promise<void>): Flusher {
  let running: Promise<void> | null = null;
  let isBehind = false;
  let failures: unknown[] = [];

  const run = async (): Promise<void> => {
    while (isBehind) {
      isBehind = false;
      try {
        await toDisk();
      } catch (thrown) {
        failures.push(thrown);
      }
    }
    running = null;
  };

  return {
    flush() {
      isBehind = true;
      running ??= run();
    },
    async settled() {
      await running;
    },
    throwFailure() {
      const [failure] = failures;
      if (failures.length === 0) return;
      failures = [];
      throw failure;
    },
  };
}
