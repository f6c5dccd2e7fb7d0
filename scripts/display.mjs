import { spawn } from 'node:child_process';
import { createConnection } from 'node:net';
import { aptInstall } from './apt.mjs';
import { run } from './run.mjs';

/**
 * @typedef {object} Display
 * @property {'own' | 'xvfb'} kind
 * @property {Record<string, string>} env to add to the environment of what shall be seen there
 * @property {() => void} stop ends the Xvfb where one was started
 */

/**
 * Whether a window can be shown to the user. A DISPLAY left behind by a session that has ended counts as none.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 */
export async function hasDisplay(env = process.env, platform = process.platform) {
  if (platform === 'win32' || platform === 'darwin') return true;
  if ((env.WAYLAND_DISPLAY ?? '') !== '') return true;
  return answers(env.DISPLAY ?? '');
}

/**
 * The display that is there, else a new Xvfb, installed where that is possible.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Display | { missing: string }>}
 */
export async function ensureDisplay(env = process.env) {
  const own = /** @type {const} */ ('own');
  if (process.platform === 'win32' || process.platform === 'darwin') {
    return { kind: own, env: {}, stop: () => undefined };
  }
  // The test runtime speaks X11 only, so a Wayland session counts through its XWayland.
  if (await answers(env.DISPLAY ?? '')) return { kind: own, env: {}, stop: () => undefined };
  if (!(await run('sh', ['-c', 'command -v Xvfb'])).ok) {
    const installed = await aptInstall(['xvfb', 'xauth']);
    if (!installed.ok) return { missing: `no display and no Xvfb; ${installed.reason}` };
  }
  return startXvfb();
}

/**
 * Displays beside the one that `ensureDisplay` started, so that windows that run at once do not take the keyboard and the
 * mouse from each other.
 * @param {Display} first
 * @param {number} count of all displays
 * @returns {Promise<{ displays: string[], stop: () => void }>} those that are there; none where the user's own is shown on
 */
export async function furtherDisplays(first, count) {
  const started = [first];
  while (first.kind === 'xvfb' && started.length < count) {
    const next = await startXvfb();
    if ('missing' in next) break;
    started.push(next);
  }
  return {
    displays: started.flatMap(({ env }) => env.DISPLAY ?? []),
    stop: () => started.forEach(({ stop }) => stop()),
  };
}

/**
 * @param {string} display
 * @returns {Promise<boolean>}
 */
function answers(display) {
  const number = /^(?:unix)?:(\d+)/.exec(display)?.[1];
  // A display on another machine (`ssh -X` gives localhost:10.0) is taken at its word.
  if (number === undefined) return Promise.resolve(display !== '');
  return new Promise((resolve) => {
    const socket = createConnection(`/tmp/.X11-unix/X${number}`);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/** @returns {Promise<Display | { missing: string }>} */
function startXvfb() {
  return new Promise((resolve) => {
    // With -displayfd the server looks for a free number itself and tells it when it is ready.
    const options = ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp', '-noreset'];
    const server = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
    const stop = () => {
      process.removeListener('exit', stop);
      server.kill('SIGTERM');
    };
    process.once('exit', stop);
    let errors = '';
    server.stderr?.on('data', (data) => (errors += String(data)));
    /** @param {string} why */
    const fail = (why) => {
      stop();
      resolve({ missing: `Xvfb did not start: ${why}` });
    };
    const timer = setTimeout(() => fail('no answer'), 20_000);
    server.once('error', (error) => fail(error.message));
    server.once('exit', () => fail(errors.trim().split('\n').at(-1) ?? ''));
    server.stdio[3]?.once('data', (data) => {
      clearTimeout(timer);
      server.unref();
      for (const pipe of [server.stderr, server.stdio[3]]) {
        if (pipe !== null && pipe !== undefined && 'unref' in pipe && typeof pipe.unref === 'function')
          pipe.unref();
      }
      resolve({ kind: 'xvfb', env: { DISPLAY: `:${String(data).trim()}` }, stop });
    });
  });
}
