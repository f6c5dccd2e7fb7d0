import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures';
import { serializeReview } from '../../core/review/file';
import { generateReview } from '../bench/generate';
import type { Galley } from './story/galley';
import { violationsOf } from './story/reach';

type Side = 'source' | 'target';

/** A sentence of the alignment view, counted from 1. */
function sentence(galley: Galley, side: Side, number: number): Locator {
  return galley.page.locator(`#sentence-${side}-${number - 1}`);
}

async function expectLinked(galley: Galley, side: Side, number: number, words: string): Promise<void> {
  await expect(sentence(galley, side, number)).toHaveAttribute('aria-description', new RegExp(words));
}

async function expectCursor(galley: Galley, side: Side, number: number): Promise<void> {
  await expect(sentence(galley, side, number)).toHaveClass(/\bcursor-on\b/);
  await expect(galley.page.locator('#rows')).toHaveAttribute(
    'aria-activedescendant',
    `sentence-${side}-${number - 1}`,
  );
}

async function openAlignment(galley: Galley): Promise<void> {
  await galley.press('Alt+2');
  await expect(galley.page.locator('.bands')).toBeFocused();
}

test('an alignment is put right by keyboard alone, and every step undone', async ({ galley }) => {
  await openAlignment(galley);
  await expectCursor(galley, 'source', 1);
  await expectLinked(galley, 'source', 2, 'linked with target 2, 3,');

  await test.step('merge with the next and with the previous', async () => {
    await galley.press('m');
    await expectLinked(galley, 'source', 1, 'linked with target 1, 2, 3, edited by hand');
    await expectCursor(galley, 'source', 1);
    await galley.press('Mod+Z');
    await expect(galley.message).toHaveText('Undone: beads merged');
    await expectLinked(galley, 'source', 1, 'linked with target 1, ');
    await galley.press('j', 'Shift+M');
    await expectLinked(galley, 'source', 2, 'linked with target 1, 2, 3, edited');
    await expectCursor(galley, 'source', 2);
    await galley.press('Mod+Z');
  });

  await test.step('divide a bead, move a sentence to the bead after and before', async () => {
    await galley.press('d');
    await expectLinked(galley, 'source', 2, 'linked with target 2, edited');
    await expectLinked(galley, 'target', 3, 'Not in the original');
    await galley.press('h', 'j');
    await expectCursor(galley, 'target', 3);
    await galley.press(']');
    await expectLinked(galley, 'target', 3, 'linked with source 3');
    await galley.press('[');
    await expectLinked(galley, 'target', 3, 'linked with source 2');
    await galley.press('Mod+Z', 'Mod+Z', 'Mod+Z');
    await expectLinked(galley, 'source', 2, 'linked with target 2, 3, \\d+ % sure');
  });

  await test.step('split a sentence at the caret and join it again', async () => {
    const whole = await sentence(galley, 'target', 3).textContent();
    await expect(galley.page.locator('.align-head.target')).toContainText('22 sentences');
    await galley.press('w', 'w', 's');
    await expect(galley.page.locator('.align-head.target')).toContainText('23 sentences');
    await expect(sentence(galley, 'target', 3)).toHaveText('Up to');
    await expectLinked(galley, 'source', 2, 'linked with target 2, 3, 4');
    await expectCursor(galley, 'target', 3);
    await galley.press('Shift+S');
    await expect(galley.page.locator('.align-head.target')).toContainText('22 sentences');
    await expect(sentence(galley, 'target', 3)).toHaveText(whole ?? '');
    await galley.press('Mod+Z', 'Mod+Z');
    await expectLinked(galley, 'source', 2, 'linked with target 2, 3, \\d+ % sure');
  });

  await test.step('link selections of both sides, crossing others', async () => {
    await galley.press('h', 'Mod+Home', 'j', 'j', 'Shift+ArrowDown');
    await expect(galley.page.locator('.sentence-card.selected')).toHaveCount(2);
    await galley.press('h', 'j');
    await expectCursor(galley, 'target', 6);
    await galley.press('l');
    await expectLinked(galley, 'source', 3, 'linked with target 6');
    await expectLinked(galley, 'source', 4, 'linked with target 6');
    await expectLinked(galley, 'source', 5, 'Missing in the translation');
    await expectLinked(galley, 'target', 4, 'Not in the original');
    await expect(galley.page.locator('.sentence-card.selected')).toHaveCount(0);
    await galley.press('Mod+Z');
    await expectLinked(galley, 'source', 5, 'linked with target 6');
  });

  await test.step('unlink, and say that a sentence is missing or added', async () => {
    await galley.press('u');
    await expectLinked(galley, 'target', 6, 'Not in the original');
    await expectLinked(galley, 'source', 5, 'Missing in the translation');
    await galley.press('Mod+Z');
    await galley.press('Mod+Home', 'j', 'a');
    await expectLinked(galley, 'target', 2, 'Not in the original, edited');
    await expectLinked(galley, 'target', 3, 'linked with source 2');
    await galley.press('Mod+Z', 'h', 'o');
    await expectLinked(galley, 'source', 2, 'Missing in the translation, edited');
    await galley.press('Mod+Z');
  });

  await test.step('confirm one, all above, pin', async () => {
    await galley.press('Enter');
    await expectLinked(galley, 'source', 2, 'confirmed');
    await expect(galley.foot).toContainText('1 of 21 beads settled');
    await galley.press('j', 'j', 'Shift+Enter');
    await expect(galley.foot).toContainText('4 of 21 beads settled');
    await galley.press('p');
    await expectLinked(galley, 'source', 4, 'confirmed, pinned');
    await galley.press('Mod+Z', 'Mod+Z', 'Mod+Z');
    await expect(galley.foot).toContainText('0 of 21 beads settled');
    await galley.press('Mod+Shift+Z', 'Mod+Shift+Z', 'Mod+Shift+Z');
    await expectLinked(galley, 'source', 4, 'confirmed, pinned');
  });
});

