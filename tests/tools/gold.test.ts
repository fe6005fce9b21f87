import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { goldRowSchema } from '../../tools/score/paired-dates.js';

const FOLDER = new URL('../../tools/score/gold/', import.meta.url);
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Days, weeks, seasons, quarters, decades, clock times, what comes again, durations. */
const VALUE = new RegExp(
  [
    String.raw`(FY)?\d{4}(-(Q[1-4]|H[12]))?`,
    String.raw`\d{4}-(\d{2}|SP|SU|FA|WI)`,
    String.raw`\d{4}-W\d{2}(-WE)?`,
    String.raw`\d{4}-\d{2}-\d{2}(T(\d{2}:\d{2}Z?|MO|AF|EV|NI))?`,
    String.raw`\d{2,3}`,
    String.raw`BC\d{1,4}`,
    String.raw`BC\d{4}-\d{2}-\d{2}`,
    '(PAST|PRESENT|FUTURE)_REF',
    String.raw`XXXX-(\d{2}|WXX-[1-7](TMO|TAF|TEV|TNI)?)`,
    String.raw`P(?=.)((\d+|X)(Y|M|WE|W|D))*(T((\d+|X)[HM])*([\d.]+S)?)?`,
  ]
    .map((form) => `^${form}$`)
    .join('|'),
  'u',
);

/** The marks of the gold by themselves: nothing here asks the program for a date. */
describe.each(readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl')))('tools/score/gold/%s', (name) => {
  const lines = readFileSync(new URL(name, FOLDER), 'utf8').trim().split('\n');
  const rows = lines.map((line) => goldRowSchema.parse(JSON.parse(line)));
  const marks = rows.flatMap(({ id, text, timexes }) => {
    const points = [...text];
    return timexes.map(({ start, end, value }) => ({ id, value, words: points.slice(start, end).join('') }));
  });

  it('has an id once', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('marks words, one after the other', () => {
    const ends = rows.flatMap(({ timexes }) => timexes.map(({ start }, at) => start - (timexes[at - 1]?.end ?? 0)));
    expect(ends.filter((gap) => gap < 0)).toEqual([]);
    expect(marks.filter(({ words }) => words === '' || words.trim() !== words)).toEqual([]);
  });

  it('has values as TIMEX3 writes them', () => {
    expect(marks.filter(({ value }) => value !== null && !VALUE.test(value))).toEqual([]);
  });

  it('has the weekday that the words say', () => {
    const wrong = marks.filter(({ words, value }) => {
      const day = WEEKDAYS.find((weekday) => words.includes(weekday));
      const date = /^\d{4}-\d{2}-\d{2}/u.exec(value ?? '')?.[0];
      // "The third Sunday" is one, and "Tuesday week" is a Tuesday; Easter Sunday and Black Friday have their names from theirs.
      return day !== undefined && date !== undefined && WEEKDAYS[new Date(date).getUTCDay()] !== day;
    });
    expect(wrong).toEqual([]);
  });
});
