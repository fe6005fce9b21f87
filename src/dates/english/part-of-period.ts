/** A part of a period that "of" names: "the end of March", "the last week of August", "the second half of the 19th century". */
import { wordSet } from '../../english/words.js';
import type { DateMod } from '../../record.js';
import type { Match, Reader } from '../form.js';
import type { Expression, Meaning, Unit } from '../meaning.js';
import { isMonth } from './forms/nth-weekday.js';
import { LATTER_WORDS, PART_NOUNS } from './lexicons/lengths.js';
import { readUnit } from './phrases.js';

export const PARTS: ReadonlyMap<string, DateMod> = new Map<string, DateMod>([
  ['beginning', 'START'],
  ['start', 'START'],
  ['opening', 'START'],
  ['onset', 'START'],
  ['end', 'END'],
  ['close', 'END'],
  ['middle', 'MID'],
]);

/** "the last week of August", "the first days of May": a part of the month, whatever day weeks begin with. */
export const WEEKS: ReadonlyMap<string, DateMod> = new Map<string, DateMod>([
  ['first', 'START'],
  ['opening', 'START'],
  ['second', 'MID'],
  ['third', 'MID'],
  ['fourth', 'END'],
  ['last', 'END'],
  ['final', 'END'],
  ['closing', 'END'],
]);

/** "the rest of this week", "rest of the year", "the remainder of the month", "rest of my week": what the day of publication leaves of it. */
export function readRest(reader: Reader, at: number): Match | null {
  const { words } = reader;
  const from = words.lower(at) === 'the' ? at + 1 : at;
  if (!RESTS.has(words.lower(from))) return null;
  const period = words.lower(from + 1) === 'of' ? from + 2 : from + 1;
  const inner = reader.expression(period);
  if (inner !== null) {
    const { meaning } = inner;
    const isThis = meaning.kind === 'shift' && meaning.sign === 0 && meaning.from === 'published';
    if (inner.mod !== null) return null;
    if (isThis && REST_UNITS.has(meaning.length.unit))
      return { end: inner.end, meaning: { ...meaning, rest: 'after' } };
    if (meaning.kind === 'same' && REST_UNITS.has(meaning.unit) && meaning.fiscal !== true) {
      return { end: inner.end, meaning: { ...meaning, rest: 'after' } };
    }
    return null;
  }
  const owned = BEFORE_OWN_REST.has(words.lower(period)) ? period + 1 : period;
  const unit = readUnit(words, owned);
  if (period === from + 1 || unit === null || unit.plural || !REST_UNITS.has(unit.unit)) return null;
  return { end: unit.end, meaning: { kind: 'same', unit: unit.unit, pointing: false, rest: 'after' } };
}

export const RESTS = wordSet('rest, remainder');
const BEFORE_OWN_REST = wordSet('the, my, your, our, his, her, their, its');
const REST_UNITS: ReadonlySet<Unit> = new Set<Unit>([
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
]);

/** "the end of March", "the middle of next week", "the beginning of the year", "the latter part of 1944". */
export function readPartOf(reader: Reader, at: number): Match | null {
  const { words } = reader;
  const article = words.lower(at) === 'the';
  let from = article ? at + 1 : at;
  if (article && LATTER_WORDS.has(words.lower(from)) && words.lower(from + 1) !== 'of') {
    const latter = words.lower(from) === 'latter' || words.lower(from) === 'later' || words.lower(from) === 'late';
    const part = PART_NOUNS.has(words.lower(from + 1));
    if (part && words.lower(from + 2) === 'of') return readPeriod(reader, from + 3, latter ? 'END' : 'START');
    from += 1;
  }
  const counted = article ? WEEKS.get(words.lower(from)) : undefined;
  if (counted !== undefined && words.lower(from + 2) === 'of' && /^(?:weeks|days)$/.test(words.lower(from + 1))) {
    const month = reader.expression(from + 3);
    return month !== null && month.mod === null && isMonth(month.meaning)
      ? { end: month.end, meaning: month.meaning, mod: counted }
      : null;
  }
  const half = article && words.lower(from + 1) === 'half' ? HALVES.get(words.lower(from)) : undefined;
  // "the second half of August"; of a year it is a value of its own, and of a match none
  if (half !== undefined && words.lower(from + 2) === 'of') {
    const long = reader.expression(from + 3);
    return long !== null && long.mod === null && isHalved(long.meaning)
      ? { end: long.end, meaning: long.meaning, mod: half }
      : null;
  }
  const mod = PARTS.get(words.lower(from));
  if (mod === undefined || words.lower(from + 1) !== 'of') return null;
  return readPeriod(reader, from + 2, mod);
}

const HALVES: ReadonlyMap<string, DateMod> = new Map<string, DateMod>([
  ['first', 'START'],
  ['second', 'END'],
  ['latter', 'END'],
]);

function isHalved(meaning: Meaning): boolean {
  return isMonth(meaning) || meaning.kind === 'century' || meaning.kind === 'decade';
}

function readPeriod(reader: Reader, at: number, mod: DateMod): Match | null {
  const { words } = reader;
  const inner = reader.expression(at);
  if (inner !== null && isPeriod(inner)) return { end: inner.end, meaning: inner.meaning, mod };
  if (words.lower(at) !== 'the') return null;
  const unit = readUnit(words, at + 1);
  if (unit === null || unit.plural || unit.unit === 'second') return null;
  return { end: unit.end, meaning: { kind: 'same', unit: unit.unit, pointing: false }, mod };
}

const WITHOUT_PARTS: ReadonlySet<Meaning['kind']> = new Set<Meaning['kind']>([
  'duration',
  'set',
  'vague',
  'impossible',
]);

/** What may have a part: no length, and nothing that has one already. */
export function isPeriod({ meaning, mod }: Expression): boolean {
  return mod === null && !WITHOUT_PARTS.has(meaning.kind);
}
