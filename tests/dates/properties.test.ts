import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIn } from './readings.js';

/** Values of TIMEX3 as TimeML 1.2.1 writes them, with X where something is not known. */
const DAY = String.raw`(?:BC)?[\dX]{4}-[\dX]{2}-[\dX]{2}`;
const TIME = String.raw`T(?:MO|MI|AF|EV|NI|DT|XX|\d\d(?::\d\d(?::\d\d)?)?Z?)`;
const GRAMMAR = new RegExp(
  `^(?:${[
    'PAST_REF|PRESENT_REF|FUTURE_REF',
    String.raw`(?:BC)?[\dX]{2,4}`,
    String.raw`FY\d{4}(?:-(?:Q|H)\d)?`,
    String.raw`(?:BC)?[\dX]{4}-(?:[\dX]{2}|Q[\dX]|H[\dX]|SP|SU|FA|WI)`,
    String.raw`(?:BC)?[\dX]{4}-W[\dX]{2}(?:-WE|-WD(?:T[A-Z]{2})?|-\d(?:${TIME})?)?`,
    `${DAY}(?:${TIME})?`,
    String.raw`P(?:(?:\d+(?:\.\d+)?|X)(?:Y|M|W|D|Q|WE|DE|CE|ML))*(?:T(?:(?:\d+(?:\.\d+)?|X)(?:H|M|S|NI))+)?`,
  ].join('|')})$`,
);

const PIECES = (
  'eve weekend Diwali Ramadan Eid Orthodox Passover half past o\u2019clock week fortnight that same Ghana Independence Day to date time event ' +
  'the a an last next this previous following past coming early late mid end beginning of in on by from to until and or ' +
  'January Feb. March May June Sept. December Monday Tuesday Friday Sunday spring summer fall winter quarter half year ' +
  'years month months week weeks weekend day days hour hours minutes decade decades century second first third fourth ' +
  'today yesterday tomorrow tonight overnight morning evening night noon midnight ago earlier later before after about ' +
  "nearly more than at least up few several couple two twenty-four nineteen ninety-six 1 2 12 31 32 99 '98 1980s 1996 " +
  '2024 9999 0000 10:30 25:00 5 p.m. a.m. EST GMT 2024-02-30 12/31/1999 31/12/99 Q3 FY24 every each daily Mondays - – / ' +
  ', . ( ) : ; $ % th st now recently BC AD B.C. 44 264 732 future Christmas Easter Thanksgiving said will was \n'
).split(' ');
const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((words) => words.join(' '));
const anything = fc.oneof(pieces, fc.string({ maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 30 }));
const published = fc.constantFrom(null, '2024-03-07', '0001-01-01', '9999-12-31', '1990-08-15T13:37');

/** A day of ISO 8601 as text that sorts by time: years before Christ are below zero. */
function orderOf(day: string): string {
  const [, sign = '', year = '', rest = ''] = /^(-?)(\d{4})(.*)$/.exec(day) ?? [];
  return `${50_000 + (sign === '' ? 1 : -1) * Number(year)}${rest}`;
}

describe('whatever the text', () => {
  it('values are of the grammar, intervals begin before they end and lie where the value says', () => {
    fc.assert(
      fc.property(anything, published, (text, day) => {
        const clean = text.replace(/[^\S\n]+/g, ' ');
        let end = 0;
        for (const { date } of readIn(clean, day)) {
          expect(date.value).toMatch(GRAMMAR);
          expect(date.text).toBe(clean.slice(date.start, date.end));
          expect(date.start).toBeGreaterThanOrEqual(end);
          end = date.end;
          if (date.status === 'unresolved') expect(date.interval).toBeNull();
          if (date.interval === null) continue;
          expect(orderOf(date.interval.start) < orderOf(date.interval.end)).toBe(true);
          const year = /^\d{4}/.exec(date.value)?.[0];
          // Weeks may begin in the year before, and "T24:00" of the last day is the first moment of the next year.
          if (year !== undefined && !/W|T24/.test(date.value)) expect(date.interval.start.slice(0, 4)).toBe(year);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('the same text gives the same dates', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        expect(readIn(text, '2024-03-07')).toEqual(readIn(text, '2024-03-07'));
      }),
      { numRuns: 50 },
    );
  });
});

describe('hostile texts end', () => {
  it.each([
    'Noon. ',
    '9 p.m. 1 2 3. ',
    'who Monday ',
    'is on Monday ',
    'Monday to ',
    '1',
    '1234567890',
    '1/2/',
    'Monday ',
    'the end of ',
    'early ',
    'two ',
    'May 1 ',
    '10:',
    '2 1/2 ',
    'a ',
    'In 264 BC ',
    'AD ',
    'B.',
    'in 1 ',
    'On 3 May 1994 he sat. On 4 May ',
    '3 May 1994: a\n',
    '4 May: a\n',
    'the third quarter 2-1 ',
    '1984 Main ',
    'the 1st to ',
    'in mid-',
    'two days after ',
    'Two days after Fort Sumter ',
    'two days after the fire. ',
    'the first and last day of ',
    'the eve of the eve of Easter ',
    'half past ',
    'at six on ',
    'a week on ',
    'week 12 of ',
    'the Monday after ',
    'Independence Day ',
    'Chicago, March 7, 2023 -- ',
  ])('%j a hundred thousand units long', (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    expect(() => readIn(text, '2024-03-07')).not.toThrow();
  });
});
