import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BenchContext } from '../context';
import { median, spread } from '../stats';
import type { BenchTable } from '../table';

const RUNS = 11;

/** How long a call of the command line takes from start to end, beside Node itself doing nothing. */
export function benchStart({ root }: BenchContext): Promise<BenchTable[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'galley-bench-'));
  try {
    const galley = path.join(root, 'out', 'cli', 'galley.cjs');
    const samples = path.join(root, 'samples');
    const review = ['harbour.ko.txt', 'harbour.mt.en.txt'].map((name) => path.join(samples, name));
    const calls: readonly (readonly [string, readonly string[]])[] = [
      ['node -e 0', ['-e', '0']],
      ['galley --version', [galley, '--version']],
      ['galley review, a short article', [galley, 'review', ...review, '-o', path.join(folder, 'a.galley')]],
    ];
    const times = calls.map((): number[] => []);
    // Taking turns: what slows the machine for a while slows all alike.
    for (let run = 0; run < RUNS; run++) {
      calls.forEach(([name, args], index) => times[index]?.push(timeOf(name, args)));
    }
    const bare = median(times[0] ?? []);
    return Promise.resolve([
      {
        title: 'Start of the command line',
        columns: ['call', 'median ms', 'min – max', 'x node'],
        rows: calls.map(([name], index) => {
          const own = times[index] ?? [];
          return [name, median(own), spread(own), median(own) / bare];
        }),
        notes: [`${RUNS} runs in turn, each a process of its own, from spawning it to its end.`],
      },
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function timeOf(name: string, args: readonly string[]): number {
  const from = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const time = performance.now() - from;
  if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
  return time;
}
