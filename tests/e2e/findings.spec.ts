import { expect, test } from './fixtures';
import type { Article } from './story/articles';
import { harbour } from './story/articles';
import type { Galley } from './story/galley';
import { violationsOf } from './story/reach';

const tab = (galley: Galley, name: string) => galley.page.locator('.tabs').getByRole('button', { name });
const card = (galley: Galley) => galley.page.locator('.finding-card');
const asked = (galley: Galley, row: number) => galley.cell(row, 'target').locator('.finding');
const items = (galley: Galley) => galley.page.locator('.finding-item');
const chip = (galley: Galley, name: RegExp) =>
  galley.page.locator('.findings-filters .chip', { hasText: name });

/** Waits until the article was checked, and says how many findings are open. */
async function openCount(galley: Galley): Promise<number> {
  const count = tab(galley, 'Findings').locator('.count');
  await expect(count).toHaveText(/^\d+$/);
  // Row by row, then the whole article.
  await expect(galley.page.locator('.tabs')).toHaveAttribute('data-checked', 'true');
  let last = '';
  for (let now = await count.textContent(); now !== last; now = await count.textContent()) {
    last = now ?? '';
    await galley.page.waitForTimeout(400);
  }
  return Number(last);
}

async function expectOpen(galley: Galley, count: number): Promise<void> {
  const text = tab(galley, 'Findings').locator('.count');
  if (count === 0) await expect(text).toBeHidden();
  else await expect(text).toHaveText(String(count));
}

test('findings become errors in a stroke each, are dismissed in one, and come back by undo', async ({
  galley,
}) => {
  const count = await openCount(galley);
  expect(count).toBeGreaterThan(4);
  await expect(asked(galley, 2)).toHaveText('3,200');
  galley.strokes = 0;
  await galley.press('f');
  await expect(galley.row(2)).toHaveClass(/\bfocus\b/);
  await expect(galley.cursorWord).toHaveText('3,200');
  await expect(card(galley)).toContainText('order of magnitude');
  await galley.press('Enter');
  await expect(galley.cell(2, 'target').locator('mark')).toHaveText('3,200');
  await expect(asked(galley, 2)).toHaveCount(0);
  // On to the next, which is accepted as another kind of error, then as a worse one.
  await expect(galley.row(4)).toHaveClass(/\bfocus\b/);
  await galley.press('d');
  await expect(galley.palette).toBeVisible();
  await galley.press('3');
  await expect(galley.cell(4, 'target').locator('mark')).toHaveAttribute(
    'aria-description',
    'Date, time, Major',
  );
  await galley.press('4');
  await galley.expectErrors(3);
  await expect(galley.foot).toContainText('1 critical');
  await galley.press('Delete');
  expect(galley.strokes).toBe(6);
  await expectOpen(galley, count - 4);
  for (let left = count - 4; left > 0; left--) await galley.press('Enter');
  await expect(galley.message).toHaveText('All findings are decided.');
  await expectOpen(galley, 0);
  await galley.expectErrors(count - 1);
  expect(galley.strokes).toBeLessThanOrEqual(2 * count);

  await galley.press('Mod+Home', ']');
  await expect(galley.cards.first()).toContainText('Found by check:number');
  for (let step = 0; step < count; step++) await galley.press('Mod+Z');
  await galley.expectErrors(0);
  await expectOpen(galley, count);
  await galley.press('Mod+Shift+Z');
  await galley.expectErrors(1);
});

test('a correction that mends a finding clears it; one that makes an error is asked about', async ({
  galley,
}) => {
  const count = await openCount(galley);
  await galley.press('f', 'e');
  await galley.page.keyboard.press('ControlOrMeta+A');
  await galley.type('Up to 32,000 people a day');
  await galley.press('Enter');
  await expect(asked(galley, 2)).toHaveCount(0);
  await expectOpen(galley, count - 1);
  await galley.press('e');
  await galley.page.keyboard.press('ControlOrMeta+A');
  await galley.type('Up to 23,000 people a day');
  await galley.press('Enter');
  // A word half typed may have been asked about for a moment as well.
  const caused = card(galley).filter({ hasText: '“23,000” (23,000)' });
  await expect(caused).toContainText('This is about the wording of your correction.');
  await expectOpen(galley, count);
  await galley.press('Mod+Z');
  await expectOpen(galley, count - 1);
  await galley.press('Mod+Z');
  await expectOpen(galley, count);
});

