import { test as base } from '@playwright/test';
import { BrowserHost } from './host/browser';
import { Chromium } from './host/chromium';
import { DesktopHost } from './host/desktop';
import type { AppHost } from './host/host';
import { Galley } from './story/galley';

interface Options {
  /** False: the browser host runs without file pickers. Has no meaning on the desktop. */
  readonly pickers: boolean;
  /** Parts of complaints on the console that a test provokes on purpose. */
  readonly expectedComplaints: readonly string[];
}

interface Fixtures {
  readonly host: AppHost;
  /** The app, not started yet, on a fresh data folder: as just installed. */
  readonly installed: Galley;
  /** The app after its first start: the sample review is open. */
  readonly galley: Galley;
}

interface WorkerFixtures {
  /** The browser of the tests that run one after the other; null where there is none. */
  readonly chromium: Chromium | null;
}

/**
 * One suite for both hosts: the project says which. A test that ends with a warning or an error on the app's consoles
 * has failed.
 */
export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  pickers: [true, { option: true }],
  expectedComplaints: [[], { option: true }],

  chromium: [
    // The driver reads from the braces which other fixtures are wanted.
    async ({}, use) => {
      const executable = process.env.GALLEY_CHROMIUM;
      const chromium = executable === undefined ? null : new Chromium(executable);
      await use(chromium);
      await chromium?.dispose();
    },
    { scope: 'worker' },
  ],

  host: async ({ pickers, expectedComplaints, chromium }, use, info) => {
    const host = info.project.name === 'desktop' ? await desktop() : await browser(chromium, pickers);
    await use(host);
    await host.dispose();
    const unexpected = host.complaints.filter(
      (complaint) => !expectedComplaints.some((part) => complaint.includes(part)),
    );
    if (unexpected.length > 0) throw new Error(`The console was not silent:\n${unexpected.join('\n')}`);
  },

  installed: async ({ host }, use, info) => {
    const galley = new Galley(host);
    await use(galley);
    await galley.keepPicture(info);
  },

  galley: async ({ installed }, use) => {
    await installed.start();
    await installed.waitForReview();
    await use(installed);
  },
});

export { expect } from '@playwright/test';

function desktop(): Promise<AppHost> {
  // Windows on one display take the keyboard and the mouse from each other: each worker has its own, where there are more.
  const display = (process.env.GALLEY_DISPLAYS ?? '').split(' ')[Number(process.env.TEST_PARALLEL_INDEX)];
  if (display !== undefined && display !== '') process.env.DISPLAY = display;
  const executable = process.env.GALLEY_ELECTRON;
  if (executable !== undefined) return DesktopHost.create(executable);
  return missing(process.env.GALLEY_ELECTRON_MISSING ?? 'GALLEY_ELECTRON is not set: use npm test');
}

function browser(chromium: Chromium | null, pickers: boolean): Promise<AppHost> {
  if (chromium !== null) return BrowserHost.create({ chromium, pickers });
  return missing('GALLEY_CHROMIUM is not set: use npm test -- --only browser');
}

/** What the machine lacks skips a test, with the reason; where all must run it has failed. */
function missing(reason: string): never {
  if (process.env.CI !== undefined) throw new Error(reason);
  test.skip(true, reason);
  throw new Error(reason);
}
