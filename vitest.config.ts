import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // The end-to-end tests start processes and some properties run hundreds of texts; slow machines need the time.
    testTimeout: 60_000,
  },
});
