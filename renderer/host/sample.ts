import { GalleyError } from '../../core/error';
import type { OpenedFile } from '../../core/host';

const SOURCES = import.meta.glob<string>('../../samples/*.ko.txt', {
  query: '?url',
  import: 'default',
  eager: true,
});
const TARGETS = import.meta.glob<string>('../../samples/*.mt.en.txt', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The sample article and its translation, source first, byte for byte. @throws GalleyError `sample-missing` */
export async function readSampleFiles(): Promise<OpenedFile[]> {
  return [await readFirst(SOURCES), await readFirst(TARGETS)];
}

async function readFirst(files: Readonly<Record<string, string>>): Promise<OpenedFile> {
  const [path, url] = Object.entries(files).sort(([a], [b]) => a.localeCompare(b))[0] ?? [];
  if (path === undefined || url === undefined) throw new GalleyError('sample-missing');
  const response = await fetch(url).catch(() => null);
  if (response?.ok !== true) throw new GalleyError('sample-missing');
  const name = path.slice(path.lastIndexOf('/') + 1);
  return {
    ref: `sample:${name}`,
    name,
    bytes: new Uint8Array(await response.arrayBuffer()),
    stamp: 'sample',
  };
}
