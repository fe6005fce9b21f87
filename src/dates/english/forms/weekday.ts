/** Days of the week: "Thursday", "last Friday", "next Tuesday", "this coming Sunday", "the previous Monday". */

import { MONTHS, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../../../english/calendar.js';
import { calendarMeaning } from '../../calendar-meaning.js';
import type { Form, Match, Reader } from '../../form.js';
import type { CalendarMeaning, Direction } from '../../meaning.js';
import type { Words } from '../../words.js';
import { DAY_PARTS, SHIFTS, UNIT_WORDS } from '../lexicons/calendar-words.js';
import { NAME_ENDS, NAME_STARTS, TITLES } from '../lexicons/day-names.js';
import { isDayName } from '../names-of-people.js';
import type { NumberRead } from '../numbers.js';
import { readWeekday } from '../weekday-names.js';
import { CHOOSERS, readChooser, type Which } from './selectors.js';

export const weekday: Form = {
  name: 'weekday',
  starts: [...WEEKDAYS.keys(), ...WEEKDAY_ABBREVIATIONS.keys(), ...CHOOSERS],
  triggers: [...WEEKDAYS.keys(), ...WEEKDAY_ABBREVIATIONS.keys()],
  read(reader, at) {
    const { words } = reader;
    const bare = readWeekday(reader, at);
    if (bare !== null) {
      const meaning = BARE[bare.value];
      if (
        meaning === undefined ||
        isNamePart(words, at, bare.end) ||
        isDayName(reader, at, bare.end) ||
        isCompound(words, bare.end)
      )
        return null;
      return (
        readWeekAfter(words, bare) ?? readOfWeek(reader, bare) ?? readBeside(words, bare) ?? { end: bare.end, meaning }
      );
    }
    const chosen = readChooser(words, at);
    if (chosen === null || chosen.which === 'recent') return null;
    // "Following Friday's attack"
    if (chosen.which === 'following' && !chosen.definite && words.lower(at - 1) !== 'on') return null;
    const named = readWeekday(reader, chosen.end);
    if (named === null || isCompound(words, named.end)) return null;
    if (chosen.which === 'next' && !chosen.definite && words.lower(at) === 'next') return readNext(named);
    const meaning = calendarMeaning({ weekday: named.value, direction: DIRECTIONS.get(chosen.which) ?? 'this' });
    return { end: named.end, meaning: COUNTED.has(chosen.which) ? { ...meaning, fromPrevious: true } : meaning };
  },
};

/** Counted from the day spoken of before. */
const COUNTED: ReadonlySet<Which> = new Set<Which>(['previous', 'following', 'that']);

const DIRECTIONS: ReadonlyMap<Which, Direction> = new Map<Which, Direction>([
  ['last', 'past'],
  ['past', 'past'],
  ['previous', 'past'],
  ['next', 'future'],
  ['following', 'future'],
]);

/** "next Tuesday": the one of next week. A weekend's day is the coming one: on a Monday "next Sunday" is mostly six days away. */
function readNext({ value, end }: NumberRead): Match {
  const coming = calendarMeaning({ weekday: value, direction: 'future' });
  return { end, meaning: value >= SATURDAY ? coming : { ...coming, week: 1 } };
}

const SATURDAY = 6;

/** "the Friday | after next", "the Tuesday | before last"; no "the Friday after next month's vote". */
function readBeside(words: Words, { value, end }: NumberRead): Match | null {
  const [side, which] = [words.lower(end), words.lower(end + 1)];
  const isAfter = side === 'after' && which === 'next';
  if (!isAfter && !(side === 'before' && which === 'last')) return null;
  if (words.isCapital(end + 2) || UNIT_WORDS.has(words.lower(end + 2))) return null;
  const near = calendarMeaning({ weekday: value, direction: isAfter ? 'future' : 'past' });
  if (isAfter && value < SATURDAY) return { end: end + 2, meaning: { ...near, week: 2 } };
  const length = { amount: 7, unit: 'day' } as const;
  return { end: end + 2, meaning: { kind: 'counted', length, sign: isAfter ? 1 : -1, date: near } };
}

/** "on Friday week": a week after the coming Friday. */
function readWeekAfter(words: Words, { value, end }: NumberRead): Match | null {
  if (words.lower(end) !== 'week' || words.isCapital(end) || /^(?:-|of|long)$/.test(words.lower(end + 1))) return null;
  const date = calendarMeaning({ weekday: value, direction: 'future' });
  return { end: end + 1, meaning: { kind: 'counted', length: { amount: 7, unit: 'day' }, sign: 1, date } };
}

/** "Wednesday next week", "Tuesday of last week", "Friday this week". */
function readOfWeek({ words }: Reader, { value, end }: NumberRead): Match | null {
  const from = words.lower(end) === 'of' ? end + 1 : end;
  const week = SHIFTS.get(words.lower(from));
  if (week === undefined || words.lower(from + 1) !== 'week' || words.lower(from + 2) === '-') return null;
  return { end: from + 2, meaning: { ...calendarMeaning({ weekday: value, direction: 'this' }), week } };
}

/** By number, 1 to 7: a bare weekday is the most frequent date of news. */
const BARE: readonly CalendarMeaning[] = Array.from({ length: 8 }, (_, weekday) => calendarMeaning({ weekday }));

/** "a Sunday-only service"; "Monday-Friday" are two days. */
function isCompound(words: Words, end: number): boolean {
  return (
    words.lower(end) === '-' && words.isLetters(end + 1) && words.isGlued(end) && !WEEKDAYS.has(words.lower(end + 1))
  );
}

/** "Black Friday", "Bloody Sunday", "the Sunday Courier", "Man Friday": a name and no day. */
function isNamePart(words: Words, at: number, end: number): boolean {
  if (NAME_STARTS.has(words.lower(at - 1))) return words.isCapital(at - 1);
  if (!words.isCapital(end) || words.isGlued(end)) return false;
  // "Judge Sunday Okafor"
  if (isGivenName(words, at, end)) return true;
  const next = words.lower(end);
  return NAME_ENDS.has(next) && (next !== 'night' || words.lower(at - 1) === 'the');
}

function isGivenName(words: Words, at: number, end: number): boolean {
  if (!words.isCapital(at - 1) || words.isGlued(at) || !words.isLetters(end)) return false;
  const [before, after] = [words.lower(at - 1), words.lower(end)];
  return TITLES.has(before) && !MONTHS.has(after) && !DAY_PARTS.has(after);
}
