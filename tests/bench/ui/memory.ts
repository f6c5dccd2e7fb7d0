import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import type { Measured } from './window';

export interface Memory {
  /** The page's own objects after a collection, in MB. */
  readonly heap: number;
  /** The whole renderer process, its worker included: proportional set size in MB; null where the system has no /proc. */
  readonly process: number | null;
}

const MEGABYTE = 1024 * 1024;

export async function measureMemory(browser: Browser, { cdp }: Measured): Promise<Memory> {
  await cdp.send('HeapProfiler.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('Performance.enable');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value;
  if (heap === undefined) throw new Error('The browser does not tell the size of its heap');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sizes = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => proportionalSize(id));
  const known = sizes.filter((size) => size !== null);
  return { heap: heap / MEGABYTE, process: known.length === 0 ? null : Math.max(...known) };
}

function proportionalSize(pid: number): number | null {
  try {
    const kilobytes = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}
