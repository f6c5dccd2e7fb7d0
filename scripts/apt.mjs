import { lastLine, run } from './run.mjs';

/**
 * Installs Debian packages where that is possible: on Linux, as root, with apt-get.
 * @param {readonly string[]} packages
 * @returns {Promise<{ ok: true } | { ok: false, reason: string }>} the reason is one line and names the packages
 */
export async function aptInstall(packages) {
  const names = packages.join(' ');
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    return { ok: false, reason: `install these packages: ${names}` };
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-y', '-q', '-o', 'DPkg::Lock::Timeout=120'];
  const install = () =>
    run('apt-get', ['install', ...options, '--no-install-recommends', ...packages], {
      env,
      limitMs: 10 * 60_000,
    });
  console.error(`Installing ${names} …`);
  let result = await install();
  if (!result.ok) {
    // A fresh container has no package lists at all, an old one has lists of files that are gone.
    await run('apt-get', ['update', '-q'], { env, limitMs: 3 * 60_000 });
    result = await install();
  }
  return result.ok ? { ok: true } : { ok: false, reason: `${names}: ${lastLine(result.output)}` };
}

/** What Chromium and Electron load at their start; the second set is for releases with 64-bit time. */
const LIBRARIES = [
  ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'],
  ['libgtk-3-0t64', 'libnss3', 'libasound2t64', 'libgbm1'],
];

/** @returns {Promise<{ ok: true } | { ok: false, reason: string }>} */
export async function installLibraries() {
  /** @type {{ ok: true } | { ok: false, reason: string }} */
  let result = { ok: false, reason: '' };
  for (const set of LIBRARIES) {
    result = await aptInstall(set);
    if (result.ok) break;
  }
  return result;
}
