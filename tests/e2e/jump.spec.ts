import { expect, test } from './fixtures';
import type { Galley } from './story/galley';
import { composing, pressForeign } from './story/keys';
import { violationsOf } from './story/reach';

const field = (galley: Galley) => galley.page.locator('#jump-letters');
const rows = (galley: Galley) => galley.page.locator('#rows');

test('the first letters of a word lead to it, the key once more to the next', async ({ galley }) => {
  await galley.press('/');
  await expect(field(galley)).toBeFocused();
  await galley.press('t', 'e');
  await expect(galley.cursorWord).toHaveText('terminal');
  await expect(galley.row(1)).toHaveClass(/\bfocus\b/);
  await galley.press('/');
  await expect(galley.row(4)).toHaveClass(/\bfocus\b/);
  await expect(galley.cursorWord).toHaveText('terminal');
  await expect(field(galley)).toHaveValue('te');
  await galley.press('Enter');
  await expect(field(galley)).toHaveCount(0);
  await expect(rows(galley)).toBeFocused();
  await expect(galley.cursorWord).toHaveText('terminal');

  // Back to where it was: the letters are none of a word, then Escape.
  await galley.press('/', 'q', 'q');
  await expect(galley.page.locator('#jump-state')).toHaveText('no such word');
  await expect(galley.row(4)).toHaveClass(/\bfocus\b/);
  await galley.press('Backspace', 'Backspace', 'h', 'a', 'r');
  await expect(galley.row(1)).not.toHaveClass(/\bfocus\b/);
  await galley.press('Escape');
  await expect(galley.row(4)).toHaveClass(/\bfocus\b/);
  await expect(galley.cursorWord).toHaveText('terminal');
  await expect(rows(galley)).toBeFocused();
});

test('a jump may select, keeps the other side, and Space ends it', async ({ galley }) => {
  await galley.press('/', 'p', 'a', 's');
  await galley.press('Space', '/', 'o', 'p', 'Shift+Enter');
  await expect(galley.selected).toHaveText('passenger terminal opens');
  await expect(galley.cursorWord).toHaveText('passenger terminal opens');
  await galley.press('h', '/', '4', 'Enter', 'Shift+ArrowRight', 'u', '3');
  await galley.expectErrors(1);
  await expect(galley.cell(1, 'source').locator('mark')).toHaveText(/^4/);
  await expect(galley.cell(1, 'target').locator('mark')).toHaveText('passenger terminal opens');
});

test('with the keyboard set to Hangul, and with Hangul as an input method writes it', async ({ galley }) => {
  await galley.press('/');
  // The field gets what the input method makes of the keys g, r, o.
  for (const state of ['ㅎ', 'ㅎㄱ', 'ㅎ개']) await field(galley).fill(state);
  await expect(galley.cursorWord).toHaveText('groundbreaking');
  // A key that belongs to a composition neither ends the jump nor leads on.
  await composing(galley, '/', 'Slash');
  await composing(galley, 'Enter', 'Enter');
  await expect(field(galley)).toHaveValue('ㅎ개');
  // What it hands on with the last syllable does.
  await field(galley).fill('ㅎ개 ');
  await expect(field(galley)).toHaveCount(0);
  await expect(galley.cursorWord).toHaveText('groundbreaking');

  await galley.press('h');
  await pressForeign(galley, '/', 'Slash');
  await field(galley).fill('섬');
  const word = galley.cell(2, 'source').locator('.run.cursor');
  await expect(word).toHaveText(/^섬/);
  // Half a syllable on the way to it, and the Latin letters of its keys.
  for (const half of ['ㅅ', '서', 'tj', 'tja']) {
    await field(galley).fill(half);
    await expect(galley.page.locator('.cell.source .run.cursor')).toHaveCount(1);
  }
  await expect(word).toHaveText(/^섬/);
  await field(galley).fill('섬/');
  await expect(field(galley)).toHaveValue('tja');
});

test('a jump outlives another window, and ends where the reader turns to something else', async ({
  galley,
}) => {
  await galley.press('/');
  await field(galley).fill('gro');
  await expect(galley.cursorWord).toHaveText('groundbreaking');
  // So a field is told that the whole window has lost the keyboard: the page's focus stays where it is.
  await field(galley).dispatchEvent('focusout');
  await field(galley).fill('ter');
  await expect(galley.cursorWord).toHaveText('terminal');
  await galley.cell(3, 'target').click();
  await expect(field(galley)).toHaveCount(0);
});

for (const theme of ['light', 'dark'] as const) {
  test(`the jump's field is within reach: ${theme}`, async ({ galley }, info) => {
    await galley.run(`theme.${theme}`);
    await galley.press('/', 'n', 'o');
    const path = info.outputPath('jump.png');
    await galley.page.screenshot({ path });
    await info.attach('jump', { path, contentType: 'image/png' });
    const violations = await violationsOf(galley.page);
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });
}
