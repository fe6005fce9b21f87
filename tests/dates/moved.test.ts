/** What a moved day of publication moves: every date that hangs on it, as far as it was moved, and no other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, dayNumber, isoDay } from '../../src/dates/resolve/calendar/days.js';
import type { DateExpression } from '../../src/record.js';
import { readIn } from './readings.js';

/** Counted in days and weeks: whole weeks move them by as much. */
const BY_WEEKS = [
  'The mayor quit on Monday.',
  'The council will meet on Thursday.',
  'He left yesterday.',
  'The bridge opens tomorrow.',
  'The fire broke out three days ago.',
  'It began on Monday. Two days later it was out.',
  'He left on Friday. The day before, he had sold it.',
  'Sales fell last week.',
  'The talks resume in two weeks.',
  'The hearing is a week on Tuesday.',
  'The report is due Friday fortnight.',
  'She left at half past six on Sunday night.',
  'He came at 5 p.m. on Wednesday.',
  'Two days after the vote on Saturday he fled.',
  'They spoke on the Monday after Friday, today.',
  'On Tuesday it rained. That night the lights went out.',
  'Prices rose over the past six weeks.',
  'Rain will fall over the next ten days.',
  'It is cold now.',
];

/** Counted in months and years: after 400 years, which are whole weeks, the calendar is the same. */
const BY_CALENDAR = [
  ...BY_WEEKS,
  'The bill passed in March.',
  'The fair will open on May 3.',
  'He was hired last year.',
  'The rent rises on the first day of next month.',
  'Shops were shut at Christmas.',
  'The march is planned for Labor Day.',
  'Profit fell in the third quarter.',
  'It opened last summer.',
  'Sales are down year to date.',
  'They wed last month. The house was sold on the 3rd of that month.',
  'Prices rose over the past three years.',
  'They met a year ago today.',
  'It will be shut for the first two weeks of May.',
  'The mill burnt down a month after New Year’s Day.',
];

/** Told by their words alone. */
const FIXED = [
  'The war began on 3 May 1919.',
  'He was born in 1862.',
  'The tax was scrapped on the last day of 2021.',
  'The raid came two weeks after the attack of 7 October 2023.',
  'He was shot on Good Friday 1865.',
  'The strike lasted three weeks.',
  'They meet every Tuesday.',
  'Deaths peaked in week 37 of 2023.',
  'The noughties were kind to them.',
  'Two days after the raid of 4 May 1851, on 6 May, the council met.',
  'On 6 May, two days after the raid of 4 May 1851, the council met.',
  'The siege began on 3 April 1852. On the third day of the siege the mill was hit.',
  'It was shut from 28 December 1853 to 3 January.',
];

/** Counted in days: moved by as many as the publication. */
const BY_DAYS = [
  'He left yesterday.',
  'She stays today.',
  'They go tomorrow.',
  'In ten days they will be back.',
  'He died three days ago.',
  'Rain will fall over the next ten days.',
  'It has rained for the past 48 hours.',
  'It is cold now.',
];

const GREGORIAN_CYCLE = 146_097;
const EPOCH: Day = { year: 2024, month: 3, day: 7 };

function datesOf(text: string, published: Day): readonly DateExpression[] {
  return readIn(text, isoDay(published)).map(({ date }) => date);
}

/** First days of the intervals, as numbers; null where there is none. */
function starts(dates: readonly DateExpression[]): (number | null)[] {
  return dates.map(({ interval }) => {
    const [year = 0, month = 0, day = 0] = (interval?.start.slice(0, 10) ?? '').split('-').map(Number);
    return interval === null ? null : dayNumber({ year, month, day });
  });
}

function moved(text: string, published: Day, days: number): void {
  const [before, after] = [datesOf(text, published), datesOf(text, addDays(published, days))];
  expect(after.map(({ text: words, basis }) => [words, basis])).toEqual(
    before.map(({ text: words, basis }) => [words, basis]),
  );
  expect(starts(after)).toEqual(starts(before).map((start) => (start === null ? null : start + days)));
}

const day = fc.integer({ min: -20_000, max: 20_000 }).map((days) => addDays(EPOCH, days));

describe('a publication that is moved', () => {
  it.each([...BY_CALENDAR, ...FIXED])('has something to move or to leave: %s', (sentence) => {
    expect(datesOf(sentence, EPOCH).filter(({ status }) => status === 'resolved')).not.toEqual([]);
  });

  it('by weeks moves what is counted in days and weeks by as many', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...BY_WEEKS), { minLength: 1, maxLength: 4 }),
        day,
        fc.integer({ min: -500, max: 500 }),
        (said, at, weeks) => moved(said.join('\n\n'), at, weeks * 7),
      ),
      { numRuns: 150 },
    );
  });

  it('by 400 years moves all that hangs on it by as many', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...BY_CALENDAR), { minLength: 1, maxLength: 4 }), day, (said, at) =>
        moved(said.join('\n\n'), at, GREGORIAN_CYCLE),
      ),
      { numRuns: 150 },
    );
  });

  it('by any days moves what is counted in days by as many, and no other date', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...BY_DAYS), { minLength: 1, maxLength: 4 }),
        // With more years it would be a narrative, in which “yesterday” is one of the story.
        fc.array(fc.constantFrom(...FIXED), { maxLength: 2 }),
        fc.boolean(),
        day,
        fc.integer({ min: -5000, max: 5000 }),
        (moving, fixed, isFirst, at, days) => {
          const said = isFirst ? [...moving, ...fixed] : [...fixed, ...moving];
          const text = said.join('\n\n');
          const after = datesOf(text, addDays(at, days));
          const isMoving = said.flatMap((sentence) => datesOf(sentence, at).map(() => BY_DAYS.includes(sentence)));
          expect(after.length).toBe(isMoving.length);
          expect(starts(after)).toEqual(
            starts(datesOf(text, at)).map((start, index) =>
              start === null || isMoving[index] !== true ? start : start + days,
            ),
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  it('moves nothing that the words tell alone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...FIXED), { minLength: 1, maxLength: 4 }),
        day,
        fc.integer({ min: -5000, max: 5000 }),
        (said, at, days) => {
          const text = said.join('\n\n');
          const values = (published: Day) =>
            datesOf(text, published).map(({ value, interval, status }) => ({ value, interval, status }));
          expect(values(addDays(at, days))).toEqual(values(at));
        },
      ),
      { numRuns: 100 },
    );
  });
});
