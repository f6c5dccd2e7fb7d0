import type { Page } from '@playwright/test';
import { now } from './window';

/** What was pressed and how long it took. */
export interface KeySample {
  readonly kind: string;
  /** Until the frame with the change was painted, in ms. */
  readonly painted: number;
  /** Until it was shown, as Event Timing has it: in steps of 8 ms, 16 where it reports nothing. */
  readonly shown: number;
}

/** Between two keys: a quick typist's pace. */
const PACE_MS = 90;
const ROUNDS = 24;

/** Works through the review by keyboard as a reviewer does, and times each key. */
export async function measureKeys(page: Page): Promise<KeySample[]> {
  const kinds: string[] = [];
  const press = async (kind: string, keys: string): Promise<void> => {
    kinds.push(kind);
    await page.keyboard.press(keys);
    await page.waitForTimeout(PACE_MS);
  };
  // Where reading stopped: the middle of the article.
  await page.keyboard.press('Shift+j');
  await page.waitForTimeout(500);
  const from = await now(page);
  await page.evaluate(() => (window.probe.keys.length = 0));
  for (let round = 0; round < ROUNDS; round++) {
    await press('next row', 'j');
    for (let word = 0; word < 3; word++) await press('next word', 'w');
    await press('extend', 'Shift+ArrowRight');
    await press('extend', 'Shift+ArrowRight');
    await press('category', 'n');
    await press('severity', '3');
    if (round % 3 === 0) await press('undo', 'Control+z');
    if (round % 4 === 0) {
      await press('correct', 'e');
      for (const letter of 'plainly ') await press('type', letter);
      await press('keep', 'Enter');
    }
    if (round % 4 === 1) await press('next error', ']');
    if (round % 4 === 2) await press('page down', 'PageDown');
    await press('space', 'Space');
  }
  await page.waitForTimeout(500);
  const { keys, shown } = await page.evaluate(() => ({ keys: window.probe.keys, shown: window.probe.shown }));
  if (keys.length !== kinds.length) throw new Error(`${kinds.length} keys pressed, ${keys.length} seen`);
  const shownAt = new Map(
    shown.filter(({ start }) => start >= from).map((event) => [event.start, event.duration]),
  );
  return keys.map(({ key, pressed, painted }, index) => {
    const kind = kinds[index] ?? '';
    if (painted === null) throw new Error(`Nothing changed after ${kind} (${key})`);
    return { kind, painted: painted - pressed, shown: shownAt.get(pressed) ?? 16 };
  });
}
