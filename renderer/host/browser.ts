import type { Host } from '../../core/host';
import { Backups } from './browser/backups';
import { type Database, openDatabase } from './browser/database';
import { Drops } from './browser/drops';
import { Files } from './browser/files';
import { IndexedJournals } from './browser/journal/indexed';
import { createJournals } from './browser/journal/journals';
import { openOpfsStore } from './browser/journal/opfs';
import { Ownership } from './browser/journal/ownership';
import { launchesOf } from './browser/launch';
import { openExternal, print, setDocumentState } from './browser/page';
import { pickFiles } from './browser/picker';
import { exportFile, saveReview } from './browser/save';
import { loadSettings, storeSettings } from './browser/settings';
import { readSampleFiles } from './sample';

/** Galley's host in a browser: its own file pickers, downloads, IndexedDB and private file system. */
export function createBrowserHost(): Host {
  let opening: Promise<Database> | null = null;
  const database = (): Promise<Database> => (opening ??= openDatabase());
  const files = new Files(database);
  const backups = new Backups(database);
  const drops = new Drops();
  drops.watch(window);

  return {
    async openFiles() {
      const opened = [];
      for (const picked of await pickFiles()) {
        opened.push(
          await files.open('handle' in picked ? { kind: 'handle', ...picked } : { kind: 'file', ...picked }),
        );
      }
      return opened;
    },
    readFile: (ref) => files.reopen(ref),
    async readDropped(file) {
      if (!(file instanceof File)) throw new TypeError('What was dropped is not a file.');
      return files.open(await drops.placeOf(file));
    },
    readSample: readSampleFiles,
    save: (request) => saveReview(request, files, backups),
    readBackups: (ref) => backups.read(ref),
    exportFile,
    recentFiles: () => files.recent(),
    loadSettings: () => promised(loadSettings),
    storeSettings: (settings) => promised(() => storeSettings(settings)),

    ...createJournals(
      [openOpfsStore, async () => new IndexedJournals(await database())],
      new Ownership(navigator.locks),
    ),

    setDocumentState,
    setMenu: nothing,
    onCommand: () => nothing,
    onOpenFiles: launchesOf(files),
    onSaveBeforeClose: () => nothing,
    openExternal: (url) => promised(() => openExternal(url)),
    print: (suggestedName) => promised(() => print(suggestedName)),
  };
}

/** The page has its own menu button and palette, and no window that could be asked to save before it closes. */
function nothing(): void {
  // Nothing to do here.
}

/** What is done at once here, as the promise that the interface wants; a failure rejects it. */
function promised<T>(work: () => T): Promise<T> {
  return Promise.resolve().then(work);
}
