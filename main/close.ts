import { app, dialog, type BrowserWindow } from 'electron';
import type { CloseAnswer, DocumentState } from '../core/host';
import type { OwnerId } from './journal';
import type { Texts } from './language';

/** What closing needs of the rest of the app. */
export interface CloseServices {
  readonly text: Texts;
  /** Asks the window to save; it answers with `answer`. */
  readonly askToSave: () => void;
  /** The window's work is saved or given up. */
  readonly discardJournals: (owner: OwnerId) => Promise<void>;
}

export interface CloseGuard {
  readonly setDocument: (state: DocumentState | null) => void;
  readonly answer: (answer: CloseAnswer) => void;
}

/** Why a wait for the window's saving ended. `again`: the user pressed close once more, or the window hangs. */
type Ending = CloseAnswer | 'again';

/** Set while the whole app is about to quit, so that a window once settled goes on with that. */
let quitting = false;

/** Call once: tells quitting from closing one window. */
export function watchQuit(): void {
  app.on('before-quit', () => {
    quitting = true;
  });
}

/**
 * Lets a window close only once its work is saved, or the user gave it up in so many words. Holds for quitting the
 * app as well, which closes every window first.
 */
export function guardClose(window: BrowserWindow, services: CloseServices): CloseGuard {
  const owner = window.webContents.id;
  let state: DocumentState | null = null;
  let hung = false;
  let asking = false;
  let settled = false;
  let endWait: ((ending: Ending) => void) | null = null;

  window.on('unresponsive', () => {
    hung = true;
    endWait?.('again');
  });
  window.on('responsive', () => {
    hung = false;
  });
  window.webContents.on('render-process-gone', () => {
    hung = true;
    endWait?.('again');
  });
  window.webContents.on('did-navigate', () => {
    hung = false;
    state = null;
    endWait?.('cancelled');
  });
  window.on('close', (event) => {
    if (settled) return;
    event.preventDefault();
    if (asking) {
      endWait?.('again');
      return;
    }
    asking = true;
    void mayClose()
      .catch((thrown: unknown) => {
        console.error('Closing failed:', thrown);
        return false;
      })
      .then((may) => {
        asking = false;
        settle(may);
      });
  });

  function settle(may: boolean): void {
    settled = may;
    if (!may) quitting = false;
    else if (quitting) app.quit();
    else if (!window.isDestroyed()) window.close();
  }

  async function mayClose(): Promise<boolean> {
    while (state?.unsaved === true) {
      const choice = await (hung ? askHung(state.title) : ask(state.title));
      if (choice === 'leave') return true;
      if (choice === 'cancel') return false;
      if (choice === 'discard') break;
      const ending = await saving();
      if (ending === 'cancelled') return false;
      if (ending === 'saved') break;
    }
    // A window that hangs says nothing new; its journal may hold what it did not come to tell.
    if (!hung) await services.discardJournals(owner);
    return true;
  }

  function saving(): Promise<Ending> {
    return new Promise((resolve) => {
      endWait = (ending) => {
        endWait = null;
        resolve(ending);
      };
      services.askToSave();
    });
  }

  async function ask(name: string): Promise<'save' | 'discard' | 'cancel'> {
    const { text } = services;
    window.show();
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: text('close-message', { name }),
      detail: text('close-detail'),
      buttons: [text('close-save'), text('close-discard'), text('cancel')],
      defaultId: 0,
      cancelId: 2,
      noLink: true,
    });
    return (['save', 'discard', 'cancel'] as const)[response] ?? 'cancel';
  }

  async function askHung(name: string): Promise<'leave' | 'cancel'> {
    const { text } = services;
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: text('hung-message', { name }),
      detail: text('hung-detail'),
      buttons: [text('hung-close'), text('hung-wait')],
      defaultId: 1,
      cancelId: 1,
      noLink: true,
    });
    return response === 0 ? 'leave' : 'cancel';
  }

  return {
    setDocument(next) {
      state = next;
    },
    answer(answer) {
      endWait?.(answer);
    },
  };
}
