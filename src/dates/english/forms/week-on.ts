/** British weeks from a day: "a week on Tuesday", "a fortnight today", "a week last Friday", "Friday fortnight"; no "for a week on Tuesday". */
import { WEEKDAYS } from '../../../english/calendar.js';
import { calendarMeaning } from '../../calendar-meaning.js';
import { DIGITS, type Form, type Match, type Reader } from '../../form.js';
import type { Meaning } from '../../meaning.js';
import type { Words } from '../../words.js';
import { readAmount } from '../amounts.js';
import { BEFORE_WEEK_ON } from '../lexicons/lengths.js';
import { readUnit } from '../phrases.js';
import { PLURAL_WEEKDAYS, readWeekday } from '../weekday-names.js';

export const weekOn: Form = {
  name: 'week-on',
  starts: ['a', 'one', 'two', 'three', 'four', DIGITS, ...WEEKDAYS.keys(), 'today', 'tomorrow'],
  triggers: ['week', 'weeks', 'fortnight', 'ago', 'hence', 'now', ...PLURAL_WEEKDAYS.keys()],
  read(reader, at) {
    const { words } = reader;
    if (WEEKDAYS.has(words.lower(at)) || DAYS.has(words.lower(at))) return readAfterDay(reader, at);
    const amount = readAmount(words, at);
    if (amount === null || amount.value === 'X' || amount.value > 4 || !Number.isInteger(amount.value)) return null;
    const weekday = PLURAL_WEEKDAYS.get(words.lower(amount.end));
    if (weekday !== undefined) return readWeekdays(words, amount.end + 1, weekday, (amount.value - 1) * 7);
    const unit = readUnit(words, amount.end);
    const days = unit === null ? undefined : LENGTHS.get(unit.unit);
    if (unit === null || days === undefined || BEFORE_WEEK_ON.has(words.lower(at - 1))) return null;
    return readDay(reader, unit.end, amount.value * days);
  },
};

/** "two Fridays | ago", "three Sundays | from now". */
function readWeekdays(words: Words, at: number, weekday: number, days: number): Match | null {
  const word = words.lower(at);
  if (word === 'ago') return match(calendarMeaning({ weekday, direction: 'past' }), days, -1, at + 1);
  const isFromNow = word === 'from' && /^(?:now|today)$/.test(words.lower(at + 1));
  if (word !== 'hence' && !isFromNow) return null;
  return match(calendarMeaning({ weekday, direction: 'future' }), days, 1, isFromNow ? at + 2 : at + 1);
}

const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['week', 7],
  ['fortnight', 14],
]);

const DAYS: ReadonlyMap<string, 0 | 1> = new Map([
  ['today', 0],
  ['tomorrow', 1],
]);

/** "on Tuesday", "today", "last Friday". */
function readDay(reader: Reader, at: number, days: number): Match | null {
  const { words } = reader;
  const day = DAYS.get(words.lower(at));
  if (day !== undefined && !words.isCapital(at)) return match(shift(day), days, 1, at + 1);
  const preposition = words.lower(at);
  if (preposition !== 'on' && preposition !== 'last') return null;
  const weekday = readWeekday(reader, at + 1);
  // "spent a week on Friday's speech"
  if (weekday === null || /^['’-]$/.test(words.lower(weekday.end))) return null;
  const isLast = preposition === 'last';
  return match(
    calendarMeaning({ weekday: weekday.value, direction: isLast ? 'past' : 'future' }),
    days,
    isLast ? -1 : 1,
    weekday.end,
  );
}

/** "Friday fortnight", "today week": counted from that day; "Friday week" is read by `weekday`. */
function readAfterDay(reader: Reader, at: number): Match | null {
  const { words } = reader;
  const day = DAYS.get(words.lower(at));
  const weekday = day === undefined ? readWeekday(reader, at) : null;
  const end = weekday?.end ?? at + 1;
  const days = LENGTHS.get(words.lower(end));
  if (days === undefined || words.isCapital(end) || words.lower(end + 1) === '-') return null;
  if (day !== undefined) return match(shift(day), days, 1, end + 1);
  return weekday === null || days === 7
    ? null
    : match(calendarMeaning({ weekday: weekday.value, direction: 'future' }), days, 1, end + 1);
}

function match(date: Meaning, days: number, sign: 1 | -1, end: number): Match {
  return { end, meaning: { kind: 'counted', length: { amount: days, unit: 'day' }, sign, date } };
}

function shift(days: 0 | 1): Meaning {
  return { kind: 'shift', length: { amount: 1, unit: 'day' }, sign: days, from: 'published' };
}
