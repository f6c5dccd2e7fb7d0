import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** How long a failed download is not tried again. */
const REMEMBER_MS = 6 * 60 * 60 * 1000;

/**
 * The user's cache folder for Galley's runtimes and profiles; not created.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} [platform]
 */
export function cacheFolder(env, platform = process.platform) {
  if (env.XDG_CACHE_HOME !== undefined && path.isAbsolute(env.XDG_CACHE_HOME)) {
    return path.join(env.XDG_CACHE_HOME, 'galley');
  }
  const home = env.HOME ?? os.homedir();
  if (platform === 'darwin') return path.join(home, 'Library', 'Caches', 'galley');
  if (platform === 'win32') {
    return path.join(env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'), 'galley', 'Cache');
  }
  return path.join(home, '.cache', 'galley');
}

/**
 * The reason of a failure remembered within the last six hours.
 * @param {string} folder the cache folder
 * @param {string} name
 * @param {number} [now] ms since the epoch
 * @returns {Promise<string | undefined>}
 */
export async function recentFailure(folder, name, now = Date.now()) {
  try {
    const kept = JSON.parse(await readFile(failureFile(folder, name), 'utf8'));
    const age = now - Number(kept.at);
    return age >= 0 && age < REMEMBER_MS ? String(kept.reason) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {string} reason one line
 * @param {number} [now]
 */
export async function rememberFailure(folder, name, reason, now = Date.now()) {
  await mkdir(folder, { recursive: true });
  await writeFile(failureFile(folder, name), JSON.stringify({ at: now, reason }));
}

/**
 * @param {string} folder
 * @param {string} name
 */
export async function forgetFailure(folder, name) {
  await rm(failureFile(folder, name), { force: true });
}

/**
 * @param {string} folder
 * @param {string} name
 */
function failureFile(folder, name) {
  return path.join(folder, `${name}.failed.json`);
}
