import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SaveRequest } from '../../../../core/host';
import { Backups } from '../../../../renderer/host/browser/backups';
import { Files } from '../../../../renderer/host/browser/files';
import { exportFile, saveReview } from '../../../../renderer/host/browser/save';
import { fileHandle, MemoryDatabase, MemoryFile } from './fakes';

interface FakeWindow {
  showSaveFilePicker?: ReturnType<typeof vi.fn>;
}

let page: FakeWindow;
let downloads: { name: string; href: string }[];
let files: Files;
let backups: Backups;

beforeEach(() => {
  page = {};
  downloads = [];
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', {
    createElement: () => {
      const anchor = {
        href: '',
        download: '',
        click: () => downloads.push({ name: anchor.download, href: anchor.href }),
      };
      return anchor;
    },
  });
  vi.useFakeTimers({ toFake: ['setTimeout', 'Date'], now: new Date('2026-01-01T00:00:00Z') });
  const database = new MemoryDatabase();
  files = new Files(() => Promise.resolve(database));
  backups = new Backups(() => Promise.resolve(database));
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const request = (change: Partial<SaveRequest>): SaveRequest => ({
  ref: null,
  suggestedName: 'r.galley',
  content: '{"새":1}',
  expectedStamp: null,
  overwrite: false,
  ...change,
});
const save = (change: Partial<SaveRequest>) => saveReview(request(change), files, backups);

async function open(file: MemoryFile, options?: Parameters<typeof fileHandle>[1]) {
  return files.open({ kind: 'handle', handle: fileHandle(file, options) });
}

