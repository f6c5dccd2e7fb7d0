import { defineConfig } from '@playwright/test';

/**
 * The whole app as a user has it, once in a browser and once in Electron. `npm test -- --only browser,desktop` prepares
 * the machine and starts this; docs/TESTING.md says what it needs.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  // Two windows at once: more only wait for each other on the machines that tests run on.
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  // A test that passes at the second attempt has found something all the same.
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: { actionTimeout: 10_000 },
  projects: [
    // Each theme and each language once in each host, so that the two hosts have all four pairs: colours and words have
    // nothing to do with one another.
    { name: 'browser', testIgnore: '**/*.desktop.spec.ts', grepInvert: /reach: (en, dark|ko, light)$/ },
    { name: 'desktop', testIgnore: '**/*.browser.spec.ts', grepInvert: /reach: (en, light|ko, dark)$/ },
  ],
});
