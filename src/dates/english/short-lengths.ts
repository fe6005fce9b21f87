/** Lengths of digits and letters: "3h", "1h30m", "2h 15", "for 2W", "lasted 45s"; "all night long"; "a quarter of an hour". */

import type { Match, Reader } from '../form.js';
import type { Length, Meaning, Unit } from '../meaning.js';
import type { Words } from '../words.js';
import { BEFORE_SHORT_LENGTH } from './lexicons/lengths.js';
import { nounFollows } from './phrases.js';

export function readShortLength(reader: Reader, at: number): Match | null {
  const { words } = reader;
  if (words.isNumber(at)) return readLetters(reader, at);
  return words.lower(at) === 'all' ? readAll(reader, at) : readQuarterHour(words, at);
}

/** "3h", "1h30m", "2h 15m"; single other letters only where a length must stand: "for 2W". */
function readLetters(reader: Reader, at: number): Match | null {
  const { words } = reader;
  const unit = LETTERS.get(words.lower(at + 1));
  if (unit === undefined || !words.isGlued(at + 1) || words.text(at).length > 3) return null;
  if (words.isGlued(at) && !/^[(“"~]$/.test(words.lower(at - 1))) return null;
  const first: Length = { amount: Number(words.text(at)), unit };
  const rest = unit === 'hour' ? readMinutes(words, at + 2) : null;
  if (rest !== null) return found([first, rest.length], rest.end);
  const end = at + 2;
  if (words.isGlued(end) && (words.isNumber(end) || words.isLetters(end) || /^[-–/+]$/.test(words.lower(end))))
    return null;
  const isPast = words.lower(end) === 'ago';
  const isPlaced = BEFORE_SHORT_LENGTH.has(words.lower(at - 1)) && !nounFollows(reader, end);
  // "in 3D", "a 5W bulb", "for 2m": metres
  if (!isPlaced || isPast || OTHERS.has(words.text(at + 1)) || (unit === 'minute' && words.lower(at + 1) === 'm'))
    return null;
  return found([first], end);
}

/** "30m", "30", "30 min" of "1h30m". */
function readMinutes(words: Words, at: number): { readonly length: Length; readonly end: number } | null {
  if (!words.isNumber(at) || words.text(at).length > 2 || Number(words.text(at)) > 59) return null;
  const marked = /^(?:m|min|mins)$/.test(words.lower(at + 1)) ? at + 2 : at + 1;
  if (!words.isGlued(at) && marked === at + 1) return null;
  return { length: { amount: Number(words.text(at)), unit: 'minute' }, end: marked };
}

const LETTERS: ReadonlyMap<string, Unit> = new Map([
  ['h', 'hour'],
  ['d', 'day'],
  ['w', 'week'],
  ['y', 'year'],
  ['m', 'minute'],
  ['s', 'second'],
]);

/** What stands for something else: "3D", "5S". */
const OTHERS: ReadonlySet<string> = new Set(['D', 'S', 'M', 'Y', 'H']);

/** "all day", "all night long", "all year"; no "all day-care centres", "an all day breakfast". */
function readAll(reader: Reader, at: number): Match | null {
  const { words } = reader;
  const unit = WHOLE.get(words.lower(at + 1));
  if (unit === undefined || /^an?$/.test(words.lower(at - 1)) || words.isCapital(at + 1)) return null;
  const long = words.lower(at + 2) === 'long' ? at + 3 : at + 2;
  if (/^[-–]$/.test(words.lower(long)) || (long === at + 2 && nounFollows(reader, long) && !words.isCapital(long)))
    return null;
  return found([{ amount: 1, unit }], long);
}

const WHOLE: ReadonlyMap<string, Unit> = new Map([
  ['day', 'day'],
  ['night', 'night'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['year', 'year'],
]);

/** "a quarter of an hour", "three quarters of an hour". */
function readQuarterHour(words: Words, at: number): Match | null {
  if (words.lower(at) === 'a' && words.reads(at + 1, QUARTER)) return found([{ amount: 15, unit: 'minute' }], at + 5);
  return words.lower(at) === 'three' && words.reads(at + 1, QUARTERS)
    ? found([{ amount: 45, unit: 'minute' }], at + 5)
    : null;
}

const QUARTER = ['quarter', 'of', 'an', 'hour'];
const QUARTERS = ['quarters', 'of', 'an', 'hour'];

function found(lengths: readonly Length[], end: number): Match {
  const meaning: Meaning = { kind: 'duration', lengths };
  return { end, meaning };
}
