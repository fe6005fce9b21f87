/** Every view of the page, and what it says of a report whose words are known. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { count, expectQuiet, field, settled, textsOf, useBrowser } from './browser.js';
import { COMPARISON, newsroom, newsroomRecords } from './newsroom.js';

const { file, open } = useBrowser();
const records = newsroomRecords();
const statements = records.reduce((sum, { quotes }) => sum + quotes.length, 0);
let address = '';
beforeAll(() => {
  address = file(newsroom());
});

describe('the masthead', () => {
  it('has title and counts, and a link to every view', async () => {
    const opened = await open(address);
    await expect.poll(() => opened.page.title()).toBe('Spring week');
    await expect
      .poll(() => textsOf(opened.page, '.masthead .title'))
      .toEqual([`Spring week4 documents, ${statements} statements`]);
    await expect
      .poll(() => textsOf(opened.page, 'nav[aria-label=Views] li'))
      .toEqual(['Documents', 'Who said what', 'Timeline', 'People', 'Organisations', 'Places', 'Charts', 'Comparison']);
    for (const link of await opened.page.locator('nav[aria-label=Views] a').all()) {
      await link.click();
      await expect.poll(() => link.getAttribute('aria-current')).toBe('page');
      await expect.poll(() => opened.page.locator('h1').count()).toBe(1);
    }
    expectQuiet(opened);
  });
});

describe('Documents', () => {
  it('lists all in their order, with what is known of them', async () => {
    const opened = await open(address, '#/documents');
    await expect.poll(() => count(opened.page)).toBe('4 documents');
    const rows = await textsOf(opened.page, '.document-row');
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatch(/^Dockers walk out at two ports7 March 2024\d+ words\d+ statementsharbour\.txt/);
    expect(rows[1]).toContain('Update of an earlier story: compare');
    expectQuiet(opened);
  });

  it('sorts', async () => {
    const { page } = await open(address, '#/documents');
    const first = async (order: string): Promise<string | undefined> => {
      await field(page, 'Order').selectOption(order);
      await settled(page);
      return (await textsOf(page, '.document-row h2'))[0];
    };
    await expect.poll(() => first('newest')).toBe('Council cuts rents');
    await expect.poll(() => first('oldest')).toBe('Dockers walk out at two ports');
    await expect.poll(() => first('title')).toBe('Council cuts rents');
    const most = records.toSorted((a, b) => b.quotes.length - a.quotes.length)[0];
    await expect.poll(() => first('statements')).toBe(most?.text.slice(0, most.text.indexOf('\n')));
  });
});

describe('Who said what', () => {
  it('opens the statements of a speaker, with their context', async () => {
    const opened = await open(address, '#/said');
    const { page } = opened;
    await expect.poll(() => count(page)).toContain(`${statements} statements by`);
    await page.getByRole('button', { name: /^Marta Oliveira/ }).click();
    const said = page.locator('.statement').first();
    await said.locator('.words').getByText('We have waited long enough').waitFor();
    await expect.poll(() => said.locator('.about').textContent()).toContain('6 March 2024');
    await said.getByRole('button', { name: 'Context' }).click();
    await expect.poll(() => said.locator('.context').textContent()).toContain('LISBON');
    await said.getByRole('link').click();
    expect(new URL(page.url()).hash).toMatch(/^#\/document\/harbour\.txt\?statement=/);
    await expect.poll(() => page.locator('.details h2').textContent()).toMatch(/^Statement \d/);
    expectQuiet(opened);
  });

  it('opens and closes all', async () => {
    const { page } = await open(address, '#/said');
    await page.getByRole('button', { name: 'Open all' }).click();
    await settled(page);
    await expect.poll(() => page.locator('.statement').count()).toBeGreaterThan(4);
    await page.getByRole('button', { name: 'Close all' }).click();
    await settled(page);
    await expect.poll(() => page.locator('.statement').count()).toBe(0);
  });
});

describe('Timeline', () => {
  it('has days with statements and dates, and longer stretches after them', async () => {
    const opened = await open(address, '#/timeline', { viewport: { width: 1280, height: 4000 } });
    const { page } = opened;
    await page.locator('.day').first().waitFor();
    await page.locator('li[data-index="0"]').focus();
    await page.keyboard.press('End');
    await page.getByText('Longer than a week').waitFor();
    const days = await textsOf(page, '.day');
    expect(days.at(-1)).toBe('Longer than a week');
    await page.evaluate(() => scrollTo(0, 0));
    await page
      .getByText(/April 2024$/)
      .first()
      .waitFor();
    await field(page, 'Show').selectOption('dates');
    await settled(page);
    await expect.poll(() => page.locator('.statement:not(.named-date)').count()).toBe(0);
    expect((await textsOf(page, '.named-date')).some((text) => text.includes('It will open in 2026'))).toBe(true);
    await field(page, 'Show').selectOption('statements');
    await settled(page);
    await expect.poll(() => page.locator('.named-date').count()).toBe(0);
    const newest = await textsOf(page, '.day');
    await field(page, 'Order').selectOption('oldest');
    await settled(page);
    await expect.poll(() => textsOf(page, '.day')).toEqual(newest.toReversed());
    expectQuiet(opened);
  });
});

describe('People, organisations, places', () => {
  it('lists people and shows one of them', async () => {
    const opened = await open(address, '#/people');
    const { page } = opened;
    await field(page, 'Name has').fill('oliv');
    await expect.poll(() => count(page)).toBe('1 person');
    await page.getByRole('link', { name: 'Marta Oliveira' }).click();
    await expect.poll(() => page.locator('h1').textContent()).toBe('Marta Oliveira');
    await expect.poll(() => page.locator('.facts').textContent()).toContain('in 2 documents');
    await page.getByRole('button', { name: '2 documents' }).click();
    await expect
      .poll(() => textsOf(page, '.document-row h2'))
      .toEqual(['Dockers walk out at two ports', 'Dockers walk out at two ports']);
    expectQuiet(opened);
  });

  it('lists organisations', async () => {
    const { page } = await open(address, '#/organisations');
    await expect.poll(() => count(page)).toMatch(/^\d+ organisations?$/);
  });

  it('draws places on a map, and lists the same', async () => {
    const opened = await open(address, '#/places');
    const { page } = opened;
    const dots = page.locator('.map .dot');
    await expect.poll(() => dots.count()).toBeGreaterThan(0);
    await expect.poll(() => textsOf(page, '.actor-row h2')).toContain('Portugal');
    const box = async (): Promise<string | null> => page.locator('.map svg').getAttribute('viewBox');
    const near = await box();
    await page.getByRole('button', { name: 'Show the whole world' }).click();
    expect(await box()).not.toBe(near);
    await page.locator('.map a[aria-label=Portugal]').click();
    await expect.poll(() => page.locator('h1').textContent()).toBe('Portugal');
    expectQuiet(opened);
  });
});

describe('Charts', () => {
  it('have a table each, with the same numbers', async () => {
    const opened = await open(address, '#/charts');
    const { page } = opened;
    await expect
      .poll(() => textsOf(page, '.chart h2'))
      .toEqual(['Statements by day and speaker', 'Statements by speaker', 'Speakers by gender', 'Statements by act']);
    for (const summary of await page.locator('summary').all()) await summary.click();
    const sum = async (chart: number): Promise<number> => {
      const cells = await textsOf(page, `.chart:nth-child(${chart}) td`);
      return cells.reduce((total, cell) => total + Number(cell), 0);
    };
    await expect.poll(() => sum(1)).toBe(statements);
    const speakers = await textsOf(page, '.chart:nth-child(2) .named-bars .number');
    await expect.poll(() => textsOf(page, '.chart:nth-child(2) td')).toEqual(speakers);
    await expect
      .poll(() => textsOf(page, '.chart:nth-child(3) tbody th'))
      .toEqual(['Women', 'Men', 'Both', 'Not known']);
    await page.locator('.chart:nth-child(2) .named-bars a').first().click();
    expect(new URL(page.url()).hash).toMatch(/^#\/said\?speaker=\d+$/);
    expectQuiet(opened);
  });
});

describe('Search', () => {
  it('finds words in all texts, whatever their case, and shows the place', async () => {
    const opened = await open(address);
    const { page } = opened;
    await page.getByRole('searchbox', { name: 'Search all texts' }).fill('THE LAMP');
    await page.keyboard.press('Enter');
    await page.getByText('1 document with “THE LAMP”').first().waitFor();
    await expect.poll(() => textsOf(page, '.excerpt mark')).toEqual(['the lamp']);
    await page.getByRole('link', { name: 'Keeper leaves the last lighthouse' }).click();
    await page.locator('.text .found').waitFor();
    await expect.poll(() => textsOf(page, '.text .found')).toEqual(['the lamp']);
    expectQuiet(opened);
  });

  it('says that there is nothing', async () => {
    const { page } = await open(address, '#/search?q=zebra');
    await page.getByText('No text has these words.').waitFor();
  });
});

describe('Comparison', () => {
  it('shows measures, reliability and differences, and filters them', async () => {
    const opened = await open(address, '#/comparison');
    const { page } = opened;
    await page.getByRole('heading', { name: 'Compared with fixtures' }).waitFor();
    await expect.poll(() => textsOf(page, 'tbody tr')).toContain('datesspan93.090.091.589.0 to 94.0200190');
    await expect.poll(() => page.locator('.reliability .dot').count()).toBe(2);
    await expect.poll(() => count(page)).toBe('3 differences');
    await field(page, 'Which are').selectOption('changed');
    await expect.poll(() => count(page)).toBe('1 difference');
    await expect.poll(() => textsOf(page, '.difference del')).toEqual(['before: 2025']);
    await expect.poll(() => textsOf(page, '.difference ins')).toEqual(['after: 2026']);
    await page.locator('.difference a').click();
    expect(new URL(page.url()).hash).toBe('#/document/lighthouse.txt?at=150-154');
    expectQuiet(opened);
  });

  it('saves a list of those that are to be accepted', async () => {
    const { page } = await open(address, '#/comparison');
    await page
      .getByRole('checkbox', { name: /Accept/ })
      .first()
      .check();
    await page.getByRole('button', { name: 'Choose all shown' }).click();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save list for accept (2)' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('accept.txt');
    const pointers = COMPARISON.differences.flatMap(({ pointer }) => (pointer === null ? [] : [pointer]));
    expect(readFileSync(await download.path(), 'utf8')).toBe(pointers.join('\n'));
  });
});

describe('Versions', () => {
  it('sets two beside each other', async () => {
    const opened = await open(address, '#/documents');
    const { page } = opened;
    await page.getByRole('link', { name: /compare$/ }).click();
    await page.getByRole('heading', { name: 'Two versions of a story' }).waitFor();
    await expect.poll(() => textsOf(page, '.versions del')).toContain('three');
    await expect.poll(() => textsOf(page, '.versions ins')).toContain('five');
    await expect.poll(() => page.locator('.versions tr.gone').count()).toBeGreaterThan(0);
    expectQuiet(opened);
  });
});

describe('what is not there', () => {
  it.each([
    ['#/document/none', 'This report has no such document.'],
    ['#/versions/none/none', 'One of the two documents is not in this report.'],
    ['#/annotate', 'wirecopy serve'],
    ['#/people/99999', 'People'],
    ['#/%E0%A4%A', 'Documents'],
    ['#/document/harbour.txt?statement=q999', 'About this document'],
    ['#/said?speaker=99999&act=sing&from=yesterday', 'Who said what'],
  ])('%s', async (hash, text) => {
    const opened = await open(address, hash);
    await opened.page.locator('main').getByText(text).first().waitFor();
    expectQuiet(opened);
  });
});
