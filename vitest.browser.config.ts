/** The tests of the report's page in a real Chromium: `npm run test:browser`. One at a time, since each needs a core for the browser. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/chromium.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    maxWorkers: 1,
    // What a page does comes a moment after the key or the click that asks for it, and later on a machine with other work.
    expect: { poll: { timeout: 10_000 } },
    retry: 2,
    setupFiles: ['tests/no-colours.ts'],
  },
});
