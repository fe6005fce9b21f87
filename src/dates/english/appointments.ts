/**
 * Whether a number is an hour by what is done at it: "leave at 6.45", "be back at five", "the doors open at seven"; no "closed at 6.45",
 * "left school at five", "prices start at 10".
 */
import { WEEKDAYS } from '../../english/calendar.js';
import type { Words } from '../words.js';
import { AFTER_HOUR, APPOINTED, PRICED_AT, STARTING, VISITED } from './lexicons/appointments.js';

/**
 * @param at the first word of the hour, @param end the first one after it
 * @param isTold whether the words themselves say more than a number: minutes, or a number in words
 */
export function isAppointed(words: Words, at: number, end: number, isTold: boolean): boolean {
  const preposition = words.lower(at - 1);
  const verb = words.lower(at - 2);
  // "be back | 7p"
  if (preposition === 'back') return verb === 'be' && closes(words, end);
  if (!HOURLY.has(preposition) || !closes(words, end)) return false;
  if (!APPOINTED.has(verb) && !(isTold && STARTING.has(verb))) return false;
  for (let back = at - 3; back > at - 3 - REACH && /[^.;:\n]/.test(words.lower(back)); back -= 1) {
    if (PRICED_AT.has(words.lower(back))) return false;
  }
  return true;
}

/** Words before the verb that are looked at: "the price of the shares | will start at five". */
const REACH = 6;

const HOURLY: ReadonlySet<string> = new Set(['at', 'by', 'around', 'until', 'till']);

/** "meet | between 9 and 10", "be out | from 5 to 7": hours of a visit; no "goes from 5 to 7". */
export function isVisit(words: Words, at: number): boolean {
  return /^(?:from|between)$/.test(words.lower(at - 1)) && VISITED.has(words.lower(at - 2));
}

/** Whether nothing follows that the number may count. */
export function closes(words: Words, end: number): boolean {
  const next = words.lower(end);
  if (words.isLetters(end)) return !words.isGlued(end) && (AFTER_HOUR.has(next) || WEEKDAYS.has(next));
  if (words.isNumber(end) || /^[-–/%:$£€°]$/.test(next)) return false;
  return !(words.isGlued(end) && words.isGlued(end + 1) && words.isNumber(end + 1));
}
