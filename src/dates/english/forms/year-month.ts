/**
 * Months and days in digits without marks that chrono knows: "2015-12", "2015/12", "12/2015", "20240312".
 *
 * "2009-10" may be two years, and reports, laws, models and cases are numbered so: read is only what follows a word of time.
 */
import { calendarMeaning } from '../../calendar-meaning.js';
import { DIGITS, type Form, type Match } from '../../form.js';
import { isDay } from '../../resolve/calendar/days.js';
import type { Words } from '../../words.js';
import { BEFORE_DATE_IN_DIGITS } from '../lexicons/before-dates.js';

export const yearMonth: Form = {
  name: 'year-month',
  starts: [DIGITS],
  triggers: [DIGITS],
  read({ words }, at) {
    const digits = words.end(at) - words.start(at);
    if (digits === 8) return readCompact(words, at);
    if (!/^[-/]$/.test(words.lower(at + 1)) || !isGluedPair(words, at) || !isPlaced(words, at)) return null;
    return digits === 4 ? readYearFirst(words, at) : readYearLast(words, at);
  },
};

/** Two numbers with a mark between, nothing else glued to them. */
function isGluedPair(words: Words, at: number): boolean {
  if (!words.isNumber(at + 2) || !words.isGlued(at + 1) || !words.isGlued(at + 2)) return false;
  if (words.isGlued(at) && !/^[([“"']$/.test(words.lower(at - 1))) return false;
  if (!words.isGlued(at + 3)) return true;
  return !words.isLetters(at + 3) && (!/^[-/.:_%,]$/.test(words.lower(at + 3)) || !words.isGlued(at + 4));
}

function isPlaced(words: Words, at: number): boolean {
  return BEFORE_DATE_IN_DIGITS.has(words.lower(at - 1));
}

/** "2015-12"; "2009-10" are two years, the second after the first. */
function readYearFirst(words: Words, at: number): Match | null {
  const [year, month] = [Number(words.text(at)), Number(words.text(at + 2))];
  if (words.text(at + 2).length !== 2 || month < 1 || month > 12 || year < 1900 || year >= 2100) return null;
  return month > year % 100 ? null : { end: at + 3, meaning: calendarMeaning({ year: { number: year }, month }) };
}

/** "12/2015", "03-2021". */
function readYearLast(words: Words, at: number): Match | null {
  const [month, year] = [Number(words.text(at)), Number(words.text(at + 2))];
  if (words.text(at).length !== 2 || words.text(at + 2).length !== 4) return null;
  if (month < 1 || month > 12 || year < 1900 || year >= 2100) return null;
  return { end: at + 3, meaning: calendarMeaning({ year: { number: year }, month }) };
}

/** "20240312" after a word of time, or within the name of a file. */
function readCompact(words: Words, at: number): Match | null {
  const text = words.text(at);
  const day = { year: Number(text.slice(0, 4)), month: Number(text.slice(4, 6)), day: Number(text.slice(6)) };
  if (!isDay(day) || day.year < 1900 || day.year >= 2100 || !isAlone(words, at)) return null;
  return { end: at + 1, meaning: calendarMeaning({ ...day, year: { number: day.year } }) };
}

function isAlone(words: Words, at: number): boolean {
  const [before, after] = [words.lower(at - 1), words.lower(at + 1)];
  const filed = words.isGlued(at) && (before === '-' || before === '_') && !words.isNumber(at - 2);
  if (words.isGlued(at) ? !filed && !/^[([“"']$/.test(before) : !AFTER_COMPACT.test(before)) return false;
  if (!words.isGlued(at + 1)) return true;
  return !words.isLetters(at + 1) && (!/^[-/:%,]$/.test(after) || !words.isGlued(at + 2) || !words.isNumber(at + 2));
}

/** "on | 20240312": what counts takes none of these. */
const AFTER_COMPACT = /^(?:on|dated|since)$/;
