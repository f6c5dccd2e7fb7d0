import { expect, test } from './fixtures';

test('an error takes three strokes, the same again one', async ({ galley }) => {
  await galley.goToWord(4, 'October');
  await galley.press('Shift+ArrowRight', 'Shift+ArrowRight');
  await expect(galley.selected).toHaveText(['October ', '4']);
  await expect(galley.palette).toBeVisible();
  await galley.press('d');
  await expect(galley.palette.locator('[aria-pressed=true]')).toHaveText(/Date, time/);
  await galley.press('3');
  await expect(galley.palette).toBeHidden();

  const mark = galley.cell(4, 'target').locator('mark').first();
  await expect(mark).toHaveAttribute('aria-description', 'Date, time, Major');
  await expect(mark).toHaveClass(/family-number/);
  await expect(mark).toHaveAttribute('data-letters', /^[A-Z]$/);
  await expect(galley.cards).toHaveAttribute('aria-label', 'Date, time, Major');
  await expect(galley.row(4).locator('.gutter')).toHaveAttribute('aria-label', 'Row 4, untouched, 1 error');
  await expect(galley.foot).toContainText('1 major');
  await galley.expectErrors(1);

  // The last pair once more, on the word under the cursor.
  await galley.goToWord(15, '50');
  await galley.press('.');
  await expect(galley.cell(15, 'target').locator('mark')).toHaveText('50');
  await expect(galley.cell(15, 'target').locator('mark')).toHaveAttribute(
    'aria-description',
    'Date, time, Major',
  );
  await galley.expectErrors(2);
  // Held down, or pressed twice, it is still one error.
  await galley.press('.');
  await galley.expectErrors(2);
});

test('selections of both sides make one error', async ({ galley }) => {
  await galley.goToWord(18, 'Do');
  await galley.press('Shift+ArrowRight');
  await galley.press('h');
  await galley.press('Home', 'w', 'Shift+ArrowRight');
  await expect(galley.cell(18, 'source').locator('.selected')).toHaveText('이도윤');
  await expect(galley.cell(18, 'target').locator('.selected')).toHaveText('Do');
  await galley.press('n', '2');
  await galley.expectErrors(1);
  await expect(galley.cards.locator('.words')).toHaveText('이도윤 → Do');
  const source = galley.cell(18, 'source').locator('mark');
  const target = galley.cell(18, 'target').locator('mark');
  expect(await source.getAttribute('data-annotations')).toBe(await target.getAttribute('data-annotations'));

  // Hovering one shows its pair on the other side.
  await galley.press('Escape');
  await expect(source).not.toHaveClass(/\blit\b/);
  await target.hover();
  await expect(source).toHaveClass(/\blit\b/);
});

test('a sentence that one text lacks is marked whole, without selecting it', async ({ galley }) => {
  await galley.press('}');
  await expect(galley.focusedRow).toHaveClass(/\badded\b/);
  await galley.press('a', '2');
  await galley.expectErrors(1);
  await expect(galley.cards.locator('.words')).toHaveText(
    'Subscribe to our newsletter for more stories like this.',
  );
});

test('Escape backs out, one step at a time', async ({ galley }) => {
  await galley.goToWord(2, '3,200');
  await galley.press('Shift+ArrowRight', 'u');
  await expect(galley.palette).toHaveAttribute('data-pending', 'true');
  await galley.press('Escape');
  await expect(galley.palette).toHaveAttribute('data-pending', 'false');
  await expect(galley.selected).toHaveText('3,200');
  await galley.press('Escape');
  await expect(galley.selected).toHaveCount(0);
  await expect(galley.palette).toBeHidden();
  // Half an error was none.
  await galley.press('3');
  await galley.expectErrors(0);
});

test('an error in hand changes by the same keys, and is removed', async ({ galley }) => {
  await galley.goToWord(2, '3,200');
  await galley.press('u', '3');
  await galley.press('d');
  await expect(galley.cards).toHaveAttribute('aria-label', 'Date, time, Major');
  await galley.press('4');
  await expect(galley.cards).toHaveAttribute('aria-label', 'Date, time, Critical');
  await galley.press('c');
  await galley.type('ten times too few');
  await galley.press('Enter');
  await galley.press('v');
  await galley.type('32,000');
  await galley.press('Enter');
  await expect(galley.cards.getByLabel('Comment')).toHaveValue('ten times too few');
  await expect(galley.cards.getByLabel('Suggestion')).toHaveValue('32,000');
  await galley.expectErrors(1);
  await galley.press('Delete');
  await galley.expectErrors(0);
});

test('with the mouse: the selection snaps to words, a key and a click mark it', async ({ galley }) => {
  const from = await galley.placeOf(3, 'ayo');
  const to = await galley.placeOf(3, 'Ki');
  await galley.page.mouse.move(from.x, from.y);
  await galley.page.mouse.down();
  await galley.page.mouse.move(to.x + to.width, to.y, { steps: 4 });
  await galley.page.mouse.up();
  // The word under the pressed button is selected first, and what it was drawn over a frame later.
  await expect.poll(async () => (await galley.selected.allTextContents()).join('')).toBe('Mayor Kim');
  await galley.palette.getByRole('button', { name: 'Terminology' }).click();
  await galley.palette.getByRole('button', { name: 'Minor' }).click();
  await galley.expectErrors(1);
  // A click in the list goes to the error from anywhere.
  await galley.press('Mod+End');
  await galley.errorList.click();
  await expect(galley.row(3)).toHaveClass(/\bfocus\b/);
  await expect(galley.cards).toHaveClass(/\bactive\b/);
});

test('next and previous: errors, unread rows', async ({ galley }) => {
  for (const [row, word] of [
    [2, '3,200'],
    [15, '50'],
  ] as const) {
    await galley.goToWord(row, word);
    await galley.press('u', '3', 'Escape');
  }
  await galley.press('Mod+Home', ']');
  await expect(galley.row(2)).toHaveClass(/\bfocus\b/);
  await galley.press(']');
  await expect(galley.row(15)).toHaveClass(/\bfocus\b/);
  await galley.press('[');
  await expect(galley.row(2)).toHaveClass(/\bfocus\b/);

  await galley.press('Mod+Home', 'Space', 'Space');
  await expect(galley.row(3)).toHaveClass(/\bfocus\b/);
  await expect(galley.foot).toContainText('2 of 21 rows read');
  await galley.press('Mod+End', 'Shift+J');
  await expect(galley.row(3)).toHaveClass(/\bfocus\b/);
});
