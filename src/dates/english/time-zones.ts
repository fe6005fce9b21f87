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
  if (offset !== undefined) return { offset, end: at + 1 };
  return OPEN_ZONES.has(name) ? { offset: null, end: at + 1 } : null;
}

export function withZone(words: Words, time: Clock, at: number): TimeRead {
  const zone = zoneAt(words, at);
  return zone === null ? { clock: time, end: at } : { clock: { ...time, offset: zone.offset }, end: zone.end };
}
