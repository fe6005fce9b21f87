/** Not tests, but what works as they do: `npm run picture` makes the pictures of the README, `npm run bench:page` prints how fast the page is. */
import { defineConfig } from 'vitest/config';
import browser from './vitest.browser.config.js';

export default defineConfig({
  test: { ...browser.test, include: ['tests/browser/picture.ts', 'tests/browser/figures.ts'], testTimeout: 600_000 },
});
