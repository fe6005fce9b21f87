/** axe-core finds nothing, in any view, in light and dark, wide and narrow. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { problems } from './axe.js';
import { settled, useBrowser } from './browser.js';
import { newsroom } from './newsroom.js';

const { file, open } = useBrowser();
let address = '';
beforeAll(() => {
  address = file(newsroom());
});

interface View {
  readonly view: string;
  readonly prepare?: (page: Page) => Promise<void>;
}
const VIEWS: readonly View[] = [
  { view: 'documents', prepare: (page) => page.getByRole('button', { name: 'All filters' }).click() },
  { view: 'document/harbour.txt' },
  { view: 'document/harbour.txt?statement=q2' },
  {
    view: 'document/rents.txt',
    prepare: (page) => page.getByRole('button', { name: 'Show the text as it came' }).click(),
  },
  { view: 'said', prepare: (page) => page.getByRole('button', { name: 'Open all' }).click() },
  { view: 'timeline' },
  { view: 'people' },
  { view: 'people/0' },
  { view: 'organisations' },
  { view: 'places' },
  {
    view: 'charts',
    prepare: async (page) => {
      for (const summary of await page.locator('summary').all()) await summary.click();
    },
  },
  { view: 'comparison' },
  { view: 'versions/harbour.txt/harbour-2.txt' },
  { view: 'search?q=the' },
  { view: 'said?act=order', prepare: (page) => page.keyboard.press('?') },
];

describe.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 390],
] as const)('%s, %i wide', (colorScheme, width) => {
  it.each(VIEWS)('$view', async ({ view, prepare }) => {
    const { page } = await open(address, `#/${view}`, { colorScheme, viewport: { width, height: 900 } });
    await settled(page);
    await prepare?.(page);
    await settled(page);
    expect(await problems(page)).toEqual([]);
  });
});