test('the rest is aligned anew around a link that leads far away', async ({ galley }) => {
  await openAlignment(galley);
  await galley.press('Space', 'h', 'Mod+End');
  await expectCursor(galley, 'target', 22);
  await galley.press('l');
  await galley.press('Mod+Home');
  await expectLinked(galley, 'target', 1, 'Not in the original');
  await expect(galley.page.locator('.away')).toHaveText('↓ 22');
  // Undone links and guesses taken back, there is something to find anew.
  await galley.press('j', 'u', 'Enter');
  await galley.press('r');
  await expect(galley.message).toContainText(/Re-aligned|Nothing to change/);
  await expectLinked(galley, 'source', 1, 'linked with target 22, edited');
  await expectLinked(galley, 'source', 5, 'linked with target 6, \\d+ % sure');
  await galley.press('Mod+End');
  await expectLinked(galley, 'target', 22, 'linked with source 1, edited');
  await galley.page.locator('.away').filter({ hasText: '↑ 1' }).click();
  await expectCursor(galley, 'source', 1);
});

test('the next unsure bead is a key away and told in the head', async ({ galley }) => {
  // Two texts that do not belong together leave the aligner in doubt.
  await galley.disk.write(
    'a.en.txt',
    'The harbour opened on Monday.\nNobody was hurt.\nIt cost 40 million.\nThe mayor spoke.',
  );
  await galley.disk.write(
    'a.de.txt',
    'Der Hafen wurde am Montag eröffnet.\nEs kostete 40 Millionen.\nDer Bürgermeister sprach.\nEs regnete.',
  );
  await galley.openFiles('a.en.txt', 'a.de.txt');
  await galley.dialog.getByRole('button', { name: 'Start the review' }).click();
  await galley.waitForReview();
  await openAlignment(galley);
  const unsure = galley.page.locator('.knot.unsure');
  const count = await unsure.count();
  expect(count).toBeGreaterThan(0);
  await expect(galley.page.locator('.tabs [aria-current]')).toContainText(`${count} unsure`);
  await galley.press('n');
  await expect(galley.page.locator('.sentence-card.cursor-on.unsure')).toHaveCount(1);
  await galley.press('Enter');
  await expect(unsure).toHaveCount(count - 1);
});