test('a dismissal stands when sentences are joined and aligned anew, and in the saved file', async ({
  galley,
}) => {
  const count = await openCount(galley);
  await galley.press('f', 'Delete');
  await expectOpen(galley, count - 1);
  await galley.press('Mod+Home', 'j', 'Alt+M');
  await expect(galley.page.locator('.row')).not.toHaveCount(0);
  await expect(asked(galley, 2)).toHaveCount(0);
  await galley.saveAs('decided.galley');
  await galley.restart();
  await galley.openFiles('decided.galley');
  await galley.waitForReview();
  await expectOpen(galley, count - 1);
  expect(JSON.parse(await galley.readSaved('decided.galley'))).toMatchObject({ version: 2 });
});

test('dismissed for all reviews, the same words are not asked about in the next', async ({ galley }) => {
  const count = await openCount(galley);
  await galley.press('f', 'Mod+Delete');
  await expectOpen(galley, count - 1);
  await galley.run('file.sample');
  await galley.page.getByRole('button', { name: 'Don’t save' }).click();
  await galley.waitForReview();
  await expectOpen(galley, count - 1);
  await expect(asked(galley, 2)).toHaveCount(0);
});

test('the list of findings: by key, filtered, grouped, with precision and reasons', async ({ galley }) => {
  const count = await openCount(galley);
  await galley.press('Alt+3');
  await expect(items(galley)).toHaveCount(count);
  await expect(items(galley).first()).toHaveAttribute('aria-selected', 'true');
  await expect(galley.page.locator('.evidence .finding.in-hand').first()).toBeVisible();
  await galley.press('j', 'k', 'Enter');
  await expect(items(galley)).toHaveCount(count - 1);
  await galley.press('c');
  await galley.type('House style');
  await galley.press('Enter', 'Shift+Delete');
  await expect(items(galley)).toHaveCount(count - 2);
  await expect(galley.page.locator('.findings-precision').first()).toHaveText('1 of 2 accepted');
  await galley.press('l', 'l');
  await expect(chip(galley, /dismissed/)).toHaveAttribute('aria-pressed', 'true');
  await galley.press('j');
  await expect(galley.page.locator('.finding-detail')).toContainText('House style');
  await expect(galley.page.locator('.finding-state')).toHaveText('Dismissed in this article');
  await galley.press('r');
  await expect(items(galley)).toHaveCount(0);
  await chip(galley, /open/).click();
  await galley.press('b');
  await expect(galley.page.locator('.finding-group').first()).toContainText('Numbers');
  await galley.press('j', 'v');
  await expect(tab(galley, 'Review')).toHaveAttribute('aria-current', 'page');
});

test('a blind review shows nothing until it is finished, and reports what each found alone', async ({
  galley,
}) => {
  const count = await openCount(galley);
  await galley.run('findings.blind');
  await expectOpen(galley, 0);
  await expect(galley.page.locator('.finding')).toHaveCount(0);
  await galley.press('f');
  await expect(galley.message).toHaveText('Findings are hidden until you have finished reading.');
  await galley.goToWord(2, '3,200');
  await galley.press('u', '3', 'Escape');
  await galley.goToWord(3, 'Mayor');
  await galley.press('s', '2', 'Escape');
  await galley.run('findings.finish');
  await expectOpen(galley, count - 1);
  const report = JSON.parse(await galley.exportReport('file.exportJson', 'blind.json')) as {
    blind: { both: string[]; onlyReviewer: string[]; onlyChecks: number[] };
    findings: { state: string }[];
  };
  expect(report.blind.both).toHaveLength(1);
  expect(report.blind.onlyReviewer).toHaveLength(1);
  expect(report.blind.onlyChecks.length).toBeGreaterThanOrEqual(count - 1);
  expect(report.findings.filter(({ state }) => state === 'marked')).toHaveLength(1);
  const html = await galley.exportReport('file.exportHtml', 'blind.html');
  expect(html).toContain('Both found 1 error;');
});

