import { app, BrowserWindow, dialog, nativeTheme, screen } from 'electron';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentState, Settings } from '../core/host';
import { MIN_SIZE, placeOn, placeSchema, type Place } from './bounds';
import { guardClose, type CloseGuard } from './close';
import { send } from './ipc';
import type { Journals } from './journal';
import type { Texts } from './language';
import { START_PAGE } from './origin';
import { readOwnText } from './read';

/** `--paper` of renderer/styles/tokens.css, so that nothing flashes before the first paint. */
const BACKGROUND = { light: '#fbfaf7', dark: '#191817' } as const;

export interface AppWindow {
  readonly window: BrowserWindow;
  readonly guard: CloseGuard;
}

export interface WindowServices {
  readonly text: Texts;
  readonly journals: Journals;
  /** The app's data folder. */
  readonly folder: string;
  readonly preload: string;
  /** Called before the page is loaded, whose first calls already need the window to be known. */
  readonly created: (appWindow: AppWindow) => void;
}

export async function openWindow(services: WindowServices): Promise<void> {
  const placeFile = path.join(services.folder, 'window.json');
  const { maximised, ...bounds } = placeOn(workAreas(), await readPlace(placeFile));
  const window = new BrowserWindow({
    ...bounds,
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    show: false,
    title: app.name,
    backgroundColor: background(),
    webPreferences: {
      preload: services.preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Chromium's spell checker fetches its dictionaries from the network.
      spellcheck: false,
      devTools: devToolsAllowed(),
    },
  });
  if (maximised) window.maximize();
  window.once('ready-to-show', () => {
    window.show();
  });
  // The title is the document's, set with its state.
  window.on('page-title-updated', (event) => {
    event.preventDefault();
  });
  const follow = (): void => {
    window.setBackgroundColor(background());
  };
  nativeTheme.on('updated', follow);
  window.once('closed', () => nativeTheme.off('updated', follow));

  const owner = window.webContents.id;
  const guard = guardClose(window, {
    text: services.text,
    askToSave: () => {
      send(window.webContents, 'saveBeforeClose', null);
    },
    discardJournals: (id) => services.journals.discard(id),
  });
  window.on('close', () => {
    keepPlace(placeFile, { ...window.getNormalBounds(), maximised: window.isMaximized() });
  });
  window.once('closed', () => void services.journals.release(owner));
  window.webContents.on('did-navigate', () => void services.journals.release(owner));
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void offerReload(window, services);
  });
  services.created({ window, guard });
  await window.loadURL(START_PAGE);
}

/** The app's name at the end of a window title; the question of closing names the document alone. */
const APP_ENDING = / – Galley$/;

/** Window title, and on macOS the mark of an edited document. */
export function showDocument({ window, guard }: AppWindow, state: DocumentState): void {
  guard.setDocument({ ...state, title: state.title.replace(APP_ENDING, '') });
  window.setTitle((state.unsaved ? '• ' : '') + state.title);
  window.setDocumentEdited(state.unsaved);
  window.setRepresentedFilename(state.ref ?? '');
}

/** `prefers-color-scheme` and native dialogs follow the setting as well. */
export function followTheme(theme: Settings['theme']): void {
  nativeTheme.themeSource = theme;
}

/** Never in an installed app; from a source folder for those who ask. */
function devToolsAllowed(): boolean {
  return !app.isPackaged && process.env.GALLEY_DEVTOOLS === '1';
}

function background(): string {
  return nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light;
}

function workAreas(): Electron.Rectangle[] {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return [primary, ...others].map(({ workArea }) => workArea);
}

async function readPlace(file: string): Promise<Place | null> {
  const text = await readOwnText(file);
  if (text === null) return null;
  try {
    return placeSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Written at once: the app may be gone a moment later. A file cut off by that is only the default place again. */
function keepPlace(file: string, place: Place): void {
  try {
    writeFileSync(file, JSON.stringify(place));
  } catch (thrown) {
    console.error('The place of the window was not kept:', thrown);
  }
}

/** The page's process died. Its journal is let go, so that the page loaded anew offers the work back. */
async function offerReload(window: BrowserWindow, { text, journals }: WindowServices): Promise<void> {
  await journals.release(window.webContents.id);
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: text('crash-message'),
    detail: text('crash-detail'),
    buttons: [text('crash-reload'), text('crash-close')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  if (window.isDestroyed()) return;
  if (response === 0) await window.loadURL(START_PAGE);
  else window.destroy();
}
