/**
 * `npm start -- [--browser] [--port N] [files…]`: builds where that is needed, then runs the app in the best way this
 * machine has, and says which in one line.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findBrowser } from './browser.mjs';
import { build, isStale } from './build.mjs';
import { cacheFolder } from './cache.mjs';
import { hasDisplay } from './display.mjs';
import { findElectron } from './electron.mjs';
import { newToken, startServer } from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

/** @typedef {{ port: number, token: string }} Endpoint */

try {
  process.exitCode = await start();
} catch (error) {
  console.error(`Galley did not start: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

/** @returns {Promise<number>} the exit code */
async function start() {
  const options = /** @type {const} */ ({ browser: { type: 'boolean' }, port: { type: 'string' } });
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const port = portOf(values.port ?? process.env.GALLEY_PORT);
  // npm changes to the project's folder; names count from where the user stood.
  const files = positionals.map((name) => path.resolve(process.env.INIT_CWD ?? '.', name));

  if (await isStale(root)) {
    console.error('Building …');
    const built = await build(root);
    if (!built.ok) {
      console.error(built.output);
      throw new Error('the build failed (above is why)');
    }
  }

  const display = await hasDisplay();
  let why = display ? '' : 'there is no display';
  if (display && values.browser !== true) {
    const electron = await findElectron({ purpose: 'start' });
    const blocked = 'missing' in electron ? electron.missing : sandboxBlocked(electron.path);
    if (!('missing' in electron) && blocked === undefined) {
      console.log(`Galley runs in Electron ${electron.version}.`);
      return inElectron(electron.path, files);
    }
    why = blocked ?? '';
  }
  return inBrowser({ display, why, port, files });
}

/**
 * @param {string | undefined} given
 * @returns {number | undefined}
 */
function portOf(given) {
  if (given === undefined || given === '') return undefined;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`${given} is no port`);
  return port;
}

/**
 * Why Chromium's sandbox cannot work for an Electron in this place. The app does not run without it, save as root,
 * where Chromium has none.
 * @param {string} executable
 * @returns {string | undefined}
 */
function sandboxBlocked(executable) {
  if (process.platform !== 'linux' || isRoot) return undefined;
  /** @param {string} name */
  const setting = (name) => {
    try {
      return readFileSync(`/proc/sys/kernel/${name}`, 'utf8').trim();
    } catch {
      return '';
    }
  };
  const namespaces =
    setting('unprivileged_userns_clone') !== '0' && setting('apparmor_restrict_unprivileged_userns') !== '1';
  if (namespaces) return undefined;
  try {
    const helper = statSync(path.join(path.dirname(executable), 'chrome-sandbox'));
    if (helper.uid === 0 && (helper.mode & 0o4000) !== 0) return undefined;
  } catch {
    // No helper: nothing that could be used.
  }
  return 'this system lets Electron have no sandbox';
}

/**
 * @param {string} executable
 * @param {string[]} files
 * @returns {Promise<number>}
 */
async function inElectron(executable, files) {
  const env = { ...process.env };
  delete env.ELECTRON_RUN_AS_NODE;
  const child = spawn(executable, [...(isRoot ? ['--no-sandbox'] : []), root, ...files], {
    stdio: 'inherit',
    env,
  });
  const { code, stopped } = await ended(child);
  return stopped ? 0 : code;
}

/**
 * @param {{ display: boolean, why: string, port: number | undefined, files: string[] }} how
 * @returns {Promise<number>}
 */
async function inBrowser({ display, why, port, files }) {
  const cache = cacheFolder(process.env);
  const endpoint = await keptEndpoint(cache);
  const address = `http://127.0.0.1:${endpoint.port}/?token=${endpoint.token}`;
  if (port === undefined && (await isRunning(address))) {
    console.log(`Galley runs already: ${address}`);
    return 0;
  }
  // What the browser keeps for recovery belongs to the port too: the same one again, where it is free.
  const server = await startServer({ port: port ?? endpoint.port, token: endpoint.token }).catch((error) => {
    if (port === undefined && endpoint.port !== 0) return startServer();
    throw error;
  });
  if (port === undefined) await keepEndpoint(cache, server);
  const because = why === '' ? '' : ` (${why})`;
  if (files.length > 0) console.error('A browser cannot be given files: open them in the window.');

  const browser = display ? await findBrowser() : { missing: '' };
  if ('missing' in browser) {
    const reasons = [why, browser.missing].filter((reason) => reason !== '').join('; ');
    console.log(`Galley is served at ${server.address} until Ctrl-C${reasons === '' ? '' : ` (${reasons})`}`);
    await signalled();
  } else {
    console.log(`Galley runs in an app window of ${browser.path}${because}: ${server.address}`);
    const started = Date.now();
    const profile = path.join(cache, 'browser-profile');
    const child = spawn(
      browser.path,
      [
        `--app=${server.address}`,
        `--user-data-dir=${profile}`,
        '--no-first-run',
        '--no-default-browser-check',
        // Chromium has no sandbox as root and would say so in a bar above the app.
        ...(isRoot ? ['--no-sandbox', '--test-type'] : []),
      ],
      { stdio: 'ignore' },
    );
    const { stopped } = await ended(child);
    if (!stopped && Date.now() - started < 3000) {
      // It passed the address on to a browser that runs with this profile, or could not start: the server stays.
      console.log(`The window is not ours to wait for; served until Ctrl-C: ${server.address}`);
      await signalled();
    }
  }
  await server.close();
  return 0;
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<{ code: number, stopped: boolean }>} stopped: by Ctrl-C or a SIGTERM to this process
 */
function ended(child) {
  return new Promise((resolve) => {
    let stopped = false;
    const stop = () => {
      stopped = true;
      child.kill('SIGTERM');
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    /** @param {number} code */
    const end = (code) => {
      process.removeListener('SIGINT', stop);
      process.removeListener('SIGTERM', stop);
      resolve({ code, stopped });
    };
    child.once('error', () => end(1));
    child.once('exit', (code) => end(code ?? 1));
  });
}

/** @returns {Promise<void>} */
function signalled() {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

/**
 * Port and token of the last time, one pair for each copy of the project.
 * @param {string} cache
 */
function endpointFile(cache) {
  const name = createHash('sha256').update(root).digest('hex').slice(0, 16);
  return path.join(cache, 'browser-host', `${name}.json`);
}

/**
 * @param {string} cache
 * @returns {Promise<Endpoint>}
 */
async function keptEndpoint(cache) {
  try {
    const { port, token } = JSON.parse(await readFile(endpointFile(cache), 'utf8'));
    if (Number.isInteger(port) && /^[\w-]{32}$/.test(token)) return { port, token };
  } catch {
    // The first time, or a file from elsewhere.
  }
  return { port: 0, token: newToken() };
}

/**
 * @param {string} cache
 * @param {Endpoint} endpoint
 */
async function keepEndpoint(cache, { port, token }) {
  const file = endpointFile(cache);
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  await writeFile(file, JSON.stringify({ port, token }), { mode: 0o600 });
}

/** @param {string} address */
async function isRunning(address) {
  try {
    const answer = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(2000) });
    return answer.ok;
  } catch {
    return false;
  }
}
