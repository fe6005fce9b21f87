/** Every date that has a value and a place in the calendar has an interval. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { DateExpression } from '../../src/record.js';
import { readIn } from './readings.js';

const GOLD = new URL('../../tools/score/gold/', import.meta.url);
const rowSchema = z.object({ text: z.string(), dct: z.string().nullable() });

const texts = readdirSync(GOLD)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(new URL(name, GOLD), 'utf8').trim().split('\n'))
  .map((line) => rowSchema.parse(JSON.parse(line)));

/** "recently", "now": how long ago and for how long nobody says. A fiscal year of which the text does not say when it begins has no days. */
function hasNoPlace({ value, text }: DateExpression): boolean {
  return /_REF$/.test(value) || /^FY/.test(value) || /fiscal|financial/i.test(text);
}

/** A time of the day that comes again, or a value of which a part is open. */
function isOpen({ value, status }: DateExpression): boolean {
  return status !== 'resolved' || value.includes('X');
}

function withoutInterval(text: string, published: string | null): string[] {
  return readIn(text, published)
    .map(({ date }) => date)
    .filter(({ type, interval }) => (type === 'DATE' || type === 'TIME') && interval === null)
    .filter((date) => !hasNoPlace(date) && !isOpen(date))
    .map(({ text: words, value }) => `${words} = ${value}`);
}

describe('a resolved date or time', () => {
  it('has an interval in every text of our gold', () => {
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.flatMap(({ text, dct }) => withoutInterval(text, dct))).toEqual([]);
  });
});

const AMOUNTS = ['two', 'three', '10', 'twelve', 'the'] as const;
const UNITS = ['days', 'weeks', 'months', 'years', 'decades', 'quarters', 'fortnights'] as const;

describe('a length that has a known end', () => {
  it.each(['past', 'last', 'next', 'coming'])('has an interval: the %s …', (which) => {
    fc.assert(
      fc.property(fc.constantFrom(...AMOUNTS), fc.constantFrom(...UNITS), (amount, unit) => {
        const number = amount === 'the' ? 'five' : amount;
        const read = readIn(`Prices move over the ${which} ${number} ${unit}.`, '2024-03-07').map(({ date }) => date);
        expect(read.map(({ type, interval }) => [type, interval === null])).toEqual([['DURATION', false]]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['Sales rose in the six months ended June 30, 2023.', '2023-01-01', '2023-07-01'],
    ['It fell in the three years to 2019.', '2017-01-01', '2020-01-01'],
    ['It rose in the nine months through September.', '2023-01-01', '2023-10-01'],
    ['It was shut for the first two months of 2021.', '2021-01-01', '2021-03-01'],
    ['It was shut for the last three weeks of 2021.', '2021-12-13', '2022-01-03'],
    ['It has rained for the past 48 hours.', '2024-03-05', '2024-03-07'],
    ['They met on 3 May 2019. He fell ill in the following ten days.', '2019-05-04', '2019-05-14'],
  ])('%s', (text, start, end) => {
    const length = readIn(text, '2024-03-07').find(({ date }) => date.type === 'DURATION');
    expect(length?.date.interval).toEqual({ start, end });
  });

  it('has none where the words leave it open, or nothing dates it', () => {
    const read = readIn(
      'It will rain over the next few days. It lasted three weeks, and the six months to come are dry.',
      '2024-03-07',
    );
    expect(read.map(({ date }) => [date.text, date.interval])).toEqual([
      ['the next few days', null],
      ['three weeks', null],
      ['the six months', null],
    ]);
  });
});
