import { expect, test } from './fixtures';

test('the first start opens the sample, the second does not', async ({ installed: galley }) => {
  await galley.start();
  await galley.waitForReview();
  await expect(galley.page.locator('.head .file-title')).toHaveText(/^Haedam Port’s new passenger terminal/);
  await expect.poll(() => galley.host.title()).toMatch(/^Haedam Port’s new passenger terminal.* – Galley$/);
  await expect(galley.cell(1, 'source')).toHaveText('해담항 새 여객터미널, 착공 4년 만에 문 연다');
  await expect(galley.cell(1, 'target')).toHaveText(
    'Haedam Port’s new passenger terminal opens 4 years after groundbreaking',
  );
  await expect(galley.page.locator('.column-heads')).toContainText('Korean original');
  await expect(galley.page.locator('.column-heads')).toContainText('English machine translation');
  await expect(galley.foot).toContainText('Korean → English');

  // The last sentence of the translation is nowhere in the original.
  await galley.press('Mod+End');
  await expect(galley.focusedRow).toHaveClass(/\badded\b/);
  await expect(galley.focusedRow.locator('.gap')).toContainText('Not in the original');
  await expect(galley.focusedRow).toContainText('Subscribe to our newsletter');

  await galley.restart();
  await expect(galley.page.getByRole('heading', { name: 'Two articles to a finished report' })).toBeVisible();
  await expect(galley.rows).toHaveCount(0);
  await expect(galley.dialog).toHaveCount(0);

  // In one click it is there again.
  await galley.page.getByRole('button', { name: 'Open the sample' }).click();
  await galley.waitForReview();
});
