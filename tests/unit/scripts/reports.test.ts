import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { playwrightCounts, settled, vitestCounts } from '../../../scripts/test-reports.mjs';
import { overlong } from '../../../scripts/test-steps.mjs';

it('counts a unit test file that could not be loaded as a failure', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { status: 'failed', name: 'a.test.ts', message: 'no such module\nat a', assertionResults: [] },
      {
        status: 'failed',
        assertionResults: [
          { status: 'failed', fullName: 'counts', failureMessages: ['\u001b[31m1 is not 2\u001b[39m\nat b'] },
          { status: 'passed', fullName: 'adds', failureMessages: [] },
        ],
      },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ],
  };
  expect(vitestCounts(report)).toEqual({
    passed: 5,
    failed: 2,
    skipped: 3,
    names: ['a.test.ts: no such module', 'counts: 1 is not 2'],
  });
});

it('counts a flaky end-to-end test and an error outside of tests as failures, and names them', () => {
  const spec = (title: string, status: string) => ({
    title,
    file: 'save.spec.ts',
    line: 4,
    tests: [{ status, results: [{}, { error: { message: `${title} is wrong\nat c` } }] }],
  });
  const report = {
    stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 },
    errors: [{ message: 'no folder\nat d' }],
    suites: [
      {
        specs: [spec('one', 'unexpected')],
        suites: [{ specs: [spec('two', 'flaky'), spec('three', 'expected')] }],
      },
    ],
  };
  expect(playwrightCounts(report)).toEqual({
    passed: 7,
    failed: 3,
    skipped: 2,
    names: ['save.spec.ts:4 one: one is wrong', 'save.spec.ts:4 two: two is wrong', 'no folder'],
  });
});

it('does not take a run for passed that ended badly or tested nothing', () => {
  const none = { passed: 0, failed: 0, skipped: 0 };
  expect(settled({ passed: 3, failed: 0, skipped: 0 }, 0).failed).toBe(0);
  expect(settled({ passed: 3, failed: 0, skipped: 0 }, 1).failed).toBe(1);
  expect(settled({ passed: 3, failed: 2, skipped: 0 }, 1).failed).toBe(2);
  expect(settled(none, 0).failed).toBe(1);
  expect(settled({ ...none, skipped: 4 }, 0)).toEqual({ passed: 0, failed: 0, skipped: 4 });
});

it('finds source files with too many lines, and only those', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'galley size '));
  await mkdir(path.join(folder, 'in'));
  await mkdir(path.join(folder, 'fixtures'));
  await writeFile(path.join(folder, 'in', 'three.ts'), '1\n2\n3\n');
  await writeFile(path.join(folder, 'in', 'four.tsx'), '1\n2\n3\n4');
  await writeFile(path.join(folder, 'in', 'data.json'), '\n'.repeat(9));
  await writeFile(path.join(folder, 'fixtures', 'long.ts'), '\n'.repeat(9));
  expect(await overlong(folder, 3)).toEqual([{ file: path.join(folder, 'in', 'four.tsx'), lines: 4 }]);
  await rm(folder, { recursive: true });
});
