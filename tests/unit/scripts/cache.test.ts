import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cacheFolder, forgetFailure, recentFailure, rememberFailure } from '../../../scripts/cache.mjs';

describe('cacheFolder', () => {
  it('follows XDG_CACHE_HOME, which must be absolute', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/c', HOME: '/h' }, 'linux')).toBe('/c/galley');
    expect(cacheFolder({ XDG_CACHE_HOME: 'c', HOME: '/h' }, 'linux')).toBe('/h/.cache/galley');
  });

  it('uses the place of each system', () => {
    expect(cacheFolder({ HOME: '/h' }, 'darwin')).toBe('/h/Library/Caches/galley');
    expect(cacheFolder({ HOME: '/h', LOCALAPPDATA: '/l' }, 'win32')).toBe('/l/galley/Cache');
  });
});

describe('a remembered failure', () => {
  let folder: string;
  beforeEach(async () => {
    folder = path.join(await mkdtemp(path.join(os.tmpdir(), 'galley cache ')), 'deep');
  });
  afterEach(() => rm(path.dirname(folder), { recursive: true }));

  const hour = 3_600_000;

  it('holds for six hours', async () => {
    expect(await recentFailure(folder, 'x', 0)).toBeUndefined();
    await rememberFailure(folder, 'x', 'no answer', hour);
    expect(await recentFailure(folder, 'x', 6 * hour)).toBe('no answer');
    expect(await recentFailure(folder, 'y', 6 * hour)).toBeUndefined();
    expect(await recentFailure(folder, 'x', 7 * hour)).toBeUndefined();
  });

  it('does not hold when the clock was set back, the file is damaged or it was forgotten', async () => {
    await rememberFailure(folder, 'x', 'no answer', 2 * hour);
    expect(await recentFailure(folder, 'x', hour)).toBeUndefined();
    await forgetFailure(folder, 'x');
    expect(await recentFailure(folder, 'x', 2 * hour)).toBeUndefined();
    await writeFile(path.join(folder, 'x.failed.json'), '{"at":');
    expect(await recentFailure(folder, 'x', 2 * hour)).toBeUndefined();
  });
});
