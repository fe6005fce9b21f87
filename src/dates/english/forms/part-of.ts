/**
 * A day, week or month counted within a period: "the last day of 2021", "the 28th of that month", "the 15th day of next month", "3rd week of
 * January", "the third month of 2021", "the fifth day of the rebellion" (which day that is nobody can say).
 */
import { ORDINALS, TENS } from '../../../english/numbers.js';
import type { DateMod } from '../../../record.js';
import { afterThe, DIGITS, type Follower, type Form, type Match, type Reader } from '../../form.js';
import type { Expression, Meaning } from '../../meaning.js';
import type { Words } from '../../words.js';
import { BEFORE_UNDATED } from '../lexicons/anchors.js';
import { readOrdinal } from '../ordinals.js';
import { dayBeside } from './day-word.js';
import { isMonth } from './nth-weekday.js';

const COUNTS: readonly string[] = [DIGITS, 'last', 'final', 'opening', 'closing', ...ORDINALS.keys(), ...TENS.keys()];

export const partOf: Form = {
  name: 'part-of',
  starts: [...COUNTS, ...afterThe([...COUNTS, 'very'])],
  triggers: [DIGITS, 'first', 'day', 'days', 'week', 'weeks', 'month', 'months'],
  read(reader, at) {
    const { words } = reader;
    const article = words.lower(at) === 'the' ? at + 1 : at;
    const from = words.lower(article) === 'very' ? article + 1 : article;
    const read = readPair(reader, from) ?? readUnit(reader, from) ?? readDayOfMonth(reader, from);
    return read === null || !isToday(words, at, read.meaning) ? read : { ...read, meaning: dayBeside(0, 'published') };
  },
};

/** "It is | the second day of the strike": today. */
function isToday(words: Words, at: number, meaning: Meaning): boolean {
  return meaning.kind === 'part-of' && meaning.of === null && /^(?:is|s)$/.test(words.lower(at - 1));
}

/** "last | day of 2021", "3rd | week of January", "fifth | day of the rebellion". */
function readUnit(reader: Reader, from: number): Match | null {
  const { words } = reader;
  const count = readCount(words, from);
  if (count === null) return null;
  const unit = UNITS.get(words.lower(count.end));
  if (unit === undefined || !isOf(words, count.end + 1)) return null;
  return within(reader, count.nth, unit, count.end + 2);
}

/** "the first and last day of 2021". */
function readPair(reader: Reader, from: number): Match | null {
  const { words } = reader;
  const one = readCount(words, from);
  if (one === null || words.lower(one.end) !== 'and') return null;
  const two = readCount(words, words.lower(one.end + 1) === 'the' ? one.end + 2 : one.end + 1);
  const unit =
    two === null ? undefined : (UNITS.get(words.lower(two.end)) ?? UNITS.get(words.lower(two.end).slice(0, -1)));
  if (two === null || unit === undefined || !isOf(words, two.end + 1)) return null;
  const [first, second] = [one.nth, two.nth].map((nth) => within(reader, nth, unit, two.end + 2));
  if (first === null || first === undefined || second === null || second === undefined) return null;
  const follower: Follower = { first: one.end + 1, end: second.end, meaning: second.meaning };
  return { end: one.end, meaning: first.meaning, followers: [follower] };
}

const UNITS: ReadonlyMap<string, 'day' | 'week' | 'month'> = new Map([
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
]);

function isOf(words: Words, at: number): boolean {
  return words.lower(at) === 'of' || words.lower(at) === 'in';
}

/** "first" is 1, "last" −1. */
function readCount(words: Words, at: number): { readonly nth: number; readonly end: number } | null {
  const edge = EDGES.get(words.lower(at));
  if (edge !== undefined) return { nth: edge, end: at + 1 };
  const ordinal = readOrdinal(words, at);
  return ordinal === null ? null : { nth: ordinal.value, end: ordinal.end };
}

const EDGES: ReadonlyMap<string, number> = new Map([
  ['opening', 1],
  ['last', -1],
  ['final', -1],
  ['closing', -1],
]);

function within(reader: Reader, nth: number, unit: 'day' | 'week' | 'month', at: number): Match | null {
  const period = reader.expression(at);
  if (period !== null && period.mod === null && holds(period, unit)) {
    const mod = unit === 'week' && isMonth(period.meaning) ? (MODS.get(nth) ?? 'END') : null;
    return { end: period.end, meaning: { kind: 'part-of', nth, unit, of: period.meaning }, mod };
  }
  // "the first day of the week" comes again; what has no date in it is an event
  if (period !== null || unit !== 'day' || !isUndated(reader, at)) return null;
  return { end: at - 1, meaning: { kind: 'part-of', nth, unit, of: null } };
}

/** "the second week of | August": a part of the month, whatever day weeks begin with. */
const MODS: ReadonlyMap<number, DateMod> = new Map<number, DateMod>([
  [1, 'START'],
  [2, 'MID'],
  [3, 'MID'],
]);

/** Whether the period can hold such a part. */
function holds({ meaning }: Expression, unit: 'day' | 'week' | 'month'): boolean {
  switch (meaning.kind) {
    case 'calendar':
      return meaning.day === null && meaning.weekday === null && (unit !== 'month' || meaning.month === null);
    case 'shift':
    case 'same':
      return HOLDING[unit].has(meaning.kind === 'same' ? meaning.unit : meaning.length.unit);
    case 'year-part':
      return /^[QH]/.test(meaning.part);
    default:
      return false;
  }
}

const HOLDING: { readonly [unit in 'day' | 'week' | 'month']: ReadonlySet<string> } = {
  day: new Set(['week', 'month', 'quarter', 'year']),
  week: new Set(['month', 'quarter', 'year']),
  month: new Set(['quarter', 'year']),
};

/** "of | the rebellion". */
function isUndated({ words, syntax }: Reader, at: number): boolean {
  return BEFORE_UNDATED.has(words.lower(at)) && /^(?:NOUN|ADJ|PROPN)$/.test(syntax.upos(words.token(at + 1)));
}

/** "28th | of that month", "5th | of next month". */
function readDayOfMonth(reader: Reader, from: number): Match | null {
  const { words } = reader;
  const day = readOrdinal(words, from);
  if (day === null || day.value > 31) return null;
  const isOf = words.lower(day.end) === 'of';
  // "the 15th | next month"; "a 15th this month" counts
  if (
    !isOf &&
    (!words.isNumber(from) || !/^(?:this|next|last)$/.test(words.lower(day.end)) || /^an?$/.test(words.lower(from - 1)))
  )
    return null;
  const month = reader.expression(isOf ? day.end + 1 : day.end);
  if (month === null || month.mod !== null || !isPointedMonth(month.meaning)) return null;
  return { end: month.end, meaning: { kind: 'part-of', nth: day.value, unit: 'day', of: month.meaning } };
}

function isPointedMonth(meaning: Meaning): boolean {
  if (meaning.kind === 'shift') return meaning.length.unit === 'month';
  return meaning.kind === 'same' && meaning.unit === 'month';
}
