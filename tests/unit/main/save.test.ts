import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sweepLeftovers } from '../../../main/atomic';
import { createBackups, type Backups } from '../../../main/backups';
import { saveReview, writeExport } from '../../../main/save';
import { stampOf } from '../../../main/stamp';
import { newFolder } from './folder';

let folder = '';
let file = '';
let backups: Backups;

beforeEach(async () => {
  folder = await newFolder();
  file = path.join(folder, '리뷰.galley');
  backups = createBackups(path.join(folder, 'data', 'backups'));
});

const save = (content: string, expectedStamp: string | null, overwrite = false, to = file) =>
  saveReview(to, { content, expectedStamp, overwrite }, backups);
const read = (name = file) => fs.readFile(name, 'utf8');

/** What was left in the folder, other than the data folder. */
const left = async () => (await fs.readdir(folder)).filter((name) => name !== 'data').sort();

describe('saveReview', () => {
  it('writes a new file and then over what it wrote', async () => {
    const first = await save('하나', null);
    expect(first).toEqual({ outcome: 'saved', ref: file, name: '리뷰.galley', stamp: stampOf('하나') });
    expect(await save('둘', stampOf('하나'))).toMatchObject({ outcome: 'saved', stamp: stampOf('둘') });
    expect(await read()).toBe('둘');
    expect(await left()).toEqual(['리뷰.galley']);
  });

  it('leaves alone what another program wrote, until told to overwrite', async () => {
    await save('mine', null);
    await fs.writeFile(file, 'theirs');
    expect(await save('more', stampOf('mine'))).toEqual({ outcome: 'conflict' });
    expect(await read()).toBe('theirs');
    expect(await save('more', stampOf('mine'), true)).toMatchObject({ outcome: 'saved' });
    expect(await read()).toBe('more');
  });

  it('finds a change of the same length at the same time', async () => {
    await save('aaaa', null);
    const { atime, mtime } = await fs.stat(file);
    await fs.writeFile(file, 'bbbb');
    await fs.utimes(file, atime, mtime);
    expect(await save('c', stampOf('aaaa'))).toEqual({ outcome: 'conflict' });
  });

  it('takes a file written anew with the same bytes for unchanged', async () => {
    await save('same', null);
    await fs.rm(file);
    await fs.writeFile(file, 'same');
    expect(await save('next', stampOf('same'))).toMatchObject({ outcome: 'saved' });
  });

  it('asks when the file was removed, and when a new one is in the way', async () => {
    expect(await save('x', stampOf('gone'))).toEqual({ outcome: 'conflict' });
    await fs.writeFile(file, 'theirs');
    expect(await save('x', null)).toEqual({ outcome: 'conflict' });
    expect(await read()).toBe('theirs');
  });

  it('lets one of two savings at once win, and tells the other', async () => {
    await save('base', null);
    const outcomes = await Promise.all([save('a', stampOf('base')), save('b', stampOf('base'))]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['saved', 'conflict']);
    expect(await read()).toBe('a');
  });

  it('keeps a symbolic link and the mode of the file it leads to', async () => {
    await fs.mkdir(path.join(folder, 'real'));
    const real = path.join(folder, 'real', 'r.galley');
    await fs.writeFile(real, 'old');
    await fs.chmod(real, 0o666);
    await fs.symlink(path.join('real', 'r.galley'), file);
    expect(await save('new', stampOf('old'))).toMatchObject({ outcome: 'saved', ref: file });
    expect((await fs.lstat(file)).isSymbolicLink()).toBe(true);
    expect(await read(real)).toBe('new');
    expect((await fs.stat(real)).mode & 0o777).toBe(0o666);
  });

  it.runIf(process.getuid?.() === 0)('keeps the owner of the file', async () => {
    await save('old', null);
    await fs.chown(file, 1234, 4321);
    await save('new', stampOf('old'));
    expect(await fs.stat(file)).toMatchObject({ uid: 1234, gid: 4321 });
  });

  it('writes where a link leads even when nothing is there', async () => {
    await fs.symlink(path.join(folder, 'moved.galley'), file);
    expect(await save('new', null)).toMatchObject({ outcome: 'saved' });
    expect(await left()).toEqual(['moved.galley', '리뷰.galley']);
  });

  it('takes a name of 255 bytes', async () => {
    const long = path.join(folder, `${'가'.repeat(82)}.galley`);
    expect(await save('x', null, false, long)).toMatchObject({ outcome: 'saved' });
  });

  it('names a folder that is gone, and one that cannot be written', async () => {
    await expect(save('x', null, true, path.join(folder, 'gone', 'a.galley'))).rejects.toMatchObject({
      code: 'save-folder-missing',
      params: { name: 'a.galley' },
    });
    await fs.writeFile(file, 'a file, no folder');
    await expect(save('x', null, true, path.join(file, 'a.galley'))).rejects.toMatchObject({
      code: 'save-folder-missing',
    });
    await expect(save('x', null, true, '/proc/galley.galley')).rejects.toMatchObject({
      code: expect.stringMatching(/^save-/) as string,
    });
  });

  it.each([
    ['ENOSPC', 'save-disk-full'],
    ['EACCES', 'save-not-permitted'],
    ['EROFS', 'save-not-permitted'],
    ['EIO', 'save-failed'],
  ])('keeps the old file and leaves nothing beside it after %s', async (code, expected) => {
    await save('old', null);
    const probe = await fs.open(file, 'r');
    const prototype = Object.getPrototypeOf(probe) as typeof probe;
    await probe.close();
    const spy = vi.spyOn(prototype, 'sync').mockRejectedValue(Object.assign(new Error(code), { code }));
    await expect(save('new', stampOf('old'))).rejects.toMatchObject({ code: expected });
    spy.mockRestore();
    expect(await read()).toBe('old');
    expect(await left()).toEqual(['리뷰.galley']);
  });

  it('is saved even when no backup can be kept', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await fs.writeFile(path.join(folder, 'data'), 'in the way');
    expect(await save('x', null)).toMatchObject({ outcome: 'saved' });
    expect(await read()).toBe('x');
  });
});

