import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./test-reports.mjs').Counts} Counts */

export const root = fileURLToPath(new URL('..', import.meta.url));

const LAYERS = ['.', 'core', 'main', 'preload', 'renderer', 'cli', 'scripts', 'tests'];
const SOURCE_FOLDERS = LAYERS.slice(1);
const SOURCE_FILE = /\.(?:ts|tsx|mjs|cjs|js|css|html)$/;
const LONGEST = 400;

/**
 * Runs a program of a package with the output shown. Without npx: no shell, no chance of a download.
 * @param {string} name the package
 * @param {readonly string[]} args
 * @param {string} [bin] the program, where it has another name
 * @param {Record<string, string>} [env]
 * @returns {Promise<Counts>} one test
 */
export async function program(name, args, bin = name, env = {}) {
  const ok = (await runProgram(name, args, bin, env)) === 0;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 * @param {string} bin
 * @param {Record<string, string>} env
 * @returns {Promise<number>} its status; 1 where a signal ended it
 */
export function runProgram(name, args, bin, env = {}) {
  const folder = path.join(root, 'node_modules', name);
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[bin];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(folder, file), ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const forward = () => child.kill('SIGTERM');
    process.once('exit', forward);
    child.once('error', reject);
    child.once('exit', (code) => {
      process.removeListener('exit', forward);
      resolve(code ?? 1);
    });
  });
}

/**
 * Each layer against its own tsconfig: what a layer may not know of is not in its `lib` and `types`.
 * @returns {Promise<Counts>} one test
 */
export async function typeCheck() {
  let failed = 0;
  for (const layer of LAYERS) {
    if ((await runProgram('typescript', ['-p', layer, '--pretty', 'false'], 'tsc')) !== 0) {
      console.log(`types: errors in ${layer === '.' ? 'the root' : layer}`);
      failed += 1;
    }
  }
  return { passed: failed === 0 ? 1 : 0, failed: failed === 0 ? 0 : 1, skipped: 0 };
}

/**
 * No source file over 400 lines.
 * @returns {Promise<Counts>} one test
 */
export async function longFiles() {
  let found = false;
  for (const folder of SOURCE_FOLDERS) {
    for (const { file, lines } of await overlong(path.join(root, folder))) {
      found = true;
      console.log(`${path.relative(root, file)}: ${lines} lines, more than ${LONGEST}`);
    }
  }
  return { passed: found ? 0 : 1, failed: found ? 1 : 0, skipped: 0 };
}

/**
 * The source files below a folder with more than `longest` lines. Exported for its test.
 * @param {string} folder
 * @param {number} [longest]
 * @returns {Promise<{ file: string, lines: number }[]>}
 */
export async function overlong(folder, longest = LONGEST) {
  const found = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'fixtures' && entry.name !== 'node_modules')
        found.push(...(await overlong(inside, longest)));
    } else if (SOURCE_FILE.test(entry.name)) {
      const lines = (await readFile(inside, 'utf8')).replace(/\n$/, '').split('\n').length;
      if (lines > longest) found.push({ file: inside, lines });
    }
  }
  return found;
}
