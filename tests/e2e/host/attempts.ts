/** How long a program may take to be there, in ms. A quiet machine needs one second, a busy one three. */
export const START_MS = 20_000;

/**
 * Starts a program, and once more where it was not there in time: about one start in seven hundred of the test runtime
 * hangs between the program's debugger and the driver, before a line of the app has run. What hung is said, and a
 * second failure is the test's.
 */
export async function withSecondAttempt<T>(
  start: () => Promise<T>,
  clearAway: () => Promise<void>,
): Promise<T> {
  try {
    return await start();
  } catch (thrown) {
    console.log(`Not there within ${START_MS} ms, started again: ${String(thrown)}`);
    await clearAway();
    return start();
  }
}
