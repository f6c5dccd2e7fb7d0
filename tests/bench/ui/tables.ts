import { median, quantile, spread } from '../stats';
import type { BenchTable } from '../table';
import type { SizeResult } from './index';
import type { KeySample } from './keys';
import { PHASES, SCROLLS, type Pass } from './run';
import { LATE_MS, type Frames } from './scroll';

type Row = (string | number)[];

export function tablesOf(results: readonly SizeResult[]): BenchTable[] {
  return [
    summary(results),
    ...results.flatMap((result) => [
      keyTable(result, '', ({ keys }) => keys),
      keyTable(result, ', alignment view', ({ alignKeys }) => alignKeys),
    ]),
    frameTable(results),
    longTaskTable(results),
  ];
}

/** The goals of the window for 10,000 rows beside what was measured, and how each grows from the shorter review. */
function summary(results: readonly SizeResult[]): BenchTable {
  const lines: readonly (readonly [string, string, (result: SizeResult) => readonly number[]])[] = [
    ['first row, ms', '< 1000', (result) => result.passes.map((pass) => pass.firstRow)],
    ['key to paint p95, ms', '<= 50', (result) => result.passes.map(({ keys }) => p95(keys, 'painted'))],
    [
      'alignment view: key to paint p95, ms',
      '<= 50',
      (result) => result.passes.map(({ alignKeys }) => p95(alignKeys, 'painted')),
    ],
    ['key to screen p95, ms', '', (result) => result.passes.map(({ keys }) => p95(keys, 'shown'))],
    ['late frames, %', '< 1', (result) => result.passes.map((pass) => lateShare(framesOf(pass, false)))],
    [
      'alignment view: late frames, %',
      '< 1',
      (result) => result.passes.map((pass) => lateShare(framesOf(pass, true))),
    ],
    ['late frames of the peer, %', '', (result) => result.peer.map((frames) => lateShare([frames]))],
    ['longest UI task, ms', '<= 50', (result) => result.passes.map(longestTask)],
    ['save to finished download, ms', '', (result) => result.passes.map((pass) => pass.save)],
    ['HTML report to finished download, ms', '', (result) => result.passes.map((pass) => pass.export)],
    ['heap of the page, MB', '', (result) => result.passes.map((pass) => pass.memory.heap)],
    [
      'process with worker, MB',
      '',
      (result) => result.passes.map((pass) => pass.memory.process).filter((size) => size !== null),
    ],
  ];
  return {
    title: 'Window: growth with the length of the review',
    columns: [
      'measure',
      'goal',
      ...results.flatMap(({ size }) => [`${size.rows.toLocaleString('en')} rows`, 'min – max']),
      'growth',
    ],
    rows: lines.map(([name, goal, valuesOf]): Row => {
      const all = results.map(valuesOf);
      const [first, last] = [all[0] ?? [], all.at(-1) ?? []];
      const growth =
        first.length > 0 && median(first) > 0 ? `x ${(median(last) / median(first)).toFixed(2)}` : '–';
      return [
        name,
        goal,
        ...all.flatMap((values) => (values.length === 0 ? ['–', '–'] : [median(values), spread(values)])),
        growth,
      ];
    }),
    notes: [
      `Median of ${results[0]?.passes.length ?? 0} passes, each in a browser of its own, with least and greatest.`,
      ...results.map(
        ({ size, megabytes }) =>
          `${size.rows.toLocaleString('en')} rows: ${size.annotations.toLocaleString('en')} annotations, a file of ${megabytes.toFixed(1)} MB.`,
      ),
      'First row: from the file input to the frame with the first row. Late: more than ' +
        `${LATE_MS} ms after the frame before (a frame lasts 16.7 ms; the rest is jitter of the clock).`,
      'Peer: a plain page with the same rows in a native scroller (content-visibility), no scripts, wheel only.',
    ],
  };
}

