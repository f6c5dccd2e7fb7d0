import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isStale } from '../../../scripts/build.mjs';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'galley build '));
  await mkdir(path.join(root, 'src', 'deep'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

/** Writes a file and gives it and its folders a time in seconds. */
async function put(name: string, time: number) {
  const file = path.join(root, name);
  await writeFile(file, '');
  await utimes(file, time, time);
}
async function dated(name: string, time: number) {
  await utimes(path.join(root, name), time, time);
}
const stale = () => isStale(root, ['a.cjs', 'b.html'], ['src', 'config.ts', 'not-there']);

describe('isStale', () => {
  beforeEach(async () => {
    await put('src/deep/x.ts', 100);
    await put('config.ts', 100);
    await dated('src/deep', 100);
    await dated('src', 100);
    await put('a.cjs', 200);
    await put('b.html', 300);
  });

  it('is false when all outputs are newer than all sources', async () => {
    expect(await stale()).toBe(false);
  });

  it('is true when an output is missing', async () => {
    await rm(path.join(root, 'b.html'));
    expect(await stale()).toBe(true);
  });

  it('is true when a source is newer than the oldest output', async () => {
    await put('src/deep/x.ts', 250);
    await dated('src/deep', 100);
    expect(await stale()).toBe(true);
  });

  it('is true when a settings file is newer', async () => {
    await put('config.ts', 201);
    expect(await stale()).toBe(true);
  });

  it('is true after a source was deleted', async () => {
    await rm(path.join(root, 'src/deep/x.ts'));
    expect(await stale()).toBe(true);
  });
});
