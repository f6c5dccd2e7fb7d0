import { expect, test } from './fixtures';
import type { Galley } from './story/galley';
import { violationsOf, type Violation } from './story/reach';

/** How each view and dialog is reached from the review, and left again. */
const PLACES: readonly (readonly [
  string,
  (galley: Galley) => Promise<void>,
  (galley: Galley) => Promise<void>,
])[] = [
  ['review', stay, stay],
  ['error in hand', (galley) => galley.press(']'), (galley) => galley.press('Escape')],
  [
    'palette',
    (galley) => galley.press('Shift+ArrowRight', 'q'),
    (galley) => galley.press('Escape', 'Escape'),
  ],
  [
    'correction',
    async (galley) => {
      await galley.goToRow(3);
      await galley.press('e');
      await galley.type(' more');
      await galley.row(3).locator('.correction ins').waitFor();
    },
    (galley) => galley.press('Escape'),
  ],
  [
    'find',
    async (galley) => {
      await galley.press('Mod+F');
      await galley.type('terminal');
    },
    (galley) => galley.press('Escape'),
  ],
  ['import', (galley) => galley.press('Mod+I'), closeDialog],
  ['commands', (galley) => galley.press('Mod+K'), closeDialog],
  ['shortcuts', (galley) => galley.press('?'), closeDialog],
  [
    'settings',
    async (galley) => {
      await galley.press('Mod+,');
      await galley.dialog.locator('summary').click();
    },
    closeDialog,
  ],
  ['scoring', (galley) => galley.run('view.scoring'), closeDialog],
  ['score', (galley) => galley.page.locator('button.pill').click(), (galley) => galley.press('Escape')],
  ['menu', (galley) => galley.page.locator('.menu-button').click(), (galley) => galley.press('Escape')],
  [
    'error',
    async (galley) => {
      await galley.disk.write('foreign.galley', '{"name":"package"}');
      await galley.openFiles('foreign.galley');
    },
    closeDialog,
  ],
  [
    'unsaved',
    async (galley) => {
      await galley.goToWord(7, 'Up');
      await galley.press('s', '2', 'Escape');
      await galley.run('file.sample');
    },
    closeDialog,
  ],
  [
    'report',
    async (galley) => {
      await galley.press('Alt+5');
      await galley.page.locator('iframe.report-preview').waitFor();
    },
    (galley) => galley.press('Alt+1'),
  ],
];

for (const language of ['en', 'ko'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`nothing is out of reach: ${language}, ${theme}`, async ({ galley }, info) => {
      test.setTimeout(180_000);
      await galley.run(`language.${language}`);
      await galley.run(`theme.${theme}`);
      await expect(galley.page.locator('html')).toHaveAttribute('lang', language);
      await galley.goToWord(2, '3,200');
      await galley.press('u', '3', 'Escape');
      await galley.press('Space');
      const found: string[] = [];
      for (const [name, enter, leave] of PLACES) {
        await enter(galley);
        if (leave === closeDialog) await galley.dialog.waitFor();
        found.push(...(await violations(galley, name)));
        await leave(galley);
      }
      // Recovery stands over the start view of the next start.
      await galley.waitUntilSettled();
      await galley.killAndRestart();
      await galley.dialog.waitFor();
      found.push(...(await violations(galley, 'recovery')));
      await galley.press('Escape');
      await expect(galley.dialog).toHaveCount(0);
      found.push(...(await violations(galley, 'start')));
      await info.attach('violations', { body: found.join('\n') });
      expect(found).toEqual([]);
    });
  }
}

test('the exported report is within reach as well', async ({ galley }, info) => {
  const { writeFile } = await import('node:fs/promises');
  await galley.goToWord(2, '3,200');
  await galley.press('u', '3', 'Escape', 'e');
  await galley.type(' more');
  await galley.press('Enter');
  const file = info.outputPath('report.html');
  await writeFile(file, await galley.exportReport('file.exportHtml', 'report.html'));
  const page = await galley.host.view(file);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const violations = await violationsOf(page);
    found.push(...violations.flatMap(describe(`report, ${colorScheme}`)));
  }
  expect(found).toEqual([]);
});

async function violations(galley: Galley, place: string): Promise<string[]> {
  // Colours are measured when nothing moves any more.
  await galley.page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))),
  );
  return (await violationsOf(galley.page)).flatMap(describe(place));
}

function describe(place: string): (violation: Violation) => string[] {
  return ({ id, help, nodes }) =>
    nodes
      .slice(0, 4)
      .map((node) => `${place}: ${id} (${help}): ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`);
}

async function stay(): Promise<void> {
  await Promise.resolve();
}

async function closeDialog(galley: Galley): Promise<void> {
  await galley.press('Escape');
  await expect(galley.dialog).toHaveCount(0);
}
