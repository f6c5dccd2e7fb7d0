import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

/** @typedef {import('./test-reports.mjs').Counts} Counts */

export const root = fileURLToPath(new URL('..', import.meta.url));

const LAYERS = ['.', 'core', 'main', 'preload', 'renderer', 'cli', 'scripts', 'tests'];
const SOURCE_FOLDERS = LAYERS.slice(1);
const SOURCE_FILE = /\.(?:ts|tsx|mjs|cjs|js|css|html)$/;
const LONGEST = 400;

/**
 * Runs a program of a package; its output comes with the result, since another step may run beside it.
 * @param {string} name the package
 * @param {readonly string[]} args
 * @param {string} [bin] the program, where it has another name
 * @returns {Promise<Counts>} one test
 */
export async function program(name, args, bin = name) {
  const { ok, output } = await run(process.execPath, [fileOf(name, bin), ...args], { cwd: root });
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, output };
}

/**
 * Runs a program of a package with the output shown as it comes.
 * @param {string} name
 * @param {readonly string[]} args
 * @param {string} bin
 * @param {Record<string, string>} env
 * @returns {Promise<number>} its status; 1 where a signal ended it
 */
export function runProgram(name, args, bin, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [fileOf(name, bin), ...args], {
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
 * The program of a package. Without npx: no shell, no chance of a download.
 * @param {string} name
 * @param {string} bin
 */
function fileOf(name, bin) {
  const folder = path.join(root, 'node_modules', name);
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[bin]);
}

/**
 * Each layer against its own tsconfig: what a layer may not know of is not in its `lib` and `types`.
 * @returns {Promise<Counts>} one test
 */
export async function typeCheck() {
  let text = '';
  for (const layer of LAYERS) {
    const { failed, output } = await program('typescript', ['-p', layer, '--pretty', 'false'], 'tsc');
    if (failed > 0) text += `${output}types: errors in ${layer === '.' ? 'the root' : layer}\n`;
  }
  const ok = text === '';
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, output: text };
}

/**
 * No source file over 400 lines.
 * @returns {Promise<Counts>} one test
 */
export async function longFiles() {
  let text = '';
  for (const folder of SOURCE_FOLDERS) {
    for (const { file, lines } of await overlong(path.join(root, folder)))
      text += `${path.relative(root, file)}: ${lines} lines, more than ${LONGEST}\n`;
  }
  const ok = text === '';
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, output: text };
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
