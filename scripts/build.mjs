import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { npm, run } from './run.mjs';

/** What `npm run build` reads and what it writes, from the project's root. */
const SOURCES = [
  'core',
  'main',
  'preload',
  'renderer',
  'cli',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
  'vite.cli.config.ts',
];
const OUTPUTS = [
  'out/main/index.cjs',
  'out/preload/index.cjs',
  'out/renderer/index.html',
  'out/cli/galley.cjs',
];

/**
 * True when an output is missing, or older than any source. Folders count by their own time too: that is how a deleted
 * file shows.
 * @param {string} root
 * @param {readonly string[]} [outputs]
 * @param {readonly string[]} [sources]
 */
export async function isStale(root, outputs = OUTPUTS, sources = SOURCES) {
  const built = await Promise.all(outputs.map((name) => modified(path.join(root, name))));
  const oldest = Math.min(...built.map((time) => time ?? -Infinity));
  if (oldest === -Infinity) return true;
  for (const name of sources) {
    if ((await newest(path.join(root, name))) > oldest) return true;
  }
  return false;
}

/**
 * @param {string} root
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function build(root) {
  const { command, args } = npm(['run', '--silent', 'build']);
  return run(command, args, { cwd: root, limitMs: 10 * 60_000 });
}

/**
 * @param {string} target
 * @returns {Promise<number>} -Infinity where there is nothing
 */
async function newest(target) {
  let time = (await modified(target)) ?? -Infinity;
  for (const entry of await readdir(target, { withFileTypes: true }).catch(() => [])) {
    const inside = path.join(target, entry.name);
    time = Math.max(
      time,
      entry.isDirectory() ? await newest(inside) : ((await modified(inside)) ?? -Infinity),
    );
  }
  return time;
}

/** @param {string} target */
async function modified(target) {
  return (await stat(target).catch(() => undefined))?.mtimeMs;
}
