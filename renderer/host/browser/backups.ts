import type { Backup, FileRef } from '../../../core/host';
import type { Database } from './database';

/** What was saved last, and what was saved before: the disk may damage the one, a bad saving the other. */
const GENERATIONS = 2;

export class Backups {
  readonly #database: () => Promise<Database>;

  constructor(database: () => Promise<Database>) {
    this.#database = database;
  }

  /** Keeps `content`, just saved as `ref`. The review is safe by then, so that a failure is no failure of saving. */
  async keep(ref: FileRef, content: string): Promise<void> {
    try {
      const database = await this.#database();
      const former = (await database.all('backups', ref)).slice(-(GENERATIONS - 1));
      await database.write([
        { store: 'backups', remove: ref },
        ...former.map((put) => ({ store: 'backups', put }) as const),
        { store: 'backups', put: { ref, savedAt: new Date().toISOString(), content } },
      ]);
    } catch (thrown) {
      console.warn('No backup was kept:', thrown);
    }
  }

  /** Newest first. */
  async read(ref: FileRef): Promise<Backup[]> {
    try {
      const found = await (await this.#database()).all('backups', ref);
      const encoder = new TextEncoder();
      return found.reverse().map(({ savedAt, content }) => ({ savedAt, bytes: encoder.encode(content) }));
    } catch (thrown) {
      console.warn('Backups could not be read:', thrown);
      return [];
    }
  }
}
