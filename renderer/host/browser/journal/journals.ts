import { GalleyError } from '../../../../core/error';
import { type Host, type JournalInfo, journalInfoSchema } from '../../../../core/host';
import { journalFailure } from '../failure';
import type { Ownership } from './ownership';
import type { JournalStore } from './store';

type JournalCalls = Pick<
  Host,
  'listJournals' | 'readJournal' | 'startJournal' | 'appendJournal' | 'removeJournal'
>;

/**
 * The journals of this browser profile. A tab owns those it starts, appends to or reads; another tab's are neither
 * offered nor touched.
 * @param openStores ways to a store, best first; the first that opens is used
 */
export function createJournals(
  openStores: readonly (() => Promise<JournalStore>)[],
  ownership: Ownership,
): JournalCalls {
  let store: Promise<JournalStore> | null = null;

  async function owned<T>(id: string, work: (store: JournalStore) => Promise<T>): Promise<T> {
    try {
      journalInfoSchema.shape.id.parse(id);
      if (!(await ownership.claim(id))) throw new GalleyError('journal-taken');
      return await work(await (store ??= firstToOpen(openStores)));
    } catch (thrown) {
      throw journalFailure(thrown);
    }
  }

  return {
    async listJournals(): Promise<JournalInfo[]> {
      try {
        const running = await ownership.owned();
        const found = await (await (store ??= firstToOpen(openStores))).list(running);
        return found
          .sort((a, b) => b.modifiedAt - a.modifiedAt)
          .map(({ id, modifiedAt }) => ({ id, modifiedAt: new Date(modifiedAt).toISOString() }));
      } catch (thrown) {
        throw journalFailure(thrown);
      }
    },
    readJournal: (id) =>
      owned(id, async (open) => {
        const text = await open.read(id);
        if (text !== null) return text;
        ownership.release(id);
        throw new GalleyError('journal-taken');
      }),
    startJournal: (id, text) => owned(id, (open) => open.start(id, text)),
    appendJournal: (id, text) => owned(id, (open) => open.append(id, text)),
    removeJournal: (id) =>
      owned(id, async (open) => {
        await open.remove(id);
        ownership.release(id);
      }),
  };
}

async function firstToOpen(openStores: readonly (() => Promise<JournalStore>)[]): Promise<JournalStore> {
  let failure: unknown = new Error('There is no place to keep journals in.');
  for (const open of openStores) {
    try {
      return await open();
    } catch (thrown) {
      console.warn('A place for journals is not available:', thrown);
      failure = thrown;
    }
  }
  throw failure;
}
