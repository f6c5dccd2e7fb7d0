import { expect, test } from './fixtures';
import { composing, pressForeign } from './story/keys';

test('a Hangul key acts as the Latin letter on it', async ({ galley }) => {
  await galley.goToWord(2, 'Opening');
  await pressForeign(galley, 'ㅂ', 'KeyQ');
  await expect(galley.palette.locator('[aria-pressed=true]')).toHaveText(/Quotation/);
  await galley.press('3');
  await expect(galley.cards).toHaveAttribute('aria-label', 'Quotation, Major');
  // ㄷ is on E.
  await pressForeign(galley, 'ㄷ', 'KeyE');
  await expect(galley.correctionField).toBeFocused();
});

test('no key acts while an input method composes', async ({ galley }) => {
  await galley.goToWord(2, 'Opening');
  await composing(galley, 'q', 'KeyQ');
  await composing(galley, 'ㄷ', 'KeyE');
  await expect(galley.palette).toBeHidden();
  await expect(galley.correctionField).toHaveCount(0);
  // The same keys, not composed, do act.
  await galley.press('q');
  await expect(galley.palette).toBeVisible();
});

test('Enter that ends a composition does not end the correction', async ({ galley }) => {
  await galley.goToRow(3);
  await galley.press('e');
  await expect(galley.correctionField).toBeFocused();
  const session = await galley.page.context().newCDPSession(galley.page);
  await session.send('Input.imeSetComposition', { text: '한', selectionStart: 1, selectionEnd: 1 });
  await composing(galley, 'Enter', 'Enter');
  await composing(galley, 'Escape', 'Escape');
  await expect(galley.correctionField).toBeVisible();
  await session.send('Input.insertText', { text: '한글' });
  await expect(galley.correctionField).toHaveValue(/한글$/);
  await galley.press('Enter');
  await expect(galley.correctionField).toBeHidden();
  await expect(galley.row(3).locator('.correction ins')).toContainText('한글');
});

test('no key of the rows acts while a text is being typed', async ({ galley }) => {
  const letters = 'jkwbhiecvqndumoaxtgps 1234.[]{}?~';
  await galley.goToWord(2, '3,200');
  await galley.press('u', '3', 'c');
  await galley.type(letters);
  await expect(galley.cards.getByLabel('Comment')).toHaveValue(letters);
  await galley.press('Enter', 'e');
  await galley.type(letters);
  await expect(galley.correctionField).toHaveValue(new RegExp(letters.slice(0, 20)));
  await galley.press('Escape', 'Mod+F');
  await galley.type(letters);
  await expect(galley.page.getByRole('searchbox')).toHaveValue(letters);
  await galley.press('Escape');
  await galley.expectErrors(1);
  await galley.goToRow(2);
  await expect(galley.foot).toContainText('0 of 21 rows read');

  // Nor while a dialog is open.
  await galley.press('Mod+,');
  await galley.page.getByRole('heading', { name: 'Settings' }).click();
  await galley.press('j', 'q', '3', 'Space');
  await galley.press('Escape');
  await expect(galley.dialog).toBeHidden();
  await expect(galley.row(2)).toHaveClass(/\bfocus\b/);
  await galley.expectErrors(1);
});
