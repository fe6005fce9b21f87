/** What `wirecopy report`, `check --html` and `evaluate --html` write, opened. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE_TITLE, hostileRecords } from '../report/hostile.js';
import { count, expectQuiet, settled, textsOf, useBrowser } from './browser.js';
import { newsroomRecords } from './newsroom.js';
import { ROOT } from './sample.js';

const { open } = useBrowser();
const folder = mkdtempSync(join(tmpdir(), 'wirecopy-written-'));
const records = newsroomRecords();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const VIEWS = ['documents', 'said', 'timeline', 'people', 'organisations', 'places', 'charts', 'search?q=the'];
const wirecopy = (...parameters: string[]): void => {
  execFileSync(process.execPath, [join(ROOT, 'dist/cli/main.js'), ...parameters], { cwd: ROOT, stdio: 'pipe' });
};
const lines = (name: string, written: readonly unknown[]): string => {
  const path = join(folder, name);
  writeFileSync(path, written.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return path;
};
const addressOf = (name: string): string => pathToFileURL(join(folder, name)).href;

describe('report', () => {
  beforeAll(() => {
    wirecopy('report', lines('all.jsonl', records), '--out', join(folder, 'report.html'), '--title', 'Four texts');
  });

  it.each(VIEWS)('has %s', async (view) => {
    const opened = await open(addressOf('report.html'), `#/${view}`);
    await settled(opened.page);
    await expect.poll(() => opened.page.title()).toBe('Four texts');
    expect(await count(opened.page)).not.toMatch(/^0 /);
    expectQuiet(opened);
  });

  it('has the articles as they are, and their statements', async () => {
    const opened = await open(addressOf('report.html'), '#/document/harbour.txt');
    const { page } = opened;
    await page.locator('.text').waitFor();
    await expect.poll(() => page.locator('a.number').count()).toBe(records[0]?.quotes.length);
    await expect.poll(() => textsOf(page, '.mark.people')).toContain('Marta Oliveira');
    expectQuiet(opened);
  });

  it('knows places on the map, and who speaks for whom', async () => {
    const { page, go } = await open(addressOf('report.html'), '#/places');
    await expect.poll(() => page.locator('.map .dot').count()).toBeGreaterThan(0);
    await go('#/said');
    await expect.poll(() => textsOf(page, '.speaker-row .name')).toContain('Marta Oliveira');
  });
});

describe('report --against', () => {
  it('shows what is new, gone and changed', async () => {
    const [first, second, ...others] = records;
    const before = lines('before.jsonl', [second === undefined ? first : { ...second, id: first?.id }, ...others]);
    wirecopy(
      'report',
      lines('now.jsonl', [first, ...others]),
      '--against',
      before,
      '--out',
      join(folder, 'against.html'),
      '--force',
    );
    const opened = await open(addressOf('against.html'), '#/comparison');
    const { page } = opened;
    await page.getByRole('heading', { name: 'Two runs compared' }).waitFor();
    expect(Number((await count(page)).split(' ')[0])).toBeGreaterThan(3);
    await page.locator('.field', { hasText: 'Which are' }).locator('select').selectOption('changed');
    await settled(page);
    expect((await textsOf(page, '.difference .tag')).every((tag) => tag.startsWith('Changed'))).toBe(true);
    expectQuiet(opened);
  });
});

describe('check --html', () => {
  it('shows fixtures and their known differences', async () => {
    wirecopy('check', 'fixtures', '--html', join(folder, 'check.html'));
    const opened = await open(addressOf('check.html'), '#/comparison');
    await opened.page.getByRole('heading', { name: 'Compared with fixtures' }).waitFor();
    await expect.poll(() => count(opened.page)).toMatch(/^\d+ differences?$/);
    expectQuiet(opened);
  });
});

describe('evaluate --html', () => {
  it('shows measures and reliability', async () => {
    const [record] = records;
    const gold = lines('gold.jsonl', [
      {
        id: 'a',
        text: record?.text,
        published: '2024-03-07',
        timexes: record?.dates.map(({ start, end, text, type, value }) => ({ start, end, text, type, value })),
      },
    ]);
    wirecopy('evaluate', gold, '--html', join(folder, 'evaluate.html'));
    const opened = await open(addressOf('evaluate.html'), '#/comparison');
    await opened.page.getByRole('heading', { name: 'Measures' }).waitFor();
    expect((await textsOf(opened.page, 'tbody th')).length).toBeGreaterThan(0);
    expectQuiet(opened);
  });
});

describe('report of hostile texts', () => {
  it('runs nothing of them', async () => {
    wirecopy(
      'report',
      lines('hostile.jsonl', hostileRecords()),
      '--out',
      join(folder, 'hostile.html'),
      '--title',
      HOSTILE_TITLE,
    );
    for (const view of VIEWS) {
      const opened = await open(addressOf('hostile.html'), `#/${view}`);
      await settled(opened.page);
      await expect.poll(() => opened.page.evaluate(() => Reflect.get(globalThis, 'hacked'))).toBe(undefined);
      expectQuiet(opened);
      await opened.page.context().close();
    }
  });
});