test('a sentence is cut within a word: the caret moves by letters as well', async ({ galley }) => {
  await openAlignment(galley);
  await galley.press('h', 'j', 'w');
  await galley.press('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowLeft');
  const rest = sentence(galley, 'target', 2).locator('.run.cursor');
  const whole = (await sentence(galley, 'target', 2).textContent()) ?? '';
  const left = (await rest.textContent()) ?? '';
  expect(whole.endsWith(left)).toBe(true);
  // Between two letters.
  const at = whole.length - left.length;
  expect(whole.slice(at - 1, at + 1)).toMatch(/^[\p{L}\p{N}]{2}$/u);
  await galley.press('s');
  await expect(sentence(galley, 'target', 2)).toHaveText(whole.slice(0, at));
  await expect(sentence(galley, 'target', 3)).toHaveText(left);
  await galley.press('Mod+Z');
  await expect(sentence(galley, 'target', 2)).toHaveText(whole);
});

test('a long re-alignment is cancelled: nothing has changed, and the worker is there again', async ({
  galley,
}) => {
  const review = generateReview({ rows: 6000, annotations: 100 });
  await galley.disk.write('long.galley', serializeReview(review));
  await galley.openFiles('long.galley');
  await expect(galley.page.locator('#rows')).toHaveAttribute('aria-rowcount', String(review.beads.length));
  await openAlignment(galley);
  const settled = galley.page.locator('.align-foot');
  const before = await settled.textContent();
  await galley.press('r');
  await expect(galley.page.locator('.align-progress')).toBeVisible();
  await galley.press('Escape');
  await expect(galley.message).toHaveText(/cancelled|stopped/i);
  await expect(galley.page.locator('.align-progress')).toHaveCount(0);
  await expect(settled).toHaveText(before ?? '');
  await expect(galley.fileState).toContainText('saved in');
  // It saves, so it has the review.
  await galley.press('m');
  await expect(galley.fileState).toContainText('edited');
  await galley.saveAs('after.galley');
  const saved = JSON.parse(await galley.readSaved('after.galley')) as { beads: unknown[] };
  expect(saved.beads).toHaveLength(review.beads.length - 1);
});

test('errors stay on their words through edits of the alignment', async ({ galley }) => {
  await galley.goToWord(2, '3,200');
  await galley.press('u', '3', 'Escape');
  await openAlignment(galley);
  const mark = galley.page.locator('.sentence-card mark');
  await expect(mark).toHaveText('3,200');
  await expectCursor(galley, 'target', 2);
  await galley.press('j', 'w', 'w', 's', ']', 'm', 'u');
  await expect(galley.page.locator('.align-head.target')).toContainText('23 sentences');
  await expect(mark).toHaveText('3,200');
  await galley.press('Alt+1');
  await galley.expectErrors(1);
  await expect(galley.page.locator('.rows mark')).toHaveText('3,200');
});

test('the table edits the alignment of its row', async ({ galley }) => {
  await galley.goToRow(2);
  await galley.press('Alt+M');
  await expect(galley.cell(2, 'source')).toContainText('하루 최대 3만2000명');
  await expect(galley.cell(2, 'source')).toContainText('김하린 시장');
  await expect(galley.row(2)).toHaveClass(/\bfocus\b/);
  await galley.press('Mod+Z');
  await expect(galley.cell(2, 'source')).not.toContainText('김하린 시장');
  await galley.press('Alt+U');
  await expect(galley.row(2)).toHaveClass(/\b(missing|added)\b/);
  await galley.press('Mod+Z');
  await galley.goToRow(2);
  await galley.press('Alt+Shift+M');
  await expect(galley.focusedRow).toHaveAttribute('aria-rowindex', '1');
  await expect(galley.cell(1, 'source')).toContainText('하루 최대 3만2000명');
  await galley.press('Alt+Enter', 'Alt+2');
  await expectLinked(galley, 'source', 1, 'confirmed');
});