describe('saving to a file', () => {
  it('replaces it and gives the stamp to expect next', async () => {
    const file = new MemoryFile('r.galley', 'old');
    const { ref, stamp } = await open(file);
    const saved = await save({ ref, expectedStamp: stamp });
    expect(file.text).toBe('{"새":1}');
    expect(saved).toMatchObject({ outcome: 'saved', ref, name: 'r.galley' });
    const again = await save({ ref, expectedStamp: 'stamp' in saved ? saved.stamp : '', content: '2' });
    expect(again.outcome).toBe('saved');
    expect(file.text).toBe('2');
  });

  it('leaves alone what another program wrote, until the user agrees', async () => {
    const file = new MemoryFile('r.galley', 'old');
    const { ref, stamp } = await open(file);
    file.change('theirs');
    expect(await save({ ref, expectedStamp: stamp })).toEqual({ outcome: 'conflict' });
    expect(await save({ ref, expectedStamp: null })).toEqual({ outcome: 'conflict' });
    expect(file.text).toBe('theirs');
    expect(await save({ ref, expectedStamp: stamp, overwrite: true })).toMatchObject({ outcome: 'saved' });
    expect(file.text).toBe('{"새":1}');
  });

  it('sees a change made while it was writing', async () => {
    const file = new MemoryFile('r.galley', 'old');
    const { ref, stamp } = await open(file, { beforeClose: () => file.change('theirs') });
    expect(await save({ ref, expectedStamp: stamp })).toEqual({ outcome: 'conflict' });
    expect(file.text).toBe('theirs');
  });

  it('takes a removed file for a conflict, and asks for a place when told to go on', async () => {
    const file = new MemoryFile('r.galley', 'old');
    const { ref, stamp } = await open(file);
    file.gone = true;
    expect(await save({ ref, expectedStamp: stamp })).toEqual({ outcome: 'conflict' });
    const other = new MemoryFile('other.galley');
    page.showSaveFilePicker = vi.fn().mockResolvedValue(fileHandle(other));
    expect(await save({ ref, expectedStamp: stamp, overwrite: true })).toMatchObject({
      name: 'other.galley',
    });
    expect(other.text).toBe('{"새":1}');
  });

  it('changes nothing when writing fails', async () => {
    const file = new MemoryFile('r.galley', 'old');
    const failWrite = new DOMException('Full.', 'QuotaExceededError');
    const { ref, stamp } = await open(file, { failWrite });
    await expect(save({ ref, expectedStamp: stamp })).rejects.toMatchObject({ code: 'save-disk-full' });
    expect(file.text).toBe('old');
    expect(await backups.read(ref)).toEqual([]);
  });

  it('says that the user refused', async () => {
    const file = new MemoryFile('r.galley', 'old');
    const { ref, stamp } = await open(file);
    files.replace(ref, {
      kind: 'handle',
      handle: fileHandle(file, { permission: 'prompt', answer: 'denied' }),
    });
    await expect(save({ ref, expectedStamp: stamp })).rejects.toMatchObject({ code: 'save-not-allowed' });
  });

  it('keeps the last two as backups, newest first', async () => {
    const { ref } = await open(new MemoryFile('r.galley'));
    for (const content of ['1', '2', '3']) {
      vi.advanceTimersByTime(1_000);
      await save({ ref, content, overwrite: true });
    }
    const kept = await backups.read(ref);
    expect(kept.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual(['3', '2']);
    expect(kept[0]?.savedAt).toBe('2026-01-01T00:00:03.000Z');
  });
});

describe('saving to a new place', () => {
  it('asks for it', async () => {
    const file = new MemoryFile('mine.galley', 'replaced after the dialog asked');
    page.showSaveFilePicker = vi.fn().mockResolvedValue(fileHandle(file));
    expect(await save({})).toMatchObject({ outcome: 'saved', name: 'mine.galley' });
    expect(page.showSaveFilePicker.mock.calls[0]?.[0]).toMatchObject({
      suggestedName: 'r.galley',
      types: [{ accept: { 'application/x-galley+json': ['.galley'] } }],
    });
    expect(file.text).toBe('{"새":1}');
  });

  it('is cancelled without a trace', async () => {
    page.showSaveFilePicker = vi.fn().mockRejectedValue(new DOMException('', 'AbortError'));
    expect(await save({})).toEqual({ outcome: 'cancelled' });
    expect(downloads).toEqual([]);
  });

  it.each([
    ['the browser has no dialog for it', undefined],
    ['the dialog is refused', new DOMException('', 'SecurityError')],
  ])('is a download when %s, and then never a conflict', async (_name, refusal) => {
    if (refusal !== undefined) page.showSaveFilePicker = vi.fn().mockRejectedValue(refusal);
    const saved = await save({});
    if (saved.outcome !== 'saved') throw new Error(saved.outcome);
    expect(downloads).toMatchObject([{ name: 'r.galley' }]);
    expect(await fetch(downloads[0]?.href ?? '').then((response) => response.text())).toBe('{"새":1}');
    const again = await save({ ref: saved.ref, expectedStamp: saved.stamp, content: '2' });
    expect(again).toMatchObject({ outcome: 'saved', ref: saved.ref });
    const read = await files.reopen(saved.ref);
    expect(new TextDecoder().decode(read.bytes)).toBe('2');
  });
});

describe('exporting', () => {
  const report = {
    suggestedName: 'r.tsv',
    extension: 'tsv',
    mediaType: 'text/tab-separated-values;charset=utf-8',
    bytes: new TextEncoder().encode('a\tb'),
  };

  it('downloads where there is no dialog', async () => {
    expect(await exportFile(report)).toEqual({ outcome: 'saved', name: 'r.tsv' });
    expect(await fetch(downloads[0]?.href ?? '').then((response) => response.text())).toBe('a\tb');
  });

  it('offers the type without its parameters, which the browser would refuse', async () => {
    page.showSaveFilePicker = vi.fn().mockRejectedValue(new DOMException('', 'AbortError'));
    expect(await exportFile(report)).toEqual({ outcome: 'cancelled' });
    expect(page.showSaveFilePicker.mock.calls[0]?.[0]).toMatchObject({
      types: [{ accept: { 'text/tab-separated-values': ['.tsv'] } }],
    });
  });

  it('says what went wrong', async () => {
    const failWrite = new Error('broken');
    page.showSaveFilePicker = vi.fn().mockResolvedValue(fileHandle(new MemoryFile('out.tsv'), { failWrite }));
    await expect(exportFile(report)).rejects.toMatchObject({
      code: 'save-failed',
      params: { name: 'out.tsv', detail: 'broken' },
    });
  });
});
