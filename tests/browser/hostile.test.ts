/** Texts, file names and titles that want to be more: all is shown as it is, nothing of it runs, opens or is fetched. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { recordSchema } from '../../src/record.js';
import type { Comparison } from '../../src/report/contract.js';
import { addressable } from '../../src/report/page/state/route.js';
import { HOSTILE, HOSTILE_TITLE, hostileRecords } from '../report/hostile.js';
import { expectQuiet, type Opened, settled, useBrowser } from './browser.js';
import { sampleOf } from './sample.js';

const { file, open } = useBrowser();
const records = hostileRecords();
let address = '';
beforeAll(() => {
  const sample = sampleOf(records, { perBlock: 4, comparison: comparisonOf() });
  address = file(
    { ...sample, head: { ...sample.head, title: HOSTILE_TITLE } },
    'hostile"><img src=x onerror=alert(1)>.html'.replaceAll('/', ''),
  );
});

describe('every view', () => {
  it.each([
    'documents',
    'said',
    'timeline',
    'people',
    'organisations',
    'places',
    'charts',
    'comparison',
    'search?q=<script>',
    'versions/a/b',
  ])('%s', async (view) => {
    const opened = await open(address, `#/${view}`);
    const { page } = opened;
    await settled(page);
    for (const name of ['Open all', 'All filters']) {
      const button = page.getByRole('button', { name });
      if ((await button.count()) > 0) await button.click();
    }
    await scrollThrough(page);
    await expectHarmless(opened);
  });
});

describe('every text', () => {
  it.each(records.map(({ id, text }, index) => ({ name: HOSTILE[index]?.name ?? id, id, text })))(
    '$name',
    async ({ id, text }) => {
      const opened = await open(address, `#/document/${encodeURIComponent(addressable(id))}`);
      const { page } = opened;
      await page.locator('.text').waitFor();
      // A layer that was switched on is one of these no more.
      const off = page.locator('.layer[aria-pressed=false]');
      for (let left = await off.count(); left > 0; left -= 1) await off.first().click();
      const undo = page.getByRole('button', { name: 'Show the text as it came' });
      if ((await undo.count()) > 0) await undo.click();
      await settled(page);
      await expectHarmless(opened);
      if (text.length < 5000) await page.keyboard.press('n');
      await settled(page);
      await expectHarmless(opened);
    },
  );
});

describe('addresses', () => {
  it.each([
    'javascript:window.hacked=1',
    'java\nscript:window.hacked=1',
    'data:text/html,<script>parent.hacked=1</script>',
    'vbscript:x',
    '//evil.invalid/x',
    'file:///etc/passwd',
    'https://user@evil.invalid/?<script>',
  ])('%j', async (url) => {
    const [record] = records;
    const changed = recordSchema.parse({ ...record, id: 'one', metadata: { ...record?.metadata, url } });
    const opened = await open(file(sampleOf([changed]), 'address.html'), '#/document/one');
    const links = await opened.page
      .locator('a[rel~=noreferrer]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links).toEqual(url.startsWith('https:') ? [new URL(url).href] : []);
    await expectHarmless(opened);
  });

  it.each([
    '#/document/<script>',
    '#/search?q="><img src=x onerror=window.hacked=1>',
    '#javascript:window.hacked=1',
    '#/people/0?speaker=constructor',
    '#/document/__proto__',
    '#/documents?flag=toString&act=__proto__&kind=constructor',
  ])('of the page: %s', async (hash) => {
    const opened = await open(address, hash);
    await settled(opened.page);
    await expectHarmless(opened);
  });
});

describe('marks that turn the line', () => {
  it('are shown, and turn nothing', async () => {
    const { page } = await open(address, '#/documents?words=left');
    await page.locator('.masthead', { hasText: 'RLO' }).waitFor();
    await page.locator('.document-row', { hasText: 'RLO' }).first().waitFor();
    const shown = (await page.locator('#page').textContent()) ?? '';
    expect(shown).toContain('RLO');
    expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });
});

describe('data that is damaged', () => {
  it('is said in words', async () => {
    const changed = (html: string): string => html.replace('"version":1,', '"version":99,');
    const opened = await open(file(sampleOf(records.slice(0, 2)), 'version.html', changed));
    await expect.poll(() => opened.page.locator('[role=alert]').textContent()).toContain('version 99');
    expectQuiet(opened);
  });

  it('of one block leaves the others', async () => {
    const changed = (html: string): string => html.replace(/(id="wirecopy-block-0">)H4sI/, '$1AAAA');
    const opened = await open(file(sampleOf(records.slice(0, 2), { perBlock: 1 }), 'block.html', changed));
    const { page } = opened;
    await page.locator('.document-row h2 a').first().click();
    await page.getByText('The text could not be opened').waitFor();
    await page.goBack();
    await page.locator('.document-row h2 a').nth(1).click();
    await page.locator('.text').waitFor();
    expectQuiet(opened);
  });
});

async function scrollThrough(page: Page): Promise<void> {
  for (let at = 0; at < 5; at++) {
    await page.evaluate(() => scrollBy(0, innerHeight * 2));
    await settled(page);
  }
}

async function expectHarmless(opened: Opened): Promise<void> {
  const { page } = opened;
  const state = await page.evaluate(() => ({
    hacked: Reflect.get(globalThis, 'hacked'),
    foreign: Array.from(
      document.querySelectorAll(
        'img, iframe, object, embed, base, link, form:not([role=search], .try), #page script, #page style, template, math',
      ),
      ({ outerHTML }) => outerHTML,
    ),
    links: Array.from(document.querySelectorAll('a'), (link) => link.getAttribute('href') ?? '').filter(
      (href) => !/^(?:#|https?:)/.test(href),
    ),
    handlers: Array.from(document.querySelectorAll('*'), (element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    ).flat(),
    frames: frames.length,
  }));
  expect(state).toEqual({ hacked: undefined, foreign: [], links: [], handlers: [], frames: 0 });
  expectQuiet(opened);
}

function comparisonOf(): Comparison {
  return {
    what: 'runs',
    before: HOSTILE[0]?.payload ?? '',
    after: HOSTILE[2]?.payload ?? '',
    differences: HOSTILE.map(({ payload }, index) => ({
      document: index % records.length,
      kind: 'changed',
      layer: 'text',
      about: payload,
      start: 0,
      end: 3,
      before: payload,
      after: payload,
      around: [payload, payload],
      reason: payload,
      pointer: null,
    })),
    measures: [],
    reliability: [],
  };
}
