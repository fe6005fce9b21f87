/** Units of time that "the" names: "the week of March 6", "the quarter ended July 31", "the weekend", "the full year". */
import type { Match, Reader } from '../form.js';
import type { Meaning, Unit } from '../meaning.js';
import type { Words } from '../words.js';
import { isDay } from './forms/day-part.js';
import { AFTER_DEFINITE_UNIT } from './lexicons/after-dates.js';
import { BEFORE_OTHER_WEEK } from './lexicons/before-dates.js';
import { readUnit } from './phrases.js';

export function readDefiniteUnit(reader: Reader, at: number): Match | null {
  return readAround(reader, at) ?? readEnded(reader, at) ?? readDefinite(reader, at);
}

/** "the full year". */
export const WHOLE: ReadonlySet<string> = new Set(['full', 'whole', 'entire', 'fiscal']);

/** "the week of March 6", "the weekend of the 5th". */
function readAround(reader: Reader, at: number): Match | null {
  const { words } = reader;
  const from = words.lower(at) === 'the' ? at + 1 : at;
  const unit = words.lower(from + 1) === 'of' ? readUnit(words, from) : null;
  if (unit === null || unit.plural || (unit.unit !== 'week' && unit.unit !== 'weekend')) return null;
  const day = reader.expression(unit.end + 1);
  if (day === null || day.mod !== null || !isDay(day.meaning)) return null;
  // "a week of Sundays", "one week of 5 May"
  if (from === at && !isDated(day.meaning, words.lower(at - 1))) return null;
  return { end: day.end, meaning: { kind: 'around', unit: unit.unit, date: day.meaning } };
}

/** "week of March 6" without its article. */
function isDated(meaning: Meaning, before: string): boolean {
  if (BEFORE_OTHER_WEEK.has(before)) return false;
  return meaning.kind === 'calendar' && meaning.month !== null;
}

/** "the quarter | ended July 31": the one that the day lies in; the day is an expression of its own. */
function readEnded(reader: Reader, at: number): Match | null {
  const { words } = reader;
  if (words.lower(at) !== 'the' || words.lower(at + 1) !== 'quarter') return null;
  if (words.lower(at + 2) !== 'ended' && words.lower(at + 2) !== 'ending') return null;
  const day = reader.expression(at + 3);
  if (day === null || day.mod !== null || !isDay(day.meaning)) return null;
  return { end: at + 2, meaning: { kind: 'around', unit: 'quarter', date: day.meaning } };
}

const DEFINITE: ReadonlySet<Unit> = new Set(['weekend', 'week', 'month', 'quarter', 'year']);

/** "the weekend", "the quarter", "the year": the one spoken of. */
function readDefinite({ words }: Reader, at: number): Match | null {
  if (words.lower(at) !== 'the') return null;
  const full = WHOLE.has(words.lower(at + 1)) ? at + 2 : at + 1;
  const unit = readUnit(words, full);
  if (unit === null || unit.plural || !DEFINITE.has(unit.unit) || isCompound(words, unit.end)) return null;
  const after = words.lower(unit.end);
  if (AFTER_DEFINITE_UNIT.has(after)) return null;
  // "The Week magazine"
  if (
    words.isCapital(full) &&
    words.lower(full) !== words.text(full).toUpperCase() &&
    words.isLetters(unit.end) &&
    !words.isCapital(unit.end) &&
    full === at + 1
  )
    return null;
  if (/^['’]$/.test(after) && words.lower(unit.end + 1) === 's') {
    // "the year's best film" is none of the calendar's concern, "the quarter's results" is
    if (unit.unit !== 'quarter' && unit.unit !== 'week') return null;
  }
  if (unit.unit === 'weekend')
    return {
      end: unit.end,
      meaning: { kind: 'shift', length: { amount: 1, unit: 'weekend' }, sign: 0, from: 'published' },
    };
  if (unit.unit === 'year' && /^(?:ended|ending|to)$/.test(after)) {
    return { end: unit.end, meaning: { kind: 'duration', lengths: [{ amount: 1, unit: 'year' }] } };
  }
  const meaning: Meaning = { kind: 'same', unit: unit.unit, pointing: false };
  return { end: unit.end, meaning: isFiscalWord(words.lower(at + 1)) ? { ...meaning, fiscal: true } : meaning };
}

/** "the fiscal year", "last financial year". */
export function isFiscalWord(word: string): boolean {
  return word === 'fiscal' || word === 'financial';
}

/** "this day-care centre", "next year's" is fine, "the last week-long" is not. */
export function isCompound(words: Words, end: number): boolean {
  return words.lower(end) === '-' && words.isGlued(end) && !/^(?:end|on)$/.test(words.lower(end + 1));
}
