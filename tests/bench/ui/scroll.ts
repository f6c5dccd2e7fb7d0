import type { Page } from '@playwright/test';
import type { Measured } from './window';

/** The frames of one stretch of scrolling. */
export interface Frames {
  readonly count: number;
  /** Frames that came later after the one before than a frame lasts. */
  readonly late: number;
  /** Frames in which part of the list had no row drawn. */
  readonly blank: number;
  readonly longest: number;
}

/** A frame of 60 a second lasts 16.7 ms; frame times have a jitter of some tenths. */
export const LATE_MS = 17.5;
const SECONDS = 4;

/** Turns the wheel by a notch, thirty times a second. */
export async function measureWheel(
  { page, cdp }: Measured,
  scroller: string,
  rows: string | null,
): Promise<Frames> {
  const box = await page.locator(scroller).boundingBox();
  if (!box) throw new Error(`No ${scroller} to scroll`);
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return watch(page, rows, async () => {
    await cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...place, deltaX: 0, deltaY: 120 });
  });
}

/** Holds a key as the keyboard repeats it. */
export function measureHeld({ page }: Measured, key: string, rows: string | null): Promise<Frames> {
  return watch(page, rows, () => page.keyboard.down(key)).finally(() => page.keyboard.up(key));
}

async function watch(page: Page, rows: string | null, step: () => Promise<void>): Promise<Frames> {
  await page.evaluate((selector) => window.probe.startFrames(selector), rows);
  const from = performance.now();
  for (let count = 0; performance.now() - from < SECONDS * 1000; count++) {
    await step();
    const rest = (count + 1) * (1000 / 30) - (performance.now() - from);
    if (rest > 0) await page.waitForTimeout(rest);
  }
  const { times, blank } = await page.evaluate(() => window.probe.stopFrames());
  const intervals = times.slice(1).map((time, index) => time - (times[index] ?? time));
  if (intervals.length === 0) throw new Error('No frame was drawn');
  return {
    count: intervals.length,
    late: intervals.filter((interval) => interval > LATE_MS).length,
    blank,
    longest: Math.max(...intervals),
  };
}
