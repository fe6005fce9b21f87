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
  mondayOf,
  nthWeekday,
  weekdayOf,
  weekOf,
} from '../../src/dates/resolve/calendar/days.js';

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
});
