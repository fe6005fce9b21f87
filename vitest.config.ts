import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // In a browser: vitest.browser.config.ts.
    exclude: ['tests/browser/**'],
    // The end-to-end tests start processes and some properties run hundreds of texts; slow machines need the time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Files share what they import: loading the model of wink-nlp again for each takes longer than most of them. No module
    // of the pipeline keeps anything that a text could tell, and tests/record holds it to that.
    isolate: false,
    setupFiles: ['tests/no-colours.ts'],
    // One a core, where the default is one less: the tests of the command line mostly wait for the processes that they start.
    maxWorkers: '100%',
  },
});
