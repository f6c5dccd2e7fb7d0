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
    // What is looked at in all four pairs of language and theme is looked at in one a host, so that each language and
    // each theme is: colours and words have nothing to do with one another, nor with the host.
    { name: 'browser', testIgnore: '**/*.desktop.spec.ts', grepInvert: /: (en, dark|ko, light|ko, dark)$/ },
    { name: 'desktop', testIgnore: '**/*.browser.spec.ts', grepInvert: /: (en, light|en, dark|ko, light)$/ },
  ],
});
