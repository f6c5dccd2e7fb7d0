import { expect, test } from './fixtures';

test('a correction is typed in place; difference and distance show as it is typed', async ({ galley }) => {
  await galley.goToRow(15);
  await galley.press('e');
  const field = galley.correctionField;
  const original = 'On weekends, shuttle buses will run every 50 minutes starting at 6 a.m.';
  await expect(field).toHaveValue(original);
  await field.fill(original.replace('50', '15'));
  const diff = galley.row(15).locator('.correction');
  await expect(diff.locator('del')).toHaveText('50');
  await expect(diff.locator('ins')).toHaveText('15');
  await expect(diff.locator('.distance')).toHaveText('1 word changed · 8 % of the sentence');
  await galley.press('Enter');
  await expect(field).toBeHidden();
  await expect(diff.locator('ins')).toHaveText('15');
  await expect(galley.page.locator('#rows')).toBeFocused();

  // Opened again, it goes on from there, and Escape leaves it as it was.
  await galley.press('e');
  await expect(field).toHaveValue(original.replace('50', '15'));
  await field.fill('something quite different');
  await expect(diff).toContainText('something quite different');
  await galley.press('Escape');
  await expect(field).toBeHidden();
  await expect(diff.locator('ins')).toHaveText('15');
  await expect(diff).not.toContainText('something quite different');
});

test('one undo takes a whole correction back', async ({ galley }) => {
  await galley.goToRow(14);
  await galley.press('e');
  await galley.press('End');
  // Slower than the pause after which a wording is kept: many steps to the journal, one to the user.
  for (const letter of ' And') {
    await galley.type(letter);
    await galley.page.waitForTimeout(300);
  }
  await galley.press('Enter');
  await expect(galley.row(14).locator('.correction ins')).toHaveText(/And/);
  await galley.press('Mod+Z');
  await expect(galley.row(14).locator('.correction')).toHaveCount(0);
  await expect(galley.message).toHaveText('Undone: correction');
  await galley.press('Mod+Shift+Z');
  await expect(galley.row(14).locator('.correction ins')).toHaveText(/And/);
});

test('typed back to the original there is no correction', async ({ galley }) => {
  await galley.goToRow(5);
  await galley.press('e');
  const original = await galley.correctionField.inputValue();
  await galley.correctionField.fill(`${original}!`);
  await expect(galley.row(5).locator('.correction')).toBeVisible();
  await galley.correctionField.fill(original);
  await galley.press('Enter');
  await expect(galley.row(5).locator('.correction')).toHaveCount(0);
});
