import { app, dialog, type BrowserWindow } from 'electron';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Texts } from './language';

/** What the dialog for opening offers first; all other files can be chosen as well. */
const OPENABLE = [
  'galley',
  'txt',
  'text',
  'md',
  'tsv',
  'tab',
  'csv',
  'tmx',
  'tbx',
  'xlf',
  'xliff',
  'sdlxliff',
  'mqxliff',
  'mxliff',
];

export interface Dialogs {
  /** Absolute paths; empty when cancelled. */
  readonly askOpen: (window: BrowserWindow) => Promise<string[]>;
  /** An absolute path ending in the extension, or null when cancelled. The user agreed to replace what is there. */
  readonly askSave: (window: BrowserWindow, question: SaveQuestion) => Promise<string | null>;
}

interface SaveQuestion {
  readonly title: string;
  readonly suggestedName: string;
  /** Without the dot. */
  readonly extension: string;
  /** What the dialog calls such files. */
  readonly kind: string;
}

/** Native dialogs in the user's language; each begins in the folder the last one ended in. */
export function createDialogs(text: Texts): Dialogs {
  let folder: string | null = null;
  return {
    async askOpen(window) {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: text('dialog-open-title'),
        defaultPath: folder ?? app.getPath('documents'),
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: text('filter-openable'), extensions: OPENABLE },
          { name: text('filter-all'), extensions: ['*'] },
        ],
      });
      if (canceled) return [];
      if (filePaths[0] !== undefined) folder = path.dirname(filePaths[0]);
      return filePaths;
    },

    async askSave(window, { title, suggestedName, extension, kind }) {
      const ending = `.${extension}`;
      let defaultName = plainName(suggestedName, ending);
      for (;;) {
        const { canceled, filePath } = await dialog.showSaveDialog(window, {
          title,
          defaultPath: path.join(folder ?? app.getPath('documents'), defaultName),
          properties: ['createDirectory', 'showOverwriteConfirmation'],
          filters: [{ name: kind, extensions: [extension] }],
        });
        if (canceled || filePath === '') return null;
        folder = path.dirname(filePath);
        if (filePath.toLowerCase().endsWith(ending)) return filePath;
        // Some systems do not add the ending; with it the name may be one the user was not asked about.
        const whole = filePath + ending;
        if (!(await exists(whole)) || (await agreesToReplace(window, text, path.basename(whole))))
          return whole;
        defaultName = path.basename(whole);
      }
    },
  };
}

async function agreesToReplace(window: BrowserWindow, text: Texts, name: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: text('replace-message', { name }),
    detail: text('replace-detail'),
    buttons: [text('replace-confirm'), text('cancel')],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}

/** A title as a file name: without what some file system does not allow, and short enough for all. */
function plainName(suggested: string, ending: string): string {
  const bare = suggested.toLowerCase().endsWith(ending) ? suggested.slice(0, -ending.length) : suggested;
  const allowed = bare
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .trim()
    .replace(/^\.+|\.+$/g, '');
  return (Array.from(allowed).slice(0, 60).join('').trim() || 'galley') + ending;
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null)) !== null;
}
