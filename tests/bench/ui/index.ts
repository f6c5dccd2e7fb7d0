import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseReview, serializeReview } from '../../../core/review/file';
import type { BenchContext } from '../context';
import { generateReview, type Size } from '../generate';
import type { BenchTable } from '../table';
import { peerPage } from './peer';
import { measurePass, measurePeer, type Pass } from './run';
import type { Frames } from './scroll';
import { tablesOf } from './tables';
import { launch } from './window';

const SIZES: readonly Size[] = [
  { rows: 1_000, annotations: 500 },
  { rows: 10_000, annotations: 5_000 },
];
const PASSES = 3;

export interface SizeResult {
  readonly size: Size;
  /** Size of the file in MB. */
  readonly megabytes: number;
  readonly passes: readonly Pass[];
  /** The peer's page scrolled, once a pass. */
  readonly peer: readonly Frames[];
}

/** The window with long reviews: opening, keys, scrolling, memory. */
export async function benchUi(context: BenchContext): Promise<BenchTable[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'galley-bench-'));
  const served = await context.startServer();
  try {
    const executable = await context.findBrowser();
    const results: SizeResult[] = [];
    for (const size of SIZES) results.push(await benchSize(size, { executable, folder, served, context }));
    return tablesOf(results);
  } finally {
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Setting {
  readonly executable: string;
  readonly folder: string;
  readonly served: { readonly address: string };
  readonly context: BenchContext;
}

async function benchSize(size: Size, { executable, folder, served, context }: Setting): Promise<SizeResult> {
  const review = generateReview(size);
  const text = serializeReview(review);
  // A review that Galley would refuse measures nothing.
  parseReview(text, 'bench.galley');
  const file = path.join(folder, `bench-${size.rows}.galley`);
  writeFileSync(file, text);
  const peerFile = path.join(folder, `peer-${size.rows}.html`);
  writeFileSync(peerFile, peerPage(review));
  const passes: Pass[] = [];
  const peer: Frames[] = [];
  for (let pass = 0; pass < PASSES; pass++) {
    context.report(`${size.rows} rows, pass ${pass + 1} of ${PASSES}`);
    // A browser of its own a pass, so that no pass finds the caches of another.
    const browser = await launch(executable);
    try {
      peer.push(await measurePeer(browser, pathToFileURL(peerFile).href));
      passes.push(await measurePass(browser, served.address, file));
    } finally {
      await browser.close();
    }
  }
  return { size, megabytes: Buffer.byteLength(text) / (1024 * 1024), passes, peer };
}
