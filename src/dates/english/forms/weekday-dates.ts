/**
 * Several weekdays with their numbers, and the month after the last: "Sat 22 and Sun 23 March", "Fri 3–Sun 5 May 2024", "Monday 7,
 * Tuesday 8 and Wednesday 9 April". Month and year belong to all of them.
 */
import { MONTHS } from '../../../english/calendar.js';
import { calendarMeaning } from '../../calendar-meaning.js';
import type { Follower, Form, Match, Reader } from '../../form.js';
import type { Words } from '../../words.js';
import { readDayNumber } from '../day-numbers.js';
import { DAY_LINKS } from '../lexicons/opening-hours.js';
import { readMonth } from '../month-names.js';
import { ALL_WEEKDAYS } from '../weekday-names.js';
import { readYearAfter } from '../year-names.js';

export const weekdayDates: Form = {
  name: 'weekday-dates',
  starts: [...ALL_WEEKDAYS.keys()],
  triggers: [...ALL_WEEKDAYS.keys()],
  read(reader, at) {
    const { words } = reader;
    const first = readDay(words, at);
    if (first === null) return null;
    const days = [first];
    for (let last = first; days.length < MAX_DAYS; ) {
      const next = linkEnd(words, last.end);
      const day = next === null ? null : readDay(words, next);
      if (day === null || day.day <= last.day) break;
      days.push(day);
      last = day;
    }
    return days.length < 2 ? null : listed(reader, days);
  },
};

const MAX_DAYS = 7;

interface Day {
  readonly first: number;
  readonly end: number;
  readonly weekday: number;
  readonly day: number;
}

/** "Sat 22", "Sat. 22nd", "Saturday the 22nd". */
function readDay(words: Words, at: number): Day | null {
  if (!words.isCapital(at)) return null;
  const weekday = ALL_WEEKDAYS.get(words.lower(at));
  if (weekday === undefined) return null;
  const from = words.lower(at + 1) === '.' || words.lower(at + 1) === 'the' ? at + 2 : at + 1;
  const day = words.isNumber(from) ? readDayNumber(words, from) : null;
  return day === null ? null : { first: at, end: day.end, weekday, day: day.value };
}

/** The word after ", ", "and", "to", ", and". */
function linkEnd(words: Words, at: number): number | null {
  if (DAY_LINKS.has(words.lower(at))) return at + 1;
  if (words.lower(at) !== ',') return null;
  return DAY_LINKS.has(words.lower(at + 1)) ? at + 2 : at + 1;
}

function listed(reader: Reader, days: readonly Day[]): Match | null {
  const { words } = reader;
  const [first, ...others] = days;
  const last = others.at(-1);
  if (first === undefined || last === undefined) return null;
  const of = words.lower(last.end) === 'of' ? last.end + 1 : last.end;
  const month = MONTHS.has(words.lower(of)) ? readMonth(reader, of) : null;
  if (month === null) return null;
  const year = readYearAfter(words, month.end);
  const end = year?.end ?? month.end;
  const meaning = ({ day, weekday }: Day) =>
    calendarMeaning({ year: year?.year ?? null, month: month.value, day, weekday });
  const followers = others.map(
    (day): Follower => ({ first: day.first, end: day === last ? end : day.end, meaning: meaning(day) }),
  );
  return { end: first.end, meaning: meaning(first), followers };
}
