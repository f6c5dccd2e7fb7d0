/**
 * Stands in for the `electron` module in unit tests: enough of it to see what the app asks of Electron, and to play
 * Electron's part in answering. Use with `vi.mock('electron', () => import('./fake-electron'))`.
 */
import { EventEmitter } from 'node:events';
import { vi } from 'vitest';

export const app = Object.assign(new EventEmitter(), {
  name: 'galley',
  isPackaged: true,
  quit: vi.fn(),
  exit: vi.fn(),
  addRecentDocument: vi.fn(),
  getPath: vi.fn((name: string) => `/nowhere/${name}`),
  getPreferredSystemLanguages: vi.fn(() => ['en-GB']),
});

type Handler = (event: unknown, ...args: unknown[]) => unknown;
export const handlers = new Map<string, Handler>();
export const ipcMain = {
  handle: vi.fn((channel: string, handler: Handler) => {
    handlers.set(channel, handler);
  }),
};

export const dialog = {
  showOpenDialog: vi.fn(),
  showSaveDialog: vi.fn(),
  showMessageBox: vi.fn(),
};
export const shell = { openExternal: vi.fn(() => Promise.resolve()) };
export const Menu = {
  buildFromTemplate: vi.fn((template: unknown) => template),
  setApplicationMenu: vi.fn(),
};
export const nativeTheme = Object.assign(new EventEmitter(), {
  themeSource: 'system',
  shouldUseDarkColors: false,
});
export const protocol = { registerSchemesAsPrivileged: vi.fn() };

const display = { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } };
export const screen = { getPrimaryDisplay: () => display, getAllDisplays: () => [display] };

export class FakeContents extends EventEmitter {
  static count = 0;
  readonly id = ++FakeContents.count;
  readonly mainFrame = { url: 'app://galley/index.html' };
  readonly send = vi.fn();
  readonly printToPDF = vi.fn(() => Promise.resolve(Buffer.from('%PDF-1.4')));
  openHandler: ((details: { url: string }) => { action: string }) | null = null;
  isDestroyed(): boolean {
    return false;
  }
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler;
  }
}

export class BrowserWindow extends EventEmitter {
  static readonly all: BrowserWindow[] = [];
  readonly options: Record<string, unknown>;
  readonly webContents = new FakeContents();
  readonly setTitle = vi.fn();
  readonly setDocumentEdited = vi.fn();
  readonly setRepresentedFilename = vi.fn();
  readonly setBackgroundColor = vi.fn();
  readonly maximize = vi.fn();
  readonly show = vi.fn();
  readonly loadURL = vi.fn(() => Promise.resolve());
  destroyed = false;

  constructor(options: Record<string, unknown> = {}) {
    super();
    this.options = options;
    BrowserWindow.all.push(this);
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
  isMaximized(): boolean {
    return this.maximize.mock.calls.length > 0;
  }
  getNormalBounds(): object {
    return { x: 40, y: 50, width: 1200, height: 800 };
  }
  /** As Electron does: asks by an event first. */
  close(): void {
    const preventDefault = vi.fn();
    this.emit('close', { preventDefault });
    if (preventDefault.mock.calls.length === 0) this.destroy();
  }
  destroy(): void {
    this.destroyed = true;
    this.emit('closed');
  }
}
