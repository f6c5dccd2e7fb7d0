import fs from 'node:fs/promises';
import path from 'node:path';
import type { WebContents } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { settingsSchema } from '../../../core/host';
import { CALLS } from '../../../core/host-channels';
import { createArrivals } from '../../../main/arrivals';
import { createBackups } from '../../../main/backups';
import { registerCalls } from '../../../main/calls';
import { createDialogs } from '../../../main/dialogs';
import { createGrants } from '../../../main/grants';
import { createJournals } from '../../../main/journal';
import { createLanguage } from '../../../main/language';
import { createRecent } from '../../../main/recent';
import { createSettings } from '../../../main/settings';
import { app, BrowserWindow, dialog, handlers, Menu, nativeTheme, shell } from './fake-electron';
import { newFolder } from './folder';
import type { AppWindow } from '../../../main/windows';

vi.mock('electron', () => import('./fake-electron'));

let folder = '';
let window: BrowserWindow;
const guard = { answer: vi.fn(), setDocument: vi.fn() };

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  folder = await newFolder();
  app.getPath.mockImplementation((name) => path.join(folder, name));
  window = new BrowserWindow();
  handlers.clear();
  const grants = createGrants();
  const language = createLanguage();
  registerCalls({
    arrivals: createArrivals(grants, () => undefined),
    backups: createBackups(path.join(folder, 'data', 'backups')),
    dialogs: createDialogs(language.text),
    grants,
    journals: createJournals(path.join(folder, 'data', 'journals')),
    language,
    recent: createRecent(path.join(folder, 'data')),
    settings: createSettings(path.join(folder, 'data')),
    sampleFolder: path.resolve('samples'),
    windowOf: (contents: WebContents) => {
      if (contents.id !== window.webContents.id) throw new Error('strange window');
      return { window, guard } as unknown as AppWindow;
    },
  });
});

interface Reply {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: { code: string; params: object };
}
const call = (name: string, ...args: unknown[]): Promise<Reply> => {
  const { webContents } = window;
  const handler = handlers.get(`galley:${name}`);
  return Promise.resolve(
    handler?.({ sender: webContents, senderFrame: webContents.mainFrame }, ...args),
  ) as Promise<Reply>;
};
const make = async (name: string, text = 'x') => {
  const file = path.join(folder, name);
  await fs.writeFile(file, text);
  return file;
};
const request = (more: object) => ({
  ref: null,
  suggestedName: '새 검토.galley',
  content: '{}',
  expectedStamp: null,
  overwrite: false,
  ...more,
});

describe('the calls', () => {
  it('are those of the contract, each of them', () => {
    expect([...handlers.keys()].sort()).toEqual(
      Object.keys(CALLS)
        .map((name) => `galley:${name}`)
        .sort(),
    );
  });
});

describe('a file the user never gave', () => {
  it.each([
    ['readFile', () => [path.join(folder, 'secret.galley')]],
    ['readBackups', () => [path.join(folder, 'secret.galley')]],
    ['save', () => [request({ ref: path.join(folder, 'secret.galley'), overwrite: true })]],
  ])('is refused by %s', async (name, args) => {
    await make('secret.galley', 'secret');
    expect(await call(name, ...args())).toEqual({
      ok: false,
      error: { code: 'file-not-granted', params: { name: 'secret.galley' } },
    });
    expect(await fs.readFile(path.join(folder, 'secret.galley'), 'utf8')).toBe('secret');
  });
});

describe('opening', () => {
  it('reads what the user chose, and lets it be read and saved again', async () => {
    const file = await make('a.galley', '{}');
    dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [file] });
    const opened = await call('openFiles');
    expect(opened.value).toMatchObject([{ ref: file, name: 'a.galley' }]);
    expect(await call('readFile', file)).toMatchObject({ ok: true });
    expect((await call('recentFiles')).value).toMatchObject([{ ref: file }]);
    const [{ stamp }] = opened.value as [{ stamp: string }];
    expect(await call('save', request({ ref: file, expectedStamp: stamp }))).toMatchObject({
      value: { outcome: 'saved', ref: file },
    });
  });

  it('gives nothing when cancelled, and the reason when a file cannot be read', async () => {
    dialog.showOpenDialog.mockResolvedValueOnce({ canceled: true, filePaths: [] });
    expect(await call('openFiles')).toEqual({ ok: true, value: [] });
    dialog.showOpenDialog.mockResolvedValueOnce({
      canceled: false,
      filePaths: [path.join(folder, 'no.txt')],
    });
    expect(await call('openFiles')).toMatchObject({ ok: false, error: { code: 'file-missing' } });
  });

  it('keeps articles out of the recent files, since they are no reviews', async () => {
    const file = await make('a.txt');
    expect(await call('readDropped', file)).toMatchObject({ ok: true, value: { ref: file } });
    expect((await call('recentFiles')).value).toEqual([]);
  });

  it('gives the sample without letting it be written over', async () => {
    const sample = (await call('readSample')).value as { ref: string }[];
    expect(sample).toHaveLength(2);
    expect(await call('save', request({ ref: sample[0]?.ref, overwrite: true }))).toMatchObject({
      error: { code: 'file-not-granted' },
    });
  });
});

