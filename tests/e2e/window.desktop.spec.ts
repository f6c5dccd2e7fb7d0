import { expect, test } from './fixtures';
import { DesktopHost } from './host/desktop';
import type { AppHost } from './host/host';
import { harbour } from './story/articles';

function desktop(host: AppHost): DesktopHost {
  if (!(host instanceof DesktopHost)) throw new Error('A test of the desktop');
  return host;
}

test('the menu has the commands, in the language of the window', async ({ galley }) => {
  const { app } = desktop(galley.host);
  const labels = () =>
    app.evaluate(({ Menu }) =>
      (Menu.getApplicationMenu()?.items ?? []).map(({ label, submenu }) => [
        label,
        ...(submenu?.items ?? []).map((item) => item.label),
      ]),
    );
  await expect
    .poll(async () => (await labels()).map(([menu]) => menu))
    .toEqual(expect.arrayContaining(['File', 'Edit', 'Mark', 'Go', 'View', 'Help']));
  expect((await labels()).flat()).toEqual(
    expect.arrayContaining(['Open…', 'Save', 'Undo', 'Number, unit', 'Quit Galley']),
  );
  const click = (menu: string, label: string) =>
    app.evaluate(
      ({ Menu }, [group, title]) => {
        const found = Menu.getApplicationMenu()
          ?.items.find((item) => item.label === group)
          ?.submenu?.items.find((item) => item.label === title);
        found?.click();
        return found !== undefined;
      },
      [menu, label] as const,
    );
  expect(await click('View', '한국어')).toBe(true);
  await expect.poll(async () => (await labels())[0]?.[0]).toBe('파일');
  expect((await labels()).flat()).toContain('실행 취소');
});

test('a second start hands its file to the first and ends', async ({ galley }) => {
  await galley.goToWord(2, '3,200');
  await galley.press('u', '3');
  await galley.saveAs('mine.galley');
  await galley.disk.write(harbour.sourceName, harbour.source);
  await galley.disk.write(harbour.targetName, harbour.target);
  await desktop(galley.host).secondStart([harbour.sourceName, harbour.targetName]);
  await expect(galley.side('Original').locator('.import-name')).toHaveText(harbour.sourceName);
  await expect(galley.side('Machine translation').locator('.import-name')).toHaveText(harbour.targetName);
  await galley.press('Escape');
  await expect(galley.dialog).toHaveCount(0);
  await galley.expectErrors(1);
});

test('files on the command line are opened, what is not there is said', async ({ galley }) => {
  await galley.goToWord(2, '3,200');
  await galley.press('u', '3');
  await galley.saveAs('mine.galley');
  await galley.restart(['mine.galley']);
  await galley.waitForReview();
  await galley.expectErrors(1);
  await expect(galley.fileState).toHaveText('saved in mine.galley');
  await galley.restart(['missing.galley']);
  await galley.expectFailure('file-missing', /“missing.galley” is not there any more/);
});

test('the first start with a file opens the file and no sample', async ({ installed }) => {
  await installed.disk.write(harbour.sourceName, harbour.source);
  await installed.disk.write(harbour.targetName, harbour.target);
  await installed.start([harbour.sourceName, harbour.targetName]);
  await expect(installed.side('Original').locator('.import-name')).toHaveText(harbour.sourceName);
  await installed.press('Escape');
  await expect(installed.dialog).toHaveCount(0);
  await expect(installed.page.getByRole('button', { name: 'Open the sample' })).toBeVisible();
});

test('the window stands where it stood', async ({ galley }) => {
  const place = { x: 60, y: 80, width: 1110, height: 720 };
  const { app } = desktop(galley.host);
  await app.evaluate(({ BrowserWindow }, bounds) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(bounds);
  }, place);
  await galley.restart();
  const bounds = await desktop(galley.host).app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  expect(bounds).toEqual(place);
});

test('closing with unsaved work asks; cancelled, discarded or saved, as the user says', async ({
  galley,
}) => {
  const host = desktop(galley.host);
  await galley.goToWord(2, '3,200');
  await galley.press('u', '3');
  await galley.waitUntilKept();

  const CANCEL = 2;
  const asked = await host.closeWindow(CANCEL);
  expect(asked.message).toMatch(/^Save the changes to “Haedam Port’s/);
  expect(asked.buttons).toEqual(['Save', 'Don’t save', 'Cancel']);
  await galley.expectErrors(1);

  const SAVE = 0;
  await galley.host.answerSave('closing.galley');
  await host.closeWindow(SAVE);
  await galley.start();
  await expect(galley.page.getByRole('button', { name: 'closing.galley' })).toBeVisible();
  await expect(galley.dialog).toHaveCount(0);
  await galley.page.getByRole('button', { name: 'closing.galley' }).click();
  await galley.expectErrors(1);

  const DISCARD = 1;
  await galley.goToWord(15, '50');
  await galley.press('u', '3');
  await galley.waitUntilKept();
  await host.closeWindow(DISCARD);
  await galley.start();
  // Given up means given up: nothing is offered back.
  await galley.page.getByRole('button', { name: 'closing.galley' }).click();
  await galley.expectErrors(1);
  await expect(galley.dialog).toHaveCount(0);
});

test.describe('the page is shut in', () => {
  test.use({
    expectedComplaints: [
      'Content Security Policy',
      'ERR_BLOCKED_BY_CLIENT',
      'Failed to fetch',
      'Not allowed to load local resource',
      '404 (Not Found) (app://galley/main/index.cjs',
    ],
  });

  test('no Node, no other window, no other page, nothing from the network', async ({ galley }) => {
    const { app } = desktop(galley.host);
    const page = galley.page;
    expect(
      await page.evaluate(() =>
        ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter(
          (name) => name in window,
        ),
      ),
    ).toEqual([]);
    const policy = await page.evaluate(async () =>
      (await fetch(window.location.href)).headers.get('content-security-policy'),
    );
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
    const preferences = await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>;
      };
      const { sandbox, contextIsolation, nodeIntegration, webSecurity } = contents.getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webSecurity };
    });
    expect(preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
    });

    expect(await page.evaluate(() => window.open('https://example.com/') === null)).toBe(true);
    expect(await page.evaluate(() => window.open('app://galley/index.html') === null)).toBe(true);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);

    expect(
      await page.evaluate(() =>
        fetch('https://example.com/').then(
          () => 'fetched',
          () => 'refused',
        ),
      ),
    ).toBe('refused');
    expect(
      await page.evaluate(() =>
        fetch('app://galley/../main/index.cjs').then(
          ({ status }) => status,
          () => 'refused',
        ),
      ),
    ).not.toBe(200);
    const script = await page.evaluate(() => {
      const element = document.createElement('script');
      element.textContent = 'window.injected = true';
      document.body.append(element);
      return 'injected' in window;
    });
    expect(script).toBe(false);
    // A file that the user did not choose is not read, whatever the page says.
    const reply: unknown = await page.evaluate(() => {
      const bridge = window as { galleyHost?: { readFile(place: string): Promise<unknown> } };
      return bridge.galleyHost?.readFile('/etc/passwd');
    });
    expect(reply).toMatchObject({ ok: false, error: { code: 'file-not-granted' } });

    // Last, since a navigation that is refused never ends for who waits for it.
    const here = () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL());
    const before = await here();
    for (const address of ['https://example.com/', 'file:///etc/passwd', 'app://other/index.html']) {
      await page.evaluate((to) => {
        window.location.href = to;
      }, address);
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(await here()).toBe(before);
    }
    const rows: unknown = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        'document.querySelectorAll(".row").length',
      ),
    );
    expect(rows).toBeGreaterThan(5);
  });
});
