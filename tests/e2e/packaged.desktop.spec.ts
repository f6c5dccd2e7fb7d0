import { _electron } from '@playwright/test';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from './fixtures';
import { DesktopHost } from './host/desktop';
import type { AppHost } from './host/host';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const run = promisify(execFile);
const builder = createRequire(import.meta.url).resolve('electron-builder/cli.js');

/** Where the bits of Electron's security switches stand in its binary, as @electron/fuses finds them. */
const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSES = [
  'runAsNode',
  'cookieEncryption',
  'nodeOptions',
  'nodeCliInspect',
  'asarIntegrity',
  'onlyLoadAppFromAsar',
] as const;

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'galley packaged '));
});
test.afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

interface Settings {
  readonly [name: string]: unknown;
  readonly files: readonly string[];
  readonly electronFuses: Readonly<Record<string, boolean>>;
}

/** The project's settings for packaging, but for the one fuse that Electron 22 has not got. */
async function settings(): Promise<Settings> {
  const written = JSON.parse(await readFile(path.join(ROOT, 'electron-builder.json'), 'utf8')) as Settings;
  const { grantFileProtocolExtraPrivileges, ...electronFuses } = written.electronFuses;
  expect(grantFileProtocolExtraPrivileges).toBe(false);
  return { ...written, electronFuses };
}

/** Packages the app for this machine, with the Electron that the tests run on. Returns the folder of the app. */
async function packaged(name: string, electron: string, given: Settings): Promise<string> {
  const config = path.join(folder, `${name}.json`);
  const output = path.join(folder, name);
  await writeFile(
    config,
    JSON.stringify({ ...given, electronDist: path.dirname(electron), directories: { output } }),
  );
  await run(process.execPath, [builder, '--linux', 'dir', '--config', config], { cwd: ROOT });
  return path.join(output, 'linux-unpacked');
}

/** Paths of the files in an archive: its header is JSON between a pickle's lengths. */
async function filesIn(archive: string): Promise<string[]> {
  const bytes = await readFile(archive);
  const header = JSON.parse(bytes.subarray(16, 16 + bytes.readUInt32LE(12)).toString()) as Entry;
  return pathsOf(header, '');
}

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>;
}

function pathsOf({ files }: Entry, at: string): string[] {
  if (files === undefined) return [at];
  return Object.entries(files).flatMap(([name, entry]) => pathsOf(entry, at === '' ? name : `${at}/${name}`));
}

async function fusesOf(executable: string): Promise<Record<string, boolean>> {
  const bytes = await readFile(executable);
  // After the sentinel: a version, the number of fuses, and each as a digit.
  const wire = bytes.indexOf(FUSE_SENTINEL) + FUSE_SENTINEL.length + 2;
  return Object.fromEntries(FUSES.map((name, index) => [name, bytes[wire + index] === 0x31]));
}

function executableOf(host: AppHost): string {
  if (!(host instanceof DesktopHost)) throw new Error('A test of the desktop');
  return host.executable;
}

test('what is packaged is the app and nothing else, with the fuses set', async ({ host }) => {
  const app = await packaged('plain', executableOf(host), await settings());
  const files = await filesIn(path.join(app, 'resources', 'app.asar'));
  expect(files).toEqual(expect.arrayContaining(['package.json', 'LICENSE', 'NOTICE', 'out/main/index.cjs']));
  expect(files).toEqual(expect.arrayContaining(['out/preload/index.cjs', 'out/renderer/index.html']));
  expect(files).toEqual(expect.arrayContaining(['samples/harbour.ko.txt', 'samples/harbour.mt.en.txt']));
  const parts = /^(package\.json|LICENSE|NOTICE|(out\/(main|preload|renderer)|samples|docs\/licenses)\/.+)$/;
  expect(files.filter((file) => !parts.test(file))).toEqual([]);
  expect(await fusesOf(path.join(app, 'galley'))).toEqual({
    runAsNode: false,
    cookieEncryption: true,
    nodeOptions: false,
    nodeCliInspect: false,
    asarIntegrity: true,
    onlyLoadAppFromAsar: true,
  });
});

test('the packaged app opens the file that it is started with', async ({ host }) => {
  const electron = executableOf(host);
  // As it ships but for what a test needs: a way in, and the test runtime's shims, with the name and the option that
  // they need.
  const shipped = await settings();
  const app = await packaged('shimmed', electron, {
    ...shipped,
    executableName: 'electron',
    electronFuses: {
      ...shipped.electronFuses,
      enableNodeOptionsEnvironmentVariable: true,
      enableNodeCliInspectArguments: true,
    },
    extraMetadata: { main: 'tests/electron-runtime/packaged.cjs' },
    files: [...shipped.files, 'tests/electron-runtime/*.cjs'],
  });
  const review = path.join(folder, 'review.galley');
  const samples = ['samples/harbour.ko.txt', 'samples/harbour.mt.en.txt'];
  await run(process.execPath, ['out/cli/galley.cjs', 'review', ...samples, '-o', review], { cwd: ROOT });
  const started = await _electron.launch({
    executablePath: path.join(app, path.basename(electron)),
    args: ['--no-sandbox', '--lang=en-US', review],
    env: { ...(process.env as Record<string, string>), GALLEY_USER_DATA: path.join(folder, 'data') },
  });
  const page = await started.firstWindow();
  await expect(page.locator('#rows')).toContainText('Haedam');
  await expect(page.locator('.head .file small')).toHaveText('saved in review.galley');
  expect(page.url()).toMatch(/^app:/);
  expect(await started.evaluate(({ app: main }) => main.getAppPath())).toMatch(/app\.asar$/);
  await started.close();
});
