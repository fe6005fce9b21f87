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
    expect(await focused(page)).toMatch(/^Dockers walk out.*harbour\.txt/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatch(/^Keeper leaves/);
    await page.keyboard.press('End');
    expect(await focused(page)).toMatch(/^Council cuts/);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatch(/^Council cuts/);
    await page.keyboard.press('Home');
    expect(await focused(page)).toMatch(/^Dockers walk out/);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('li[data-index][tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.locator('.text').waitFor();
    expect(hash(page)).toMatch(/^#\/document\//);
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
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
    await page.keyboard.type('g?/');
    expect(await page.locator('#search').inputValue()).toBe('g?/');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await textsOf(page, 'dialog kbd')).toContain('/');
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
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it('the first stop skips to the content', async () => {
    const { page } = await open(address, '#/documents');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    expect(hash(page)).toBe('#/documents');
  });
});

describe('articles', () => {
  it('n and p go from statement to statement, Esc lets go', async () => {
    const opened = await open(address, '#/document/harbour.txt');
    const { page } = opened;
    const ids = harbour?.quotes.map(({ id }) => id) ?? [];
    await page.keyboard.press('n');
    expect(hash(page)).toContain(`statement=${ids[0]}`);
    await page.keyboard.press('n');
    expect(hash(page)).toContain(`statement=${ids[1]}`);
    expect(await focused(page)).toBe('2');
    await page.keyboard.press('p');
    expect(hash(page)).toContain(`statement=${ids[0]}`);
    await page.keyboard.press('p');
    expect(hash(page)).toContain(`statement=${ids[0]}`);
    await page.keyboard.press('Escape');
    await settled(page);
    expect(hash(page)).toBe('#/document/harbour.txt');
    expect(await page.locator('.details').getAttribute('aria-label')).toBe('About the document');
    expectQuiet(opened);
  });

  it('marks are one stop, with arrows from mark to mark and Enter to select', async () => {
    const { page } = await open(address, '#/document/harbour.txt');
    expect(await page.locator('.text [data-mark][tabindex="0"]').count()).toBe(1);
    await page.locator('.text [data-mark][tabindex="0"]').focus();
    const texts = await textsOf(page, '.text [data-mark]');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe(texts[2]);
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe(texts[1]);
    await page.keyboard.press('Enter');
    await settled(page);
    expect(hash(page)).toMatch(/\?(?:entity|date|statement)=/);
    expect(await page.locator('.text [data-mark][tabindex="0"]').count()).toBe(1);
  });
});
