import { execFileSync } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { MAX_ARTICLE_BYTES } from '../../../core/limits';
import { readLimited, readOpened } from '../../../main/read';
import { readSample } from '../../../main/sample';
import { stampOf } from '../../../main/stamp';
import { newFolder } from './folder';

let folder = '';
beforeEach(async () => {
  folder = await newFolder();
});

const place = (name: string) => path.join(folder, name);

describe('readOpened', () => {
  it('gives name, bytes and stamp', async () => {
    await fs.writeFile(place('기사.txt'), '가\r\n');
    const opened = await readOpened(place('기사.txt'));
    expect(opened).toMatchObject({ ref: place('기사.txt'), name: '기사.txt', stamp: stampOf('가\r\n') });
    expect(new TextDecoder().decode(opened.bytes)).toBe('가\r\n');
    // A view into a shared pool would take the pool along between processes.
    expect(opened.bytes.buffer.byteLength).toBe(5);
  });

  it('reads an empty file', async () => {
    await fs.writeFile(place('a.txt'), '');
    expect((await readOpened(place('a.txt'))).bytes).toHaveLength(0);
  });

  it('says what is wrong with a missing file, a folder and a pipe', async () => {
    await expect(readOpened(place('none.txt'))).rejects.toMatchObject({
      code: 'file-missing',
      params: { name: 'none.txt' },
    });
    await expect(readOpened(folder)).rejects.toMatchObject({ code: 'file-is-folder' });
    execFileSync('/usr/bin/mkfifo', [place('pipe')]);
    await expect(readOpened(place('pipe'))).rejects.toMatchObject({ code: 'file-not-a-file' });
    await expect(readOpened('/dev/zero')).rejects.toMatchObject({ code: 'file-not-a-file' });
  });

  it('has a limit for articles, and a larger one for reviews', async () => {
    for (const name of ['a.txt', 'a.GALLEY']) {
      await fs.writeFile(place(name), '');
      await fs.truncate(place(name), MAX_ARTICLE_BYTES + 1);
    }
    await expect(readOpened(place('a.txt'))).rejects.toMatchObject({
      code: 'file-too-large',
      params: { name: 'a.txt', size: 21, limit: 20 },
    });
    expect((await readOpened(place('a.GALLEY'))).bytes).toHaveLength(MAX_ARTICLE_BYTES + 1);
  });

  it.runIf(process.platform === 'linux')('reads files that give no size, within the limit', async () => {
    expect((await readLimited('/proc/self/status', 100_000)).length).toBeGreaterThan(100);
    await expect(readLimited('/proc/self/status', 10)).rejects.toMatchObject({ code: 'file-too-large' });
  });
});

describe('readSample', () => {
  it('gives the article and its translation', async () => {
    await fs.writeFile(place('b.mt.en.txt'), 'target');
    await fs.writeFile(place('b.ko.txt'), 'source');
    expect((await readSample(folder)).map(({ name }) => name)).toEqual(['b.ko.txt', 'b.mt.en.txt']);
  });

  it('finds the sample this project ships', async () => {
    expect(await readSample(path.resolve('samples'))).toHaveLength(2);
  });

  it('says so when there is none', async () => {
    await expect(readSample(folder)).rejects.toMatchObject({ code: 'sample-missing' });
    await expect(readSample(place('none'))).rejects.toMatchObject({ code: 'sample-missing' });
    await fs.writeFile(place('b.ko.txt'), 'source');
    await expect(readSample(folder)).rejects.toMatchObject({ code: 'sample-missing' });
  });
});
