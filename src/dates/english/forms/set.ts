/**
 * Times that come again: "every Tuesday", "each month", "daily", "annually", "Mondays", "$2 million a year", "per week",
 * "twice a month", "every ten days".
 */

import { MONTHS, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../../../english/calendar.js';
import type { Follower, Form, Match, Reader } from '../../form.js';
import type { Unit } from '../../meaning.js';
import { digits } from '../../resolve/calendar/days.js';
import { lengthValue } from '../../resolve/length.js';
import { readAmount } from '../amounts.js';
import { DIRECTIONS, FIGURES } from '../lexicons/after-dates.js';
import { DAY_PARTS, SEASONS, UNIT_WORDS } from '../lexicons/calendar-words.js';
import { BEFORE_AT_NIGHT } from '../lexicons/lengths.js';
import { NAMES_WITH_DAYS } from '../lexicons/names.js';
import { PREFIXED_SETS, SET_ADVERBS } from '../lexicons/set-adverbs.js';
import { nounFollows, readUnit } from '../phrases.js';
import { isGluedName } from '../small-letters.js';
import { PLURAL_WEEKDAYS, readWeekday } from '../weekday-names.js';
import { isRate } from './duration.js';

/** What a set can begin with, and how it is read from there. */
const READERS: ReadonlyMap<string, Form['read']> = new Map<string, Form['read']>([
  ...[...SET_ADVERBS].map(([word, value]) => [word, adverb(value)] as const),
  ...[...WEEKDAYS.keys(), ...PLURAL_WEEKDAYS.keys()].map((word) => [word, readPlural] as const),
  ...['bi', 'semi', 'half'].map((word) => [word, readPrefixed] as const),
  ...['every', 'each'].map((word) => [word, readEvery] as const),
  ...['a', 'an', 'per'].map((word) => [word, readRate] as const),
  ...['once', 'twice'].map((word) => [word, readTimes] as const),
  ['night', readAtNight],
  ['weekends', readWeekends],
  ['weekdays', readWeekdays],
]);

export const set: Form = {
  name: 'set',
  starts: [...READERS.keys()],
  triggers: [
    ...SET_ADVERBS.keys(),
    ...UNIT_WORDS.keys(),
    'annum',
    'annual',
    'weekday',
    'weekdays',
    ...WEEKDAYS.keys(),
    ...PLURAL_WEEKDAYS.keys(),
    ...WEEKDAY_ABBREVIATIONS.keys(),
    ...MONTHS.keys(),
    ...SEASONS.keys(),
    ...DAY_PARTS.keys(),
  ],
  read: (reader, at) => READERS.get(reader.words.lower(at))?.(reader, at) ?? null,
};

function found(value: string, end: number): Match {
  return { end, meaning: { kind: 'set', value } };
}

/** "daily"; "the Daily Courier" is a paper. */
function adverb(value: string): Form['read'] {
  return (reader, at) => {
    const { words } = reader;
    if (value === EVERY_DAY && words.lower(at) === 'everyday' && isAdjective(reader, at)) return null;
    // "quarterly results" are those of one quarter, "its quarterly dividend" is no time; "a quarterly fee" is paid every quarter
    const isIndefinite = words.lower(at - 1) === 'a' && words.lower(at + 1) !== 'report';
    const isOfOne = FIGURES.has(words.lower(at + 1)) || (!isIndefinite && nounFollows(reader, at + 1));
    if (value === EVERY_QUARTER && isOfOne) return null;
    if (words.isCapital(at) && (words.isCapital(at + 1) || words.isCapital(at - 1))) return null;
    return found(value, at + 1);
  };
}

const EVERY_DAY = 'P1D';
const EVERY_QUARTER = 'P3M';

/** "everyday life". */
function isAdjective({ words, syntax }: Reader, at: number): boolean {
  return syntax.upos(words.token(at)) === 'ADJ' || syntax.upos(words.token(at + 1)) === 'NOUN';
}

/** "Mondays", "on Sunday mornings", "Tuesday nights". */
function readPlural(reader: Reader, at: number): Match | null {
  const { words } = reader;
  const plural = PLURAL_WEEKDAYS.get(words.lower(at));
  const isBand = words.isCapital(at - 1) && NAMES_WITH_DAYS.has(words.lower(at - 1));
  if (plural !== undefined) return isGluedName(words, at) || isBand ? null : found(`XXXX-WXX-${plural}`, at + 1);
  // "Sunday mornings"
  const after = words.lower(at + 1);
  const part = after.endsWith('s') ? DAY_PARTS.get(after.slice(0, -1)) : undefined;
  const singular = part === undefined ? null : readWeekday(reader, at);
  return singular === null ? null : found(`XXXX-WXX-${singular.value}T${part}`, at + 2);
}

/** "every day", "each July", "every other week", "every ten days", "every Tuesday night", "each of the past years" is none. */
function readEvery(reader: Reader, at: number): Match | null {
  const { words } = reader;
  const other = /^(?:other|second)$/.test(words.lower(at + 1));
  const from = at + (other || words.lower(at + 1) === 'single' ? 2 : 1);
  const unit = readUnit(words, from);
  if (unit !== null && !unit.plural) {
    if (unit.unit === 'night') return found('XXXX-XX-XXTNI', unit.end);
    return found(lengthValue([{ amount: other ? 2 : 1, unit: unit.unit }]), unit.end);
  }
  const amount = readAmount(words, from);
  const counted = amount === null ? null : readUnit(words, amount.end);
  if (amount !== null && counted !== null && (amount.value !== 'X' || words.lower(from) === 'few')) {
    return found(lengthValue([{ amount: amount.value, unit: counted.unit }]), counted.end);
  }
  if (words.lower(from) === 'weekday') {
    const part = DAY_PARTS.get(words.lower(from + 1));
    return part === undefined ? found(WEEKDAYS_ONLY, from + 1) : found(`${WEEKDAYS_ONLY}T${part}`, from + 2);
  }
  const weekday = readWeekday(reader, from);
  if (weekday !== null) {
    const part = DAY_PARTS.get(words.lower(weekday.end));
    const value = `XXXX-WXX-${weekday.value}`;
    if (part !== undefined) return found(`${value}T${part}`, weekday.end + 1);
    return { ...found(value, weekday.end), followers: readMoreDays(reader, weekday.end) };
  }
  const month = words.isCapital(from) ? MONTHS.get(words.lower(from)) : undefined;
  if (month !== undefined) return found(`XXXX-${digits(month, 2)}`, from + 1);
  const season = SEASONS.get(words.lower(from));
  if (season !== undefined) return found(`XXXX-${season}`, from + 1);
  const part = DAY_PARTS.get(words.lower(from));
  return part === undefined ? null : found(`XXXX-XX-XXT${part}`, from + 1);
}

/** "every Sunday | and Wednesday". */
function readMoreDays(reader: Reader, at: number): Follower[] {
  if (reader.words.lower(at) !== 'and') return [];
  const next = readWeekday(reader, at + 1);
  if (next === null) return [];
  return [{ first: at + 1, end: next.end, meaning: { kind: 'set', value: `XXXX-WXX-${next.value}` } }];
}

/** "$6 million a year", "five times a week", "per month". */
function readRate(reader: Reader, at: number): Match | null {
  const { words } = reader;
  const per = words.lower(at) === 'per';
  if (!per && !isRate(reader, at)) return null;
  if (per && words.lower(at + 1) === 'annum') return found('P1Y', at + 2);
  const unit = readUnit(words, at + 1);
  if (unit === null || unit.plural || NO_RATES.has(unit.unit)) return null;
  if (DIRECTIONS.has(words.lower(unit.end)) || words.lower(unit.end) === '-') return null;
  return found(lengthValue([{ amount: 1, unit: unit.unit }]), unit.end);
}

/** Nothing is counted by these: "a quarter" is a share, "a second" another one. */
const NO_RATES: ReadonlySet<Unit> = new Set<Unit>([
  'hour',
  'minute',
  'second',
  'quarter',
  'century',
  'decade',
  'night',
  'weekend',
]);

/** "twice a month", "once every two weeks". */
function readTimes({ words }: Reader, at: number): Match | null {
  if (!/^an?$/.test(words.lower(at + 1))) return null;
  const unit = readUnit(words, at + 2);
  if (unit === null || unit.plural) return null;
  return found(lengthValue([{ amount: 1, unit: unit.unit }]), unit.end);
}

/** "they move at night"; no "late at night on Monday", no "10 at night". */
function readAtNight({ words }: Reader, at: number): Match | null {
  if (words.lower(at - 1) !== 'at') return null;
  if (words.isNumber(at - 2) || BEFORE_AT_NIGHT.has(words.lower(at - 2))) return null;
  return /^(?:on|[-–])$/.test(words.lower(at + 1)) ? null : found('XXXX-XX-XXTNI', at + 1);
}

/** "open on weekdays", "weekdays only"; no "the last weekdays". */
function readWeekdays({ words }: Reader, at: number): Match | null {
  const isPlaced = /^(?:at|on)$/.test(words.lower(at - 1)) || /^[,.;:()]$/.test(words.lower(at - 1)) || at === 0;
  return isPlaced && !words.isGlued(at) ? found(WEEKDAYS_ONLY, at + 1) : null;
}

/** Monday to Friday. */
const WEEKDAYS_ONLY = 'XXXX-WXX-WD';

/** "bi-monthly", "semi-annual", "half-yearly". */
function readPrefixed({ words }: Reader, at: number): Match | null {
  if (words.lower(at + 1) !== '-' || !words.isGlued(at + 1)) return null;
  const value = PREFIXED_SETS.get(`${words.lower(at)} ${words.lower(at + 2)}`);
  return value === undefined ? null : found(value, at + 3);
}

/** "open at weekends", "on weekends". */
function readWeekends({ words }: Reader, at: number): Match | null {
  return /^(?:at|on)$/.test(words.lower(at - 1)) ? found('XXXX-WXX-WE', at + 1) : null;
}
