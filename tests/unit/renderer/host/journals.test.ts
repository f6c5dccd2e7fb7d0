import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IndexedJournals } from '../../../../renderer/host/browser/journal/indexed';
import { JournalFiles } from '../../../../renderer/host/browser/journal/journal-files';
import { createJournals } from '../../../../renderer/host/browser/journal/journals';
import { Ownership } from '../../../../renderer/host/browser/journal/ownership';
import type { JournalStore } from '../../../../renderer/host/browser/journal/store';
import { MemoryDatabase, MemoryFolder, MemoryLocks } from './fakes';

const refused = (): Promise<JournalStore> => Promise.reject(new DOMException('No.', 'SecurityError'));

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe.each([
  ['files', () => new JournalFiles(new MemoryFolder().handle())],
  ['a database', () => new IndexedJournals(new MemoryDatabase())],
])('journals in %s', (_name, makeStore) => {
  function profile() {
    const store: JournalStore = makeStore();
    const locks = new MemoryLocks();
    return {
      store,
      tab: () => {
        const { locks: manager, close } = locks.tab();
        return { ...createJournals([() => Promise.resolve(store)], new Ownership(manager)), close };
      },
    };
  }

  it('offers only what no running tab owns', async () => {
    const { tab } = profile();
    const [one, two] = [tab(), tab()];
    await one.startJournal('a', 'work\n');
    expect(await one.listJournals()).toEqual([]);
    expect(await two.listJournals()).toEqual([]);
    one.close();
    const offered = await two.listJournals();
    expect(offered.map(({ id }) => id)).toEqual(['a']);
    expect(new Date(offered[0]?.modifiedAt ?? '').toISOString()).toBe(offered[0]?.modifiedAt);
    expect(await two.readJournal('a')).toBe('work\n');
    expect(await tab().listJournals()).toEqual([]);
  });

  it("never touches another tab's", async () => {
    const { tab, store } = profile();
    const [one, two] = [tab(), tab()];
    await one.startJournal('a', 'work\n');
    for (const attempt of [
      two.readJournal('a'),
      two.appendJournal('a', 'x'),
      two.startJournal('a', 'x'),
      two.removeJournal('a'),
    ]) {
      await expect(attempt).rejects.toMatchObject({ code: 'journal-taken' });
    }
    expect(await store.read('a')).toBe('work\n');
  });

  it('says so when a journal was discarded elsewhere, and does not keep it claimed', async () => {
    const { tab } = profile();
    const [one, two] = [tab(), tab()];
    await expect(one.readJournal('a')).rejects.toMatchObject({ code: 'journal-taken' });
    await two.startJournal('a', 'x');
    expect(await two.readJournal('a')).toBe('x');
  });

  it('removes, and gives the name free', async () => {
    const { tab } = profile();
    const [one, two] = [tab(), tab()];
    await one.startJournal('a', 'x');
    await one.removeJournal('a');
    await two.startJournal('a', 'y');
    await two.appendJournal('a', 'z');
    expect(await two.readJournal('a')).toBe('yz');
  });

  it('serves calls made at once', async () => {
    const one = profile().tab();
    await Promise.all([one.startJournal('a', '0'), one.appendJournal('a', '1'), one.appendJournal('a', '2')]);
    expect(await one.readJournal('a')).toBe('012');
  });
});

describe('the place for journals', () => {
  it('is the next one where the best cannot be had', async () => {
    const second = new IndexedJournals(new MemoryDatabase());
    const ownership = new Ownership(new MemoryLocks().tab().locks);
    const journals = createJournals([refused, () => Promise.resolve(second)], ownership);
    await journals.startJournal('a', 'x');
    expect(await second.read('a')).toBe('x');
  });

  it('is missed with an error that the user can read', async () => {
    const journals = createJournals([refused], new Ownership(new MemoryLocks().tab().locks));
    await expect(journals.startJournal('a', 'x')).rejects.toMatchObject({
      code: 'journal-failed',
      params: { detail: 'No.' },
    });
  });

  it('takes no name that could be a path', async () => {
    const store = new JournalFiles(new MemoryFolder().handle());
    const ownership = new Ownership(new MemoryLocks().tab().locks);
    const journals = createJournals([() => Promise.resolve(store)], ownership);
    await expect(journals.startJournal('../a', 'x')).rejects.toMatchObject({ code: 'journal-failed' });
  });

  it('goes on with a journal of the database that an earlier visit left', async () => {
    const database = new MemoryDatabase();
    await new IndexedJournals(database).start('a', '0');
    const later = new IndexedJournals(database);
    await later.append('a', '1');
    await later.append('a', '2');
    expect(await later.read('a')).toBe('012');
    await expect(later.append('b', 'x')).rejects.toThrow('There is no journal b.');
  });
});
