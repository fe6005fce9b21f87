/**
 * The end of a day or a period, as offices write it: "by EOD Friday", "COB Tuesday", "by end of business", "close of business on Monday", "eom",
 * "by end of year".
 */
import { afterThe, type Form, type Match, type Reader } from '../../form.js';
import type { Meaning, Unit } from '../../meaning.js';
import type { Words } from '../../words.js';
import { closes } from '../appointments.js';
import { UNIT_WORDS } from '../lexicons/calendar-words.js';
import { BEFORE_CLOSING, CLOSING_CODES, CLOSING_TIMES } from '../lexicons/closing.js';
import { isDay } from './day-part.js';

export const closing: Form = {
  name: 'closing',
  starts: [...CLOSING_CODES.keys(), 'end', 'close', ...afterThe(['end', 'close'])],
  triggers: [...CLOSING_CODES.keys(), 'business', 'play', 'trading', ...UNIT_WORDS.keys()],
  read(reader, at) {
    return readCode(reader, at) ?? readOfBusiness(reader, at) ?? readOfUnit(reader.words, at);
  },
};

/** "EOD", "eod tomorrow", "COB Friday"; "cob" in small letters is a horse. */
function readCode(reader: Reader, at: number): Match | null {
  const { words } = reader;
  const unit = CLOSING_CODES.get(words.lower(at));
  if (unit === undefined || (words.lower(at) === 'cob' && words.text(at) !== 'COB')) return null;
  if (words.isGlued(at) && !/^[("“]$/.test(words.lower(at - 1))) return null;
  if (unit !== 'day') return { end: at + 1, meaning: same(unit), mod: 'END' };
  const match = ofDay(reader, at + 1, true);
  return match === null ? null : { ...match, meaning: coming(match.meaning) };
}

/** "EOD Friday": a deadline is ahead, or today. */
function coming(meaning: Meaning): Meaning {
  const isBare = meaning.kind === 'calendar' && meaning.weekday !== null && meaning.day === null;
  return isBare && meaning.direction === null ? { ...meaning, direction: 'this' } : meaning;
}

/** "end of business", "close of business on Friday". */
function readOfBusiness(reader: Reader, at: number): Match | null {
  const { words } = reader;
  const from = words.lower(at) === 'the' ? at + 1 : at;
  if (words.lower(from + 1) !== 'of' || !CLOSING_TIMES.has(words.lower(from + 2))) return null;
  return ofDay(reader, from + 3, BEFORE_CLOSING.has(words.lower(at - 1)));
}

/** The day named after it, or the one spoken of where what stands before proves a time. */
function ofDay(reader: Reader, end: number, isProven: boolean): Match | null {
  const { words } = reader;
  const day = reader.expression(words.lower(end) === 'on' ? end + 1 : end);
  if (day !== null && day.mod === null && isDay(day.meaning)) return { end: day.end, meaning: day.meaning, mod: 'END' };
  return isProven ? { end, meaning: same('day'), mod: 'END' } : null;
}

/** "by end of year", "before end of month": without its article. */
function readOfUnit(words: Words, at: number): Match | null {
  if (words.lower(at) !== 'end' || words.lower(at + 1) !== 'of') return null;
  const known = UNIT_WORDS.get(words.lower(at + 2));
  if (known === undefined || known.plural || !ENDING.has(known.unit)) return null;
  if (!BEFORE_CLOSING.has(words.lower(at - 1)) || !closes(words, at + 3)) return null;
  return { end: at + 3, meaning: same(known.unit), mod: 'END' };
}

const ENDING: ReadonlySet<Unit> = new Set<Unit>(['day', 'week', 'month', 'quarter', 'year']);

function same(unit: Unit): Meaning {
  return { kind: 'same', unit, pointing: false };
}
