/** The page without a mouse. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectQuiet, field, settled, textsOf, useBrowser } from './browser.js';
import { newsroom, newsroomRecords } from './newsroom.js';

const { file, open } = useBrowser();
const [harbour] = newsroomRecords();
let address = '';
beforeAll(() => {
  address = file(newsroom());
});

const focused = async (page: Page): Promise<string> => {
  await settled(page);
  return page.evaluate(() => (document.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim());
};
const hash = (page: Page): string => new URL(page.url()).hash;

describe('lists', () => {
  it('are one stop of the Tab key, with arrows within, and Enter opens', async () => {
    const opened = await open(address, '#/documents');
    const { page } = opened;
    await field(page, 'Order').focus();
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toMatch(/^Dockers walk out.*harbour\.txt/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused(page)).toMatch(/^Keeper leaves/);
    await page.keyboard.press('End');
    await expect.poll(() => focused(page)).toMatch(/^Council cuts/);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused(page)).toMatch(/^Council cuts/);
    await page.keyboard.press('Home');
    await expect.poll(() => focused(page)).toMatch(/^Dockers walk out/);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => page.locator('li[data-index][tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.locator('.text').waitFor();
    await expect.poll(() => hash(page)).toMatch(/^#\/document\//);
    expectQuiet(opened);
  });

  it('say how long they are and where in them one is', async () => {
    const { page } = await open(address, '#/documents');
    const places = await page
      .locator('.list li')
      .evaluateAll((rows) =>
        rows.map((row) => `${row.getAttribute('aria-posinset')}/${row.getAttribute('aria-setsize')}`),
      );
    expect(places).toEqual(['1/4', '2/4', '3/4', '4/4']);
  });
});

describe('everywhere', () => {
  it('/ searches, Esc leaves the field, ? helps, Esc closes the help', async () => {
    const opened = await open(address, '#/said');
    const { page } = opened;
    await page.keyboard.press('/');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('search');
    await page.keyboard.type('g?/');
    await expect.poll(() => page.locator('#search').inputValue()).toBe('g?/');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await expect.poll(() => textsOf(page, 'dialog kbd')).toContain('/');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expectQuiet(opened);
  });

  it.each([
    ['d', 'Documents'],
    ['w', 'Who said what'],
    ['t', 'Timeline'],
    ['p', 'People'],
    ['o', 'Organisations'],
    ['l', 'Places'],
    ['c', 'Charts'],
  ])('g %s goes to %s', async (key, heading) => {
    const { page } = await open(address, '#/comparison');
    await page.keyboard.press('g');
    await page.keyboard.press(key);
    await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it('the first stop skips to the content', async () => {
    const { page } = await open(address, '#/documents');
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
    await expect.poll(() => hash(page)).toBe('#/documents');
  });
});

describe('articles', () => {
  it('n and p go from statement to statement, Esc lets go', async () => {
    const opened = await open(address, '#/document/harbour.txt');
    const { page } = opened;
    const ids = harbour?.quotes.map(({ id }) => id) ?? [];
    await page.locator('.text [data-mark]').first().waitFor();
    await page.keyboard.press('n');
    await expect.poll(() => hash(page)).toContain(`statement=${ids[0]}`);
    await page.keyboard.press('n');
    await expect.poll(() => hash(page)).toContain(`statement=${ids[1]}`);
    await expect.poll(() => focused(page)).toBe('2');
    await page.keyboard.press('p');
    await expect.poll(() => hash(page)).toContain(`statement=${ids[0]}`);
    await page.keyboard.press('p');
    await expect.poll(() => hash(page)).toContain(`statement=${ids[0]}`);
    await page.keyboard.press('Escape');
    await settled(page);
    await expect.poll(() => hash(page)).toBe('#/document/harbour.txt');
    await expect.poll(() => page.locator('.details').getAttribute('aria-label')).toBe('About the document');
    expectQuiet(opened);
  });

  it('two keys at once go two statements on, before anything is drawn', async () => {
    const { page } = await open(address, '#/document/harbour.txt');
    await page.locator('.text [data-mark]').first().waitFor();
    await settled(page);
    await page.evaluate(() => {
      for (const key of ['n', 'n']) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
    expect(hash(page)).toContain(`statement=${harbour?.quotes[1]?.id}`);
  });

  it('marks are one stop, with arrows from mark to mark and Enter to select', async () => {
    const { page } = await open(address, '#/document/harbour.txt');
    await expect.poll(() => page.locator('.text [data-mark][tabindex="0"]').count()).toBe(1);
    await page.locator('.text [data-mark][tabindex="0"]').focus();
    const texts = await textsOf(page, '.text [data-mark]');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused(page)).toBe(texts[2]);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => focused(page)).toBe(texts[1]);
    await page.keyboard.press('Enter');
    await settled(page);
    await expect.poll(() => hash(page)).toMatch(/\?(?:entity|date|statement)=/);
    await expect.poll(() => page.locator('.text [data-mark][tabindex="0"]').count()).toBe(1);
  });
});
