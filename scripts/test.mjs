/**
 * `npm test`: every check of the project, step by step. `-- --only a,b` runs some steps (names as printed).
 * The last line is `N passed, M failed`, with `, K skipped` where there are any; status 1 when anything failed. With
 * CI=true a skipped test has failed.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { prepareBrowser, prepareDesktop } from './test-machine.mjs';
import { playwright, vitest } from './test-reports.mjs';
import { longFiles, program, root, typeCheck } from './test-steps.mjs';
import { build } from './build.mjs';

/**
 * @typedef {import('./test-reports.mjs').Counts} Counts
 *
 * @typedef {object} Context
 * @property {string} folder for reports; removed at the end
 * @property {boolean} built false when the build step has failed
 * @property {(() => void)[]} cleanups
 *
 * @typedef {{ name: string, run: (context: Context) => Promise<Counts> }} Step
 */

/**
 * What reads the sources and nothing else. Each uses one processor, so that two run side by side: the longest first.
 * @type {Step[]}
 */
const CHECKS = [
  {
    name: 'lint',
    run: () =>
      program('eslint', [
        '.',
        '--cache',
        '--cache-location',
        'node_modules/.cache/eslint/',
        '--max-warnings=0',
      ]),
  },
  { name: 'types', run: typeCheck },
  { name: 'format', run: () => program('prettier', ['--check', '--log-level=warn', '.']) },
  {
    name: 'layers',
    run: () => program('dependency-cruiser', ['core', 'main', 'preload', 'renderer', 'cli'], 'depcruise'),
  },
  { name: 'unused', run: () => program('knip', []) },
  { name: 'size', run: longFiles },
];
const CHECKS_AT_ONCE = 2;

/**
 * What uses all processors, one after the other.
 * @type {Step[]}
 */
const TESTS = [
  { name: 'unit', run: ({ folder }) => vitest(path.join(folder, 'unit.json')) },
  { name: 'build', run: compile },
  { name: 'browser', run: (context) => endToEnd('browser', context) },
  { name: 'desktop', run: (context) => endToEnd('desktop', context) },
];

process.exitCode = await main();

async function main() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const only = values.only?.split(',');
  const steps = [...CHECKS, ...TESTS];
  const unknown = only?.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined) {
    console.error(`There is no step ${unknown}: ${steps.map((step) => step.name).join(', ')}`);
    return 1;
  }
  /** @type {Context} */
  const context = {
    folder: await mkdtemp(path.join(os.tmpdir(), 'galley-test-')),
    built: true,
    cleanups: [],
  };
  const total = { passed: 0, failed: 0, skipped: 0 };
  /** @type {string[]} */
  const summary = [];
  /** @type {string[]} named again at the end, for whoever sees the last lines only */
  const failures = [];
  /** @param {readonly Step[]} among */
  const chosen = (among) => among.filter(({ name }) => only?.includes(name) ?? true);
  /** @param {Step} step */
  const perform = async (step) => {
    const started = Date.now();
    /** @type {Counts} */
    const counts = await step.run(context).catch((error) => ({
      passed: 0,
      failed: 1,
      skipped: 0,
      output: `${String(error instanceof Error ? error.stack : error)}\n`,
    }));
    process.stdout.write(counts.output ?? '');
    if (process.env.CI === 'true' && counts.skipped > 0) {
      console.log(`${counts.skipped} skipped, which is a failure here (CI=true)`);
      counts.failed += counts.skipped;
      counts.skipped = 0;
    }
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    summary.push(`${step.name.padEnd(8)} ${seconds.padStart(6)} s  ${sentence(counts)}`);
    console.log(summary.at(-1));
    failures.push(...(counts.names ?? []).map((name) => `FAILED ${step.name}: ${name}`));
  };
  const waiting = chosen(CHECKS);
  if (waiting.length > 0) console.log(`\n── ${waiting.map(({ name }) => name).join(', ')}`);
  const lane = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await perform(step);
  };
  await Promise.all(Array.from({ length: CHECKS_AT_ONCE }, lane));
  for (const step of chosen(TESTS)) {
    console.log(`\n── ${step.name}`);
    await perform(step);
  }
  for (const cleanup of context.cleanups) cleanup();
  await rm(context.folder, { recursive: true, force: true });
  console.log(['', ...summary, '', ...failures, sentence(total)].join('\n'));
  return total.failed > 0 ? 1 : 0;
}

/** @param {Counts} counts */
function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * Always from the sources: a test must not pass on yesterday's build.
 * @param {Context} context
 * @returns {Promise<Counts>}
 */
async function compile(context) {
  const { ok, output } = await build(root);
  context.built = ok;
  if (!ok) console.log(output);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/**
 * @param {'browser' | 'desktop'} project
 * @param {Context} context
 * @returns {Promise<Counts>}
 */
async function endToEnd(project, context) {
  if (!context.built) {
    console.log('not run: the build failed');
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const prepared = project === 'browser' ? await prepareBrowser() : await prepareDesktop();
  if ('missing' in prepared) {
    console.log(`not run: ${prepared.missing}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  context.cleanups.push(prepared.stop);
  console.log(prepared.line);
  return playwright(project, path.join(context.folder, `${project}.json`), prepared.env);
}
