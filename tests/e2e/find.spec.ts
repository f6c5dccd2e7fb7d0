import { expect, test } from './fixtures';

test('hits in both texts are counted, stepped through and left', async ({ galley }) => {
  await galley.press('Mod+F');
  const field = galley.page.getByRole('searchbox');
  await expect(field).toBeFocused();
  await galley.type('terminal');
  const count = galley.page.locator('.find-count');
  const hits = galley.page.locator('[class*=" hit-"]');
  const total = Number(/of (\d+)/.exec((await count.textContent()) ?? '')?.[1]);
  expect(total).toBe(6);
  await expect(count).toHaveText('1 of 6');
  await expect(galley.page.locator('.hit-current')).toHaveText('terminal');
  await expect(galley.row(1)).toHaveClass(/\bfocus\b/);
  expect(await hits.count()).toBeGreaterThan(1);

  await galley.press('Enter');
  await expect(count).toHaveText('2 of 6');
  await expect(galley.row(4)).toHaveClass(/\bfocus\b/);
  await galley.press('Shift+Enter', 'Shift+Enter');
  await expect(count).toHaveText('6 of 6');
  await expect(galley.row(18)).toHaveClass(/\bfocus\b/);
  await galley.page.getByRole('button', { name: 'Next hit' }).click();
  await expect(count).toHaveText('1 of 6');

  await field.fill('여객');
  await expect(count).toHaveText(/^\d of 3$/);
  await field.fill('(nothing like it');
  await expect(count).toHaveText('nothing found');
  await galley.press('Escape');
  await expect(field).toHaveCount(0);
  await expect(hits).toHaveCount(0);
  // The keyboard is the rows' again.
  await galley.press('Mod+Home', 'j');
  await expect(galley.row(2)).toHaveClass(/\bfocus\b/);
});

test('what is selected is what is looked for', async ({ galley }) => {
  await galley.goToWord(7, 'terminal');
  await galley.press('Shift+ArrowRight', 'Mod+F');
  await expect(galley.page.getByRole('searchbox')).toHaveValue('terminal');
});
