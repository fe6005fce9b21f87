import { describe, expect, it } from 'vitest';
import { CHOSEN_PARSERS, CHOSEN_REFINERS, readCertain } from '../../src/dates/chrono.js';
import { findDates } from '../../src/dates/index.js';
import { segment } from '../../src/segment/index.js';
import { analyseSyntax } from '../../src/syntax/index.js';

function datesIn(text: string, published: string | null, style: 'auto' | 'news' | 'narrative' = 'auto') {
  const { segmentation } = segment(text);
  return findDates({
    segmentation,
    syntax: analyseSyntax(segmentation),
    published: published === null ? null : { value: published, basis: 'option' },
    config: { style, order: 'text' },
  });
}

describe('without a publication date', () => {
  it('what needs one keeps a pattern and is named', () => {
    const { published, dates, warnings } = datesIn(
      'They met on Thursday. Sales fell in September and last year.',
      null,
    );
    expect(published).toBeNull();
    expect(dates.map(({ value, status }) => [value, status])).toEqual([
      ['XXXX-WXX-4', 'unresolved'],
      ['XXXX-09', 'unresolved'],
      ['XXXX', 'unresolved'],
    ]);
    expect(warnings.map(({ code }) => code)).toEqual([
      'published-unknown',
      'date-unresolved',
      'date-unresolved',
      'date-unresolved',
    ]);
  });

  it.each([
    ['OPORTO, Portugal, Sept. 9, 2025 – The firm today showed it.', '2025-09-09', 'dateline'],
    ['Published 7 March 2024\nThe firm today showed it.', '2024-03-07', 'text'],
    ['Ferries stay in port\nWednesday, November 5, 2025\nCrews walked out today.', '2025-11-05', 'text'],
  ])('the text may say it: %j', (text, value, basis) => {
    const { published, dates } = datesIn(text, null);
    expect(published).toMatchObject({ value, basis });
    expect(dates.find((date) => date.text === 'today')?.value).toBe(value);
  });
});

describe('the day of publication', () => {
  it.each([
    // the last day of February that there was
    ['2025-03-07', 'He died on Feb. 29.', '2024-02-29'],
    // a month lasts to its end
    ['2024-03-20', 'They will meet in March.', '2024-03'],
    ['2024-03-20', 'They met last March.', '2023-03'],
    // the first and the last year have neighbours without a value
    ['0001-01-01', 'They met at Christmas.', 'XXXX-XX-XX'],
    ['0001-01-01', 'They met yesterday.', 'XXXX-XX-XX'],
    ['9999-12-31', 'They will meet next year.', 'XXXX'],
    ['9999-12-31', 'They will meet in May next year.', 'XXXX-XX'],
    ['9999-12-31', 'Sales will rise next quarter.', 'XXXX-QX'],
    ['0001-01-01', 'They met in the third quarter of last year.', 'XXXX-Q3'],
    ['0001-01-01', 'They met last autumn.', 'XXXX-FA'],
    ['0001-01-01', 'The year-earlier period was weak.', 'XXXX'],
  ])('%s: %s', (published, text, value) => {
    expect(datesIn(text, published).dates.map((date) => date.value)).toEqual([value]);
  });

  it('at the end of the calendar an hour later has no day', () => {
    const { dates } = datesIn('He woke at 11 p.m. Two hours later he was gone.', '9999-12-31');
    expect(dates.map((date) => date.value)).toEqual(['9999-12-31T23:00', 'XXXX-XX-XXTXX']);
  });
});

describe('news and narrative', () => {
  const text = 'The war began in 1940. In September the town fell. A month later it burnt.';

  it('in a narrative the year carries on', () => {
    expect(datesIn(text, '2024-03-07', 'narrative').dates.map(({ value }) => value)).toEqual([
      '1940',
      '1940-09',
      '1940-10',
    ]);
  });

  it('in news the month is the nearest', () => {
    expect(datesIn(text, '2024-03-07', 'news').dates[1]?.value).toBe('2023-09');
  });

  it('many years and nothing of today make a narrative', () => {
    const story =
      'In 1939 it began. In 1940 it spread. In 1941 it went on. In 1942 it turned. In 1943 it was lost. In May he fled.';
    expect(datesIn(story, '2024-03-07').dates.at(-1)).toMatchObject({ value: '1943-05', basis: 'previous' });
  });
});

describe('a fiscal year', () => {
  it('of which nobody says when it begins has no days, and a warning', () => {
    const { dates, warnings } = datesIn('Profit fell in Q3 FY25, its fiscal year being what it is.', '2024-03-07');
    expect(dates[0]).toMatchObject({ value: 'FY2025-Q3', interval: null, status: 'resolved' });
    expect(warnings.map(({ code }) => code)).toContain('fiscal-year-unknown');
  });

  it('that the text dates has days and no warning', () => {
    const { dates, warnings } = datesIn('Its fiscal year starts on 1 July. Profit fell in Q3 FY25.', '2024-03-07');
    expect(dates.at(-1)).toMatchObject({ value: 'FY2025-Q3', interval: { start: '2025-01-01', end: '2025-04-01' } });
    expect(warnings.filter(({ code }) => code === 'fiscal-year-unknown')).toEqual([]);
  });
});

describe('why', () => {
  it('an inferred date names its anchor', () => {
    const { dates } = datesIn('The bill passed on February 20. Two days later he signed it.', '2024-03-07');
    expect(dates[1]).toMatchObject({ value: '2024-02-22', basis: 'previous', anchor: 'd1' });
  });

  it.each([
    ['In 2024 it opened.', { start: '2024-01-01', end: '2025-01-01' }],
    ['It opened in the third quarter of 2023.', { start: '2023-07-01', end: '2023-10-01' }],
    ['It opened last week.', { start: '2024-02-26', end: '2024-03-04' }],
    ['It opened at 3:30 p.m.', { start: '2024-03-07T15:30:00', end: '2024-03-07T15:31:00' }],
    ['It opened in the 1990s.', { start: '1990-01-01', end: '2000-01-01' }],
    ['It opened last summer.', { start: '2023-06-01', end: '2023-09-01' }],
    ['It opened this morning.', { start: '2024-03-07T06:00:00', end: '2024-03-07T12:00:00' }],
    ['It will open later this week.', { start: '2024-03-07', end: '2024-03-11' }],
    ['It opened earlier this month.', { start: '2024-03-01', end: '2024-03-07' }],
    ['It opened earlier this week.', { start: '2024-03-04', end: '2024-03-07' }],
    ['It will open this week.', { start: '2024-03-04', end: '2024-03-11' }],
    ['It is open now.', { start: '2024-03-07', end: '2024-03-08' }],
    ['It is open again in the current mill.', null],
    ['It opened in fiscal 2023.', null],
    ['It is said to last two weeks.', null],
  ])('%s', (text, interval) => {
    expect(datesIn(text, '2024-03-07').dates[0]?.interval).toEqual(interval);
  });
});

describe('chrono-node in our configuration', () => {
  it('has all parsers and refiners that were chosen', () => {
    expect([CHOSEN_PARSERS.length, CHOSEN_REFINERS.length]).toEqual([4, 3]);
    expect(readCertain('2023-11-05T13:37')).toMatchObject({ year: 2023, hour: 13 });
    expect(readCertain('24/12/2022', true)).toMatchObject({ month: 12, day: 24 });
    expect(readCertain('5:30 p.m.')).toMatchObject({ hour: 17, minute: 30, year: null });
  });

  it('guesses nothing', () => {
    expect(readCertain('25:00')).toBeNull();
    expect(readCertain('tomorrow')).toBeNull();
  });
});
