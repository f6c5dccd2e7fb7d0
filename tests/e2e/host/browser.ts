import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { startServer } from '../../../scripts/serve.mjs';
import { START_MS, withSecondAttempt } from './attempts';
import { listenTo } from './complaints';
import type { AppHost, Disk } from './host';
import { installPickers, privateDisk } from './private-disk';
import { endGroup, groupOf } from './process';

type Served = Awaited<ReturnType<typeof startServer>>;

export interface BrowserOptions {
  readonly executable: string;
  /** Without the browser's file pickers, as in Firefox: a plain file input and downloads remain. */
  readonly pickers: boolean;
}

/**
 * Galley in a Chromium that is started here and not by Playwright: so that it can really be killed, and started again
 * on the same profile and port. Its pickers, which no program can operate, give files of the private file system.
 */
export class BrowserHost implements AppHost {
  readonly kind = 'browser';
  readonly complaints: string[] = [];
  readonly disk: Disk;
  readonly #options: BrowserOptions;
  readonly #profile: string;
  readonly #served: Served;
  #process: ChildProcess | null = null;
  #browser: Browser | null = null;
  #page: Page | null = null;
  #open: readonly string[] | null = null;

  private constructor(options: BrowserOptions, profile: string, served: Served) {
    this.#options = options;
    this.#profile = profile;
    this.#served = served;
    this.disk = privateDisk(() => this.page);
  }

  static async create(options: BrowserOptions): Promise<BrowserHost> {
    const profile = await mkdtemp(path.join(os.tmpdir(), 'galley-browser-'));
    return new BrowserHost(options, profile, await startServer());
  }

  get page(): Page {
    if (this.#page === null) throw new Error('The app is not running');
    return this.#page;
  }

  get address(): string {
    return this.#served.address;
  }

  async start(): Promise<Page> {
    await withSecondAttempt(
      () => this.#launch(),
      () => this.kill(),
    );
    const context = this.#context();
    listenTo(context, this.complaints);
    const page = context.pages()[0] ?? (await context.newPage());
    this.#page = page;
    await page.setViewportSize({ width: 1360, height: 860 });
    await page.addInitScript(installPickers, this.#options.pickers);
    await page.goto(this.address);
    if (this.#open !== null) await this.answerOpen(this.#open);
    return page;
  }

  async #launch(): Promise<void> {
    this.#process = startChromium(this.#options.executable, this.#profile);
    const endpoint = await endpointOf(this.#process);
    this.#browser = await chromium.connectOverCDP(endpoint, { timeout: START_MS });
  }

  #context(): BrowserContext {
    const context = this.#browser?.contexts()[0];
    if (context === undefined) throw new Error('The browser is not running');
    return context;
  }

  async quit(): Promise<void> {
    const browser = this.#browser;
    const child = this.#process;
    this.#forget();
    if (browser === null || child === null) return;
    const session = await browser.newBrowserCDPSession();
    const ended = new Promise((resolve) => child.once('exit', resolve));
    // Asks pages with unsaved work as little as a session manager does.
    await session.send('Browser.close').catch(() => undefined);
    await ended;
    await endGroup(groupOf(child));
  }

  async kill(): Promise<void> {
    const child = this.#process;
    this.#forget();
    if (child !== null) await endGroup(groupOf(child));
  }

  #forget(): void {
    this.#process = null;
    this.#browser = null;
    this.#page = null;
  }

  async dispose(): Promise<void> {
    await this.kill();
    await this.#served.close();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async answerOpen(names: readonly string[]): Promise<void> {
    this.#open = null;
    await this.page.evaluate((answer) => {
      window.nextOpened = [...answer];
    }, names);
  }

  async answerSave(name: string): Promise<void> {
    await this.page.evaluate((answer) => {
      window.nextSaved = answer;
    }, name);
  }

  title(): Promise<string> {
    return this.page.title();
  }

  resize(width: number, height: number): Promise<void> {
    return this.page.setViewportSize({ width, height });
  }

  async view(file: string): Promise<Page> {
    const page = await this.#context().newPage();
    await page.goto(pathToFileURL(file).href);
    return page;
  }
}

function startChromium(executable: string, profile: string): ChildProcess {
  return spawn(
    executable,
    [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--lang=en-US',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
      env: { ...process.env, LANGUAGE: 'en_US', LC_ALL: 'C.UTF-8' },
    },
  );
}

/** Where Chromium, once it runs, can be driven. Throws when it has ended, or said nothing in time. */
function endpointOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => {
      reject(new Error(`Chromium does not say where it listens: ${said}`));
    }, START_MS);
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found === undefined) return;
      clearTimeout(late);
      resolve(found);
    });
    child.once('error', reject);
    child.once('exit', () => {
      reject(new Error(`Chromium ended at once: ${said}`));
    });
  });
}
