import { expose } from 'comlink';
import { JournalFiles } from './journal-files';

let files: JournalFiles | null = null;

function opened(): JournalFiles {
  if (files === null) throw new Error('The journal folder is not open.');
  return files;
}

const calls = {
  /** @throws DOMException where the browser has no private file system, as in some private windows */
  async open(): Promise<void> {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('journals', { create: true });
    if (!('createSyncAccessHandle' in FileSystemFileHandle.prototype)) {
      throw new DOMException('Files cannot be opened for synchronous access.', 'NotSupportedError');
    }
    files = new JournalFiles(folder);
  },
  list: (except: readonly string[]) => opened().list(except),
  read: (id: string) => opened().read(id),
  start: (id: string, text: string) => opened().start(id, text),
  append: (id: string, text: string) => opened().append(id, text),
  remove: (id: string) => opened().remove(id),
};

export type JournalWorkerCalls = typeof calls;

expose(calls);
