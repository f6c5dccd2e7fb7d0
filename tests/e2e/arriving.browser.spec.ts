import { expect, test } from './fixtures';
import { holdFindings } from './story/arriving';

// Not on the desktop: the window of the test that runs beside takes the keyboard, which ends a composition.
test('findings that arrive disturb neither a composition nor words selected by keyboard', async ({
  galley,
}) => {
  const arrive = await holdFindings(galley);
  await galley.review();
  await galley.goToWord(2, 'Up');
  await galley.press('Shift+ArrowRight', 'Shift+ArrowRight', 'e');
  await expect(galley.correctionField).toBeFocused();
  const before = await galley.correctionField.inputValue();
  const session = await galley.page.context().newCDPSession(galley.page);
  await session.send('Input.imeSetComposition', { text: '하', selectionStart: 1, selectionEnd: 1 });
  await arrive();
  await expect(galley.cell(2, 'target').locator('.run.finding').first()).toBeVisible();
  await session.send('Input.imeSetComposition', { text: '한', selectionStart: 1, selectionEnd: 1 });
  await expect(galley.correctionField).toHaveValue(`${before}한`);
  await session.send('Input.insertText', { text: '한' });
  await expect(galley.correctionField).toHaveValue(`${before}한`);
  expect((await galley.selected.allTextContents()).join('')).toBe('Up to');
});
