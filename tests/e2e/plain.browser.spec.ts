import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures';
import { BrowserHost } from './host/browser';
import type { AppHost } from './host/host';
import { harbour } from './story/articles';

function addressOf(host: AppHost): string {
  if (!(host instanceof BrowserHost)) throw new Error('A test of the browser');
  return host.address;
}

test.describe('in a browser without file pickers', () => {
  test.use({ pickers: false });

  test('files come by the plain dialog and go as downloads', async ({ galley }, info) => {
    // As long as somebody listens, choosers are intercepted: turned on with the key itself, it may come too late.
    galley.page.on('filechooser', () => undefined);
    const asked = galley.page.waitForEvent('filechooser');
    await galley.press('Mod+O');
    const chooser = await asked;
    expect(chooser.isMultiple()).toBe(true);
    await chooser.setFiles([harbour.sourcePath, harbour.targetPath]);
    await expect(galley.side('Original').locator('.import-name')).toHaveText(harbour.sourceName);
    await galley.page.getByRole('button', { name: 'Start the review' }).click();
    await expect(galley.dialog).toHaveCount(0);
    await galley.goToWord(2, '3,200');
    await galley.press('u', '3');

    const saving = galley.page.waitForEvent('download');
    await galley.press('Mod+S');
    const saved = info.outputPath((await saving).suggestedFilename());
    expect(saved).toMatch(/\.galley$/);
    await (await saving).saveAs(saved);
    await expect(galley.fileState).toContainText('saved in');
    expect(await readFile(saved, 'utf8')).toContain('3,200');
    const exporting = galley.page.waitForEvent('download');
    await galley.press('Mod+E');
    expect((await exporting).suggestedFilename()).toMatch(/\.html$/);
    expect(await readFile(await (await exporting).path(), 'utf8')).toContain('<!doctype html>');

    // The download is a review like any other.
    const again = galley.page.waitForEvent('filechooser');
    await galley.press('Mod+O');
    await (await again).setFiles(saved);
    await galley.expectErrors(1);
  });
});

test('leaving the page with unsaved work asks', async ({ galley }) => {
  await galley.goToWord(2, '3,200');
  await galley.press('u', '3');
  await galley.waitUntilKept();
  const asked = galley.page.waitForEvent('dialog');
  await galley.page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await galley.expectErrors(1);
  // Saved, it does not.
  await galley.saveAs('left.galley');
  const closed = galley.page.waitForEvent('close');
  await galley.page.close({ runBeforeUnload: true });
  await closed;
});

test('the address works only with its token, and only on this machine', async ({ galley, host }) => {
  await galley.waitForReview();
  const { origin } = new URL(addressOf(host));
  expect((await fetch(origin)).status).toBe(403);
  expect((await fetch(`${origin}/?token=wrong`)).status).toBe(403);
  const answer = await fetch(addressOf(host));
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('work of a tab that still runs is not offered to another', async ({ galley, host }) => {
  await galley.goToWord(2, '3,200');
  await galley.press('u', '3');
  await galley.waitUntilKept();
  const other = await galley.page.context().newPage();
  await other.goto(addressOf(host));
  await expect(other.getByRole('button', { name: 'Open the sample' })).toBeVisible();
  await expect(other.getByRole('dialog')).toHaveCount(0);
  await other.close();
});
