/** Clock times with the zone after them: "1430 | GMT", "5 p.m. | EST". */
import type { Clock } from '../meaning.js';
import type { Words } from '../words.js';
import { OPEN_ZONES, ZONES } from './lexicons/zones.js';

export interface TimeRead {
  /** null for a time that no day has: "25:00". */
  readonly clock: Clock | null;
  readonly end: number;
}

export function zoneAt(words: Words, at: number): { offset: number | null; end: number } | null {
  const name = words.text(at);
  const offset = ZONES.get(name);
  if (offset !== undefined)
    return offset === 0 ? (awayFrom(words, at + 1) ?? { offset, end: at + 1 }) : { offset, end: at + 1 };
  return OPEN_ZONES.has(name) ? { offset: null, end: at + 1 } : null;
}

/** "GMT | +2", "UTC | -03:30". */
function awayFrom(words: Words, at: number): { offset: number; end: number } | null {
  const sign = SIGNS.get(words.lower(at));
  if (sign === undefined || !words.isNumber(at + 1) || !words.isGlued(at + 1)) return null;
  const digits = words.text(at + 1);
  const minutes =
    words.lower(at + 2) === ':' && words.isGlued(at + 2) && words.isNumber(at + 3) ? words.text(at + 3) : null;
  const hours = digits.length === 4 ? Number(digits.slice(0, 2)) : Number(digits);
  const rest = minutes === null ? (digits.length === 4 ? Number(digits.slice(2)) : 0) : Number(minutes);
  if (hours > 14 || rest > 59) return null;
  return { offset: sign * (hours * 60 + rest), end: minutes === null ? at + 2 : at + 4 };
}

const SIGNS: ReadonlyMap<string, 1 | -1> = new Map([
  ['+', 1],
  ['-', -1],
  ['−', -1],
]);

export function withZone(words: Words, time: Clock, at: number): TimeRead {
  const zone = zoneAt(words, at);
  return zone === null ? { clock: time, end: at } : { clock: { ...time, offset: zone.offset }, end: zone.end };
}
