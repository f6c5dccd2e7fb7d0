import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env] the whole environment; the own one by default
 * @property {number} [limitMs] killed after this time
 * @property {{ folders: string[], ms: number }} [stall] killed when these folders have not grown for that time:
 *   a download that moves is left alone however slow it is, one that hangs is not waited for
 * @property {boolean} [show] pass the output on to the own stderr as it comes
 *
 * @typedef {object} RunResult
 * @property {boolean} ok ended by itself with status 0
 * @property {string} output stdout and stderr together
 * @property {'limit' | 'stall' | undefined} killed
 */

/**
 * Runs a program to its end without a terminal. Never throws: a program that is not there is `ok: false`.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const { limitMs, stall } = options;
    const ownGroup = process.platform !== 'win32';
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: ownGroup,
      windowsHide: true,
    });
    let output = '';
    /** @type {'limit' | 'stall' | undefined} */
    let killed;
    /** @param {'limit' | 'stall'} [why] */
    const kill = (why) => {
      killed = why;
      // The whole group: npx and pip leave their children behind otherwise.
      if (ownGroup && child.pid !== undefined) {
        try {
          process.kill(-child.pid, 'SIGKILL');
        } catch {
          child.kill('SIGKILL');
        }
      } else child.kill('SIGKILL');
    };
    const onExit = () => kill();
    process.once('exit', onExit);
    const timer = limitMs === undefined ? undefined : setTimeout(() => kill('limit'), limitMs);
    const stopWatching = stall === undefined ? () => undefined : watchGrowth(stall, () => kill('stall'));

    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (/** @type {string} */ text) => {
        output += text;
        if (options.show === true) process.stderr.write(text);
      });
    }
    /** @param {boolean} ok */
    const end = (ok) => {
      clearTimeout(timer);
      stopWatching();
      process.removeListener('exit', onExit);
      resolve({ ok, output, killed });
    };
    child.on('error', (error) => {
      output += error.message;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

/**
 * @param {{ folders: string[], ms: number }} stall
 * @param {() => void} onStall
 * @returns {() => void} ends the watch
 */
function watchGrowth({ folders, ms }, onStall) {
  let size = -1;
  let grewAt = Date.now();
  let looking = false;
  const timer = setInterval(() => {
    if (looking) return;
    looking = true;
    void Promise.all(folders.map(sizeOf)).then((sizes) => {
      looking = false;
      const now = sizes.reduce((sum, one) => sum + one, 0);
      if (now !== size) grewAt = Date.now();
      else if (Date.now() - grewAt > ms) onStall();
      size = now;
    });
  }, 1000);
  return () => clearInterval(timer);
}

/**
 * Bytes of all files below a path; 0 where there is nothing.
 * @param {string} target
 * @returns {Promise<number>}
 */
async function sizeOf(target) {
  const entries = await readdir(target, { withFileTypes: true }).catch(() => []);
  let bytes = 0;
  for (const entry of entries) {
    const inside = path.join(target, entry.name);
    if (entry.isDirectory()) bytes += await sizeOf(inside);
    else bytes += (await stat(inside).catch(() => ({ size: 0 }))).size;
  }
  return bytes;
}

/**
 * The line of a program's output that says best why it failed.
 * @param {string} output
 */
export function lastLine(output) {
  const lines = output.split(/\r?\n/).map((line) => line.trim());
  const telling = lines.filter((line) => /^(E:|error|fatal|\w*Error)/i.test(line));
  return telling.at(-1) ?? lines.filter((line) => line !== '').at(-1) ?? 'no message';
}

/**
 * How to call npm: the one that runs this script where there is one, since on Windows `npm` is no program by itself.
 * @param {string[]} args
 * @returns {{ command: string, args: string[] }}
 */
export function npm(args) {
  const own = process.env.npm_execpath;
  if (own !== undefined && own.endsWith('.js')) return { command: process.execPath, args: [own, ...args] };
  return { command: 'npm', args };
}
