import { expect, test } from './fixtures';
import type { Galley } from './story/galley';

const ROUNDS = 10;
/** What may be lost at most. */
const PROMISE_MS = 1000;

test('killed ten times in the middle of editing, it gives the work back ten times', async ({ galley }) => {
  test.setTimeout(180_000);
  const losses: number[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const lost = round % 2 === 1 ? await killedTyping(galley, round) : await killedMarking(galley, round);
    losses.push(lost);
    expect(lost, `work lost in round ${round}, ms`).toBeLessThanOrEqual(PROMISE_MS);
  }
  console.log(`${galley.host.kind}: lost in ${ROUNDS} kills, ms: ${losses.join(' ')}`);
});

test('work that is not wanted back is thrown away for good', async ({ galley }) => {
  await galley.goToWord(2, '3,200');
  await galley.press('u', '3');
  await galley.waitUntilKept();
  await galley.killAndRestart();
  await expect(galley.dialog).toContainText('Unsaved work was kept');
  await galley.dialog.getByRole('button', { name: 'Throw away' }).click();
  await expect(galley.dialog).toBeHidden();
  await galley.restart();
  await expect(galley.page.getByRole('button', { name: 'Open the sample' })).toBeVisible();
  await expect(galley.dialog).toHaveCount(0);
});

test('recovered work goes on in its file', async ({ galley }) => {
  await galley.goToWord(2, '3,200');
  await galley.press('u', '3');
  await galley.saveAs('harbour.galley');
  const saved = await galley.readSaved('harbour.galley');
  await galley.goToWord(15, '50');
  await galley.press('.');
  await galley.waitUntilKept();
  await galley.killAndRestart();
  await takeUp(galley);
  await galley.expectErrors(2);
  // The file is as it was until it is saved, and then it is the one that was open.
  expect(await galley.readSaved('harbour.galley')).toBe(saved);
  await galley.save();
  await expect(galley.fileState).toHaveText('saved in harbour.galley');
  expect(await galley.readSaved('harbour.galley')).not.toBe(saved);
  await galley.restart();
  await expect(galley.dialog).toHaveCount(0);
});

async function takeUp(galley: Galley): Promise<void> {
  await expect(galley.dialog).toContainText('Unsaved work was kept');
  // It has the focus, so that Enter alone gives the work back.
  await expect(galley.page.getByRole('button', { name: 'Take it up again' })).toBeFocused();
  await galley.press('Enter');
  await expect(galley.dialog).toBeHidden();
  await galley.waitForReview();
}

/** Types a correction, letter by letter, until the kill. Returns for how long before it nothing came back, in ms. */
async function killedTyping(galley: Galley, round: number): Promise<number> {
  const row = 3 + round;
  await galley.goToRow(row);
  await galley.press('e');
  await expect(galley.correctionField).toBeFocused();
  const before = await galley.correctionField.inputValue();
  const typed = await untilKilled(galley, async (count) => {
    const letter = 'abcdefghij '.charAt(count % 11);
    await galley.page.keyboard.type(letter);
    return letter;
  });
  await galley.start();
  await takeUp(galley);
  await galley.goToRow(row);
  await galley.press('e');
  const after = await galley.correctionField.inputValue();
  await galley.press('Enter');
  const text = typed.inputs.map(({ what }) => what).join('');
  expect(before + text.slice(0, after.length - before.length)).toBe(after);
  return lossAfter(typed, after.length - before.length);
}

/** Marks word after word until the kill. */
async function killedMarking(galley: Galley, round: number): Promise<number> {
  const row = 3 + round;
  await galley.goToRow(row);
  await galley.press('g', '2');
  await expect(galley.cell(row, 'target').locator('mark').first()).toBeVisible();
  const before = await galley.errorCount();
  const marked = await untilKilled(galley, async () => {
    await galley.press('w', '.');
    return '.';
  });
  await galley.start();
  await takeUp(galley);
  return lossAfter(marked, (await galley.errorCount()) - before);
}

interface Work {
  readonly inputs: readonly { readonly at: number; readonly what: string }[];
  readonly killedAt: number;
}

/** Repeats an input for one to two and a half seconds, then kills the app while it goes on. */
async function untilKilled(galley: Galley, input: (count: number) => Promise<string>): Promise<Work> {
  const inputs: { at: number; what: string }[] = [];
  const kill = { at: Number.POSITIVE_INFINITY };
  const working = (async () => {
    for (let count = 0; ; count++) {
      const at = Date.now();
      try {
        inputs.push({ at, what: await input(count) });
        await galley.page.waitForTimeout(20);
      } catch (thrown) {
        // A window that is gone takes no more input.
        if (Date.now() >= kill.at) return;
        throw thrown;
      }
    }
  })();
  await new Promise((resolve) => setTimeout(resolve, 1000 + Math.random() * 1500));
  kill.at = Date.now();
  const killedAt = kill.at;
  await galley.host.kill();
  await working;
  return { inputs: inputs.filter(({ at }) => at <= killedAt), killedAt };
}

/** From the first input that did not come back to the kill; 0 when all came back. */
function lossAfter({ inputs, killedAt }: Work, kept: number): number {
  const first = inputs[kept];
  return first === undefined ? 0 : killedAt - first.at;
}
