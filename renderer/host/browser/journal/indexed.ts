import type { Database } from '../database';
import type { JournalStore, StoredJournal } from './store';

/** Journals in IndexedDB, for browsers or private windows without a private file system. */
export class IndexedJournals implements JournalStore {
  readonly #database: Database;
  /** How many pieces the journals written here have. */
  readonly #counts = new Map<string, number>();
  #queue: Promise<unknown> = Promise.resolve();

  constructor(database: Database) {
    this.#database = database;
  }

  async list(except: readonly string[]): Promise<StoredJournal[]> {
    const found = new Map<string, StoredJournal>();
    for (const { id, at } of await this.#database.all('journal')) {
      if (!except.includes(id)) found.set(id, { id, modifiedAt: at });
    }
    return [...found.values()];
  }

  async read(id: string): Promise<string | null> {
    const pieces = await this.#database.all('journal', id);
    return pieces.length === 0 ? null : pieces.map(({ text }) => text).join('');
  }

  start(id: string, text: string): Promise<void> {
    return this.#inTurn(async () => {
      await this.#database.write([
        { store: 'journal', remove: id },
        { store: 'journal', put: { id, n: 0, at: Date.now(), text } },
      ]);
      this.#counts.set(id, 1);
    });
  }

  append(id: string, text: string): Promise<void> {
    return this.#inTurn(async () => {
      const n = this.#counts.get(id) ?? (await this.#database.all('journal', id)).length;
      if (n === 0) throw new Error(`There is no journal ${id}.`);
      await this.#database.write([{ store: 'journal', put: { id, n, at: Date.now(), text } }]);
      this.#counts.set(id, n + 1);
    });
  }

  remove(id: string): Promise<void> {
    return this.#inTurn(async () => {
      await this.#database.write([{ store: 'journal', remove: id }]);
      this.#counts.delete(id);
    });
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const mine = this.#queue.then(work);
    this.#queue = mine.catch(() => undefined);
    return mine;
  }
}
