import { app, session, type WebContents } from 'electron';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { filesFromArguments } from './arguments';
import { createArrivals } from './arrivals';
import { sweepLeftovers } from './atomic';
import { createBackups } from './backups';
import { registerCalls } from './calls';
import { watchQuit } from './close';
import { createDialogs } from './dialogs';
import { createGrants } from './grants';
import { send } from './ipc';
import { createJournals } from './journal';
import { createLanguage } from './language';
import { lockContents, lockSession } from './lockdown';
import { firstMenu, showMenu } from './menu';
import { declareScheme, serveApp } from './protocol';
import { createRecent } from './recent';
import { createSettings } from './settings';
import { followTheme, openWindow, type AppWindow } from './windows';

/** What a second start hands to the first. Its arguments reach the first one reordered by Chromium, so not those. */
const handoverSchema = z.object({ files: z.array(z.string().max(4096)).max(100) }).catch({ files: [] });

useDataFolder();
const named = filesFromArguments(process.argv, process.cwd(), process.defaultApp);
if (app.requestSingleInstanceLock({ files: named })) start(named);
else app.exit(0);

function start(files: readonly string[]): void {
  const folder = app.getPath('userData');
  const windows = new Map<number, AppWindow>();
  const first = (): AppWindow | undefined => [...windows.values()][0];

  const journalFolder = path.join(folder, 'journals');
  const backupFolder = path.join(folder, 'backups');
  const grants = createGrants();
  const journals = createJournals(journalFolder);
  const language = createLanguage();
  const settings = createSettings(folder);
  const arrivals = createArrivals(grants, () => {
    const shown = first();
    if (shown !== undefined) send(shown.window.webContents, 'arrived', null);
  });

  declareScheme();
  watchQuit();
  arrivals.add(files);

  app.on('web-contents-created', (_event, contents) => {
    lockContents(contents);
  });
  app.on('second-instance', (_event, _argv, _workingDirectory, data) => {
    arrivals.add(handoverSchema.parse(data).files);
    const shown = first();
    if (shown === undefined) return;
    if (shown.window.isMinimized()) shown.window.restore();
    shown.window.focus();
  });
  app.on('open-file', (event, file) => {
    event.preventDefault();
    arrivals.gather(file);
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });

  const open = (): Promise<void> =>
    openWindow({
      text: language.text,
      journals,
      folder,
      preload: path.join(__dirname, '../preload/index.cjs'),
      created: (appWindow) => {
        const { id } = appWindow.window.webContents;
        windows.set(id, appWindow);
        appWindow.window.once('closed', () => windows.delete(id));
      },
    });

  app
    .whenReady()
    .then(async () => {
      lockSession(session.defaultSession);
      serveApp(session.defaultSession, path.join(__dirname, '../renderer'));
      for (const own of [folder, journalFolder, backupFolder]) await sweepLeftovers(own);
      const { language: chosen, theme } = await settings.load();
      language.follow(chosen);
      followTheme(theme);
      showMenu(firstMenu(language.text), () => undefined);
      // What the user gave the app in earlier sessions; recovered work is saved to one of these.
      const recent = createRecent(folder);
      for (const { ref } of await recent.list()) grants.grant(ref);
      registerCalls({
        arrivals,
        backups: createBackups(backupFolder),
        dialogs: createDialogs(language.text),
        grants,
        journals,
        language,
        recent,
        settings,
        sampleFolder: path.join(app.getAppPath(), 'samples'),
        windowOf: (contents) => ownWindow(windows, contents),
      });
      app.on('activate', () => {
        if (windows.size === 0) void open();
      });
      await open();
    })
    .catch((thrown: unknown) => {
      console.error('Galley could not start:', thrown);
      app.exit(1);
    });
}

function ownWindow(windows: ReadonlyMap<number, AppWindow>, contents: WebContents): AppWindow {
  const found = windows.get(contents.id);
  if (found === undefined) throw new Error('not called by a window of this app');
  return found;
}

/** A data folder of its own for tests and for those who keep several; must be set before the instance lock, which is kept there. */
function useDataFolder(): void {
  const asked = process.env.GALLEY_USER_DATA ?? app.commandLine.getSwitchValue('user-data-dir');
  if (asked === '') return;
  const folder = path.resolve(asked);
  mkdirSync(folder, { recursive: true });
  app.setPath('userData', folder);
}
