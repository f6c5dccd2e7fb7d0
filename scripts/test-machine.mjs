import { findBrowser } from './browser.mjs';
import { ensureDisplay, furtherDisplays } from './display.mjs';
import { findElectron } from './electron.mjs';

/**
 * What the end-to-end tests of one host need of the machine, fetched where it is missing.
 * @typedef {{ env: Record<string, string>, stop: () => void, line: string }} Prepared
 */

/** The workers of playwright.config.ts. */
const WINDOWS_AT_ONCE = 2;

/** @returns {Promise<Prepared | { missing: string }>} */
export async function prepareBrowser() {
  const browser = await findBrowser();
  if ('missing' in browser) return browser;
  return {
    env: { GALLEY_CHROMIUM: browser.path },
    stop: () => undefined,
    line: `in ${browser.path}`,
  };
}

/**
 * Where there is no Electron, the tests are started all the same and skip themselves with the reason.
 * @returns {Promise<Prepared>}
 */
export async function prepareDesktop() {
  /** @param {string} reason */
  const without = (reason) => ({
    env: { GALLEY_ELECTRON_MISSING: reason },
    stop: () => undefined,
    line: `without Electron: ${reason}`,
  });
  const electron = await findElectron({ purpose: 'test' });
  if ('missing' in electron) return without(electron.missing);
  const display = await ensureDisplay();
  if ('missing' in display) return without(display.missing);
  const { displays, stop } = await furtherDisplays(display, WINDOWS_AT_ONCE);
  return {
    env: { GALLEY_ELECTRON: electron.path, ...display.env, GALLEY_DISPLAYS: displays.join(' ') },
    stop,
    line: `in Electron ${electron.version} (${electron.kind})`,
  };
}
