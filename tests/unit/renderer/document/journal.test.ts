import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { beginJournal, endJournal, recordChanges } from '../../../../renderer/document/journal';
import { useDocument } from '../../../../renderer/state/document';

/** A machine with a slow disk: each call ends when it is told to. */
const disk = vi.hoisted(() => ({ calls: [] as { what: string; id: string; end: () => void }[] }));

vi.mock('../../../../renderer/app/services', () => {
  const slow = (what: string) => (id: string) =>
    new Promise<void>((end) => {
      disk.calls.push({ what, id, end });
    });
  return {
    services: () => ({
      host: { startJournal: slow('start'), appendJournal: slow('append'), removeJournal: slow('remove') },
      worker: { journalHeader: () => Promise.resolve('header\n') },
    }),
  };
});
vi.mock('../../../../renderer/app/errors', () => ({
  reportError: (thrown: unknown) => {
    throw thrown;
  },
}));

beforeEach(() => {
  vi.useFakeTimers();
  disk.calls.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets the disk do what it has been given, and what follows from it. */
async function work(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) {
    for (const { end } of disk.calls) end();
    await vi.advanceTimersByTimeAsync(0);
  }
}

describe('the journal', () => {
  test('is written to only where it has begun, however slow the disk is', async () => {
    await beginJournal(false);
    recordChanges('first', []);
    // The change is due to be written, but the beginning of the journal is not on the disk yet.
    await vi.advanceTimersByTimeAsync(150);
    void endJournal();
    recordChanges('second', []);
    await work();
    await vi.advanceTimersByTimeAsync(150);
    await work();

    const [first = '', second = ''] = [...new Set(disk.calls.map(({ id }) => id))];
    expect(disk.calls.map(({ what, id }) => [what, id])).toEqual([
      ['start', first],
      ['append', first],
      ['remove', first],
      ['start', second],
      ['append', second],
    ]);
    expect(useDocument.getState().keptAt).not.toBeNull();
  });
});
