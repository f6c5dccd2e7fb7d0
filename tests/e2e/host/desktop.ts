import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { START_MS, withSecondAttempt } from './attempts';
import { catchUp, listenTo } from './complaints';
import { asBytes, LARGE_TEXT, type AppHost, type Disk } from './host';
import { endGroup, groupOf } from './process';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** What a native message box asked. */
interface Question {
  readonly message: string;
  readonly buttons: readonly string[];
}

/** Galley in Electron. Native dialogs are answered in the main process. */
export class DesktopHost implements AppHost {
  readonly kind = 'desktop';
  readonly complaints: string[] = [];
  readonly disk: Disk;
  /** Where the user's files are. */
  readonly folder: string;
  readonly #base: string;
  readonly executable: string;
  #app: ElectronApplication | null = null;
  /** Answers given before the app ran. */
  #open: readonly string[] | null = null;

  private constructor(base: string, executable: string) {
    this.#base = base;
    this.executable = executable;
    this.folder = path.join(base, 'files');
    this.disk = realDisk(this.folder);
  }

  static async create(executable: string): Promise<DesktopHost> {
    const base = await mkdtemp(path.join(os.tmpdir(), 'galley-desktop-'));
    await mkdir(path.join(base, 'files'));
    return new DesktopHost(base, executable);
  }

  get app(): ElectronApplication {
    if (this.#app === null) throw new Error('The app is not running');
    return this.#app;
  }

  async start(names: readonly string[] = []): Promise<Page> {
    const page = await withSecondAttempt(
      () => this.#window(names),
      () => this.kill(),
    );
    await catchUp(page, this.complaints);
    if (this.#open !== null) await this.answerOpen(this.#open);
    return page;
  }

  async #window(names: readonly string[]): Promise<Page> {
    const app = await this.#launch(names);
    this.#app = app;
    listenTo(app.context(), this.complaints);
    app.on('console', (message) => {
      if (['warning', 'error'].includes(message.type()))
        this.complaints.push(`main process: ${message.type()}: ${message.text()}`);
    });
    return app.firstWindow({ timeout: START_MS });
  }

  /** Starts the app once more on the same data folder; resolves when that second process has ended. */
  async secondStart(names: readonly string[]): Promise<void> {
    const child = spawn(this.executable, this.#arguments(names), {
      cwd: ROOT,
      env: this.#environment(),
      stdio: 'ignore',
    });
    await new Promise((resolve, reject) => {
      child.once('exit', resolve);
      child.once('error', reject);
    });
  }

  /**
   * Closes the window as its user does, answering the question with the button of this number. Gives the question,
   * or, where the app ends, an empty one after that.
   */
  async closeWindow(button: number): Promise<Question> {
    const app = this.app;
    await app.evaluate(({ dialog }, response) => {
      dialog.showMessageBox = (...given: unknown[]) => {
        Object.assign(globalThis, { lastQuestion: given.at(-1) });
        return Promise.resolve({ response, checkboxChecked: false });
      };
    }, button);
    const CANCEL = 2;
    const ended = button === CANCEL ? null : app.waitForEvent('close');
    await app.evaluate(({ BrowserWindow }) => {
      // Not within this call: the app may end before it could answer.
      setTimeout(() => BrowserWindow.getAllWindows()[0]?.close(), 0);
    });
    if (ended !== null) {
      await ended;
      this.#app = null;
      return { message: '', buttons: [] };
    }
    for (let tries = 0; tries < 100; tries++) {
      const question = await app.evaluate(
        () => (globalThis as { lastQuestion?: Question }).lastQuestion ?? null,
      );
      if (question !== null) return question;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('Nothing was asked');
  }

  #launch(names: readonly string[]): Promise<ElectronApplication> {
    return _electron.launch({
      executablePath: this.executable,
      args: this.#arguments(names),
      cwd: ROOT,
      env: this.#environment(),
      timeout: START_MS,
    });
  }

  #arguments(names: readonly string[]): string[] {
    return ['--no-sandbox', '--lang=en-US', '.', ...names.map((name) => path.join(this.folder, name))];
  }

  #environment(): Record<string, string> {
    return {
      ...(process.env as Record<string, string>),
      GALLEY_USER_DATA: path.join(this.#base, 'data'),
      LANGUAGE: 'en',
    };
  }

  async quit(): Promise<void> {
    const app = this.#app;
    this.#app = null;
    await app?.close();
  }

  async kill(): Promise<void> {
    const app = this.#app;
    this.#app = null;
    if (app !== null) await endGroup(groupOf(app.process()));
  }

  async dispose(): Promise<void> {
    await this.kill();
    await rm(this.#base, { recursive: true, force: true, maxRetries: 5 });
  }

  async answerOpen(names: readonly string[]): Promise<void> {
    if (this.#app === null) {
      this.#open = names;
      return;
    }
    const filePaths = names.map((name) => path.join(this.folder, name));
    await this.app.evaluate(({ dialog }, paths) => {
      dialog.showOpenDialog = () =>
        Promise.resolve({ canceled: paths.length === 0, filePaths: paths, bookmarks: [] });
    }, filePaths);
  }

  async answerSave(name: string): Promise<void> {
    await this.app.evaluate(
      ({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath, bookmark: '' });
      },
      path.join(this.folder, name),
    );
  }

  title(): Promise<string> {
    return this.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle() ?? '');
  }

  async resize(width: number, height: number): Promise<void> {
    await this.app.evaluate(
      ({ BrowserWindow }, size) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
      },
      { width, height },
    );
  }

  async view(file: string): Promise<Page> {
    const opened = this.app.waitForEvent('window');
    // A session of its own: that of the app loads nothing but the app.
    await this.app.evaluate(async ({ BrowserWindow }, place) => {
      const window = new BrowserWindow({
        show: false,
        webPreferences: { partition: 'reader', sandbox: true },
      });
      await window.loadFile(place);
    }, file);
    return opened;
  }
}

function realDisk(folder: string): Disk {
  const place = (name: string): string => path.join(folder, name);
  return {
    write: (name, content) => writeFile(place(name), asBytes(content)),
    writeLarge: (name, bytes) => writeFile(place(name), Buffer.alloc(bytes, LARGE_TEXT)),
    read: (name) => readFile(place(name)).catch(() => null),
    remove: (name) => rm(place(name)),
    list: async () => (await readdir(folder)).sort(),
    // Root may write anywhere, but below a file is no folder for anybody.
    unwritable: async () => {
      await writeFile(place('a-file'), 'no folder');
      return path.join('a-file', 'review.galley');
    },
  };
}
