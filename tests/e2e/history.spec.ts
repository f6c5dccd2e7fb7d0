import { expect, test } from './fixtures';
import type { Galley } from './story/galley';

test('everything is undone to the first state and done again', async ({ galley }) => {
  const first = await stateOf(galley, 'first.json');
  const steps = await changeEverything(galley);
  const last = await stateOf(galley, 'last.json');
  expect(last).not.toBe(first);

  for (const step of [...steps].reverse()) {
    await galley.press('Mod+Z');
    await expect(galley.message).toHaveText(`Undone: ${step}`);
  }
  expect(await stateOf(galley, 'undone.json')).toBe(first);
  // Nothing is left to undo.
  await expect(galley.message).toHaveText('');
  await galley.press('Mod+Z');
  await expect(galley.message).toHaveText('');

  for (const step of steps) {
    await galley.press('Mod+Y');
    await expect(galley.message).toHaveText(`Done again: ${step}`);
  }
  expect(await stateOf(galley, 'again.json')).toBe(last);
});

test('a new change ends what could be done again', async ({ galley }) => {
  await galley.goToWord(2, '3,200');
  await galley.press('u', '3', 'Mod+Z');
  await galley.expectErrors(0);
  await galley.press('Escape', 'm', '2');
  await galley.expectErrors(1);
  await galley.press('Mod+Shift+Z');
  await galley.expectErrors(1);
  await expect(galley.foot).toContainText('1 minor');
});

/** Does each kind of change once. Returns what each step is called, in order. */
async function changeEverything(galley: Galley): Promise<string[]> {
  await galley.goToWord(2, '3,200');
  await galley.press('u', '3');
  await galley.press('d');
  await galley.press('4');
  await galley.press('c');
  await galley.type('wrong');
  await galley.press('Enter', 'v');
  await galley.type('32,000');
  await galley.press('Enter', 'Escape');
  await galley.press('w', 'm', '2', 'Delete');
  await galley.press('e');
  await galley.type(' (sic)');
  await galley.press('Enter');
  await expect(galley.row(2).locator('.correction')).toBeVisible();
  await galley.press('Space');
  await galley.page.getByLabel('Rating').fill('80');
  await galley.page.locator('#rows').focus();
  await galley.run('view.scoring');
  await galley.dialog.getByLabel('Pass mark').fill('90');
  await galley.press('Escape');
  await expect(galley.dialog).toBeHidden();
  await galley.decide('Revise', 'Check the figures.');
  return [
    'error marked',
    'error changed',
    'error changed',
    'error changed',
    'error changed',
    'error marked',
    'error removed',
    'correction',
    'row read',
    'rating',
    'scoring',
    'verdict',
    'verdict',
  ];
}

/** The whole review, as its machine-readable report has it. */
async function stateOf(galley: Galley, name: string): Promise<string> {
  const report = JSON.parse(await galley.exportReport('file.exportJson', name)) as Record<string, unknown>;
  // The one thing that differs from report to report.
  delete report.createdAt;
  return JSON.stringify(report);
}
