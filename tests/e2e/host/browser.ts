import type { BrowserContext, Page } from '@playwright/test';
import { pathToFileURL } from 'node:url';
import { startServer } from '../../../scripts/serve.mjs';
import type { Chromium } from './chromium';
import { listenTo } from './complaints';
import type { AppHost, Disk } from './host';
import { installPickers, privateDisk } from './private-disk';

type Served = Awaited<ReturnType<typeof startServer>>;

export interface BrowserOptions {
  readonly chromium: Chromium;
  /** Without the browser's file pickers, as in Firefox: a plain file input and downloads remain. */
  readonly pickers: boolean;
}

/**
 * Galley in a Chromium that can be killed and started again, with a server of its own: its data are those of the server's
 * origin. Its pickers, which no program can operate, give files of the private file system.
 */
export class BrowserHost implements AppHost {
  readonly kind = 'browser';
  readonly complaints: string[] = [];
  readonly disk: Disk;
  readonly #options: BrowserOptions;
  readonly #served: Served;
  #context: BrowserContext | null = null;
  #stopListening: () => void = () => undefined;
  #page: Page | null = null;
  #open: readonly string[] | null = null;

  private constructor(options: BrowserOptions, served: Served) {
    this.#options = options;
    this.#served = served;
    this.disk = privateDisk(() => this.page);
  }

  static async create(options: BrowserOptions): Promise<BrowserHost> {
    return new BrowserHost(options, await startServer());
  }

  get page(): Page {
    if (this.#page === null) throw new Error('The app is not running');
    return this.#page;
  }

  get address(): string {
    return this.#served.address;
  }

  async start(): Promise<Page> {
    const context = await this.#options.chromium.context();
    this.#context = context;
    this.#stopListening = listenTo(context, this.complaints);
    // Not the page that the browser started with: what is set for a page goes with it.
    const page = await context.newPage();
    this.#page = page;
    await page.setViewportSize({ width: 1360, height: 860 });
    await page.addInitScript(installPickers, this.#options.pickers);
    await page.goto(this.address);
    if (this.#open !== null) await this.answerOpen(this.#open);
    return page;
  }

  async quit(): Promise<void> {
    this.#forget();
    await this.#options.chromium.quit();
  }

  async kill(): Promise<void> {
    this.#forget();
    await this.#options.chromium.kill();
  }

  #forget(): void {
    this.#stopListening();
    this.#context = null;
    this.#page = null;
  }

  async dispose(): Promise<void> {
    const context = this.#context;
    if (context !== null) {
      // All but the first, with which the browser goes on.
      await Promise.all(
        context
          .pages()
          .slice(1)
          .map((page) => page.close()),
      );
      await this.#options.chromium.clear(this.#served.origin);
    }
    this.#forget();
    await this.#served.close();
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
    const page = await this.page.context().newPage();
    await page.goto(pathToFileURL(file).href);
    return page;
  }
}
