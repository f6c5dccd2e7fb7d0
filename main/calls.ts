import { shell, type BrowserWindow, type WebContents } from 'electron';
import path from 'node:path';
import { GalleyError } from '../core/error';
import type { OpenedFile } from '../core/host';
import type { Arrivals } from './arrivals';
import type { Backups } from './backups';
import type { Dialogs } from './dialogs';
import type { Grants } from './grants';
import { handle, send } from './ipc';
import type { Journals } from './journal';
import type { Language } from './language';
import { showMenu } from './menu';
import { schemeOf } from './origin';
import { printToPdf } from './print';
import { readOpened, REVIEW_EXTENSION } from './read';
import type { RecentFiles } from './recent';
import { readSample } from './sample';
import { saveReview, writeExport } from './save';
import type { SettingsStore } from './settings';
import { followTheme, showDocument, type AppWindow } from './windows';

export interface Services {
  readonly arrivals: Arrivals;
  readonly backups: Backups;
  readonly dialogs: Dialogs;
  readonly grants: Grants;
  readonly journals: Journals;
  readonly language: Language;
  readonly recent: RecentFiles;
  readonly settings: SettingsStore;
  readonly sampleFolder: string;
  /** The window a page belongs to. @throws when it is none of the app's */
  readonly windowOf: (contents: WebContents) => AppWindow;
}

/** Answers every call of the contract. */
export function registerCalls(services: Services): void {
  registerFiles(services);
  registerWriting(services);
  registerJournals(services);
  registerWindow(services);
}

function registerFiles({
  arrivals,
  backups,
  dialogs,
  grants,
  recent,
  sampleFolder,
  windowOf,
}: Services): void {
  const openGranted = async (file: string): Promise<OpenedFile> => {
    const opened = await readOpened(file);
    if (path.extname(file).toLowerCase() === REVIEW_EXTENSION) await recent.add(file);
    return opened;
  };
  handle('openFiles', async (sender) => {
    const files = await dialogs.askOpen(windowOf(sender).window);
    return Promise.all(files.map((file) => openGranted(grants.grant(file))));
  });
  handle('readFile', (_sender, ref) => openGranted(grants.demand(ref)));
  handle('readDropped', (_sender, file) => openGranted(grants.grant(file)));
  handle('readSample', () => readSample(sampleFolder));
  handle('readBackups', (_sender, ref) => backups.read(grants.demand(ref)));
  handle('takeArrivals', async () => {
    const taken = await arrivals.take();
    for (const { ref } of taken.flatMap(({ files }) => files)) {
      if (path.extname(ref).toLowerCase() === REVIEW_EXTENSION) await recent.add(ref);
    }
    return taken;
  });
  handle('recentFiles', () => recent.list());
}

function registerWriting({ backups, dialogs, grants, language, recent, windowOf }: Services): void {
  const { text } = language;
  /** Asks where, then writes what `make` gives: only then, since a cancelled print need not be made. */
  const exportTo = async (
    window: BrowserWindow,
    question: { title: string; suggestedName: string; extension: string },
    make: () => Promise<Uint8Array>,
  ) => {
    const kind = text('filter-extension', { extension: question.extension.toUpperCase() });
    const file = await dialogs.askSave(window, { ...question, kind });
    if (file === null) return { outcome: 'cancelled' } as const;
    await writeExport(file, await make());
    return { outcome: 'saved', name: path.basename(file) } as const;
  };

  handle('save', async (sender, request) => {
    if (request.ref !== null) {
      const result = await saveReview(grants.demand(request.ref), request, backups);
      if (result.outcome === 'saved') await recent.add(result.ref);
      return result;
    }
    const file = await dialogs.askSave(windowOf(sender).window, {
      title: text('dialog-save-title'),
      suggestedName: request.suggestedName,
      extension: REVIEW_EXTENSION.slice(1),
      kind: text('filter-review'),
    });
    if (file === null) return { outcome: 'cancelled' };
    const ref = grants.grant(file);
    const result = await saveReview(ref, { ...request, overwrite: true }, backups);
    if (result.outcome === 'saved') await recent.add(ref);
    return result;
  });
  handle('exportFile', (sender, { suggestedName, extension, bytes }) =>
    exportTo(windowOf(sender).window, { title: text('dialog-export-title'), suggestedName, extension }, () =>
      Promise.resolve(bytes),
    ),
  );
  handle('print', (sender, suggestedName) =>
    exportTo(
      windowOf(sender).window,
      { title: text('dialog-print-title'), suggestedName, extension: 'pdf' },
      () => printToPdf(sender),
    ),
  );
}

function registerJournals({ journals }: Services): void {
  handle('listJournals', () => journals.list());
  handle('readJournal', (_sender, id) => journals.read(id));
  handle('startJournal', (sender, id, text) => journals.start(sender.id, id, text));
  handle('appendJournal', (sender, id, text) => journals.append(sender.id, id, text));
  handle('removeJournal', (sender, id) => journals.remove(sender.id, id));
}

function registerWindow({ language, settings, windowOf }: Services): void {
  handle('loadSettings', () => settings.load());
  handle('storeSettings', async (_sender, next) => {
    language.follow(next.language);
    followTheme(next.theme);
    await settings.store(next);
  });
  handle('setDocumentState', (sender, state) => {
    showDocument(windowOf(sender), state);
  });
  let shownMenu = '';
  handle('setMenu', (sender, menu) => {
    // Building a menu anew closes the one the user may have open.
    const next = JSON.stringify([sender.id, menu]);
    if (next === shownMenu) return;
    shownMenu = next;
    showMenu(menu, (command) => {
      send(sender, 'command', command);
    });
  });
  handle('answerClose', (sender, answer) => {
    windowOf(sender).guard.answer(answer);
  });
  handle('openExternal', async (_sender, url) => {
    if (schemeOf(url) !== 'https:') throw new GalleyError('link-refused', { url });
    await shell.openExternal(url);
  });
}
