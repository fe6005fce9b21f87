/** Dark and light, paper, a phone, and less motion. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectQuiet, field, settled, useBrowser } from './browser.js';
import { newsroom } from './newsroom.js';

const { file, open } = useBrowser();
let address = '';
beforeAll(() => {
  address = file(newsroom());
});
const VIEWS = [
  'documents',
  'document/harbour.txt',
  'said',
  'timeline',
  'people',
  'places',
  'charts',
  'comparison',
  'versions/harbour.txt/harbour-2.txt',
  'search?q=the',
];
const background = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const LIGHT = 'rgb(251, 250, 247)';
const DARK = 'rgb(22, 22, 21)';

describe('colours', () => {
  it('are those of the system', async () => {
    const { page } = await open(address, '', { colorScheme: 'dark' });
    await expect.poll(() => background(page)).toBe(DARK);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => background(page)).toBe(LIGHT);
  });

  it('are those that the reader chose, also the next time', async () => {
    const opened = await open(address, '', { colorScheme: 'light' });
    const { page } = opened;
    const button = page.getByRole('button', { name: /^Colours/ });
    await button.click();
    await expect.poll(() => button.getAttribute('aria-label')).toBe('Colours: Light. Change to: Dark');
    await button.click();
    await expect.poll(() => background(page)).toBe(DARK);
    await page.reload();
    await page.locator('main').waitFor();
    await expect.poll(() => background(page)).toBe(DARK);
    await page.getByRole('button', { name: /^Colours/ }).click();
    await expect.poll(() => background(page)).toBe(LIGHT);
    expectQuiet(opened);
  });
});

describe('paper', () => {
  it('has the article with its key, in black on white, without what only a screen needs', async () => {
    const opened = await open(address, '#/document/harbour.txt', { colorScheme: 'dark' });
    const { page } = opened;
    await page.getByRole('button', { name: /^People/ }).click();
    await page.emulateMedia({ media: 'print' });
    await settled(page);
    await expect.poll(() => background(page)).toBe('rgb(255, 255, 255)');
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
    await expect.poll(() => page.locator('.masthead').isVisible()).toBe(false);
    await expect.poll(() => page.locator('.layer.statements').isVisible()).toBe(true);
    await expect.poll(() => page.locator('.layer.people').isVisible()).toBe(false);
    await expect.poll(() => page.locator('.text').isVisible()).toBe(true);
    await expect.poll(() => page.locator('.details .statements').isVisible()).toBe(true);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expectQuiet(opened);
  });

  it('has the whole of a list', async () => {
    const { page } = await open(address, '#/people');
    const known = Number((await page.locator('.count').textContent())?.split(' ')[0]);
    await page.emulateMedia({ media: 'print' });
    await settled(page);
    await expect.poll(() => page.locator('.list:not(.virtual) > li').count()).toBe(known);
  });
});

describe('a phone', () => {
  it.each(VIEWS)('nothing of %s is wider than it', async (view) => {
    const opened = await open(address, `#/${view}`, { viewport: { width: 390, height: 844 } });
    const { page } = opened;
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expectQuiet(opened);
  });

  it('has its filters folded, and what is selected over the text', async () => {
    const { page, go } = await open(address, '#/said', { viewport: { width: 390, height: 844 } });
    await expect.poll(() => field(page, 'Speaker').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'All filters' }).click();
    await expect.poll(() => field(page, 'Speaker').isVisible()).toBe(true);
    await go('#/document/harbour.txt');
    await page.locator('a.number').first().click();
    await settled(page);
    const box = await page.locator('.details.open').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, 0);
    await page.getByRole('button', { name: 'Close what is selected' }).click();
    await settled(page);
    await expect.poll(() => page.locator('.details.open').count()).toBe(0);
  });
});

describe('motion', () => {
  it('is none where the reader wants none', async () => {
    const { page } = await open(address, '#/document/harbour.txt', { reducedMotion: 'reduce' });
    const durations = await page.evaluate(() =>
      Array.from(document.querySelectorAll('*'), (element) => getComputedStyle(element).transitionDuration),
    );
    expect(new Set(durations)).toEqual(new Set(['0s']));
  });
});
