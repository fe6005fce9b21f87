/**
 * Dates with the name of a month and one mark between their parts: "12-Jan-23", "01-MAR-2021", "12 . Jan . 2024", "Mar/05/2021",
 * "2020/Sep/23", "2020/23/Sep", "Dec/2018", "2018-Dec", "12-Jan", "05MAY2020".
 */
import { MONTHS, WEEKDAYS } from '../../../english/calendar.js';
import { calendarMeaning } from '../../calendar-meaning.js';
import { DIGITS, type Form, type Match } from '../../form.js';
import { daysInMonth } from '../../resolve/calendar/days.js';
import type { Words } from '../../words.js';
import { fullYear } from '../year-names.js';

export const monthCode: Form = {
  name: 'month-code',
  starts: [DIGITS, ...MONTHS.keys()],
  triggers: [...MONTHS.keys()],
  read({ words }, at) {
    const glued = readGlued(words, at);
    if (glued !== null) return glued;
    const mark = words.lower(at + 1);
    if (!/^[-/.]$/.test(mark) || !isMonthNear(words, at) || isGluedBefore(words, at)) return null;
    const parts = partsFrom(words, at, mark);
    if (parts.length < 2 || isGluedAfter(words, at + parts.length * 2 - 1)) return null;
    return parts.length === 2 ? readTwo(words, at, mark, parts) : readThree(at, parts);
  },
};

/** Most numbers with a mark have no month beside them. */
function isMonthNear(words: Words, at: number): boolean {
  return MONTHS.has(words.lower(at)) || MONTHS.has(words.lower(at + 2)) || MONTHS.has(words.lower(at + 4));
}

/** A name of a month, or a number by its digits. */
interface Part {
  readonly month: number | null;
  readonly value: number;
  readonly digits: number;
}

/** The parts with the same mark between them, two or three, all glued or all with spaces. */
function partsFrom(words: Words, at: number, mark: string): Part[] {
  const glued = words.isGlued(at + 1);
  const parts: Part[] = [];
  for (let place = at; parts.length < 3; place += 2) {
    const part = partOf(words, place);
    if (part === null) break;
    parts.push(part);
    if (words.lower(place + 1) !== mark || words.isGlued(place + 1) !== glued || words.isGlued(place + 2) !== glued)
      break;
  }
  return parts.filter(({ month }) => month !== null).length === 1 ? parts : [];
}

function partOf(words: Words, at: number): Part | null {
  const month = MONTHS.get(words.lower(at));
  if (month !== undefined) return { month, value: 0, digits: 0 };
  if (!words.isNumber(at)) return null;
  const digits = words.end(at) - words.start(at);
  return digits <= 4 && digits !== 3 ? { month: null, value: Number(words.text(at)), digits } : null;
}

function isGluedBefore(words: Words, at: number): boolean {
  // "Friday- | Jun-15"
  if (words.lower(at - 1) === '-' && WEEKDAYS.has(words.lower(at - 2))) return false;
  return words.isGlued(at) && !/^[("“'‘[>,:]$/.test(words.lower(at - 1));
}

function isGluedAfter(words: Words, end: number): boolean {
  if (!words.isGlued(end)) return false;
  return words.isLetters(end) || words.isNumber(end) || (/^[-/_.]$/.test(words.lower(end)) && words.isGlued(end + 1));
}

/** "05MAY2020", "5May20". */
function readGlued(words: Words, at: number): Match | null {
  if (!words.isNumber(at) || !words.isGlued(at + 1) || !words.isGlued(at + 2) || isGluedBefore(words, at)) return null;
  const parts = [at, at + 1, at + 2].flatMap((place) => partOf(words, place) ?? []);
  const isDate = parts.length === 3 && parts[1]?.month != null && !isGluedAfter(words, at + 3);
  const read = isDate ? readThree(at, parts) : null;
  return read === null ? null : { ...read, end: at + 3 };
}

/** One month, one day and one year; a year of two digits stands last. */
function readThree(at: number, parts: readonly Part[]): Match | null {
  const month = parts.find((part) => part.month !== null)?.month ?? null;
  const numbers = parts.filter((part) => part.month === null);
  const full = numbers.find(({ digits }) => digits === 4);
  const [first, second] = numbers;
  if (month === null || first === undefined || second === undefined) return null;
  const year = full === undefined ? fullYear(second.value) : full.value;
  const short = full === undefined;
  const day = short ? first : numbers.find((part) => part !== full);
  if (day === undefined || day.digits > 2 || (short && (second.digits !== 2 || parts.at(-1) !== second))) return null;
  if (day.value < 1 || day.value > 31 || year < 1000 || year > 2999) return null;
  const end = at + 5;
  if (day.value > daysInMonth(year, month)) return { end, meaning: { kind: 'impossible', time: false } };
  return { end, meaning: calendarMeaning({ year: { number: year }, month, day: day.value }) };
}

/** "Dec/2018", "2018-Dec", "12-Jan"; "Jan-15" may be a day or a year. */
function readTwo(words: Words, at: number, mark: string, [first, second]: readonly Part[]): Match | null {
  if (first === undefined || second === undefined || mark === '.' || !words.isGlued(at + 1)) return null;
  const month = first.month ?? second.month;
  const number = first.month === null ? first : second;
  if (month === null) return null;
  const end = at + 3;
  if (number.digits === 4) {
    return number.value >= 1500 && number.value < 2200
      ? { end, meaning: calendarMeaning({ year: { number: number.value }, month }) }
      : null;
  }
  if (number === second) {
    // "Oct-2" is a day, "Jan-15" a day after its weekday
    const isDay = number.digits === 1 || isAfterWeekday(words, at);
    if (isDay && number.value >= 1 && number.value <= daysInMonth(null, month)) {
      return { end, meaning: calendarMeaning({ month, day: number.value }) };
    }
    return number.value > 31
      ? { end, meaning: calendarMeaning({ year: { number: fullYear(number.value) }, month }) }
      : null;
  }
  const isDay = number.value >= 1 && number.value <= daysInMonth(null, month) && words.isCapital(at + 2);
  // "the 5-May-Street bus", "7-March-based"
  return isDay && words.lower(end) !== '-' ? { end, meaning: calendarMeaning({ month, day: number.value }) } : null;
}

/** "this Friday (Jun-15)", "Friday-Jun-15". */
function isAfterWeekday(words: Words, at: number): boolean {
  return /^[-(,]$/.test(words.lower(at - 1)) && WEEKDAYS.has(words.lower(at - 2));
}
