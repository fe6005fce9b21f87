/** Filters, in the lists and in the address. */
import { beforeAll, describe, expect, it } from 'vitest';
import { count, expectQuiet, field, settled, textsOf, useBrowser } from './browser.js';
import { newsroom, newsroomRecords } from './newsroom.js';

const { file, open } = useBrowser();
const quotes = newsroomRecords().flatMap(({ quotes: all }) => all);
let address = '';
beforeAll(() => {
  address = file(newsroom());
});

const statementsWhere = (holds: (quote: (typeof quotes)[number]) => boolean): string => {
  const found = quotes.filter(holds).length;
  return `${found} ${found === 1 ? 'statement' : 'statements'}`;
};

describe('of statements', () => {
  it.each([
    ['Act', 'Warned', 'act=warn', statementsWhere(({ cue }) => cue?.act === 'warn')],
    ['Kind', 'Direct quotation', 'kind=direct', statementsWhere(({ kind }) => kind === 'direct')],
    [
      'Confidence',
      '90 % or more',
      'confidence=90',
      statementsWhere(({ confidence }) => Math.round(confidence * 100) >= 90),
    ],
    ['Speech', 'Thought, planned, felt', 'speech=thought', statementsWhere(({ speech }) => !speech)],
    ['Flag', 'Short', 'flag=short', ''],
  ])('%s', async (label, choice, query, expected) => {
    const opened = await open(address, '#/charts');
    const { page } = opened;
    await page.getByRole('button', { name: 'All filters' }).click();
    await field(page, label).selectOption({ label: choice });
    await settled(page);
    expect(new URL(page.url()).hash).toBe(`#/charts?${query}`);
    const shown = await count(page);
    if (expected !== '') expect(shown).toBe(expected);
    await page.reload();
    await page.locator('main').waitFor();
    await expect.poll(() => count(page)).toBe(shown);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(() => count(page)).toBe(statementsWhere(() => true));
    expectQuiet(opened);
  });

  it('by speaker, chosen by typing', async () => {
    const opened = await open(address, '#/said');
    const { page } = opened;
    const typed = field(page, 'Speaker');
    await typed.pressSequentially('Tom B');
    expect(
      await page
        .locator('datalist')
        .first()
        .locator('option')
        .evaluateAll((options) => options.map((option) => option.getAttribute('value'))),
    ).toEqual(['Tom Bell']);
    await typed.fill('Tom Bell');
    await settled(page);
    await expect.poll(() => count(page)).toMatch(/^2 statements by 1 speaker$/);
    await expect.poll(() => textsOf(page, '.speaker-row .name')).toEqual(['Tom Bell']);
    await page.getByRole('link', { name: 'Timeline' }).click();
    await expect.poll(() => count(page)).toMatch(/^2 statements/);
    await field(page, 'Speaker').fill('');
    expect(await count(page)).not.toMatch(/^2 statements/);
    expectQuiet(opened);
  });

  it('by days', async () => {
    const { page } = await open(address, '#/charts');
    await field(page, 'From').fill('2024-03-08');
    await field(page, 'To').fill('2024-04-02');
    await settled(page);
    expect(new URL(page.url()).hash).toBe('#/charts?from=2024-03-08&to=2024-04-02');
    expect(await count(page)).not.toBe(statementsWhere(() => true));
    await field(page, 'To').fill('2020-01-01');
    await page.getByText('There is nothing to draw.').waitFor();
  });

  it('with no result says so, aloud as well', async () => {
    const { page } = await open(address, '#/said?act=order&confidence=90&kind=mixed');
    await page.getByText('Nobody said anything like that.').waitFor();
    await page.locator('[data-announce]', { hasText: '0 statements by 0 speakers' }).waitFor({ state: 'attached' });
  });
});

describe('of documents', () => {
  it.each([
    ['a word of the title', '#/documents?words=light', ['Keeper leaves the last lighthouse']],
    ['the day of publication', '#/documents?from=2024-04-03', ['Council cuts rents']],
    ['what a statement in it is', '#/documents?act=warn', ['Council cuts rents']],
    ['how sure a statement in it is', '#/documents?confidence=100', []],
  ])('by %s', async (_, hash, titles) => {
    const { page } = await open(address, hash);
    await settled(page);
    await expect.poll(() => textsOf(page, '.document-row h2')).toEqual(titles);
    await page.locator('[data-announce]', { hasText: `${titles.length} document` }).waitFor({ state: 'attached' });
  });

  it('by the organisation that they name', async () => {
    const { page } = await open(address, '#/documents');
    const typed = field(page, 'Organisation');
    await typed.click();
    const names = await page
      .locator('datalist')
      .nth(1)
      .locator('option')
      .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
    expect(names.length).toBeGreaterThan(0);
    await typed.fill(names[0] ?? '');
    await settled(page);
    expect((await textsOf(page, '.document-row')).length).toBeLessThan(4);
  });
});
