import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { START_MS, withSecondAttempt } from './attempts';
import { endGroup, groupOf } from './process';

/**
 * A Chromium with a profile of its own, started here and not by Playwright: so that it can really be killed, and started
 * again on the same profile. It outlives a test, since a start costs as much as the test that follows: what a test leaves
 * belongs to the origin of its server, which no other test has.
 */
export class Chromium {
  readonly #executable: string;
  #profile: string | null = null;
  #process: ChildProcess | null = null;
  #browser: Browser | null = null;

  constructor(executable: string) {
    this.#executable = executable;
  }

  /** Its pages; starts it where it does not run. */
  async context(): Promise<BrowserContext> {
    if (this.#browser === null) {
      await withSecondAttempt(
        () => this.#launch(),
        () => this.kill(),
      );
    }
    const context = this.#browser?.contexts()[0];
    if (context === undefined) throw new Error('The browser is not running');
    return context;
  }

  async #launch(): Promise<void> {
    this.#profile ??= await mkdtemp(path.join(os.tmpdir(), 'galley-browser-'));
    this.#process = startChromium(this.#executable, this.#profile);
    const endpoint = await endpointOf(this.#process);
    this.#browser = await chromium.connectOverCDP(endpoint, { timeout: START_MS });
  }

  /** Forgets what an origin has stored. */
  async clear(origin: string): Promise<void> {
    if (this.#browser === null) return;
    const session = await (await this.context()).newCDPSession(await this.#firstPage());
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await session.detach();
  }

  /** The page that it starts with is no test's, and keeps it running. */
  async #firstPage() {
    const context = await this.context();
    return context.pages()[0] ?? context.newPage();
  }

  /** Ends it as its user does. */
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

  /** Ends it and every process of it by SIGKILL. */
  async kill(): Promise<void> {
    const child = this.#process;
    this.#forget();
    if (child !== null) await endGroup(groupOf(child));
  }

  #forget(): void {
    this.#process = null;
    this.#browser = null;
  }

  async dispose(): Promise<void> {
    await this.kill();
    if (this.#profile !== null) await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
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
      // Where there is none, a graphics card is not to be emulated.
      '--disable-gpu',
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
