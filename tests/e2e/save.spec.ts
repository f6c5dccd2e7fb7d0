import { expect, test } from './fixtures';
import type { Galley } from './story/galley';

test('what was saved is there the next day', async ({ galley }) => {
  await workOn(galley);
  await galley.waitUntilKept();
  await galley.saveAs('harbour.galley');
  await galley.restart();
  // Nothing to recover: the work is in its file.
  await expect(galley.dialog).toHaveCount(0);
  await galley.page.getByRole('button', { name: 'harbour.galley' }).click();
  await galley.waitForReview();
  await expectWork(galley);
  await expect(galley.fileState).toHaveText('saved in harbour.galley');
  expect(await galley.host.title()).toBe('harbour.galley – Galley');

  // Saved again, to the same file, without a question.
  const before = await galley.readSaved('harbour.galley');
  await galley.goToWord(15, '50');
  await galley.press('u', '3');
  await expect(galley.fileState).toContainText('edited');
  await galley.save();
  expect(await galley.readSaved('harbour.galley')).not.toBe(before);
  expect(await galley.disk.list()).toEqual(['harbour.galley']);
});

test('undone or done again to what the file holds, there is nothing to save', async ({ galley }) => {
  await galley.goToWord(15, '50');
  await galley.press('u', '3', 'Mod+Z');
  await expect(galley.fileState).toHaveText('not saved yet');
  await galley.press('Mod+Shift+Z');
  await galley.saveAs('harbour.galley');
  await galley.press('Mod+Z');
  await expect(galley.fileState).toContainText('edited');
  await galley.press('Mod+Shift+Z');
  await expect(galley.fileState).toHaveText('saved in harbour.galley');
});

test('a file that another program changed is not overwritten without a word', async ({ galley }) => {
  await workOn(galley);
  await galley.saveAs('harbour.galley');
  const theirs = (await galley.readSaved('harbour.galley')).replace('Check the figures', 'Theirs, not ours');
  await galley.disk.write('harbour.galley', theirs);

  await galley.goToWord(15, '50');
  await galley.press('u', '3', 'Mod+S');
  await expect(galley.dialog).toContainText(
    'Another program has changed “harbour.galley” since you opened it. Nothing was overwritten.',
  );
  await galley.press('Escape');
  await expect(galley.dialog).toBeHidden();
  expect(await galley.readSaved('harbour.galley')).toBe(theirs);
  await galley.expectErrors(2);

  // Overwritten only when told.
  await galley.press('Mod+S');
  await galley.page.getByRole('button', { name: 'Overwrite it' }).click();
  await expect(galley.fileState).toHaveText('saved in harbour.galley');
  const ours = await galley.readSaved('harbour.galley');
  expect(ours).not.toContain('Theirs');
  expect(ours).toContain('Check the figures');

  // The other way round: their version is taken.
  await galley.disk.write('harbour.galley', theirs);
  await galley.press('Escape', 'm', '2', 'Mod+S');
  await galley.page.getByRole('button', { name: 'Load its version' }).click();
  await galley.expectErrors(1);
  await expect(galley.fileState).toHaveText('saved in harbour.galley');
  expect(await galley.readSaved('harbour.galley')).toBe(theirs);
});

test('a file that is gone is not made anew without a word', async ({ galley }) => {
  await workOn(galley);
  await galley.saveAs('harbour.galley');
  await galley.disk.remove('harbour.galley');
  await galley.goToWord(15, '50');
  await galley.press('u', '3', 'Mod+S');
  await expect(galley.dialog).toContainText('The file was changed meanwhile');
  await galley.host.answerSave('again.galley');
  await galley.page.getByRole('button', { name: 'Save under another name…' }).click();
  await expect(galley.fileState).toHaveText('saved in again.galley');
  expect(await galley.disk.list()).toEqual(['again.galley']);
});

test('another document does not take the place of unsaved work without a question', async ({ galley }) => {
  await workOn(galley);
  await galley.run('file.sample');
  await expect(galley.dialog).toContainText('Save the changes?');
  await galley.dialog.getByRole('button', { name: 'Cancel' }).click();
  await expectWork(galley);

  await galley.run('file.sample');
  await galley.host.answerSave('kept.galley');
  await galley.dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await galley.expectErrors(0);
  expect(await galley.readSaved('kept.galley')).toContain('Check the figures');

  await galley.goToWord(2, '3,200');
  await galley.press('u', '3');
  await galley.run('file.sample');
  await galley.dialog.getByRole('button', { name: 'Don’t save' }).click();
  await galley.expectErrors(0);
  expect(await galley.disk.list()).toEqual(['kept.galley']);
});

/** Some of everything that a review holds. */
async function workOn(galley: Galley): Promise<void> {
  await galley.goToWord(2, '3,200');
  await galley.press('u', '3', 'c');
  await galley.type('ten times too few');
  await galley.press('Enter');
  await galley.goToRow(10);
  await galley.press('e');
  await galley.correctionField.fill('“The city will take responsibility.”');
  await galley.press('Enter');
  await galley.page.getByLabel('Rating').fill('40');
  await galley.page.locator('#rows').focus();
  await galley.press('Space');
  await galley.decide('Revise', 'Check the figures.');
}

async function expectWork(galley: Galley): Promise<void> {
  await galley.expectErrors(1);
  await galley.goToRow(2);
  await expect(galley.cell(2, 'target').locator('mark')).toHaveText('3,200');
  await expect(galley.cards).toHaveAttribute('aria-label', 'Number, unit, Major');
  await expect(galley.cards.getByLabel('Comment')).toHaveValue('ten times too few');
  await galley.goToRow(10);
  await galley.press('e');
  await expect(galley.correctionField).toHaveValue('“The city will take responsibility.”');
  await galley.press('Escape');
  await expect(galley.page.getByLabel('Rating')).toHaveValue('40');
  await expect(galley.row(10).locator('.gutter')).toHaveAttribute('aria-label', /^Row 10, reviewed/);
  await expect(galley.foot).toContainText('1 of 21 rows read');
  await galley.press('Alt+5');
  await expect(galley.page.getByLabel('Revise')).toBeChecked();
  await expect(galley.page.getByLabel('Notes for the editor')).toHaveValue('Check the figures.');
  await galley.press('Alt+1');
  await galley.focusedRow.waitFor();
}
