/**
 * Several days of one month: "April 24 and 25", "15 to 22 February", "March 3-5", "3, 5 and 9 May 2023", "the 3rd, 5th and 9th of May".
 * Each is an expression of its own; the month and the year belong to all of them.
 */
import { MONTHS } from '../../../english/calendar.js';
import { ORDINALS, TENS } from '../../../english/numbers.js';
import { calendarMeaning } from '../../calendar-meaning.js';
import { afterThe, DIGITS, type Follower, type Form, type Match, type Reader } from '../../form.js';
import type { YearNamed } from '../../meaning.js';
import type { Words } from '../../words.js';
import { readDayAfter, readDayNumber } from '../day-numbers.js';
import { readMonth } from '../month-names.js';
import type { NumberRead } from '../numbers.js';
import { nounFollows } from '../phrases.js';
import { readYearAfter } from '../year-names.js';

const DAY_NUMBERS: readonly string[] = [DIGITS, ...ORDINALS.keys(), ...TENS.keys()];

export const dayList: Form = {
  name: 'day-list',
  starts: [...MONTHS.keys(), ...DAY_NUMBERS, ...afterThe(DAY_NUMBERS)],
  triggers: [...MONTHS.keys()],
  read(reader, at) {
    return readDaysFirst(reader, at) ?? readDaysAfter(reader, at);
  },
};

/** Joins two days without more ado. */
const JOINT = /^(?:-|–|—|\/|to|and|or|&|through|until|till)$/;
/** Longer lists are none. */
const MAX_DAYS = 8;

interface Listed extends NumberRead {
  readonly first: number;
}

/** "15 to 22 February", "3, 5 and 9 May 2023", "the 3rd and the 5th of May". */
function readDaysFirst(reader: Reader, at: number): Match | null {
  const { words } = reader;
  const from = words.lower(at) === 'the' ? at + 1 : at;
  const first = readDayNumber(words, from);
  if (first === null || !isLink(words, first.end)) return null;
  const days = readDays(reader, { ...first, first: at }, readDayNumber);
  const last = days.at(-1);
  if (last === undefined || days.length < 2) return null;
  const month = readMonth(reader, words.lower(last.end) === 'of' ? last.end + 1 : last.end);
  if (month === null) return null;
  const year = readYearAfter(words, month.end);
  return listed(days, month.value, year?.year ?? null, year?.end ?? month.end);
}

/** "April 24 and 25", "March 5-9, 1918", "May 3, 5 and 9, 2023". */
function readDaysAfter(reader: Reader, at: number): Match | null {
  const { words } = reader;
  if (!isNumberNear(words, at + 1)) return null;
  const month = readMonth(reader, at);
  const first = month === null ? null : readDayAfter(words, month.end);
  if (month === null || first === null || !isLink(words, first.end) || readYearAfter(words, first.end) !== null)
    return null;
  const days = readDays(reader, { ...first, first: at }, readDayAfter);
  const last = days.at(-1);
  if (last === undefined || days.length < 2 || MONTHS.has(words.lower(last.end))) return null;
  const year = readYearAfter(words, last.end);
  // "on May 3, 5 and 9 boats": what the last number counts
  if (days.length > 2 && year === null && nounFollows(reader, last.end)) return null;
  return listed(days, month.value, year?.year ?? null, year?.end ?? last.end);
}

/** "April | 24", "Apr. | 24", "April the | 24th", "April | ninth": most months have none of it. */
function isNumberNear(words: Words, at: number): boolean {
  if (words.isNumber(at) || words.isNumber(at + 1)) return true;
  const next = words.lower(at) === 'the' ? words.lower(at + 1) : words.lower(at);
  return ORDINALS.has(next) || TENS.has(next);
}

/** Most numbers are no list. */
function isLink(words: Words, at: number): boolean {
  return words.lower(at) === ',' || JOINT.test(words.lower(at));
}

/** Days that ascend, with commas between them if an "and" or "or" ends the list. */
function readDays(reader: Reader, first: Listed, read: typeof readDayNumber): Listed[] {
  const { words } = reader;
  const days: Listed[] = [first];
  let last = first;
  let joined = 1;
  while (days.length < MAX_DAYS) {
    const comma = words.lower(last.end) === ',' && !words.isGlued(last.end + 1);
    const link = comma ? words.lower(last.end + 1) : words.lower(last.end);
    const isJoint = JOINT.test(link);
    if (!isJoint && !comma) break;
    const at = last.end + (comma ? 1 : 0) + (isJoint ? 1 : 0);
    const day = read(words, words.lower(at) === 'the' ? at + 1 : at);
    if (day === null || day.value <= last.value) break;
    last = { ...day, first: at };
    days.push(last);
    if (!isJoint) continue;
    joined = days.length;
    // "3-5 and 9-11 May" goes on, "3 and 5 May" ends
    if (!/^(?:-|–|—|,|and|or|&)$/.test(words.lower(last.end))) break;
  }
  return days.slice(0, joined);
}

function listed(days: readonly Listed[], month: number, year: YearNamed, end: number): Match | null {
  const [first, ...others] = days;
  if (first === undefined) return null;
  const last = others.at(-1);
  const meaning = (day: number) => calendarMeaning({ year, month, day });
  const followers = others.map(
    (day): Follower => ({ first: day.first, end: day === last ? end : day.end, meaning: meaning(day.value) }),
  );
  return { end: first.end, meaning: meaning(first.value), followers };
}
