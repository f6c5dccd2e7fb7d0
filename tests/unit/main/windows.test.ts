import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createJournals } from '../../../main/journal';
import { createLanguage } from '../../../main/language';
import { openWindow } from '../../../main/windows';
import { BrowserWindow, dialog, nativeTheme } from './fake-electron';
import { newFolder } from './folder';

vi.mock('electron', () => import('./fake-electron'));

let folder = '';
beforeEach(async () => {
  folder = await newFolder();
});

async function opened() {
  const journals = createJournals(path.join(folder, 'journals'));
  const created = vi.fn();
  await openWindow({ text: createLanguage().text, journals, folder, preload: '/p/index.cjs', created });
  const window = BrowserWindow.all.at(-1);
  if (window === undefined) throw new Error('no window was made');
  return { window, journals, created };
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

describe('a window', () => {
  it('is isolated, sandboxed, without Node, webviews, developer tools or what reaches for the network', async () => {
    const { window } = await opened();
    expect(window.options.webPreferences).toEqual({
      preload: '/p/index.cjs',
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    });
    expect(window.loadURL).toHaveBeenCalledWith('app://galley/index.html');
  });

  it('is known before its page is loaded, and shown when it has been painted', async () => {
    const { window, created } = await opened();
    expect(created.mock.invocationCallOrder[0]).toBeLessThan(window.loadURL.mock.invocationCallOrder[0] ?? 0);
    expect(window.options.show).toBe(false);
    window.emit('ready-to-show');
    expect(window.show).toHaveBeenCalled();
  });

  it('opens where it was closed, maximised or not', async () => {
    const first = await opened();
    first.window.maximize();
    first.window.close();
    await settled();
    const again = await opened();
    expect(again.window.options).toMatchObject({
      x: 40,
      y: 50,
      width: 1200,
      height: 800,
      minWidth: 1000,
      minHeight: 640,
    });
    expect(again.window.maximize).toHaveBeenCalled();
  });

  it.each(['{', '{"x":"a"}', '{"x":1e300,"y":0,"width":1,"height":1,"maximised":false}'])(
    'opens in the middle when its place is damaged (%s)',
    async (text) => {
      await fs.writeFile(path.join(folder, 'window.json'), text);
      expect((await opened()).window.options).toMatchObject({ x: 280, y: 90, width: 1360, height: 860 });
    },
  );

  it('has the background of the theme, and of the one chosen next', async () => {
    const { window } = await opened();
    const light = window.options.backgroundColor;
    nativeTheme.shouldUseDarkColors = true;
    nativeTheme.emit('updated');
    const dark: unknown = window.setBackgroundColor.mock.calls[0]?.[0];
    expect(dark).not.toBe(light);
    const tokens = await fs.readFile('renderer/styles/tokens.css', 'utf8');
    for (const colour of [light, dark]) expect(tokens).toContain(`--paper: ${String(colour)};`);
    window.destroy();
    nativeTheme.shouldUseDarkColors = false;
    nativeTheme.emit('updated');
    expect(window.setBackgroundColor).toHaveBeenCalledTimes(1);
  });

  it('offers to load the page anew after a crash, with the journal let go', async () => {
    const { window, journals } = await opened();
    await journals.start(window.webContents.id, 'work', 'x');
    dialog.showMessageBox.mockResolvedValueOnce({ response: 0 });
    window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    await vi.waitFor(() => {
      expect(window.loadURL).toHaveBeenCalledTimes(2);
    });
    expect(await journals.list()).toMatchObject([{ id: 'work' }]);
  });
});
