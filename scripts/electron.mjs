import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installLibraries } from './apt.mjs';
import { cacheFolder, forgetFailure, recentFailure, rememberFailure } from './cache.mjs';
import { lastLine, run } from './run.mjs';
import { provideTestRuntime } from './test-runtime.mjs';

/**
 * @typedef {{ path: string, kind: 'override' | 'package' | 'test-runtime', version: string }} Electron
 * @typedef {{ missing: string }} Missing why there is none, in one line
 *
 * @typedef {object} Sources each gives the path of an executable, or why there is none
 * @property {(folder: string) => Promise<string | Missing>} override
 * @property {() => Promise<string | Missing>} package
 * @property {() => Promise<string | Missing>} testRuntime
 * @property {(file: string) => Promise<string | Missing>} verify gives the version of what runs
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const packageFolder = path.join(root, 'node_modules', 'electron');

/**
 * Finds an Electron that runs on this machine, fetching it where that is needed and possible: the one in
 * ELECTRON_OVERRIDE_DIST_PATH and no other where that is set, else the `electron` package's, else, for tests, the
 * test runtime of docs/TESTING.md.
 * @param {object} options
 * @param {'start' | 'test'} options.purpose
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {Sources} [options.sources] for tests
 * @returns {Promise<Electron | Missing>}
 */
export async function findElectron({ purpose, env = process.env, sources = defaultSources(env) }) {
  /** @type {string[]} */
  const reasons = [];
  /**
   * @param {Electron['kind']} kind
   * @param {string | Missing} source
   * @returns {Promise<Electron | undefined>}
   */
  const accept = async (kind, source) => {
    const version = typeof source === 'string' ? await sources.verify(source) : source;
    if (typeof source === 'string' && typeof version === 'string') return { path: source, kind, version };
    if (typeof version !== 'string') reasons.push(version.missing);
    return undefined;
  };
  const folder = env.ELECTRON_OVERRIDE_DIST_PATH;
  if (folder !== undefined && folder !== '') {
    // What was asked for by name is not silently replaced by another.
    return (await accept('override', await sources.override(folder))) ?? { missing: reasons.join('; ') };
  }
  const own = await accept('package', await sources.package());
  if (own !== undefined) return own;
  if (purpose === 'test') {
    const runtime = await accept('test-runtime', await sources.testRuntime());
    if (runtime !== undefined) return runtime;
  }
  return { missing: reasons.join('; ') };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Sources}
 */
function defaultSources(env) {
  return {
    override: async (folder) => {
      const file = path.join(folder, executableName());
      return existsSync(file)
        ? file
        : { missing: `ELECTRON_OVERRIDE_DIST_PATH has no ${executableName()}: ${folder}` };
    },
    package: () => fromPackage(env),
    testRuntime: () => provideTestRuntime(cacheFolder(env), path.join(root, 'tests', 'electron-runtime')),
    verify: verifyElectron,
  };
}

/** Where Electron's archives have the executable. */
function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/**
 * The binary that the `electron` package downloads at its first launch.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string | Missing>}
 */
async function fromPackage(env) {
  const manifest = path.join(packageFolder, 'package.json');
  if (!existsSync(manifest)) return { missing: 'the electron package is not installed (npm ci)' };
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const executable = path.join(packageFolder, 'dist', executableName());
  // path.txt is what install.js writes last.
  const complete = () => existsSync(executable) && existsSync(path.join(packageFolder, 'path.txt'));
  if (complete()) return executable;
  if (env.ELECTRON_SKIP_BINARY_DOWNLOAD === '1') return { missing: 'ELECTRON_SKIP_BINARY_DOWNLOAD is set' };

  const cache = cacheFolder(env);
  const name = `electron-${version}`;
  const failed = await recentFailure(cache, name);
  if (failed !== undefined) return { missing: failed };
  console.error(`Fetching Electron ${version} …`);
  // install.js downloads into the temporary folder: one of its own, to see whether it moves.
  const temporary = await mkdtemp(path.join(os.tmpdir(), 'galley-electron-'));
  try {
    const result = await run(process.execPath, [path.join(packageFolder, 'install.js')], {
      cwd: packageFolder,
      env: { ...env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
      stall: { folders: [temporary, path.join(packageFolder, 'dist')], ms: 15_000 },
    });
    if (result.ok && complete()) {
      await forgetFailure(cache, name);
      return executable;
    }
    const why = result.killed === undefined ? lastLine(result.output) : 'no answer';
    const reason = `Electron ${version} could not be downloaded (${why})`;
    await rememberFailure(cache, name, reason);
    return { missing: reason };
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/**
 * Starts the executable as Node: this loads every library it links and needs no display.
 * @param {string} file
 * @returns {Promise<string | Missing>} its Electron version
 */
async function verifyElectron(file) {
  const ask = () =>
    run(file, ['-p', 'process.versions.electron'], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      limitMs: 30_000,
    });
  let answer = await ask();
  if (!answer.ok && answer.output.includes('shared libraries')) {
    const installed = await installLibraries();
    if (!installed.ok) return { missing: `${lastLine(answer.output)}; ${installed.reason}` };
    answer = await ask();
  }
  const version = /^\d+\.\d+\.\d+\S*$/m.exec(answer.output)?.[0];
  return answer.ok && version !== undefined
    ? version
    : { missing: `${file} does not start: ${lastLine(answer.output)}` };
}
