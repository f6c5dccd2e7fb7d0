import { execFile } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { GalleyError } from '../core/error';
import { installedBrowsers } from './installed-browsers.mjs';

/** A report of 10,000 rows prints in a fraction of it. */
const LIMIT_MS = 180_000;

/**
 * Prints a page without a window in an installed Chromium, Chrome or Edge.
 * @returns the bytes of the PDF
 * @throws GalleyError `pdf-browser-missing`, `pdf-failed`
 */
export async function printPdf(html: string): Promise<Uint8Array> {
  const browser = findBrowser(process.env, process.platform);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'galley-pdf-'));
  try {
    const page = path.join(folder, 'report.html');
    const pdf = path.join(folder, 'report.pdf');
    await writeFile(page, html);
    await run(browser, [
      '--headless',
      '--disable-gpu',
      '--disable-extensions',
      '--no-first-run',
      '--no-pdf-header-footer',
      '--print-to-pdf-no-header',
      // Chromium's sandbox refuses to run as root; the page is our own and has no scripts.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${path.join(folder, 'profile')}`,
      `--print-to-pdf=${pdf}`,
      pathToFileURL(page).href,
    ]);
    const bytes = existsSync(pdf) ? await readFile(pdf) : undefined;
    if (bytes?.subarray(0, 5).toString('latin1') !== '%PDF-') {
      throw new GalleyError('pdf-failed', { browser, detail: 'no PDF' });
    }
    return bytes;
  } finally {
    // The browser's last processes may still write into their profile.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function run(browser: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(browser, args, { timeout: LIMIT_MS, killSignal: 'SIGKILL', maxBuffer: 64 << 20 }, (error) => {
      if (!error) {
        resolve();
        return;
      }
      const seconds = LIMIT_MS / 1000;
      const detail = error.killed ? `${seconds} s` : (error.message.split('\n')[0] ?? '');
      reject(new GalleyError('pdf-failed', { browser, detail }));
    });
  });
}

/** GALLEY_CHROMIUM and no other where that is set. @throws GalleyError `pdf-browser-missing` */
function findBrowser(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const wanted = env.GALLEY_CHROMIUM ?? '';
  const places = wanted === '' ? installedBrowsers(env, platform) : [wanted];
  const found = places.find((file) => existsSync(file));
  if (found === undefined) throw new GalleyError('pdf-browser-missing', { browser: wanted || 'PATH' });
  return found;
}
