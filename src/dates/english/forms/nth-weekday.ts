/** Weekdays counted within a month: "the first Monday in April", "last Friday of May 2023", "the second Sunday next month", "1st Tuesday of
 * December", "the last weekend of October". */

import { WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../../../english/calendar.js';
import { ORDINALS } from '../../../english/numbers.js';
import { afterThe, DIGITS, type Form, type Match, type Reader } from '../../form.js';
import type { Meaning } from '../../meaning.js';
import type { Words } from '../../words.js';
import type { NumberRead } from '../numbers.js';
import { readOrdinal } from '../ordinals.js';
import { readWeekday, shortWeekday } from '../weekday-names.js';

const COUNTS: readonly string[] = [DIGITS, 'last', ...ORDINALS.keys()];

export const nthWeekday: Form = {
  name: 'nth-weekday',
  starts: [...COUNTS, ...afterThe(COUNTS)],
  triggers: [...WEEKDAYS.keys(), ...WEEKDAY_ABBREVIATIONS.keys(), 'weekend'],
  read(reader, at) {
    const { words } = reader;
    const article = words.lower(at) === 'the';
    const count = readCount(words, article ? at + 1 : at);
    if (count === null) return null;
    const weekend = words.lower(count.end) === 'weekend';
    const weekday = weekend ? { value: SATURDAY, end: count.end + 1 } : readDay(reader, count.end);
    if (weekday === null) return null;
    const joined = /^(?:in|of)$/.test(words.lower(weekday.end));
    const from = joined ? weekday.end + 1 : weekday.end;
    const every = joined ? readEveryMonth(words, from) : null;
    if (every !== null) return every;
    const month = reader.expression(from);
    if (month === null || month.mod !== null || !isMonth(month.meaning)) return null;
    // "the second Sunday | next month"; "came last Friday | this month" is none
    if (!joined && !(month.meaning.kind === 'shift' && count.nth > 0)) return null;
    // "It came last Friday in March weather": without its article "last" chooses, unless "of" follows
    if (!article && count.nth < 0 && words.lower(weekday.end) !== 'of') return null;
    const day: Meaning = { kind: 'nth-weekday', nth: count.nth, weekday: weekday.value, month: month.meaning };
    return { end: month.end, meaning: weekend ? { kind: 'around', unit: 'weekend', date: day } : day };
  },
};

/** "first", "3rd", "last" (−1). */
function readCount(words: Words, at: number): { readonly nth: number; readonly end: number } | null {
  if (words.lower(at) === 'last') return { nth: -1, end: at + 1 };
  const ordinal = readOrdinal(words, at);
  return ordinal === null || ordinal.value > MOST_IN_MONTH ? null : { nth: ordinal.value, end: ordinal.end };
}

const MOST_IN_MONTH = 5;

/** "Friday", "Fri". */
function readDay(reader: Reader, at: number): NumberRead | null {
  return readWeekday(reader, at) ?? (reader.words.isCapital(at) ? shortWeekday(reader.words, at) : null);
}

/** "the first Monday of every month": comes again as the month does. */
function readEveryMonth(words: Words, at: number): Match | null {
  if (words.lower(at) !== 'every' && words.lower(at) !== 'each') return null;
  return words.lower(at + 1) === 'month' ? { end: at + 2, meaning: { kind: 'set', value: 'P1M' } } : null;
}

const SATURDAY = 6;

/** "April", "May 2023", "next month", "the month". */
export function isMonth(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'calendar':
      return meaning.month !== null && meaning.day === null;
    case 'shift':
      return meaning.length.unit === 'month';
    case 'same':
      return meaning.unit === 'month';
    default:
      return false;
  }
}
