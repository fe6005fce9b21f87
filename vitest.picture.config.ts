/** Not tests, but what works as they do: `npm run picture` makes the pictures of the README. */
import { defineConfig, mergeConfig } from 'vitest/config';
import browser from './vitest.browser.config.js';

export default mergeConfig(browser, defineConfig({ test: { include: ['tests/browser/picture.ts'] } }));
