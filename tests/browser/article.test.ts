/** The article: marks that are joined, nested and shown or hidden, repairs that are undone, details of what is selected. */
import { beforeAll, describe, expect, it } from 'vitest';
import { expectQuiet, settled, textsOf, useBrowser } from './browser.js';
import { newsroom, newsroomRecords } from './newsroom.js';

const { file, open } = useBrowser();
const [harbour, , , rents] = newsroomRecords();
let address = '';
beforeAll(() => {
  address = file(newsroom());
});
const ARTICLE = '#/document/harbour.txt';

describe('the text', () => {
  it('is all there, word for word', async () => {
    const opened = await open(address, ARTICLE);
    const shown = await opened.page.locator('.text').evaluate((element) => {
      for (const number of element.querySelectorAll('a.number')) number.remove();
      return Array.from(element.children, (child) => child.textContent).join('\n\n');
    });
    expect(shown).toBe(harbour?.text.trimEnd());
    await expect.poll(() => opened.page.locator('h1.headline').textContent()).toContain('Dockers walk out');
    expectQuiet(opened);
  });

  it('has a mark for each name and date of the layers that are shown', async () => {
    const { page } = await open(address, ARTICLE);
    await expect.poll(() => textsOf(page, '.mark.people')).toContain('Marta Oliveira');
    await expect.poll(() => textsOf(page, '.mark.dates')).toContain('Thursday');
    await page.getByRole('button', { name: /^People/ }).click();
    await settled(page);
    await expect.poll(() => page.locator('.mark.people').count()).toBe(0);
    await expect.poll(() => page.getByRole('button', { name: /^People/ }).getAttribute('aria-pressed')).toBe('false');
    await page.getByRole('button', { name: /^Statements/ }).click();
    await settled(page);
    await expect.poll(() => page.locator('.said, a.number').count()).toBe(0);
    await page.getByRole('button', { name: /^Pronouns/ }).click();
    await settled(page);
    await expect.poll(() => textsOf(page, '.mark.people')).toContain('She');
  });
});

describe('a statement', () => {
  const first = harbour?.quotes.find(({ kind }) => kind === 'direct');

  it('is joined with speaker and cue at hover, focus and click', async () => {
    const opened = await open(address, ARTICLE);
    const { page } = opened;
    const lit = async (): Promise<string[]> => {
      await settled(page);
      return page
        .locator('.text [data-on]')
        .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-on') ?? '').sort());
    };
    const content = page.locator(`.said[data-q~="${first?.id}"]`).first();
    await content.hover();
    await expect.poll(() => lit()).toEqual(expect.arrayContaining(['content', 'cue', 'number', 'speaker']));
    await page.mouse.move(5, 5);
    await expect.poll(() => lit()).toEqual([]);
    await page.locator(`a.number[data-statement="${first?.id}"]`).focus();
    await expect.poll(() => lit()).toEqual(expect.arrayContaining(['content', 'cue', 'number', 'speaker']));
    await content.click();
    await page.mouse.move(5, 5);
    expect(new URL(page.url()).hash).toBe(`${ARTICLE}?statement=${first?.id}`);
    await expect.poll(() => lit()).toEqual(expect.arrayContaining(['content', 'cue', 'number', 'speaker']));
    expectQuiet(opened);
  });

  it('has its details beside the text, with links that lead on', async () => {
    const { page } = await open(address, `${ARTICLE}?statement=${first?.id}`);
    const details = page.locator('.details');
    await expect.poll(() => details.locator('blockquote').textContent()).toContain('We have waited long enough');
    const facts = await textsOf(page, '.details .facts div');
    expect(facts).toEqual(expect.arrayContaining(['Cuetold', 'HowDirect quotation', 'Speechsaid or written']));
    expect(facts.some((fact) => fact.startsWith('DayWednesday, 6 March 2024'))).toBe(true);
    expect(facts.some((fact) => /^Confidenceconfidence \d+ %$/.test(fact))).toBe(true);
    await details.getByRole('link', { name: 'Marta Oliveira' }).click();
    await expect.poll(() => details.locator('h2').textContent()).toBe('Marta Oliveira');
    await details.getByRole('link', { name: /2 documents/ }).click();
    await expect.poll(() => page.locator('h1').textContent()).toBe('Marta Oliveira');
  });

  it('shows how sure it is, in the tint and the number as well', async () => {
    const { page } = await open(address, ARTICLE);
    const classes = await page
      .locator('a.number')
      .evaluateAll((numbers) => numbers.map((number) => number.className.replace('number ', '')));
    expect(classes).toEqual(
      harbour?.quotes.map(({ confidence }) =>
        confidence >= 0.85 ? 'sure' : confidence >= 0.6 ? 'likely' : 'doubtful',
      ),
    );
  });
});

describe('a date', () => {
  it('has value, interval, basis and anchor', async () => {
    const { page } = await open(address, ARTICLE);
    await page.locator('.mark.dates', { hasText: 'Wednesday' }).click();
    const facts = await textsOf(page, '.details .facts div');
    expect(facts).toEqual(expect.arrayContaining(['Means6 March 2024', 'Value2024-03-06', 'Statusresolved']));
    expect(facts.some((fact) => fact.startsWith('Counted from'))).toBe(true);
  });
});

describe('the document', () => {
  it('says where it is from, and lists its statements', async () => {
    const { page } = await open(address, ARTICLE);
    const facts = await textsOf(page, '.details .facts div');
    expect(facts).toEqual(expect.arrayContaining(['AgencyHNS', 'ByAna Ruiz', 'Languageen', 'Fileharbour.txt']));
    expect(facts.some((fact) => fact.startsWith('Published7 March 2024'))).toBe(true);
    expect(facts.some((fact) => fact.startsWith('Followed by'))).toBe(true);
    await expect.poll(() => page.locator('.statements li').count()).toBe(harbour?.quotes.length);
    await page.getByRole('link', { name: /^Next/ }).click();
    expect(new URL(page.url()).hash).toBe('#/document/harbour-2.txt');
  });
});

describe('repairs', () => {
  it('are shown, and undone one by one and all at once', async () => {
    const opened = await open(address, '#/document/rents.txt');
    const { page } = opened;
    await expect.poll(() => page.locator('.repair').count()).toBe(0);
    await page.getByRole('button', { name: /^Repairs/ }).click();
    await settled(page);
    expect(await page.locator('.repair').count()).toBeGreaterThanOrEqual(3);
    const entity = page.locator('.repair', { hasText: '&' }).first();
    await entity.click();
    await settled(page);
    await expect.poll(() => textsOf(page, '.repair.undone')).toEqual(['&amp;']);
    await page.locator('.repair.undone').click();
    await settled(page);
    await expect.poll(() => page.locator('.repair.undone').count()).toBe(0);
    await page.getByRole('button', { name: 'Show the text as it came' }).click();
    await settled(page);
    const undone = await textsOf(page, '.repair.undone');
    expect(undone).toEqual(expect.arrayContaining(['&amp;', 'ZWSP']));
    expect(undone).toHaveLength(rents?.cleaning.edits.length ?? 0);
    await page.getByRole('button', { name: 'Show it repaired' }).click();
    await settled(page);
    await expect.poll(() => page.locator('.repair.undone').count()).toBe(0);
    expectQuiet(opened);
  });
});