const TORN: Article = {
  ...harbour,
  sourceName: 'torn.ko.txt',
  targetName: 'torn.mt.en.txt',
  source: [
    '존 커비 조정관은 이날 기자들을 만났다.',
    '커비 조정관은 매우 우려한다고 말했다.',
    '커비 조정관은 계속 지켜보겠다고 했다.',
    '기자들은 커비 조정관에게 물었다.',
  ].join('\n\n'),
  target: [
    'Coordinator John Kirby met reporters that day.',
    'Coordinator Kirby said he was very worried.',
    'Coordinator Kermit said they would keep watching.',
    'Reporters asked Coordinator Kirby.',
  ].join('\n\n'),
};

test('the names ledger: one key marks all wrong renderings, one settles the right form', async ({
  galley,
}) => {
  await galley.review(TORN);
  await galley.press('Alt+4');
  const torn = galley.page.locator('.name-row.torn');
  await expect(torn).toContainText('커비');
  await expect(torn.locator('.rendering').first()).toContainText('Kirby');
  await expect(torn.locator('.rendering.is-wrong')).toContainText('Kermit');
  await galley.press('m');
  await expect(galley.message).toHaveText('1 name marked as an error');
  await expect(torn).toContainText('others are marked');
  await galley.press('Enter');
  await expect(torn.locator('.name-settled')).toBeVisible();
  await galley.press('l', 'v');
  await expect(galley.row(3)).toHaveClass(/\bfocus\b/);
  await expect(galley.cell(3, 'target').locator('mark')).toHaveText('Kermit');
  await expect(galley.cards.getByLabel('Suggestion')).toHaveValue('Kirby');
  await galley.press('Mod+Z', 'Mod+Z');
  await galley.expectErrors(0);
});

const ALONE: Article = {
  ...harbour,
  sourceName: 'alone.ko.txt',
  targetName: 'alone.mt.en.txt',
  source: [
    '박서준 대표는 돈이 없다고 말했다.',
    '주민들은 이십 년을 기다렸다.',
    '이도윤 박사는 다리가 필요하다고 말했다.',
  ].join('\n\n'),
  target: [
    'The representative said there was no money.',
    'Residents waited twenty years, said Brannigan.',
    'Dr. Lee Do-hyun said a bridge was needed.',
  ].join('\n\n'),
};

test('the names ledger: what one side has alone is told, counted and marked by key', async ({
  galley,
}, info) => {
  await galley.review(ALONE);
  await expect(tab(galley, 'Ledgers').locator('.count')).toHaveText('3');
  await galley.press('Alt+4');
  const rows = galley.page.locator('[role=row].name-row:not(.names-head)');
  const inHand = galley.page.locator('.name-row[aria-selected=true]');
  await expect(rows).toHaveCount(3);
  const seen = new Map<string, number>();
  for (let at = 0; at < 3; at++) {
    seen.set((await inHand.textContent()) ?? '', at);
    await galley.press('j');
  }
  const at = (words: RegExp): number => [...seen].find(([text]) => words.test(text))?.[1] ?? -1;
  const lost = at(/박서준.*no counterpart/);
  const added = at(/not in the original.*Brannigan/);
  expect([lost, added, at(/Lee Do-hyun.*not written as usual/)].sort()).toEqual([0, 1, 2]);
  for (const theme of ['light', 'dark'] as const) {
    await galley.run(`theme.${theme}`);
    const picture = info.outputPath(`alone-${theme}.png`);
    await galley.page.screenshot({ path: picture });
    await info.attach(`alone-${theme}`, { path: picture, contentType: 'image/png' });
    const violations = await violationsOf(galley.page);
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  }
  const take = async (row: number): Promise<void> => {
    for (let step = 0; step < 3; step++) await galley.press('k');
    for (let step = 0; step < row; step++) await galley.press('j');
  };
  await take(lost);
  await galley.press('m');
  await expect(inHand).toContainText('marked as an error');
  // There is no form to be settled of what the original has not.
  await take(added);
  await galley.press('Enter', 'e', 'm');
  await expect(inHand).toContainText('marked as an error');
  await expect(galley.page.locator('.name-settled')).toHaveCount(0);
  await galley.press('v');
  await expect(galley.row(2)).toHaveClass(/\bfocus\b/);
  await galley.expectErrors(2);
  await expect(galley.cell(1, 'source').locator('mark')).toHaveText('박서준');
  await expect(galley.cell(2, 'target').locator('mark')).toHaveText('Brannigan');
});

