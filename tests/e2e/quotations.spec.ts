import { expect, test } from './fixtures';
import { harbour, type Article } from './story/articles';
import type { Galley } from './story/galley';
import { violationsOf } from './story/reach';

const ARTICLE: Article = {
  ...harbour,
  sourceName: 'quoted.ko.txt',
  targetName: 'quoted.mt.en.txt',
  source: [
    '박서준 시장은 “다리를 내년에 새로 놓겠다”고 말했다.',
    '시의회는 예산을 늘리기로 했다.',
    '이도윤 의원은 “세금을 올리는 일은 없을 것”이라고 강조했다.',
    '주민들은 “이십 년을 기다렸다”고 했다.',
  ].join('\n\n'),
  target: [
    'Mayor Park Seo-jun said, “We will build a new bridge next year.”',
    'The city council decided to increase the budget.',
    'Councillor Lee Do-yun stressed that there would be no rise in taxes.',
    'Residents said, “We have waited for twenty years.”',
  ].join('\n\n'),
};

const lines = (galley: Galley) => galley.page.locator('.quotation-place .quotation-row');
const inHand = (galley: Galley) => galley.page.locator('.quotation-row[aria-selected=true]');
const differing = (galley: Galley) =>
  galley.page.locator('.tabs').getByRole('button', { name: 'Ledgers' }).locator('.count');

async function openQuotations(galley: Galley): Promise<void> {
  await galley.review(ARTICLE);
  await expect(differing(galley)).toHaveText('1');
  await galley.press('Alt+4', 'Alt+4');
  await expect(galley.page.locator('#quotations')).toBeFocused();
}

test('the quotation ledger lists both sides, marks what differs, and leads to the place, by key', async ({
  galley,
}) => {
  await openQuotations(galley);
  await expect(lines(galley)).toHaveCount(3);
  await expect(lines(galley).nth(0)).toContainText('다리를 내년에 새로 놓겠다');
  await expect(lines(galley).nth(0)).toContainText('We will build a new bridge next year');
  await expect(lines(galley).nth(0).locator('.quotation-state')).toHaveText(/paired/);
  await expect(lines(galley).nth(1).locator('.quotation-state')).toHaveText(/quotation lost/);

  galley.strokes = 0;
  await galley.press('n');
  await expect(inHand(galley)).toHaveAttribute('id', 'quotation-1');
  await expect(inHand(galley).getByRole('rowheader', { name: 'Row 3' })).toBeVisible();
  await galley.press('m');
  await expect(galley.message).toHaveText('Quotation marked as an error');
  await expect(inHand(galley)).toContainText('marked');
  // Once is enough, and nothing else differs.
  await galley.press('m', 'n');
  await expect(galley.message).toHaveText('No quotation is left that differs.');
  await galley.press('Enter');
  expect(galley.strokes).toBe(5);
  await expect(galley.row(3)).toHaveClass(/\bfocus\b/);
  await galley.expectErrors(1);
  await expect(galley.cell(3, 'source').locator('mark')).toContainText('세금을 올리는 일은 없을 것');
  await galley.press(']');
  await expect(galley.cards.first()).toContainText('Found by check:quotation');
  await galley.press('Mod+Z');
  await galley.expectErrors(0);
  await galley.press('Alt+4', 'j', 'k', 'k', 'v');
  await expect(galley.row(1)).toHaveClass(/\bfocus\b/);
  await expect(galley.cursorWord).toHaveText(/We will build a new bridge next year/);
});

test('the ledger follows corrections and what is aligned anew', async ({ galley }) => {
  await openQuotations(galley);
  await galley.press('Alt+1', 'Mod+Home', 'j', 'j', 'e', 'Mod+A');
  await galley.type('Councillor Lee Do-yun stressed, “There will be no rise in taxes.”');
  await galley.press('Enter');
  await expect(differing(galley)).toHaveCount(0);
  await galley.press('Alt+4');
  await expect(lines(galley).nth(1).locator('.quotation-state')).toHaveText(/paired/);
  await galley.press('Mod+Z');
  await expect(lines(galley).nth(1).locator('.quotation-state')).toHaveText(/quotation lost/);
  await expect(differing(galley)).toHaveText('1');
});

test('the ledger is hidden while the review is read blind', async ({ galley }) => {
  await openQuotations(galley);
  await galley.run('findings.blind');
  await expect(lines(galley)).toHaveCount(0);
  await expect(galley.page.getByText('hidden until', { exact: false }).first()).toBeVisible();
  await expect(differing(galley)).toHaveCount(0);
});

for (const language of ['en', 'ko'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`quotations are within reach: ${language}, ${theme}`, async ({ galley }, info) => {
      await openQuotations(galley);
      await galley.run(`language.${language}`);
      await galley.run(`theme.${theme}`);
      await galley.press('n');
      for (const [width, height] of [
        [1440, 900],
        [1000, 640],
      ] as const) {
        await galley.host.resize(width, height);
        const picture = info.outputPath(`quotations-${width}.png`);
        await galley.page.screenshot({ path: picture });
        await info.attach(`quotations-${width}`, { path: picture, contentType: 'image/png' });
        const violations = await violationsOf(galley.page);
        expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
      }
    });
  }
}
