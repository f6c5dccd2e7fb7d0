import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        // Pure functions leave nothing behind: loading them once a process takes less than half of the time.
        test: { name: 'core', include: ['tests/unit/core/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        test: { name: 'machine', include: ['tests/unit/!(core)/**/*.test.{ts,tsx}'] },
      },
    ],
  },
});
