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
/** Share of the keys that may change nothing in sight, as an undo of what was done elsewhere. */
const MOST_STILL = 0.05;

type Press = (kind: string, keys: string) => Promise<void>;

/** Works through the review by keyboard as a reviewer does, and times each key. */
export function measureKeys(page: Page): Promise<KeySample[]> {
  // From where reading stopped: the middle of the article.
  return timeKeys(page, 'Shift+j', async (press) => {
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
  });
}

/** Puts the alignment right in the alignment view, and takes some of it back. */
export function measureAlignKeys(page: Page): Promise<KeySample[]> {
  return timeKeys(page, 'Shift+j', async (press) => {
    const undone = async (kind: string, keys: string): Promise<void> => {
      await press(kind, keys);
      await press('undo', 'Control+z');
    };
    for (let round = 0; round < ROUNDS; round++) {
      for (let step = 0; step < 3; step++) await press('next sentence', 'j');
      await press('other side', 'h');
      await undone('merge', 'm');
      await undone('missing or added', (await onSource(page)) ? 'o' : 'a');
      await undone('move', ']');
      await press('caret', 'w');
      await undone('cut', 's');
      await undone('join', 'Shift+s');
      await press('merge', 'm');
      await press('confirm', 'Enter');
      await press('next unsure', 'n');
    }
  });
}

function onSource(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('.band-column.source .cursor-on') !== null);
}

async function timeKeys(
  page: Page,
  first: string,
  act: (press: Press) => Promise<void>,
): Promise<KeySample[]> {
  const kinds: string[] = [];
  await page.keyboard.press(first);
  await page.waitForTimeout(500);
  const from = await now(page);
  await page.evaluate(() => (window.probe.keys.length = 0));
  await act(async (kind, keys) => {
    kinds.push(kind);
    await page.keyboard.press(keys);
    await page.waitForTimeout(PACE_MS);
  });
  await page.waitForTimeout(500);
  const { keys, shown } = await page.evaluate(() => ({ keys: window.probe.keys, shown: window.probe.shown }));
  if (keys.length !== kinds.length) throw new Error(`${kinds.length} keys pressed, ${keys.length} seen`);
  const shownAt = new Map(
    shown.filter(({ start }) => start >= from).map((event) => [event.start, event.duration]),
  );
  const still = keys.filter(({ painted }) => painted === null);
  if (still.length > keys.length * MOST_STILL) {
    throw new Error(
      `Nothing changed after ${still.length} of ${keys.length} keys, ${still[0]?.key ?? ''} the first`,
    );
  }
  return keys.flatMap(({ pressed, painted }, index): KeySample[] =>
    painted === null
      ? []
      : [{ kind: kinds[index] ?? '', painted: painted - pressed, shown: shownAt.get(pressed) ?? 16 }],
  );
}
