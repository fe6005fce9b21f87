/** Holidays and named days: "Christmas", "last Thanksgiving", "Easter Monday", "New Year's Eve 1999", "Labor Day weekend". */
import { afterThe, type Form, type Match, type Reader } from '../../form.js';
import type { Direction, Meaning } from '../../meaning.js';
import { HOLIDAY_NAMES, TELLING_WORDS, withCountry } from '../holiday-names.js';
import { AFTER_HOLIDAY } from '../lexicons/after-dates.js';
import { BEFORE_LENT, BEFORE_SMALL_FEAST } from '../lexicons/before-dates.js';
import { TITLES_OF_HOLIDAYS } from '../lexicons/day-names.js';
import { HOLIDAYS, SAFE_IN_SMALL_LETTERS } from '../lexicons/holidays.js';
import { readYearAfter } from '../year-names.js';

const CHOICES: ReadonlyMap<string, Direction> = new Map([
  ['last', 'past'],
  ['previous', 'past'],
  ['next', 'future'],
  ['following', 'future'],
  ['coming', 'future'],
  ['this', 'this'],
]);

export const holiday: Form = {
  name: 'holiday',
  starts: [...HOLIDAY_NAMES.starts, ...CHOICES.keys(), 'weekend', ...afterThe(['weekend', 'eve', 'week']), 'eve'],
  triggers: [...TELLING_WORDS, 'eve'],
  read(reader, at) {
    return readAround(reader, at) ?? readEve(reader, at) ?? readNamed(reader, at);
  },
};

/** "last Easter", "Christmas 2019", "Easter week", "Labor Day weekend". */
function readNamed(reader: Reader, at: number): Match | null {
  const { words } = reader;
  const direction = CHOICES.get(words.lower(at)) ?? null;
  const from = direction === null ? at : at + 1;
  const name = HOLIDAY_NAMES.read(words, from);
  if (name === null || !isWritten(reader, name.value, from) || isOther(reader, from, name.end)) return null;
  const own = withCountry(words, name.value, from, name.end);
  const year = readYearAfter(words, name.end);
  const end = year?.end ?? name.end;
  const meaning: Meaning = { kind: 'holiday', holiday: own, year: year?.year ?? null, direction };
  const mod = HOLIDAYS.get(own)?.approximate === true ? 'APPROX' : null;
  const around = AROUND.get(words.lower(end));
  if (around !== undefined && words.lower(end + 1) !== '-') {
    return { end: end + 1, meaning: { kind: 'around', unit: around, date: meaning } };
  }
  return { end, meaning, mod };
}

const AROUND: ReadonlyMap<string, 'week' | 'weekend'> = new Map([
  ['week', 'week'],
  ['weekend', 'weekend'],
]);

/** "the weekend of Thanksgiving 2023", "the week of Easter". */
function readAround(reader: Reader, at: number): Match | null {
  const { words } = reader;
  const from = words.lower(at) === 'the' ? at + 1 : at;
  const unit = AROUND.get(words.lower(from));
  if (unit === undefined || words.lower(from + 1) !== 'of') return null;
  const named = readNamed(reader, from + 2);
  if (named === null || named.meaning.kind !== 'holiday') return null;
  return { end: named.end, meaning: { kind: 'around', unit, date: named.meaning } };
}

/** "the eve of Chinese New Year", "the eve of Purim 2023". */
function readEve(reader: Reader, at: number): Match | null {
  const { words } = reader;
  const from = words.lower(at) === 'the' ? at + 1 : at;
  if (words.lower(from) !== 'eve' || words.lower(from + 1) !== 'of') return null;
  const named = readNamed(reader, from + 2);
  if (named === null || named.meaning.kind !== 'holiday') return null;
  const meaning: Meaning = { kind: 'counted', length: { amount: 1, unit: 'day' }, sign: -1, date: named.meaning };
  return { end: named.end, meaning, mod: named.mod ?? null };
}

/** With a capital, or in small letters where it is no word of its own. */
function isWritten({ words }: Reader, name: string, at: number): boolean {
  // "Lent by a museum"
  if ((name === 'lent' || name === 'epiphany') && !BEFORE_LENT.has(words.lower(at - 1))) return false;
  if (words.isCapital(at)) return true;
  // "a service of thanksgiving"
  if (name === 'thanksgiving' && !BEFORE_SMALL_FEAST.has(words.lower(at - 1)))
    return AROUND.has(words.lower(at + 1)) || words.isNumber(at + 1);
  return SAFE_IN_SMALL_LETTERS.has(name);
}

/** "Easter Island", "the Christmas Carol", "Easter eggs" and "Christmas trees" are no days. */
function isOther({ words }: Reader, at: number, end: number): boolean {
  const next = words.lower(end);
  if (words.isCapital(end) && words.isLetters(end) && !/^(?:in|on)$/.test(next) && !AROUND.has(next)) return true;
  if (AFTER_HOLIDAY.has(next)) return true;
  return words.isCapital(at - 1) && TITLES_OF_HOLIDAYS.has(words.lower(at - 1));
}