function keyTable(
  { size, passes }: SizeResult,
  where: string,
  keysOf: (pass: Pass) => readonly KeySample[],
): BenchTable {
  const samples = passes.flatMap(keysOf);
  const kinds = [...new Set(samples.map(({ kind }) => kind))];
  const line = (name: string, own: typeof samples): Row => {
    const painted = own.map((sample) => sample.painted);
    return [
      name,
      own.length,
      median(painted),
      quantile(painted, 0.95),
      Math.max(...painted),
      quantile(
        own.map(({ shown }) => shown),
        0.95,
      ),
    ];
  };
  return {
    title: `Window: key to paint, ${size.rows.toLocaleString('en')} rows${where}, ms`,
    columns: ['key', 'presses', 'median', 'p95', 'max', 'p95 to screen'],
    rows: [
      ...kinds.map((kind) =>
        line(
          kind,
          samples.filter((sample) => sample.kind === kind),
        ),
      ),
      line('all', samples),
    ],
    notes: [
      'Real key presses, one every 90 ms, in the middle of the article. Painted: the first frame with a change of the',
      'page was painted on the UI thread. To screen: the browser’s own Event Timing, in steps of 8 ms, 16 the least.',
      'A key waits for the next frame in any case: 8 ms in the mean, 16.7 at most.',
    ],
  };
}

function frameTable(results: readonly SizeResult[]): BenchTable {
  const line = (rows: number, name: string, frames: readonly Frames[]): Row => [
    rows,
    name,
    sum(frames.map(({ count }) => count)),
    lateShare(frames),
    spread(
      frames.map((one) => lateShare([one])),
      2,
    ),
    median(frames.map(({ longest }) => longest)),
    (sum(frames.map(({ blank }) => blank)) / sum(frames.map(({ count }) => count))) * 100,
  ];
  return {
    title: 'Window: frames while scrolling',
    columns: ['rows', 'how', 'frames', 'late %', 'min – max', 'longest ms', 'with a blank %'],
    rows: results.flatMap(({ size, passes, peer }) => [
      ...SCROLLS.map((kind) =>
        line(
          size.rows,
          kind,
          passes.map((pass) => pass.frames[kind]),
        ),
      ),
      line(size.rows, 'peer, wheel', peer),
    ]),
    notes: [
      'Four seconds each, thirty notches or repeats of a key a second; animation frames of the UI thread, in step with',
      'the display. A blank: some of the list in sight had no row drawn; counted in a run of its own.',
    ],
  };
}

function longTaskTable(results: readonly SizeResult[]): BenchTable {
  return {
    title: 'Window: tasks of the UI thread over 50 ms',
    columns: ['rows', 'while', 'tasks a pass', 'longest ms'],
    rows: results.flatMap(({ size, passes }) =>
      PHASES.map((phase): Row => {
        const all = passes.map((pass) => pass.longTasks[phase]);
        return [
          size.rows,
          phase,
          (sum(all.map((tasks) => tasks.length)) / passes.length).toFixed(1),
          Math.max(0, ...all.flat()),
        ];
      }),
    ),
    notes: [
      'The browser’s own longtask entries. Goal: none from opening on. Start: the empty page until the sample is open.',
    ],
  };
}

function p95(keys: readonly KeySample[], what: 'painted' | 'shown'): number {
  return quantile(
    keys.map((sample) => sample[what]),
    0.95,
  );
}

function framesOf({ frames }: Pass, ofAlignment: boolean): readonly Frames[] {
  return SCROLLS.filter((kind) => kind.startsWith('alignment') === ofAlignment).map((kind) => frames[kind]);
}

function lateShare(frames: readonly Frames[]): number {
  return (sum(frames.map(({ late }) => late)) / sum(frames.map(({ count }) => count))) * 100;
}

function longestTask({ longTasks }: Pass): number {
  return Math.max(0, ...PHASES.flatMap((phase) => (phase === 'start' ? [] : longTasks[phase])));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
