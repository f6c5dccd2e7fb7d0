import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Arrival } from '../../../../core/host';
import { Drops } from '../../../../renderer/host/browser/drops';
import { Files } from '../../../../renderer/host/browser/files';
import { launchesOf } from '../../../../renderer/host/browser/launch';
import { pickFiles } from '../../../../renderer/host/browser/picker';
import { fileHandle, MemoryDatabase, MemoryFile } from './fakes';

afterEach(() => {
  vi.unstubAllGlobals();
});

const folderHandle = { kind: 'directory', name: 'folder' } as unknown as FileSystemHandle;

function dropOf(items: readonly object[]): Drops {
  const page = new EventTarget();
  const drops = new Drops();
  drops.watch(page);
  page.dispatchEvent(Object.assign(new Event('drop'), { dataTransfer: { items } }));
  return drops;
}

const item = (file: File, extra: object = {}): object => ({
  kind: 'file',
  getAsFile: () => file,
  webkitGetAsEntry: () => ({ isDirectory: false }),
  ...extra,
});

describe('what is dropped', () => {
  const file = new File(['x'], 'a.txt', { lastModified: 1 });
  const sameFile = new File(['x'], 'a.txt', { lastModified: 1 });

  it('is the handle of the very file, so that it can be saved where it came from', async () => {
    const handle = fileHandle(new MemoryFile('a.txt', 'x'));
    const other = new File(['yy'], 'b.txt');
    const drops = dropOf([
      { kind: 'string' },
      item(other, { getAsFileSystemHandle: () => Promise.resolve(fileHandle(new MemoryFile('b.txt'))) }),
      item(file, { getAsFileSystemHandle: () => Promise.resolve(handle) }),
    ]);
    expect(await drops.placeOf(sameFile)).toEqual({ kind: 'handle', handle });
  });

  it('is the file alone where the browser gives or allows no more', async () => {
    expect(await dropOf([item(file)]).placeOf(file)).toEqual({ kind: 'file', file });
    const refused = item(file, { getAsFileSystemHandle: () => Promise.reject(new Error('no')) });
    expect(await dropOf([refused]).placeOf(file)).toEqual({ kind: 'file', file });
    expect(await new Drops().placeOf(file)).toEqual({ kind: 'file', file });
  });

  it('is refused when it is a folder, whatever tells so', async () => {
    const isFolder = { code: 'file-is-folder', params: { name: 'a.txt' } };
    const byEntry = item(file, { webkitGetAsEntry: () => ({ isDirectory: true }) });
    await expect(dropOf([byEntry]).placeOf(file)).rejects.toMatchObject(isFolder);
    const byHandle = item(file, { getAsFileSystemHandle: () => Promise.resolve(folderHandle) });
    await expect(dropOf([byHandle]).placeOf(file)).rejects.toMatchObject(isFolder);
    const unreadable = new File([''], 'a.txt');
    unreadable.slice = () =>
      Object.assign(new Blob(), {
        arrayBuffer: () => Promise.reject(new DOMException('Not found.', 'NotFoundError')),
      });
    await expect(new Drops().placeOf(unreadable)).rejects.toMatchObject(isFolder);
  });
});

describe('files of the operating system', () => {
  it('are held until somebody listens, with what could not be read', async () => {
    let launch: (params: { files: readonly FileSystemHandle[] }) => void = () => undefined;
    vi.stubGlobal('window', {
      launchQueue: { setConsumer: (consumer: typeof launch) => (launch = consumer) },
    });
    const database = new MemoryDatabase();
    const onOpenFiles = launchesOf(new Files(() => Promise.resolve(database)));
    const gone = new MemoryFile('gone.txt');
    gone.gone = true;
    launch({ files: [] });
    launch({ files: [fileHandle(new MemoryFile('a.galley', '{}')), fileHandle(gone), folderHandle] });
    await new Promise((resolve) => setTimeout(resolve, 10));
    const arrivals: Arrival[] = [];
    const stop = onOpenFiles((arrival) => arrivals.push(arrival));
    expect(arrivals).toMatchObject([
      {
        files: [{ name: 'a.galley' }],
        problems: [
          { code: 'file-missing', params: { name: 'gone.txt' } },
          { code: 'file-is-folder', params: { name: 'folder' } },
        ],
      },
    ]);
    stop();
    launch({ files: [folderHandle] });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(arrivals).toHaveLength(1);
    onOpenFiles((arrival) => arrivals.push(arrival));
    expect(arrivals[1]?.problems).toHaveLength(1);
  });
});

describe('picking files', () => {
  it('gives handles where the browser has a dialog for them, nothing when cancelled', async () => {
    const handle = fileHandle(new MemoryFile('a.txt'));
    vi.stubGlobal('window', { showOpenFilePicker: () => Promise.resolve([handle]) });
    expect(await pickFiles()).toEqual([{ handle }]);
    const cancelled = new DOMException('', 'AbortError');
    vi.stubGlobal('window', { showOpenFilePicker: () => Promise.reject(cancelled) });
    expect(await pickFiles()).toEqual([]);
  });

  it('uses an input elsewhere, and ends the question before', async () => {
    const inputs: (EventTarget & { files?: File[] })[] = [];
    vi.stubGlobal('window', {});
    vi.stubGlobal('document', {
      body: { append: vi.fn() },
      createElement: () => {
        const input = Object.assign(new EventTarget(), { click: vi.fn(), remove: vi.fn() });
        inputs.push(input);
        return input;
      },
    });
    const first = pickFiles();
    const second = pickFiles();
    expect(await first).toEqual([]);
    const file = new File(['x'], 'a.txt');
    const [, input] = inputs;
    if (input === undefined) throw new Error('No input was made.');
    expect(input).toMatchObject({ type: 'file', multiple: true });
    input.files = [file];
    input.dispatchEvent(new Event('change'));
    expect(await second).toEqual([{ file }]);
    const third = pickFiles();
    inputs[2]?.dispatchEvent(new Event('cancel'));
    expect(await third).toEqual([]);
  });
});