describe('backups', () => {
  const texts = async (of = file) =>
    (await backups.read(of)).map(({ bytes }) => new TextDecoder().decode(bytes));

  it('are the last saving and the one before', async () => {
    expect(await texts()).toEqual([]);
    await save('1', null);
    expect(await texts()).toEqual(['1']);
    await save('2', stampOf('1'));
    await save('3', stampOf('2'));
    expect(await texts()).toEqual(['3', '2']);
    expect(await texts(path.join(folder, 'other.galley'))).toEqual([]);
  });

  it('outlive the damage of the file', async () => {
    await save('good', null);
    await fs.truncate(file, 1);
    expect(await texts()).toEqual(['good']);
  });

  it('do not grow without end', async () => {
    for (let index = 0; index < 65; index += 1) {
      await backups.keep(path.join(folder, `${String(index)}.galley`), String(index));
    }
    expect(await fs.readdir(path.join(folder, 'data', 'backups'))).toHaveLength(60);
    expect(await texts(path.join(folder, '64.galley'))).toEqual(['64']);
  });
});

describe('sweepLeftovers', () => {
  it('removes what a killed writing left, and nothing else', async () => {
    for (const name of ['.galley-0a.tmp', '.galley-note', 'a.tmp', '.galley-b.galley']) {
      await fs.writeFile(path.join(folder, name), '');
    }
    await sweepLeftovers(folder);
    await sweepLeftovers(path.join(folder, 'none'));
    expect(await left()).toEqual(['.galley-b.galley', '.galley-note', 'a.tmp']);
  });
});

describe('writeExport', () => {
  it('writes bytes as they are', async () => {
    const bytes = new Uint8Array([0, 255, 13, 10]);
    await writeExport(file, bytes);
    expect(new Uint8Array(await fs.readFile(file))).toEqual(bytes);
  });
});
