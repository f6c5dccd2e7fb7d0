import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { installedBrowsers } from '../cli/installed-browsers.mjs';
import { aptInstall } from './apt.mjs';
import { cacheFolder, forgetFailure, recentFailure, rememberFailure } from './cache.mjs';
import { lastLine, run } from './run.mjs';

/**
 * @typedef {{ path: string, kind: 'override' | 'installed' | 'playwright' | 'package' }} Browser
 * @typedef {{ missing: string }} Missing why there is none, in one line
 *
 * @typedef {object} Sources
 * @property {() => string[]} installed the paths where a browser may be, the best first
 * @property {() => Promise<string | Missing>} playwright
 * @property {() => Promise<string | Missing>} package
 * @property {(file: string) => Promise<boolean>} runs
 */

/**
 * Finds a Chromium, Chrome or Edge, fetching one where that is needed and possible: GALLEY_CHROMIUM and no other where
 * that is set, else an installed one, else Playwright's, else, as root on Debian, the package `chromium`.
 * @param {object} [options]
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {Sources} [options.sources] for tests
 * @returns {Promise<Browser | Missing>}
 */
export async function findBrowser({ env = process.env, sources = defaultSources(env) } = {}) {
  const wanted = env.GALLEY_CHROMIUM ?? '';
  if (wanted !== '') {
    return (await sources.runs(wanted))
      ? { path: wanted, kind: 'override' }
      : { missing: `GALLEY_CHROMIUM does not start: ${wanted}` };
  }
  for (const file of sources.installed()) {
    if (await sources.runs(file)) return { path: file, kind: 'installed' };
  }
  /** @type {string[]} */
  const reasons = [];
  for (const kind of /** @type {const} */ (['playwright', 'package'])) {
    const source = await sources[kind]();
    if (typeof source !== 'string') reasons.push(source.missing);
    else if (await sources.runs(source)) return { path: source, kind };
    else reasons.push(`${source} does not start`);
  }
  return { missing: `no browser: ${reasons.join('; ')}` };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Sources}
 */
function defaultSources(env) {
  return {
    installed: () => installedBrowsers(env, process.platform).filter((file) => existsSync(file)),
    playwright: () => fromPlaywright(env),
    package: fromPackage,
    runs,
  };
}

/**
 * True when the browser can say its version: Ubuntu's /usr/bin/chromium-browser may be a stand-in that only names the
 * package to install, and a download may lack system libraries.
 * @param {string} file
 */
async function runs(file) {
  // On Windows chrome.exe opens a window instead of answering.
  if (process.platform === 'win32') return existsSync(file);
  const { ok, output } = await run(file, ['--version'], { limitMs: 20_000 });
  return ok && /\d+\.\d+\.\d+/.test(output);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string | Missing>}
 */
async function fromPlaywright(env) {
  const require = createRequire(import.meta.url);
  /** @type {string} */
  let file;
  /** @type {string} */
  let cli;
  try {
    file = require('@playwright/test').chromium.executablePath();
    cli = path.join(path.dirname(require.resolve('@playwright/test/package.json')), 'cli.js');
  } catch {
    return { missing: 'Playwright is not installed (npm ci)' };
  }
  if (existsSync(file)) return file;
  const cache = cacheFolder(env);
  const name = 'playwright-chromium';
  const failed = await recentFailure(cache, name);
  if (failed !== undefined) return { missing: failed };
  console.error("Fetching Playwright's Chromium …");
  const temporary = await mkdtemp(path.join(os.tmpdir(), 'galley-chromium-'));
  try {
    // Never shown: without a terminal its progress bar is a line for each percent.
    const result = await run(process.execPath, [cli, 'install', 'chromium', '--no-shell'], {
      env: { ...env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
      // Its unpacking goes on beside the download, in the folder above the executable's two.
      stall: { folders: [temporary, path.dirname(path.dirname(file))], ms: 20_000 },
    });
    if (result.ok && existsSync(file)) {
      await forgetFailure(cache, name);
      return file;
    }
    const why = result.killed === undefined ? lastLine(result.output) : 'no answer';
    const reason = `Playwright's Chromium could not be downloaded (${why})`;
    await rememberFailure(cache, name, reason);
    return { missing: reason };
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** @returns {Promise<string | Missing>} */
async function fromPackage() {
  const installed = await aptInstall(['chromium']);
  return installed.ok ? '/usr/bin/chromium' : { missing: installed.reason };
}
