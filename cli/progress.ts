import { say } from './speech';

/** Work that is over sooner says nothing. */
const PATIENCE_MS = 1000;
const INTERVAL_MS = 200;

/**
 * Tells how far long work is, on standard error where a person watches it.
 * @param what key of the `progress` texts
 * @returns to be called with 0 to 1; at 1 the line is wiped
 */
export function progressOf(what: string): (done: number) => void {
  if (!process.stderr.isTTY) return () => undefined;
  const start = performance.now();
  let last = start + PATIENCE_MS - INTERVAL_MS;
  let shown = false;
  return (done) => {
    const now = performance.now();
    if (done < 1 && now - last < INTERVAL_MS) return;
    last = now;
    if (done < 1)
      process.stderr.write(`\r${say(`progress.${what}`, { percent: Math.floor(done * 100) })}\u001b[K`);
    else if (shown) process.stderr.write('\r\u001b[K');
    shown = done < 1;
  };
}
