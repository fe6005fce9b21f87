import { describe, expect, it } from 'vitest';
import { HOLIDAYS } from '../../src/dates/english/lexicons/holidays.js';
import { isDay, isoDay } from '../../src/dates/resolve/calendar/days.js';

const daysOf = (name: string, year: number) => (HOLIDAYS.get(name)?.daysIn(year) ?? []).map(isoDay);

describe('the day of a feast', () => {
  it.each([
    ['easter', ['1916-04-23', '1961-04-02', '2000-04-23', '2024-03-31', '2038-04-25']],
    ['orthodox easter', ['1918-05-05', '2017-04-16', '2021-05-02', '2023-04-16', '2024-05-05']],
    ['mothering sunday', ['2023-03-19', '2024-03-10', '2025-03-30']],
    ['remembrance sunday', ['2022-11-13', '2023-11-12', '2024-11-10']],
    ['advent sunday', ['2021-11-28', '2022-11-27', '2023-12-03', '2024-12-01']],
    ['victoria day', ['2020-05-18', '2024-05-20', '2026-05-18']],
    ['passover', ['1948-04-24', '2022-04-16', '2023-04-06', '2024-04-23', '2025-04-13']],
    ['rosh hashanah', ['1973-09-27', '2021-09-07', '2023-09-16', '2024-10-03', '2025-09-23']],
    ['yom kippur', ['1973-10-06', '2023-09-25', '2024-10-12']],
    ['hanukkah', ['2013-11-28', '2022-12-19', '2023-12-08', '2024-12-26']],
    ['purim', ['2022-03-17', '2023-03-07', '2024-03-24', '2025-03-14']],
    ['tu bishvat', ['2024-01-25', '2025-02-13']],
    ["tisha b'av", ['2022-08-07', '2023-07-27']],
    ['independence day|israel', ['2022-05-05', '2023-04-26', '2024-05-14']],
    ['ramadan', ['2023-03-23', '2024-03-11']],
    ['lunar new year', ['1900-01-31', '1985-02-20', '2000-02-05', '2020-01-25', '2024-02-10', '2033-01-31']],
    ['mid-autumn festival', ['2020-10-01', '2023-09-29', '2024-09-17', '2025-10-06']],
    ['dragon boat festival', ['2023-06-22', '2024-06-10', '2025-05-31']],
    ['nowruz', ['2021-03-21', '2024-03-20', '2025-03-21']],
    ['diwali', ['2000-10-26', '2004-11-12', '2009-10-17', '2015-11-11', '2020-11-14', '2022-10-24', '2024-10-31']],
    ['holi', ['2016-03-24', '2019-03-21', '2021-03-29', '2023-03-08', '2024-03-25', '2026-03-04']],
    ['dussehra', ['2020-10-25', '2021-10-15', '2023-10-24', '2024-10-12', '2025-10-02']],
    ['ganesh chaturthi', ['2019-09-02', '2020-08-22', '2021-09-10', '2022-08-31', '2023-09-19', '2024-09-07']],
    ['raksha bandhan', ['2019-08-15', '2020-08-03', '2021-08-22', '2022-08-11', '2023-08-30', '2024-08-19']],
    ['janmashtami', ['2020-08-11', '2022-08-18', '2023-09-06', '2024-08-26', '2025-08-15']],
    ['maha shivaratri', ['2019-03-04', '2020-02-21', '2021-03-11', '2022-03-01', '2023-02-18', '2024-03-08']],
    ['ram navami', ['2019-04-13', '2020-04-02', '2021-04-21', '2022-04-10', '2023-03-30', '2024-04-17']],
    ['vesak', ['2019-05-18', '2020-05-07', '2021-05-26', '2022-05-16', '2023-05-05', '2024-05-23']],
    ['qingming', ['2019-04-05', '2020-04-04', '2021-04-04', '2023-04-05', '2024-04-04', '2025-04-04']],
  ])('of %s', (name, days) => {
    expect(days.map((day) => daysOf(name, Number(day.slice(0, 4))))).toEqual(days.map((day) => [day]));
  });

  it('comes twice in a year that holds two Islamic ones, and in another not at all', () => {
    expect(daysOf('ramadan', 2030)).toHaveLength(2);
    expect(daysOf('eid al-fitr', 2000)).toHaveLength(2);
    expect(daysOf('hanukkah', 2030)).toHaveLength(1);
  });

  it('is not known outside of the tables', () => {
    expect(daysOf('diwali', 1899)).toEqual([]);
    expect(daysOf('diwali', 2101)).toEqual([]);
  });

  it.each([1583, 1752, 1900, 1999, 2024, 2100, 2400])('is a day of the year %i for every name', (year) => {
    for (const [name, { daysIn }] of HOLIDAYS) {
      for (const day of daysIn(year)) {
        expect(isDay(day), name).toBe(true);
        expect(day.year, name).toBe(year);
      }
    }
  });
});
