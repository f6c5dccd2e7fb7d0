import { mkdir, open, readdir, readFile, rm, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { journalInfoSchema, type JournalInfo } from '../core/host';
import { GalleyError } from '../core/error';
import { flushFolder, writeAtomic } from './atomic';
import { journalFailure } from './failure';
import { createFlusher, type Flusher } from './flusher';

const EXTENSION = '.journal';

/** A window, as far as journals care. */
export type OwnerId = number;

/**
 * The journals of unsaved work: one file each in the app's data folder, owned by the window that started it. What was
 * written when the promise resolves outlives the app; it is flushed to the disk behind that, since a slow disk must not
 * hold up the next record. A flush that fails fails the next append. A journal that lost its window (a crash, a kill) is
 * offered by `list`. All ids were checked by the contract to be plain names. Failures are GalleyError `journal-failed`.
 */
export interface Journals {
  readonly list: () => Promise<JournalInfo[]>;
  readonly read: (id: string) => Promise<string>;
  readonly start: (owner: OwnerId, id: string, text: string) => Promise<void>;
  readonly append: (owner: OwnerId, id: string, text: string) => Promise<void>;
  /** Not before the window's other journals, which may hold the same work, are on disk. */
  readonly remove: (owner: OwnerId, id: string) => Promise<void>;
  /** The window is gone or loads anew: its journals are there for whoever recovers them. */
  readonly release: (owner: OwnerId) => Promise<void>;
  /** The window's work is saved or given up: its journals go. */
  readonly discard: (owner: OwnerId) => Promise<void>;
}

interface OpenJournal {
  readonly owner: OwnerId;
  file: { readonly handle: FileHandle; readonly flusher: Flusher } | null;
  /** Bytes of whole records: where a failed append is cut off again. */
  length: number;
  /** The last task under way; each waits for the one before. */
  tail: Promise<unknown>;
}

export function createJournals(folder: string): Journals {
  const running = new Map<string, OpenJournal>();
  const place = (id: string): string => path.join(folder, id + EXTENSION);

  /** Runs `task` after all that was asked of this journal before. */
  const inTurn = (journal: OpenJournal, task: () => Promise<void>): Promise<void> => {
    const mine = journal.tail
      .catch(() => undefined)
      .then(task)
      .catch((thrown: unknown) => {
        throw journalFailure(thrown);
      });
    journal.tail = mine;
    return mine;
  };

  const owned = (owner: OwnerId, id: string): OpenJournal => {
    const journal = running.get(id);
    if (journal?.owner !== owner) {
      throw new GalleyError('journal-failed', { detail: `${id} was not started by this window` });
    }
    return journal;
  };

  const closeFile = async (journal: OpenJournal): Promise<void> => {
    const { file } = journal;
    journal.file = null;
    await file?.flusher.settled();
    await file?.handle.close();
  };
  const close = (journal: OpenJournal): Promise<void> => inTurn(journal, () => closeFile(journal));

  const ownedBy = (owner: OwnerId): [string, OpenJournal][] =>
    [...running].filter(([, journal]) => journal.owner === owner);

  return {
    async list() {
      const names = await readdir(folder).catch(() => []);
      const found: JournalInfo[] = [];
      for (const name of names) {
        const id = path.basename(name, EXTENSION);
        // A stray file must not keep the journals beside it from being offered.
        if (!name.endsWith(EXTENSION) || !journalInfoSchema.shape.id.safeParse(id).success) continue;
        if (running.has(id)) continue;
        const info = await stat(path.join(folder, name)).catch(() => null);
        if (info?.isFile() === true && info.size > 0)
          found.push({ id, modifiedAt: info.mtime.toISOString() });
      }
      return found.sort((a, b) => b.modifiedAt.localeCompare(a.modifiedAt));
    },

    async read(id) {
      try {
        return await readFile(place(id), 'utf8');
      } catch (thrown) {
        throw journalFailure(thrown);
      }
    },

    async start(owner, id, text) {
      const present = running.get(id);
      const journal =
        present === undefined ? { owner, file: null, length: 0, tail: Promise.resolve() } : owned(owner, id);
      running.set(id, journal);
      await inTurn(journal, async () => {
        await mkdir(folder, { recursive: true });
        await closeFile(journal);
        await writeAtomic(place(id), text, { flush: false });
        const handle = await open(place(id), 'a');
        let isNamed = false;
        const flusher = createFlusher(async () => {
          await handle.datasync();
          if (!isNamed) await flushFolder(folder);
          isNamed = true;
        });
        journal.file = { handle, flusher };
        journal.length = Buffer.byteLength(text);
        flusher.flush();
      });
    },

    async append(owner, id, text) {
      const journal = owned(owner, id);
      await inTurn(journal, async () => {
        if (journal.file === null) throw new Error(`${id} is closed`);
        const { handle, flusher } = journal.file;
        flusher.throwFailure();
        try {
          await handle.appendFile(text);
        } catch (thrown) {
          // Half a record would make the next one unreadable too.
          await handle.truncate(journal.length).catch(() => undefined);
          throw thrown;
        }
        journal.length += Buffer.byteLength(text);
        flusher.flush();
      });
    },

    async remove(owner, id) {
      const journal = running.get(id);
      if (journal !== undefined) {
        await close(owned(owner, id));
        running.delete(id);
      }
      for (const [, { file }] of ownedBy(owner)) await file?.flusher.settled();
      await rm(place(id), { force: true });
    },

    async release(owner) {
      for (const [id, journal] of ownedBy(owner)) {
        await close(journal).catch((thrown: unknown) => {
          console.error(thrown);
        });
        running.delete(id);
      }
    },

    async discard(owner) {
      for (const [id, journal] of ownedBy(owner)) {
        await close(journal).catch(() => undefined);
        await rm(place(id), { force: true });
        running.delete(id);
      }
    },
  };
}
