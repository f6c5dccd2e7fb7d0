import type {
  Change,
  Database,
  JournalPiece,
  KnownFile,
  StoredBackup,
  StoreName,
  Stores,
} from '../../../../renderer/host/browser/database';
import type { SyncAccessHandle } from '../../../../renderer/host/browser/fs-access';

type Bytes = Uint8Array<ArrayBuffer>;

/** A file on the disk of these tests. `cached` is what programs see, `durable` what a kill of the machine leaves. */
export class MemoryFile {
  cached: Bytes;
  durable: Bytes = new Uint8Array();
  unflushed: { readonly at: number; readonly bytes: Uint8Array }[] = [];
  lastModified = 1_000;
  locked = false;
  gone = false;

  readonly name: string;

  constructor(name: string, content = '') {
    this.name = name;
    this.cached = new TextEncoder().encode(content);
  }

  get text(): string {
    return new TextDecoder().decode(this.cached);
  }

  /** As another program does it. */
  change(content: string): void {
    this.cached = new TextEncoder().encode(content);
    this.lastModified += 1_000;
  }
}

/** Thrown in the middle of a write, as if the process had been killed there. */
export class Killed extends Error {}

interface HandleOptions {
  readonly permission?: PermissionState;
  /** What the user answers when asked. */
  readonly answer?: PermissionState;
  /** Runs when content has been written to the swap file, before it is put in place. */
  readonly beforeClose?: () => void;
  readonly failWrite?: Error;
}

export function fileHandle(file: MemoryFile, options: HandleOptions = {}): FileSystemFileHandle {
  const demand = (): void => {
    if (file.gone) throw new DOMException('Not found.', 'NotFoundError');
  };
  const handle = {
    kind: 'file',
    name: file.name,
    memory: file,
    isSameEntry: (other: { memory?: MemoryFile }) => Promise.resolve(other.memory === file),
    queryPermission: () => Promise.resolve(options.permission ?? 'granted'),
    requestPermission: () => Promise.resolve(options.answer ?? 'granted'),
    getFile: () =>
      attempt(() => {
        demand();
        return new File([file.cached], file.name, { lastModified: file.lastModified });
      }),
    createWritable: () =>
      attempt(() => {
        demand();
        let swap = '';
        return {
          write: (content: string) =>
            attempt(() => {
              if (options.failWrite !== undefined) throw options.failWrite;
              swap = content;
              options.beforeClose?.();
            }),
          close: () => attempt(() => file.change(swap)),
          abort: () => Promise.resolve(),
        };
      }),
  };
  return handle as unknown as FileSystemFileHandle;
}

/** A folder of the private file system. `mayGoOn` is asked before each step on the disk. */
export class MemoryFolder {
  readonly files = new Map<string, MemoryFile>();
  mayGoOn: () => boolean = () => true;
  /** Bytes that the quota leaves. */
  room = Infinity;

  handle(): FileSystemDirectoryHandle {
    const folder = {
      entries: () => this.#entries(),
      getFileHandle: (name: string, options?: { create?: boolean }) =>
        attempt(() => {
          this.#step();
          const file = this.files.get(name) ?? (options?.create === true ? new MemoryFile(name) : undefined);
          if (file === undefined) throw new DOMException('Not found.', 'NotFoundError');
          this.files.set(name, file);
          return this.#fileHandle(file);
        }),
      removeEntry: (name: string) =>
        attempt(() => {
          this.#step();
          const file = this.files.get(name);
          if (file === undefined) throw new DOMException('Not found.', 'NotFoundError');
          if (file.locked) throw new DOMException('Locked.', 'NoModificationAllowedError');
          this.files.delete(name);
        }),
    };
    return folder as unknown as FileSystemDirectoryHandle;
  }

  /**
   * The browser is killed and its handles are freed. Where the machine goes down too, only what was `flushed` is sure;
   * of the rest the disk may have written the `last` and not what came before.
   */
  crash(survives: 'all' | 'flushed' | 'last' = 'flushed'): void {
    for (const file of this.files.values()) {
      file.locked = false;
      if (survives !== 'all') file.cached = file.durable;
      const last = file.unflushed.at(-1);
      if (survives === 'last' && last !== undefined) file.cached = written(file.cached, last.at, last.bytes);
    }
    this.mayGoOn = () => true;
  }

