import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readSampleFiles } from '../../../../renderer/host/sample';

const ROOT = new URL('../../../../', import.meta.url);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the sample', () => {
  it('is an article and its translation, byte for byte', async () => {
    vi.stubGlobal('fetch', async (url: string) => new Response(await readFile(new URL(`.${url}`, ROOT))));
    const [source, target, ...more] = await readSampleFiles();
    expect(more).toEqual([]);
    for (const file of [source, target]) {
      expect(file?.bytes).toEqual(
        new Uint8Array(await readFile(new URL(`samples/${file?.name ?? ''}`, ROOT))),
      );
    }
    expect(source?.name).toMatch(/\.ko\.txt$/);
    expect(target?.name).toBe(source?.name.replace('.ko.txt', '.mt.en.txt'));
  });

  it('is missed with an error that says so', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
    await expect(readSampleFiles()).rejects.toMatchObject({ code: 'sample-missing' });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(readSampleFiles()).rejects.toMatchObject({ code: 'sample-missing' });
  });
});
