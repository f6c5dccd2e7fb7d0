import { expect, test } from './fixtures';
import { harbour, type Article } from './story/articles';

const TO_ARABIC: Article = {
  ...harbour,
  sourceName: 'port.en.txt',
  targetName: 'port.ar.txt',
  source: ['Ships return to the port on March 14.', 'IBM rerouted its cargo through Rotterdam.'].join('\n\n'),
  target: ['تعود السفن إلى الميناء في 14 مارس.', 'IBM حولت شحناتها عبر ميناء روتردام.'].join('\n\n'),
};

test('Arabic runs from right to left: every sentence, the arrows, the alignment, the report', async ({
  galley,
}) => {
  await galley.review(TO_ARABIC);
  // The second begins with a Latin name.
  for (const row of [1, 2]) {
    await expect(galley.cell(row, 'target')).toHaveCSS('direction', 'rtl');
    await expect(galley.cell(row, 'source')).toHaveCSS('direction', 'ltr');
  }

  await galley.goToRow(1);
  await galley.press('Home');
  const left = async () => (await galley.cursorWord.boundingBox())?.x ?? NaN;
  const first = await left();
  await galley.press('ArrowLeft');
  await expect(galley.cursorWord).toHaveText('السفن');
  expect(await left()).toBeLessThan(first);
  await galley.press('Shift+ArrowLeft', 'Shift+ArrowLeft');
  await expect.poll(async () => (await galley.selected.allTextContents()).join('')).toBe('السفن إلى');
  await galley.press('m', '2');
  await galley.press('h', 'Home', 'ArrowRight');
  await expect(galley.cursorWord).toHaveText('return');

  await galley.press('Alt+4');
  await expect(galley.page.locator('.names-table')).toContainText('in one into Arabic it looks for none');
  await galley.press('Alt+2');
  await expect(galley.page.locator('#sentence-target-1')).toHaveCSS('direction', 'rtl');
  await galley.press('Alt+1');
  const report = await galley.exportReport('file.exportHtml', 'report.html');
  expect(report).not.toMatch(/lang="ar" dir="(?!rtl)/);
});
