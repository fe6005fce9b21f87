/** Names of weekdays, and their short forms, most of which are words of their own: "sun", "sat", "wed". */

import { MONTHS, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../../english/calendar.js';
import type { Reader } from '../form.js';
import type { Words } from '../words.js';
import { AFTER_SHORT_WEEKDAY, BEFORE_SHORT_WEEKDAY, SMALL_SHORT } from './lexicons/day-names.js';
import type { NumberRead } from './numbers.js';
import { isSmallWeekday } from './small-letters.js';

/** "Monday" and "Mon". */
export const ALL_WEEKDAYS: ReadonlyMap<string, number> = new Map([...WEEKDAYS, ...WEEKDAY_ABBREVIATIONS]);

/** "Mondays". */
export const PLURAL_WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [...WEEKDAYS].map(([name, number]) => [`${name}s`, number]),
);

/** "Monday"; "Mon." with its stop, or before a date. */
export function readWeekday(reader: Reader, at: number): NumberRead | null {
  const { words } = reader;
  const name = words.lower(at);
  const value = WEEKDAYS.get(name);
  if (value !== undefined) return words.isCapital(at) || isSmallWeekday(reader, at) ? { value, end: at + 1 } : null;
  const short = WEEKDAY_ABBREVIATIONS.get(name);
  if (short === undefined) return null;
  if (!words.isCapital(at)) return SMALL_SHORT.has(name) && isPlaced(words, at) ? { value: short, end: at + 1 } : null;
  const stopped = words.lower(at + 1) === '.' && words.isGlued(at + 1);
  const end = stopped ? at + 2 : at + 1;
  const next = words.lower(end) === ',' ? end + 1 : end;
  if (MONTHS.has(words.lower(next)) && words.isCapital(next)) return { value: short, end };
  if (words.isNumber(next) && MONTHS.has(words.lower(next + 1))) return { value: short, end };
  if (stopped && !OTHER_WORDS.has(name)) return { value: short, end };
  return isPlaced(words, at) && !words.isCapital(end) && !words.isLetters(end)
    ? { value: short, end: at + 1 }
    : placedBeforeTime(words, at, short);
}

const OTHER_WORDS: ReadonlySet<string> = new Set(['sun', 'sat', 'wed']);

/** "on | Wed", "next | Tues", "until | Fri"; no "the | Sun", "Sun Microsystems". */
function isPlaced(words: Words, at: number): boolean {
  return (
    BEFORE_SHORT_WEEKDAY.has(words.lower(at - 1)) &&
    !(words.isGlued(at + 1) && !/^[.,;:!?)]$/.test(words.lower(at + 1)))
  );
}

/** "on | Wed at noon", "every | Fri evening". */
function placedBeforeTime(words: Words, at: number, value: number): NumberRead | null {
  return isPlaced(words, at) && AFTER_SHORT_WEEKDAY.has(words.lower(at + 1)) ? { value, end: at + 1 } : null;
}

/** "Fri", "Fri.", wherever it stands: what follows must prove it. */
export function shortWeekday(words: Words, at: number): NumberRead | null {
  const value = WEEKDAY_ABBREVIATIONS.get(words.lower(at));
  if (value === undefined) return null;
  return { value, end: words.lower(at + 1) === '.' ? at + 2 : at + 1 };
}
