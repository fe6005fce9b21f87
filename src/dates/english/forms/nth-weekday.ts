/** Weekdays counted within a month: "the first Monday in April", "the last Friday of May 2023", "the second Sunday of next month",
 * "the last weekend of October". */

import { WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../../../english/calendar.js';
import { ORDINALS } from '../../../english/numbers.js';
import { afterThe, type Form, type Match } from '../../form.js';
import type { Meaning } from '../../meaning.js';
import type { Words } from '../../words.js';
import { readWeekday } from '../weekday-names.js';

export const nthWeekday: Form = {
  name: 'nth-weekday',
  starts: afterThe(['last', ...ORDINALS.keys()]),
  triggers: [...WEEKDAYS.keys(), ...WEEKDAY_ABBREVIATIONS.keys(), 'weekend'],
  read(reader, at) {
    const { words } = reader;
    const word = words.lower(at + 1);
    const nth = word === 'last' ? -1 : ORDINALS.get(word);
    const weekend = words.lower(at + 2) === 'weekend';
    const weekday = weekend ? { value: SATURDAY, end: at + 3 } : readWeekday(reader, at + 2);
    if (nth === undefined || weekday === null || !/^(?:in|of)$/.test(words.lower(weekday.end))) return null;
    const every = readEveryMonth(words, weekday.end + 1);
    if (every !== null) return every;
    const month = reader.expression(weekday.end + 1);
    if (month === null || month.mod !== null || !isMonth(month.meaning)) return null;
    const day: Meaning = { kind: 'nth-weekday', nth, weekday: weekday.value, month: month.meaning };
    return { end: month.end, meaning: weekend ? { kind: 'around', unit: 'weekend', date: day } : day };
  },
};

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
