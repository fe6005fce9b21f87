/**
 * A weekday with the number of its day, the month left out: "Thu 18th", "Friday 9th", "Wednesday the 31st", "Monday 21." The month is the
 * nearest one in which they meet. "Friday the 13th" is a superstition, and "Saturday 3-1" a result.
 */
import { MONTHS, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../../../english/calendar.js';
import { calendarMeaning } from '../../calendar-meaning.js';
import type { Form, Reader } from '../../form.js';
import type { Words } from '../../words.js';
import type { NumberRead } from '../numbers.js';
import { readOrdinal } from '../ordinals.js';
import { nounFollows } from '../phrases.js';
import { readWeekday, shortWeekday } from '../weekday-names.js';

export const weekdayNumber: Form = {
  name: 'weekday-number',
  starts: [...WEEKDAYS.keys(), ...WEEKDAY_ABBREVIATIONS.keys()],
  triggers: [...WEEKDAYS.keys(), ...WEEKDAY_ABBREVIATIONS.keys()],
  read(reader, at) {
    const { words } = reader;
    if (!isNumberNear(words, at + 1)) return null;
    const weekday = readWeekday(reader, at) ?? readShort(words, at);
    if (weekday === null) return null;
    const article = words.lower(weekday.end) === 'the';
    const from = article ? weekday.end + 1 : weekday.end;
    const ordinal = readOrdinal(words, from);
    const day = ordinal ?? (article ? null : readBare(words, from));
    if (day === null || day.value < 1 || day.value > 31 || !endsThere(reader, day.end)) return null;
    if (day.value === UNLUCKY && weekday.value === FRIDAY && article) return null;
    const meaning = calendarMeaning({ day: day.value, weekday: weekday.value });
    return { end: day.end, meaning: ordinal === null ? { ...meaning, ambiguous: true } : meaning };
  },
};

/** Most weekdays stand alone. */
function isNumberNear(words: Words, at: number): boolean {
  return words.isNumber(at) || words.lower(at) === 'the' || (words.lower(at) === '.' && words.isNumber(at + 1));
}

const FRIDAY = 5;
const UNLUCKY = 13;

/** "Thu", "Wed." right before a number with its ending. */
function readShort(words: Words, at: number): NumberRead | null {
  const short = words.isCapital(at) ? shortWeekday(words, at) : null;
  return short === null || readOrdinal(words, short.end) === null || !words.isNumber(short.end) ? null : short;
}

/** "Monday 21." without an ending: only where the clause ends after it. */
function readBare(words: Words, at: number): NumberRead | null {
  if (!words.isNumber(at) || words.text(at).length > 2) return null;
  const next = words.lower(at + 1);
  const ends = next === '' || /^[,;!?)\n]$/.test(next) || (next === '.' && !words.isGlued(at + 2));
  // "Thursday 12, Friday 21": a list of counts
  const counts = words.isNumber(at - 3) || words.lower(at - 2) === ':';
  return ends && !counts ? { value: Number(words.text(at)), end: at + 1 } : null;
}

/** No month, no noun that the number tells of ("Sunday 10th place"), no result. */
function endsThere(reader: Reader, end: number): boolean {
  const { words } = reader;
  const next = words.lower(end);
  if (MONTHS.has(next) || next === 'of' || nounFollows(reader, end)) return false;
  return !(words.isGlued(end) && (words.isLetters(end) || (/^[-–/:.%]$/.test(next) && words.isGlued(end + 1))));
}
