import fs from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { filesFromArguments } from '../../../main/arguments';
import { createArrivals } from '../../../main/arrivals';
import { MIN_SIZE, placeOn } from '../../../main/bounds';
import { createGrants } from '../../../main/grants';
import { newFolder } from './folder';

describe('filesFromArguments', () => {
  it('takes names and no switches', () => {
    expect(
      filesFromArguments(
        ['/opt/galley', '--no-sandbox', 'a.txt', '-x', '/b/c.galley', '--k=v', ''],
        '/w',
        false,
      ),
    ).toEqual(['/w/a.txt', '/b/c.galley']);
  });
  it('does not take the app itself for a file', () => {
    expect(filesFromArguments(['electron', '--inspect=0', '.', 'a.txt'], '/w', true)).toEqual(['/w/a.txt']);
    expect(filesFromArguments(['electron', '.'], '/w', true)).toEqual([]);
  });
  it('takes what follows -- as it is, and file: addresses as paths', () => {
    expect(filesFromArguments(['g', '--', '-a.txt'], '/w', false)).toEqual(['/w/-a.txt']);
    expect(filesFromArguments(['g', 'file:///x/%EA%B0%80.txt'], '/w', false)).toEqual(['/x/가.txt']);
    expect(filesFromArguments(['g', 'file://%zz'], '/w', false)).toHaveLength(1);
  });
});

describe('arrivals', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('wait until taken, are granted, and tell what could not be read', async () => {
    const folder = await newFolder();
    const file = path.join(folder, 'a.txt');
    await fs.writeFile(file, 'x');
    const grants = createGrants();
    const notify = vi.fn();
    const arrivals = createArrivals(grants, notify);
    arrivals.add([]);
    expect(notify).not.toHaveBeenCalled();
    arrivals.add([file, path.join(folder, 'none.txt'), folder]);
    expect(notify).toHaveBeenCalledTimes(1);
    const [arrival, ...more] = await arrivals.take();
    expect(more).toEqual([]);
    expect(arrival?.files.map(({ ref }) => ref)).toEqual([file]);
    expect(arrival?.problems.map(({ code }) => code)).toEqual(['file-missing', 'file-is-folder']);
    expect(grants.demand(file)).toBe(file);
    expect(await arrivals.take()).toEqual([]);
  });

  it('gather files that are named one by one', () => {
    vi.useFakeTimers();
    const notify = vi.fn();
    const arrivals = createArrivals(createGrants(), notify);
    arrivals.gather('/a.txt');
    arrivals.gather('/b.txt');
    expect(notify).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(notify).toHaveBeenCalledTimes(1);
  });
});

describe('grants', () => {
  it('refuse what was never granted, however it is written', () => {
    const grants = createGrants();
    grants.grant('/home/a/b.txt');
    expect(grants.demand('/home/a/b.txt')).toBe('/home/a/b.txt');
    for (const ref of ['/home/a/c.txt', '/home/a/../a/c.txt', '/home/a', 'b.txt', '/home/a/b.txt/']) {
      expect(() => grants.demand(ref)).toThrow('file-not-granted');
    }
  });
});

describe('placeOn', () => {
  const main = { x: 0, y: 0, width: 1920, height: 1040 };
  const right = { x: 1920, y: 0, width: 1280, height: 984 };
  const kept = { x: 2000, y: 100, width: 1100, height: 700, maximised: true };

  it('is where it was, when that is on a display', () => {
    expect(placeOn([main, right], kept)).toEqual(kept);
  });
  it('is the middle of the primary display when its own is gone, or at the first start', () => {
    const middle = { x: 280, y: 90, width: 1360, height: 860, maximised: false };
    expect(placeOn([main], kept)).toEqual(middle);
    expect(placeOn([main], null)).toEqual(middle);
  });
  it('is given up when its title bar cannot be reached', () => {
    for (const place of [
      { ...kept, x: 0, y: -50 },
      { ...kept, x: 0, y: 1030 },
      { ...kept, x: -1050, y: 0 },
      { ...kept, x: 1900, y: 0 },
    ]) {
      expect(placeOn([main], place)).toMatchObject({ x: 280, y: 90 });
    }
  });
  it('is never larger than the display nor smaller than the layout', () => {
    expect(placeOn([main], { ...kept, x: 0, y: 0, width: 5000, height: 5000 })).toMatchObject({
      width: 1920,
      height: 1040,
    });
    expect(placeOn([main], { ...kept, x: 0, y: 0, width: 1, height: 1 })).toMatchObject(MIN_SIZE);
    expect(placeOn([{ x: 0, y: 0, width: 800, height: 600 }], null)).toMatchObject({
      x: 0,
      y: 0,
      ...MIN_SIZE,
    });
  });
});
