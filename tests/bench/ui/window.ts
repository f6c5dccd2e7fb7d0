import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { installProbe } from './probe';

/** The window of a laptop. */
const VIEWPORT = { width: 1440, height: 900 };

export interface Measured {
  readonly page: Page;
  readonly cdp: CDPSession;
}

/** A Chromium without a display; it draws in software and has 60 frames a second. */
export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

/** A page with the probe in it, in a profile of its own, at `address`. */
export async function openPage(browser: Browser, address: string): Promise<Measured> {
  const context = await browser.newContext({ viewport: VIEWPORT, acceptDownloads: true });
  const page = await context.newPage();
  await page.addInitScript(installProbe);
  await page.goto(address);
  const cdp = await context.newCDPSession(page);
  return { page, cdp };
}

/** Opens a review file as a user does. Resolves with when the page got it and when its first row was painted, in its ms. */
export async function openReview(page: Page, file: string): Promise<{ given: number; painted: number }> {
  // The sample opens by itself at the first start; it must not compete with the review.
  await page.waitForSelector('#row-0');
  await page.waitForTimeout(500);
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Control+o');
  await (await chooser).setFiles(file);
  await page.waitForFunction(() => window.probe.opened !== null);
  const opened = await page.evaluate(() => window.probe.opened);
  if (!opened) throw new Error('The review did not open');
  return opened;
}

/** Milliseconds of `performance.now()` in the page. */
export function now(page: Page): Promise<number> {
  return page.evaluate(() => performance.now());
}
