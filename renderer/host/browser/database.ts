/** A file the user gave, kept so that it can be opened again on a later visit. */
export interface KnownFile {
  readonly ref: string;
  readonly name: string;
  /** ISO 8601. */
  readonly openedAt: string;
  readonly handle: FileSystemFileHandle;
}

/** What was saved under a ref. */
export interface StoredBackup {
  readonly ref: string;
  /** ISO 8601. */
  readonly savedAt: string;
  readonly content: string;
}

/** A piece of a journal; `n` counts the pieces from 0. */
export interface JournalPiece {
  readonly id: string;
  readonly n: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly text: string;
}

export interface Stores {
  files: KnownFile;
  backups: StoredBackup;
  journal: JournalPiece;
}
export type StoreName = keyof Stores;

const KEYS = { files: ['ref', 'openedAt'], backups: ['ref', 'savedAt'], journal: ['id', 'n'] } as const;

/** One step of a write: a record put, or all records deleted whose key's first part is `remove`. */
export type Change =
  | { readonly store: 'files'; readonly put: KnownFile }
  | { readonly store: 'backups'; readonly put: StoredBackup }
  | { readonly store: 'journal'; readonly put: JournalPiece }
  | { readonly store: StoreName; readonly remove: string };

/** The little that Galley needs of IndexedDB. */
export interface Database {
  /** The records of a store, in the order of their keys; with `first`, those whose key's first part it is. */
  all<Name extends StoreName>(store: Name, first?: string): Promise<Stores[Name][]>;
  /** All changes or none; on disk when the promise resolves. */
  write(changes: readonly Change[]): Promise<void>;
}

const VERSION = 1;

/** Galley's IndexedDB of this origin. @throws DOMException where the browser has none, as in some private windows */
export async function openDatabase(): Promise<Database> {
  const opening = indexedDB.open('galley', VERSION);
  opening.onupgradeneeded = () => {
    for (const [name, keyPath] of Object.entries(KEYS)) {
      opening.result.createObjectStore(name, { keyPath: [...keyPath] });
    }
  };
  const connection = await settled(opening);
  // A tab with a newer Galley waits for this.
  connection.onversionchange = () => connection.close();

  return {
    async all<Name extends StoreName>(name: Name, first?: string): Promise<Stores[Name][]> {
      const store = connection.transaction(name, 'readonly').objectStore(name);
      return (await settled(
        store.getAll(first === undefined ? null : startingWith(first)),
      )) as Stores[Name][];
    },
    write(changes) {
      const names = new Set(changes.map(({ store }) => store));
      const transaction = connection.transaction(names, 'readwrite', { durability: 'strict' });
      for (const change of changes) {
        const store = transaction.objectStore(change.store);
        if ('put' in change) store.put(change.put);
        else store.delete(startingWith(change.remove));
      }
      return new Promise((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new Error('The transaction was aborted.'));
      });
    },
  };
}

/** Arrays sort after numbers and texts, so `[first, []]` is above every key `[first, …]`. */
function startingWith(first: string): IDBKeyRange {
  return IDBKeyRange.bound([first], [first, []]);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database request failed.'));
  });
}