  #step(): void {
    if (!this.mayGoOn()) throw new Killed();
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- the browser's is asynchronous too
  async *#entries(): AsyncGenerator<[string, FileSystemFileHandle]> {
    for (const [name, file] of [...this.files]) yield [name, this.#fileHandle(file)];
  }

  #fileHandle(file: MemoryFile): FileSystemFileHandle {
    return Object.assign(fileHandle(file), {
      createSyncAccessHandle: () =>
        attempt((): SyncAccessHandle => {
          this.#step();
          if (file.locked) throw new DOMException('Locked.', 'NoModificationAllowedError');
          file.locked = true;
          return this.#access(file);
        }),
    });
  }

  #access(file: MemoryFile): SyncAccessHandle {
    return {
      getSize: () => file.cached.length,
      read: (buffer, { at }) => {
        const part = file.cached.subarray(at, at + buffer.length);
        buffer.set(part);
        return part.length;
      },
      write: (buffer, { at }) => {
        this.#step();
        const taken = buffer.subarray(0, this.room);
        file.cached = written(file.cached, at, taken);
        file.unflushed.push({ at, bytes: taken });
        this.room -= taken.length;
        return taken.length;
      },
      truncate: (size) => {
        this.#step();
        file.cached = file.cached.slice(0, size);
      },
      flush: () => {
        this.#step();
        file.durable = file.cached;
        file.unflushed = [];
      },
      close: () => {
        file.locked = false;
      },
    };
  }
}

/** A database in memory that keeps what it is given in the order of its keys. */
export class MemoryDatabase implements Database {
  readonly #records: { [Name in StoreName]: Map<string, Stores[Name]> } = {
    files: new Map(),
    backups: new Map(),
    journal: new Map(),
  };

  all<Name extends StoreName>(store: Name, first?: string): Promise<Stores[Name][]> {
    const records: ReadonlyMap<string, Stores[Name]> = this.#records[store];
    const keys = [...records.keys()].filter((key) => first === undefined || key.startsWith(`${first}\0`));
    return Promise.resolve(keys.sort().flatMap((key) => records.get(key) ?? []));
  }

  write(changes: readonly Change[]): Promise<void> {
    for (const change of changes) {
      if ('remove' in change) this.#remove(this.#records[change.store], change.remove);
      else if (change.store === 'files') this.#records.files.set(fileKey(change.put), change.put);
      else if (change.store === 'backups') this.#records.backups.set(backupKey(change.put), change.put);
      else this.#records.journal.set(pieceKey(change.put), change.put);
    }
    return Promise.resolve();
  }

  #remove(records: Map<string, unknown>, first: string): void {
    for (const key of [...records.keys()]) if (key.startsWith(`${first}\0`)) records.delete(key);
  }
}

const fileKey = (file: KnownFile): string => `${file.ref}\0${file.openedAt}`;
const backupKey = (backup: StoredBackup): string => `${backup.ref}\0${backup.savedAt}`;
const pieceKey = (piece: JournalPiece): string => `${piece.id}\0${String(piece.n).padStart(9, '0')}`;

/** The locks of one origin, shared by the `tab()`s made of it. */
export class MemoryLocks {
  readonly #held = new Map<string, number>();
  #tabs = 0;

  tab(): { locks: LockManager; close: () => void } {
    const tab = ++this.#tabs;
    const locks = {
      query: () => Promise.resolve({ held: [...this.#held.keys()].map((name) => ({ name })), pending: [] }),
      request: async (name: string, _options: LockOptions, work: (lock: Lock | null) => unknown) => {
        await Promise.resolve();
        if (this.#held.has(name)) return work(null);
        this.#held.set(name, tab);
        await work({ name, mode: 'exclusive' });
        this.#held.delete(name);
        return undefined;
      },
    };
    const close = (): void => {
      for (const [name, owner] of [...this.#held]) if (owner === tab) this.#held.delete(name);
    };
    return { locks: locks as unknown as LockManager, close };
  }
}

function written(bytes: Bytes, at: number, part: Uint8Array): Bytes {
  const grown = new Uint8Array(Math.max(bytes.length, at + part.length));
  grown.set(bytes);
  grown.set(part, at);
  return grown;
}

function attempt<T>(work: () => T): Promise<T> {
  return Promise.resolve().then(work);
}
