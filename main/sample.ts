import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { GalleyError } from '../core/error';
import type { OpenedFile } from '../core/host';
import { readOpened } from './read';

const SOURCE_END = '.ko.txt';
const TARGET_END = '.mt.en.txt';

/**
 * The article that comes with the app and its translation, in this order. Not granted: it is never written over.
 * @throws GalleyError `sample-missing`
 */
export async function readSample(folder: string): Promise<OpenedFile[]> {
  const names = (await readdir(folder).catch(() => [])).sort();
  const source = names.find((name) => name.endsWith(SOURCE_END));
  const target = source === undefined ? undefined : source.slice(0, -SOURCE_END.length) + TARGET_END;
  if (source === undefined || target === undefined || !names.includes(target)) {
    throw new GalleyError('sample-missing');
  }
  return [await readOpened(path.join(folder, source)), await readOpened(path.join(folder, target))];
}
