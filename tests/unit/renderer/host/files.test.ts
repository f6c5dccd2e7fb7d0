import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '../../../../renderer/host/browser/database';
import { Files } from '../../../../renderer/host/browser/files';
import { fileHandle, MemoryDatabase, MemoryFile } from './fakes';

let database: MemoryDatabase;
const visit = (): Files => new Files(() => Promise.resolve(database));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T00:00:00Z') });
  database = new MemoryDatabase();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function openAll(files: Files, names: readonly string[]): Promise<void> {
  for (const name of names) {
    vi.advanceTimersByTime(1_000);
    await files.open({ kind: 'handle', handle: fileHandle(new MemoryFile(name)) });
  }
}

describe('the files of the user', () => {
  it('lists reviews, newest first, and no single article', async () => {
    const files = visit();
    await openAll(files, ['a.galley', 'b.ko.txt', 'c.GALLEY']);
    expect((await files.recent()).map(({ name }) => name)).toEqual(['c.GALLEY', 'a.galley']);
  });

  it('keeps twenty', async () => {
    const files = visit();
    const names = Array.from({ length: 23 }, (_, index) => `${index}.galley`);
    await openAll(files, names);
    expect((await files.recent()).map(({ name }) => name)).toEqual(names.slice(3).reverse());
  });

  it('knows a file again, in the same visit and in a later one', async () => {
    const file = new MemoryFile('a.galley', '{}');
    const first = await visit().open({ kind: 'handle', handle: fileHandle(file) });
    const later = visit();
    const second = await later.open({ kind: 'handle', handle: fileHandle(file) });
    const other = await later.open({ kind: 'handle', handle: fileHandle(new MemoryFile('a.galley')) });
    expect(second.ref).toBe(first.ref);
    expect(other.ref).not.toBe(first.ref);
    expect(await later.recent()).toHaveLength(2);
    file.change('{"now":1}');
    const read = await visit().reopen(first.ref);
    expect(read).toMatchObject({ ref: first.ref, name: 'a.galley' });
    expect(new TextDecoder().decode(read.bytes)).toBe('{"now":1}');
  });

  it('names a file that is not known any more', async () => {
    const { ref } = await visit().open({ kind: 'file', file: new File(['x'], 'a.txt') });
    await expect(visit().reopen(ref)).rejects.toMatchObject({
      code: 'file-missing',
      params: { name: 'a.txt' },
    });
  });

  it('works without a database, but for recent files', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const none = (): Promise<Database> => Promise.reject(new DOMException('No.', 'SecurityError'));
    const files = new Files(none);
    const { ref } = await files.open({ kind: 'handle', handle: fileHandle(new MemoryFile('a.galley', 'x')) });
    expect(new TextDecoder().decode((await files.reopen(ref)).bytes)).toBe('x');
    expect(await files.recent()).toEqual([]);
    expect(warn).toHaveBeenCalled();
  });
});
