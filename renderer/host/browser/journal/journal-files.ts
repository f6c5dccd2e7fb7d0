import { failureName } from '../failure';
import type { SyncAccessHandle } from '../fs-access';
import type { JournalStore, StoredJournal } from './store';

/**
 * Journals as files of one OPFS folder, `<id>.<generation>.journal`. A journal started anew is a file of the next
 * generation: its text first, then the mark at its head, each flushed; only then the former generation goes. A file
 * without the mark was cut short by a kill and counts for nothing. (`move()` would do, had all browsers got it.)
 */
const MARK = new TextEncoder().encode('GALLEY1\n');
const NAME = /^([\w-]+)\.(\d+)\.journal$/;

/** A worker that was ended a moment ago may still hold the file. */
const LOCKED_RETRIES = 40;
const LOCKED_WAIT_MS = 50;
/** A flush holds up the records after it for as long as the disk takes, so it waits for a pause, but not for long. */
const PAUSE_MS = 300;
const FLUSH_WITHIN_MS = 2000;
/** Files cut short are cleared away when no running window can be at them any more. */
const LEFTOVER_AGE_MS = 24 * 60 * 60 * 1000;

interface Generation {
  readonly id: string;
  readonly number: number;
  readonly handle: FileSystemFileHandle;
}

interface OpenJournal {
  readonly number: number;
  readonly access: SyncAccessHandle;
  /** Set while something waits to be flushed; `since` is when the first of it was written, in ms. */
  due: { readonly since: number; readonly timer: ReturnType<typeof setTimeout> } | null;
  /** Why the last flush failed; the next append says so. */
  failures: unknown[];
}

/** Must live in a worker: only there files of the private file system open for synchronous access. */
export class JournalFiles implements JournalStore {
  readonly #folder: FileSystemDirectoryHandle;
  readonly #open = new Map<string, OpenJournal>();
  #queue: Promise<unknown> = Promise.resolve();

  constructor(folder: FileSystemDirectoryHandle) {
    this.#folder = folder;
  }

  list(except: readonly string[]): Promise<StoredJournal[]> {
    return this.#inTurn(async () => {
      const found = new Map<string, StoredJournal>();
      for (const generation of await this.#generations()) {
        const { id } = generation;
        if (except.includes(id)) continue;
        const file = await generation.handle.getFile();
        if (await isWhole(file)) found.set(id, { id, modifiedAt: file.lastModified });
        else if (Date.now() - file.lastModified > LEFTOVER_AGE_MS) await this.#removeFile(generation);
      }
      return [...found.values()];
    });
  }

  read(id: string): Promise<string | null> {
    return this.#inTurn(async () => {
      const open = this.#open.get(id);
      if (open !== undefined) return textOf(open.access);
      const last = await this.#lastWhole(id);
      return last === null ? null : (await last.handle.getFile()).slice(MARK.length).text();
    });
  }

  start(id: string, text: string): Promise<void> {
    return this.#inTurn(async () => {
      const former = await this.#generations(id);
      const number = Math.max(0, ...former.map((generation) => generation.number)) + 1;
      const handle = await this.#folder.getFileHandle(nameOf(id, number), { create: true });
      const access = await whenFree(() => handle.createSyncAccessHandle());
      try {
        access.truncate(0);
        writeAll(access, new TextEncoder().encode(text), MARK.length);
        access.flush();
        writeAll(access, MARK, 0);
        access.flush();
      } catch (thrown) {
        access.close();
        throw thrown;
      }
      this.#close(id);
      this.#open.set(id, { number, access, due: null, failures: [] });
      for (const generation of former) await this.#removeFile(generation);
    });
  }

  append(id: string, text: string): Promise<void> {
    return this.#inTurn(async () => {
      const open = this.#open.get(id) ?? (await this.#reopen(id));
      const { access } = open;
      if (open.failures.length > 0) throw open.failures.pop();
      const size = access.getSize();
      try {
        writeAll(access, new TextEncoder().encode(text), size);
      } catch (thrown) {
        // What is appended later must not follow half a line.
        access.truncate(size);
        throw thrown;
      }
      flushInPause(open);
    });
  }

  remove(id: string): Promise<void> {
    return this.#inTurn(async () => {
      this.#close(id);
      for (const generation of await this.#generations(id)) await this.#removeFile(generation);
    });
  }

  async #reopen(id: string): Promise<OpenJournal> {
    const last = await this.#lastWhole(id);
    if (last === null) throw new Error(`There is no journal ${id}.`);
    const access = await whenFree(() => last.handle.createSyncAccessHandle());
    const open: OpenJournal = { number: last.number, access, due: null, failures: [] };
    this.#open.set(id, open);
    return open;
  }

  #close(id: string): void {
    const open = this.#open.get(id);
    clearTimeout(open?.due?.timer);
    open?.access.close();
    this.#open.delete(id);
  }

  async #lastWhole(id: string): Promise<Generation | null> {
    for (const generation of (await this.#generations(id)).reverse()) {
      if (await isWhole(await generation.handle.getFile())) return generation;
    }
    return null;
  }

  /** Oldest first. */
  async #generations(id?: string): Promise<Generation[]> {
    const found: Generation[] = [];
    for await (const [name, handle] of this.#folder.entries()) {
      const [, owner, number] = NAME.exec(name) ?? [];
      if (owner === undefined || handle.kind !== 'file' || (id !== undefined && owner !== id)) continue;
      found.push({ id: owner, number: Number(number), handle: handle });
    }
    return found.sort((a, b) => a.number - b.number);
  }

  async #removeFile({ id, number }: Generation): Promise<void> {
    await whenFree(() => this.#folder.removeEntry(nameOf(id, number))).catch((thrown: unknown) => {
      if (failureName(thrown) !== 'NotFoundError') throw thrown;
    });
  }

  /** One after the other, whatever became of the one before. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#queue.then(work);
    this.#queue = mine.catch(() => undefined);
    return mine;
  }
}

function flushInPause(open: OpenJournal): void {
  const since = open.due?.since ?? Date.now();
  clearTimeout(open.due?.timer);
  const wait = Math.min(PAUSE_MS, Math.max(0, since + FLUSH_WITHIN_MS - Date.now()));
  const timer = setTimeout(() => {
    open.due = null;
    try {
      open.access.flush();
    } catch (thrown) {
      open.failures = [thrown];
    }
  }, wait);
  open.due = { since, timer };
}

function nameOf(id: string, number: number): string {
  return `${id}.${number}.journal`;
}

async function isWhole(file: File): Promise<boolean> {
  const head = new Uint8Array(await file.slice(0, MARK.length).arrayBuffer());
  return head.length === MARK.length && head.every((byte, index) => byte === MARK[index]);
}

function textOf(access: SyncAccessHandle): string {
  const bytes = new Uint8Array(access.getSize() - MARK.length);
  access.read(bytes, { at: MARK.length });
  return new TextDecoder().decode(bytes);
}

function writeAll(access: SyncAccessHandle, bytes: Uint8Array, at: number): void {
  const written = access.write(bytes, { at });
  if (written < bytes.length) throw new Error(`Only ${written} of ${bytes.length} bytes could be written.`);
}

async function whenFree<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (thrown) {
      if (failureName(thrown) !== 'NoModificationAllowedError' || tries > LOCKED_RETRIES) throw thrown;
      await new Promise((resolve) => setTimeout(resolve, LOCKED_WAIT_MS));
    }
  }
}
