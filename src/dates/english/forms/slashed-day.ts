/**
 * A day and a month in digits: "on 22/04", "Friday 5/12". Read only after a word of time or a weekday, and where the order is clear: one of
 * the two is no month, or the text shows it elsewhere. Most pairs of news are shares, odds and results; "9/11" and "24/7" are names.
 */
import { WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../../../english/calendar.js';
import { calendarMeaning } from '../../calendar-meaning.js';
import { DIGITS, type Form, type Match, type Reader } from '../../form.js';
import { daysInMonth } from '../../resolve/calendar/days.js';
import type { Words } from '../../words.js';
import { closes } from '../appointments.js';
import { readMeridiem } from '../hours.js';
import { AFTER_SHARE } from '../lexicons/after-dates.js';
import { APPOINTED, DUE } from '../lexicons/appointments.js';
import { BEFORE_SLASHED_DAY } from '../lexicons/before-dates.js';
import type { NumberRead } from '../numbers.js';
import { readWeekday, shortWeekday } from '../weekday-names.js';
import { CHOOSERS, readChooser } from './selectors.js';

export const slashedDay: Form = {
  name: 'slashed-day',
  starts: [DIGITS, ...WEEKDAYS.keys(), ...WEEKDAY_ABBREVIATIONS.keys(), ...CHOOSERS],
  triggers: [DIGITS],
  read(reader, at) {
    const { words } = reader;
    if (!words.has('/')) return readDashed(words, at);
    const weekday = readLead(reader, at);
    const from = weekday?.end ?? at;
    if (!isPair(words, from) || AFTER_SHARE.has(words.lower(from + 3)) || OTHER_NAMES.has(words.slice(from, from + 3)))
      return null;
    const isSure = Number(words.text(from)) > 12 || Number(words.text(from + 2)) > 12;
    if (weekday === null && !BEFORE_SLASHED_DAY.has(words.lower(at - 1)) && !(isSure && isAppointed(words, from)))
      return null;
    // "Australia were on 4/22"
    if (words.has('wicket') || words.has('innings')) return null;
    const [first, second] = [Number(words.text(from)), Number(words.text(from + 2))];
    const dayFirst = first > 12 ? true : second > 12 ? false : reader.dayFirst;
    if (dayFirst === null && first !== second) return null;
    const [day, month] = dayFirst === true ? [first, second] : [second, first];
    if (month < 1 || month > 12 || day < 1 || day > daysInMonth(null, month)) return null;
    return { end: from + 3, meaning: calendarMeaning({ month, day, weekday: weekday?.value ?? null }) };
  },
};

/** "5/22 | at 3pm", "be back | 4/22": only where one of the two is no month. */
function isAppointed(words: Words, at: number): boolean {
  const end = at + 3;
  const clock = /^(?:at|from|between|,|@)$/.test(words.lower(end)) ? end + 1 : end;
  if (words.isNumber(clock) && readMeridiem(words, clock + 1) !== null) return true;
  return APPOINTED.has(words.lower(at - 1)) && closes(words, end);
}

/** "back on | 4-22", "due on | 22.4": at the end of its clause, where one of the two is no month. */
function readDashed(words: Words, at: number): Match | null {
  if (!/^[-.]$/.test(words.lower(at + 1)) || !words.isNumber(at) || words.lower(at - 1) !== 'on') return null;
  if (!APPOINTED.has(words.lower(at - 2)) && !DUE.has(words.lower(at - 2))) return null;
  if (!words.isGlued(at + 1) || !words.isGlued(at + 2) || !words.isNumber(at + 2) || !closes(words, at + 3))
    return null;
  const [first, second] = [Number(words.text(at)), Number(words.text(at + 2))];
  if (words.text(at).length > 2 || words.text(at + 2).length > 2 || first <= 12 === second <= 12) return null;
  const [day, month] = first > 12 ? [first, second] : [second, first];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(null, month)) return null;
  return { end: at + 3, meaning: calendarMeaning({ month, day }) };
}

const OTHER_NAMES: ReadonlySet<string> = new Set(['9/11', '24/7', '7/7']);

function isPair(words: Words, at: number): boolean {
  if (words.lower(at + 1) !== '/' || !words.isGlued(at + 1) || !words.isGlued(at + 2)) return false;
  if (!words.isNumber(at + 2) || words.text(at).length > 2 || words.text(at + 2).length > 2) return false;
  if (words.isGlued(at) && words.lower(at - 1) !== '(') return false;
  return (
    !words.isGlued(at + 3) ||
    (!words.isLetters(at + 3) && !words.isGlued(at + 4)) ||
    /^[,;)]$/.test(words.lower(at + 3))
  );
}

/** The "Friday" of "Friday 5/12", "this Friday, 5/12". */
function readLead(reader: Reader, at: number): NumberRead | null {
  const { words } = reader;
  if (words.isNumber(at)) return null;
  const weekday = readWeekday(reader, readChooser(words, at)?.end ?? at) ?? shortWeekday(words, at);
  if (weekday === null) return null;
  return { ...weekday, end: words.lower(weekday.end) === ',' ? weekday.end + 1 : weekday.end };
}