describe('saving', () => {
  const choose = (name: string) =>
    dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: path.join(folder, name) });

  it('asks where, adds the ending, and finds later changes', async () => {
    choose('검토');
    const saved = await call('save', request({ suggestedName: '  a/b:c?.galley' }));
    const ref = path.join(folder, '검토.galley');
    expect(saved.value).toMatchObject({ outcome: 'saved', ref, name: '검토.galley' });
    expect(dialog.showSaveDialog.mock.calls.at(-1)?.[1]).toMatchObject({
      defaultPath: path.join(folder, 'documents', 'a b c.galley'),
    });
    await fs.writeFile(ref, 'theirs');
    const { stamp } = saved.value as { stamp: string };
    expect(await call('save', request({ ref, expectedStamp: stamp }))).toEqual({
      ok: true,
      value: { outcome: 'conflict' },
    });
    expect((await call('readBackups', ref)).value).toHaveLength(1);
  });

  it('asks before the added ending leads to a file that is there', async () => {
    await make('a.galley', 'old');
    choose('a');
    dialog.showMessageBox.mockResolvedValueOnce({ response: 1 });
    dialog.showSaveDialog.mockResolvedValueOnce({ canceled: true, filePath: '' });
    expect((await call('save', request({}))).value).toEqual({ outcome: 'cancelled' });
    expect(await fs.readFile(path.join(folder, 'a.galley'), 'utf8')).toBe('old');
    choose('a');
    dialog.showMessageBox.mockResolvedValueOnce({ response: 0 });
    expect((await call('save', request({}))).value).toMatchObject({ outcome: 'saved' });
  });

  it('exports and prints where the user says', async () => {
    choose('r.tsv');
    const bytes = new Uint8Array([1, 2]);
    const exported = { suggestedName: 'r.tsv', extension: 'tsv', mediaType: 'text/plain', bytes };
    expect((await call('exportFile', exported)).value).toEqual({ outcome: 'saved', name: 'r.tsv' });
    choose('p.pdf');
    expect((await call('print', 'p.pdf')).value).toEqual({ outcome: 'saved', name: 'p.pdf' });
    expect(await fs.readFile(path.join(folder, 'p.pdf'), 'latin1')).toMatch(/^%PDF/);
    dialog.showSaveDialog.mockResolvedValueOnce({ canceled: true, filePath: '' });
    expect((await call('print', 'p.pdf')).value).toEqual({ outcome: 'cancelled' });
    expect(window.webContents.printToPDF).toHaveBeenCalledTimes(1);
    choose('p.pdf');
    window.webContents.printToPDF.mockRejectedValueOnce(new Error('no printer'));
    expect(await call('print', 'p.pdf')).toMatchObject({
      error: { code: 'print-failed', params: { detail: 'no printer' } },
    });
  });
});

describe('the window', () => {
  it('shows the title of the document and whether it is saved', async () => {
    const state = { title: '기사 – Galley', ref: '/a.galley', unsaved: true };
    expect(await call('setDocumentState', state)).toEqual({ ok: true, value: undefined });
    expect(window.setTitle).toHaveBeenLastCalledWith('• 기사 – Galley');
    expect(guard.setDocument).toHaveBeenLastCalledWith({ ...state, title: '기사' });
    await call('setDocumentState', { title: 'Galley', ref: null, unsaved: false });
    expect(window.setTitle).toHaveBeenLastCalledWith('Galley');
  });

  it('sends a menu and gets the commands chosen in it', async () => {
    await call('setMenu', [{ label: 'File', items: [{ label: 'Save', command: 'save' }] }]);
    const template = Menu.buildFromTemplate.mock.calls.at(-1)?.[0] as { submenu: { click: () => void }[] }[];
    template[0]?.submenu[0]?.click();
    const built = Menu.setApplicationMenu.mock.calls.length;
    await call('setMenu', [{ label: 'File', items: [{ label: 'Save', command: 'save' }] }]);
    expect(Menu.setApplicationMenu).toHaveBeenCalledTimes(built);
    expect(window.webContents.send).toHaveBeenCalledWith('galley:command', 'save');
    expect(await call('setMenu', [{ label: 'x', role: 'toggleDevTools' }])).toMatchObject({ ok: false });
  });

  it('stores settings, which theme and language of the dialogs follow', async () => {
    const settings = { ...settingsSchema.parse({}), theme: 'dark', language: 'ko' };
    expect(await call('storeSettings', settings)).toMatchObject({ ok: true });
    expect((await call('loadSettings')).value).toEqual(settings);
    expect(nativeTheme.themeSource).toBe('dark');
    dialog.showOpenDialog.mockResolvedValueOnce({ canceled: true, filePaths: [] });
    await call('openFiles');
    expect(dialog.showOpenDialog.mock.calls.at(-1)?.[1]).toMatchObject({ title: '기사 또는 검토 열기' });
  });

  it('answers the question of closing', async () => {
    await call('answerClose', 'saved');
    expect(guard.answer).toHaveBeenCalledWith('saved');
    expect(await call('answerClose', 'perhaps')).toMatchObject({ ok: false });
  });

  it.each([
    'http://example.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'ms-settings:x',
    'example.com',
  ])('opens no %s', async (url) => {
    expect(await call('openExternal', url)).toMatchObject({ error: { code: 'link-refused' } });
    expect(shell.openExternal).not.toHaveBeenCalled();
  });
  it('opens an https address in the browser', async () => {
    await call('openExternal', 'https://example.com/a');
    expect(shell.openExternal).toHaveBeenCalledWith('https://example.com/a');
  });
});
