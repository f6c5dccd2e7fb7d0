import type { Browser, Page } from '@playwright/test';
import { measureAlignKeys, measureKeys, type KeySample } from './keys';
import { measureMemory, type Memory } from './memory';
import { measureHeld, measureWheel, type Frames } from './scroll';
import { now, openPage, openReview } from './window';

/** One pass over one review in a fresh profile. */
export interface Pass {
  /** From the file's arrival to the first row's paint, in ms. */
  readonly firstRow: number;
  readonly keys: readonly KeySample[];
  /** Those pressed in the alignment view. */
  readonly alignKeys: readonly KeySample[];
  readonly frames: Readonly<Record<ScrollKind, Frames>>;
  readonly memory: Memory;
  /** Tasks of the UI thread over 50 ms, by what the user did meanwhile. */
  readonly longTasks: Readonly<Record<Phase, readonly number[]>>;
  /** From the key to the finished download, in ms. */
  readonly save: number;
  readonly export: number;
}

/** What an action leaves to do later counts as its own for so long. */
const SETTLE_MS = 700;

export const SCROLLS = [
  'wheel',
  'held j',
  'held Page Down',
  'alignment, wheel',
  'alignment, held j',
  'alignment, held Page Down',
] as const;
export type ScrollKind = (typeof SCROLLS)[number];
export const PHASES = [
  'start',
  'open',
  'edit',
  'scroll',
  'to alignment',
  'edit alignment',
  'scroll alignment',
  'save',
  'export',
] as const;
export type Phase = (typeof PHASES)[number];

export async function measurePass(browser: Browser, address: string, file: string): Promise<Pass> {
  const measured = await openPage(browser, address);
  const { page } = measured;
  const longTasks: Partial<Record<Phase, number[]>> = {};
  const during = async <Value>(phase: Phase, act: () => Promise<Value>): Promise<Value> => {
    const from = await now(page);
    const value = await act();
    await page.waitForTimeout(SETTLE_MS);
    longTasks[phase] = await longTasksBetween(page, from, Infinity);
    return value;
  };
  try {
    const { given, painted } = await openReview(page, file);
    await page.waitForTimeout(SETTLE_MS);
    longTasks.start = await longTasksBetween(page, 0, given);
    longTasks.open = await longTasksBetween(page, given, Infinity);
    const memory = await measureMemory(browser, measured);
    const keys = await during('edit', () => measureKeys(page));
    const frames = await during('scroll', async () => ({
      wheel: await withBlanks((rows) => measureWheel(measured, '#rows', rows)),
      'held j': await withBlanks((rows) => measureHeld(measured, 'j', rows)),
      'held Page Down': await withBlanks((rows) => measureHeld(measured, 'PageDown', rows)),
    }));
    await during('to alignment', async () => {
      await page.keyboard.press('Alt+2');
      await page.waitForSelector('.bands');
    });
    const alignKeys = await during('edit alignment', () => measureAlignKeys(page));
    const alignFrames = await during('scroll alignment', async () => ({
      'alignment, wheel': await withBlanks((rows) => measureWheel(measured, '.bands', rows)),
      'alignment, held j': await withBlanks((rows) => measureHeld(measured, 'j', rows)),
      'alignment, held Page Down': await withBlanks((rows) => measureHeld(measured, 'PageDown', rows)),
    }));
    const save = await during('save', () => timeDownload(page, 'Control+s'));
    const exported = await during('export', () => timeDownload(page, 'Control+e'));
    return {
      firstRow: painted - given,
      keys,
      alignKeys,
      frames: { ...frames, ...alignFrames },
      memory,
      longTasks: longTasks as Record<Phase, number[]>,
      save,
      export: exported,
    };
  } finally {
    await page.context().close();
  }
}

/** Looking for blank places costs time of its own, so it has a run of its own. */
async function withBlanks(scroll: (rows: string | null) => Promise<Frames>): Promise<Frames> {
  const frames = await scroll(null);
  const { blank, count } = await scroll('#rows');
  return { ...frames, blank: (blank / count) * frames.count };
}

/** The same scrolling over the peer's page. */
export async function measurePeer(browser: Browser, address: string): Promise<Frames> {
  const measured = await openPage(browser, address);
  try {
    await measured.page.waitForTimeout(1000);
    return await measureWheel(measured, '#list', null);
  } finally {
    await measured.page.context().close();
  }
}

async function timeDownload(page: Page, keys: string): Promise<number> {
  const from = performance.now();
  const download = page.waitForEvent('download');
  await page.keyboard.press(keys);
  await (await download).path();
  return performance.now() - from;
}

async function longTasksBetween(page: Page, from: number, to: number): Promise<number[]> {
  const tasks = await page.evaluate(() => window.probe.longTasks);
  return tasks.filter(({ start }) => start >= from && start < to).map(({ duration }) => duration);
}