test('a link’s end is dragged to another sentence', async ({ galley }) => {
  await openAlignment(galley);
  const port = (side: Side, number: number) => sentence(galley, side, number).locator('~ .port');
  const drag = async (from: Locator, to: Locator) => {
    const start = await from.boundingBox();
    const end = await to.boundingBox();
    if (!start || !end) throw new Error('Nothing to drag');
    const { mouse } = galley.page;
    await mouse.move(start.x + start.width / 2, start.y + start.height / 2);
    await mouse.down();
    await mouse.move(start.x + 40, start.y + 20, { steps: 4 });
    await mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 8 });
    await expect(to).toHaveClass(/\bdrop\b/);
    await expect(galley.page.locator('.drag-line path')).toHaveAttribute('d', /^M/);
    await mouse.up();
    await expect(galley.page.locator('.drag-line')).toHaveCount(0);
  };
  // The end at target 3 goes to target 4, whose own link is cut.
  await drag(port('target', 3), sentence(galley, 'target', 4));
  await expectLinked(galley, 'source', 2, 'linked with target 2, 4');
  await expectLinked(galley, 'source', 3, 'Missing in the translation');
  // A missing sentence dropped on the other side joins the bead there.
  await drag(port('source', 3), sentence(galley, 'target', 3));
  await expectLinked(galley, 'source', 3, 'linked with target 3');
  await galley.press('Mod+Z', 'Mod+Z');
  await expectLinked(galley, 'source', 2, 'linked with target 2, 3,');
  // The keyboard was never lost to the mouse.
  await expect(galley.page.locator('.bands')).toBeFocused();
});

test('sentences are selected and cut by the mouse', async ({ galley }) => {
  await openAlignment(galley);
  await sentence(galley, 'source', 3).click();
  await expectCursor(galley, 'source', 3);
  await sentence(galley, 'source', 5).click({ modifiers: ['Shift'] });
  await expect(galley.page.locator('.source .sentence-card.selected')).toHaveCount(3);
  await sentence(galley, 'target', 2).click({ modifiers: ['ControlOrMeta'] });
  await expect(galley.page.locator('.align-status')).toContainText('3 ↔ 1 selected');
  await galley.page.locator('.align-status').getByRole('button').click();
  await expectLinked(galley, 'target', 2, 'linked with source 3, 4, 5');
  await sentence(galley, 'target', 8).click();
  await galley.press('s');
  await expect(galley.page.locator('.align-head.target')).toContainText('23 sentences');
});

for (const language of ['en', 'ko'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`the alignment is within reach: ${language}, ${theme}`, async ({ galley }, info) => {
      await galley.run(`language.${language}`);
      await galley.run(`theme.${theme}`);
      await openAlignment(galley);
      // Something of every state: edited, confirmed, pinned, missing, far away, selected.
      await galley.press('m', 'j', 'j', 'Enter', 'p', 'j', 'o', 'j', 'Space', 'h', 'Mod+End', 'l');
      await galley.press('Mod+Home', 'Shift+ArrowDown', 'j', 'w');
      for (const [width, height] of [
        [1440, 900],
        [1000, 640],
      ] as const) {
        await galley.host.resize(width, height);
        await expect(galley.page.locator('.fitting-keys kbd').first()).toBeVisible();
        const picture = info.outputPath(`align-${width}.png`);
        await galley.page.screenshot({ path: picture });
        await info.attach(`align-${width}`, { path: picture, contentType: 'image/png' });
        const violations = await violationsOf(galley.page);
        expect(
          violations.flatMap(({ id, nodes }) =>
            nodes.map((node) => `${width}: ${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
          ),
        ).toEqual([]);
        const { scrollWidth, clientWidth } = await galley.page
          .locator('.bands')
          .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
        expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      }
    });
  }
}
