import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayFrom,
  dayNumber,
  easterOf,
  isDay,
  isoDay,
  isYear,
  mondayOf,
  nthWeekday,
  weekdayOf,
  weekOf,
} from '../../src/dates/resolve/calendar/days.js';
import { Intervals } from '../../src/dates/resolve/calendar/interval.js';
import { firstMonthOf, partPeriod } from '../../src/dates/resolve/calendar/period.js';

const day = fc
  .record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(isDay);

describe('the calendar', () => {
  it('counts days as the platform does', () => {
    fc.assert(
      fc.property(
        day.filter(({ year }) => year >= 100),
        (one) => {
          expect(dayNumber(one)).toBe(Date.UTC(one.year, one.month - 1, one.day) / 86_400_000);
        },
      ),
    );
  });

  it('finds the day again from its number', () => {
    fc.assert(
      fc.property(day, (one) => {
        expect(dayFrom(dayNumber(one))).toEqual(one);
      }),
    );
  });

  it('puts every day into the week that begins on the Monday before', () => {
    fc.assert(
      fc.property(day, (one) => {
        const distance = dayNumber(one) - dayNumber(mondayOf(weekOf(one)));
        expect(distance).toBe(weekdayOf(one) - 1);
      }),
    );
  });

  it.each([
    ['2021-01-03', 2020, 53],
    ['2024-12-30', 2025, 1],
    ['2000-01-01', 1999, 52],
    ['2024-03-07', 2024, 10],
  ])('%s is in week %i-W%i', (text, year, week) => {
    const [y = 0, m = 0, d = 0] = text.split('-').map(Number);
    expect(weekOf({ year: y, month: m, day: d })).toEqual({ year, week });
  });

  it.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25'],
  ])('Easter of %i is %s', (year, easter) => {
    expect(isoDay(easterOf(year))).toBe(easter);
  });

  it('keeps to the end of shorter months', () => {
    expect(addMonths({ year: 2024, month: 1, day: 31 }, 1)).toEqual({ year: 2024, month: 2, day: 29 });
    expect(addMonths({ year: 2023, month: 3, day: 31 }, -1)).toEqual({ year: 2023, month: 2, day: 28 });
  });

  it('finds the years 1 to 99', () => {
    expect(isoDay(addDays({ year: 99, month: 12, day: 31 }, 1))).toBe('0100-01-01');
  });

  it('finds the last Monday of a month', () => {
    expect(isoDay(nthWeekday(2024, 5, 1, -1))).toBe('2024-05-27');
    expect(isoDay(nthWeekday(2024, 11, 4, 4))).toBe('2024-11-28');
  });

  it('has the years 9999 BC to 9999', () => {
    expect([-9999, -9998, 0, 1, 9999, 10_000, 1.5].filter(isYear)).toEqual([-9998, 0, 1, 9999]);
  });

  it.each([
    [1, 31],
    [2, 29],
    [3, 31],
    [4, 30],
    [5, 31],
    [6, 30],
    [7, 31],
    [8, 31],
    [9, 30],
    [10, 31],
    [11, 30],
    [12, 31],
  ])('month %i of a leap year has %i days', (month, length) => {
    expect(Array.from({ length: 70 }, (_, index) => ({ year: 2024, month, day: index })).filter(isDay)).toHaveLength(
      length,
    );
  });

  it.each([
    [2023, 28],
    [1900, 28],
    [2000, 29],
  ])('February of %i has %i days', (year, length) => {
    expect([isDay({ year, month: 2, day: length }), isDay({ year, month: 2, day: length + 1 })]).toEqual([true, false]);
  });

  it.each([
    ['Q1', 1],
    ['Q2', 4],
    ['Q3', 7],
    ['Q4', 10],
    ['H1', 1],
    ['H2', 7],
    ['SP', 3],
    ['SU', 6],
    ['FA', 9],
    ['WI', 12],
  ] as const)('%s begins with month %i', (part, month) => {
    expect([firstMonthOf(part), partPeriod(2024, part).first]).toEqual([month, { year: 2024, month, day: 1 }]);
  });
});

describe('the interval of a value', () => {
  const intervals = new Intervals();

  it.each([
    ['19', '1900-01-01', '2000-01-01'],
    ['199', '1990-01-01', '2000-01-01'],
    ['2021', '2021-01-01', '2022-01-01'],
    ['2021-H1', '2021-01-01', '2021-07-01'],
    ['2021-H2', '2021-07-01', '2022-01-01'],
    ['2021-Q4', '2021-10-01', '2022-01-01'],
    ['2021-09', '2021-09-01', '2021-10-01'],
    ['00', '0001-01-01', '0100-01-01'],
    ['BC0264', '-0263-01-01', '-0262-01-01'],
    ['BC0001', '0000-01-01', '0001-01-01'],
    ['BC0044-03-15', '-0043-03-15', '-0043-03-16'],
    ['BC0005-02-29', '-0004-02-29', '-0004-03-01'],
    ['BC0044-12', '-0043-12-01', '-0042-01-01'],
    ['BC0264-Q1', '-0263-01-01', '-0263-04-01'],
    ['BC026', '-0268-01-01', '-0258-01-01'],
    ['BC02', '-0299-01-01', '-0199-01-01'],
    ['BC00', '-0099-01-01', '0001-01-01'],
    ['2020-W53', '2020-12-28', '2021-01-04'],
    ['2020-W53-WE', '2021-01-02', '2021-01-04'],
    ['2024-02-29', '2024-02-29', '2024-03-01'],
    ['2024-02-29T15', '2024-02-29T15:00:00', '2024-02-29T16:00:00'],
    ['2024-02-29T15:30', '2024-02-29T15:30:00', '2024-02-29T15:31:00'],
    ['2024-02-29T15:30:20', '2024-02-29T15:30:20', '2024-02-29T15:30:21'],
    ['2024-02-29T23:30Z', '2024-02-29T23:30:00Z', '2024-02-29T23:31:00Z'],
    ['2024-WI', '2024-12-01', '2025-03-01'],
    ['2024-SU', '2024-06-01', '2024-09-01'],
    ['2024-02-29TMO', '2024-02-29T06:00:00', '2024-02-29T12:00:00'],
    ['2024-02-29TEV', '2024-02-29T18:00:00', '2024-03-01T00:00:00'],
    ['2024-02-29TNI', '2024-02-29T20:00:00', '2024-03-01T06:00:00'],
    ['2024-02-29T24:00', '2024-03-01T00:00:00', '2024-03-01T00:01:00'],
  ])('%s is %s to %s', (value, start, end) => {
    expect(intervals.of(value)).toEqual({ start, end });
    expect(intervals.of(value)).toEqual({ start, end });
  });

  it.each([
    '0000',
    'BC0000',
    'BC0004-02-29',
    '2021-13',
    '2021-00',
    '2021-W53',
    '2021-W00',
    '0000-W01',
    '2023-02-29',
    '2024-02-29T25:00',
    '2024-02-29T15:60',
    '2024-02-29T15:30:60',
    '9999-12-31T24:00',
    '9999',
    '2023-02-29TMO',
    '9999-12-31TNI',
    'XXXX-02',
    'P1Y',
    'PRESENT_REF',
  ])('%s has none', (value) => {
    expect(intervals.of(value)).toBeNull();
  });
});