test('the profile: checks switched off, own patterns, exported and taken over again', async ({ galley }) => {
  const count = await openCount(galley);
  await galley.run('findings.profile');
  await galley.dialog.getByRole('checkbox', { name: /^Numbers/ }).uncheck();
  await galley.dialog.getByRole('button', { name: 'Own patterns' }).click();
  const expression = galley.dialog.getByLabel('Expression');
  await expect(expression).toBeFocused();
  await galley.type('(');
  await expect(galley.dialog).toContainText('This expression cannot be used');
  await expression.fill('Civic group');
  await galley.press('Tab');
  await galley.page.keyboard.press('ControlOrMeta+A');
  await galley.type('say NGO');
  await galley.press('Tab');
  await galley.dialog.getByLabel('Upper and lower case differ').uncheck();
  await galley.dialog.getByLabel('Severity').selectOption('Critical');
  await galley.host.answerSave('news.profile.json');
  await galley.dialog.getByRole('button', { name: 'Export…' }).click();
  await expect(galley.message).toHaveText('Written: news.profile.json');
  await galley.press('Escape');
  await expect(galley.page.locator('.finding', { hasText: 'civic group' })).toBeVisible();
  await expect(asked(galley, 2)).toHaveCount(0);

  // The other text may say that it is fine.
  await galley.run('findings.profile');
  await galley.dialog.getByRole('button', { name: 'Own patterns' }).click();
  await expect(galley.dialog.getByLabel('Name')).toHaveValue('say NGO');
  await galley.dialog.getByLabel('Unless the other text has').fill('시민단체');
  await galley.press('Escape');
  await expect(galley.page.locator('.finding', { hasText: 'civic group' })).toHaveCount(0);
  await galley.run('findings.profile');
  await galley.dialog.getByRole('button', { name: 'Own patterns' }).click();
  await galley.dialog.getByLabel('Unless the other text has').fill('');
  await galley.dialog.getByLabel('Looked for in').selectOption('the original');
  await galley.dialog.getByRole('button', { name: 'Remove pattern 1' }).click();
  await expect(expression).toHaveCount(0);
  await galley.press('Escape');
  await expect(galley.page.locator('.finding', { hasText: 'civic group' })).toHaveCount(0);

  // All of it is undone. A field that is typed in slowly may have taken more steps than one.
  for (let step = 0; step < 40; step++) await galley.press('Mod+Z');
  await expectOpen(galley, count);
  await galley.run('findings.profile');
  await galley.host.answerOpen(['news.profile.json']);
  await galley.dialog.getByRole('button', { name: 'Import…' }).click();
  await expect(galley.dialog.getByRole('checkbox', { name: /^Numbers/ })).not.toBeChecked();
  await galley.press('Escape');
  await expect(asked(galley, 2)).toHaveCount(0);
});

for (const language of ['en', 'ko'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`findings and names are within reach: ${language}, ${theme}`, async ({ galley }, info) => {
      await openCount(galley);
      await galley.run(`language.${language}`);
      await galley.run(`theme.${theme}`);
      const look = async (name: string) => {
        for (const [width, height] of [
          [1440, 900],
          [1000, 640],
        ] as const) {
          await galley.host.resize(width, height);
          const picture = info.outputPath(`${name}-${width}.png`);
          await galley.page.screenshot({ path: picture });
          await info.attach(`${name}-${width}`, { path: picture, contentType: 'image/png' });
          const violations = await violationsOf(galley.page);
          expect(
            violations.flatMap(({ id, nodes }) =>
              nodes.map((node) => `${name} ${width}: ${id}: ${node.html}`),
            ),
          ).toEqual([]);
        }
      };
      await galley.press('f');
      await look('review');
      await galley.press('Alt+3', 'Enter', 'Delete', 'b', 'd');
      await look('findings');
      await galley.press('Escape', 'Alt+4');
      await look('names');
      await galley.run('findings.profile');
      await look('profile');
      await galley.dialog.locator('.profile-parts button').nth(2).click();
      await galley.type('(');
      await look('patterns');
    });
  }
}
