import { readFile } from 'node:fs/promises';
import { stripVTControlCharacters } from 'node:util';
import { runProgram } from './test-steps.mjs';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} [names] of what failed
 * @property {string} [output] of what was not shown as it came
 */

/**
 * @param {string} report where its JSON goes
 * @returns {Promise<Counts>}
 */
export async function vitest(report) {
  const status = await runProgram(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    'vitest',
  );
  return settled(await counted(report, vitestCounts), status);
}

/**
 * @param {string} project
 * @param {string} report where its JSON goes
 * @param {Record<string, string>} env
 * @returns {Promise<Counts>}
 */
export async function playwright(project, report, env) {
  const status = await runProgram(
    '@playwright/test',
    // A folder each: a run empties its own at the start, and the pictures of the other's failures must stay.
    ['test', `--project=${project}`, '--reporter=list,json', `--output=test-results/${project}`],
    'playwright',
    { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  );
  return settled(await counted(report, playwrightCounts), status);
}

/**
 * A file that could not be loaded has no tests to count, and is one failure.
 * @param {any} report
 * @returns {Counts}
 */
export function vitestCounts(report) {
  const unloaded = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
    names: report.testResults.flatMap((/** @type {any} */ file) =>
      file.status !== 'failed'
        ? []
        : file.assertionResults.length === 0
          ? [`${file.name}: ${firstLine(file.message)}`]
          : file.assertionResults
              .filter((/** @type {any} */ test) => test.status === 'failed')
              .map((/** @type {any} */ test) => `${test.fullName}: ${firstLine(test.failureMessages[0])}`),
    ),
  };
}

/**
 * A flaky test, which passed only when it was repeated, has failed: it will fail again.
 * @param {any} report
 * @returns {Counts}
 */
export function playwrightCounts(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return {
    passed: expected,
    failed: unexpected + flaky + report.errors.length,
    skipped,
    names: [
      ...report.suites.flatMap(failedSpecs),
      ...report.errors.map((/** @type {any} */ error) => firstLine(error.message)),
    ],
  };
}

/**
 * @param {any} suite of Playwright's JSON report
 * @returns {string[]} a line each: where the test stands, its title, the first line of its first error
 */
function failedSpecs(suite) {
  const own = (suite.specs ?? []).flatMap((/** @type {any} */ spec) =>
    spec.tests
      .filter((/** @type {any} */ test) => test.status === 'unexpected' || test.status === 'flaky')
      .map((/** @type {any} */ test) => {
        const error = test.results.find((/** @type {any} */ result) => result.error)?.error;
        return `${spec.file}:${spec.line} ${spec.title}: ${firstLine(error?.message)}`;
      }),
  );
  return [...own, ...(suite.suites ?? []).flatMap(failedSpecs)];
}

/**
 * @param {string | undefined} message of an error, coloured for a terminal perhaps
 * @returns {string}
 */
function firstLine(message) {
  return stripVTControlCharacters(message ?? 'no message').split('\n', 1)[0] ?? '';
}

/**
 * @param {string} file
 * @param {(report: any) => Counts} count
 * @returns {Promise<Counts>} nothing where the run did not come to writing its report
 */
async function counted(file, count) {
  try {
    return count(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/**
 * A run that ended badly, or without a single test, has a failure whatever its report says.
 * @param {Counts} counts
 * @param {number} status
 * @returns {Counts}
 */
export function settled(counts, status) {
  const { passed, failed, skipped } = counts;
  const wrong = failed === 0 && (status !== 0 || passed + skipped === 0);
  return wrong ? { ...counts, failed: 1 } : counts;
}
