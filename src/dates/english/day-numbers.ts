/** Numbers that can be days of a month, before and after its name: "7", "7th", "seventh", "March | 14,2021", "August | , 20th". */
import type { Words } from '../words.js';
import { readEra } from './eras.js';
import { AFTER_DAY_NUMBER, COUNTED_AFTER_MONTH } from './lexicons/after-dates.js';
import { BEFORE_MONTH_ALONE } from './lexicons/before-dates.js';
import { type NumberRead, readBelowHundred } from './numbers.js';
import { readOrdinal } from './ordinals.js';

/** A number that can be a day: 1 to 31, also written out as an ordinal. */
export function readDayNumber(words: Words, at: number): NumberRead | null {
  const ordinal = readOrdinal(words, at);
  if (ordinal !== null) return ordinal.value <= 31 ? ordinal : null;
  if (words.isGlued(at) && /^[.,:$/]$/.test(words.lower(at - 1))) return null;
  const value = words.isNumber(at) ? Number(words.text(at)) : 0;
  return value >= 1 && value <= 31 ? { value, end: at + 1 } : null;
}

/** The day after a month; no hour ("May 10:30"), no score, no amount ("March 20 percent", "in May 15 people"). */
export function readDayAfter(words: Words, from: number): NumberRead | null {
  const at = dayAt(words, from);
  const day = readDayNumber(words, at) ?? readSpokenDay(words, at);
  // "March 14,2021": a year without its space
  if (day === null || isGluedYear(words, day.end)) return day;
  const next = words.lower(day.end);
  if (words.isGlued(day.end) && /^[:%/]$/.test(next) && (next === '%' || words.isGlued(day.end + 1))) return null;
  if (words.isGlued(day.end) && /^[.,]$/.test(next) && words.isNumber(day.end + 1) && words.isGlued(day.end + 1)) {
    return null;
  }
  // "September 31 BC"
  return COUNTED_AFTER_MONTH.has(next) || readEra(words, day.end) !== null ? null : day;
}

/** "August, 20th", "June the 28th": the day may stand after a comma or an article if it has its ending. */
function dayAt(words: Words, at: number): number {
  const comma = words.lower(at) === ',';
  if (!comma && words.lower(at) !== 'the') return at;
  if (!words.isNumber(at + 1)) {
    const spoken = comma ? null : readOrdinal(words, at + 1);
    // "In September the | first council met": no day has "in" before it and a noun after it
    const isOfNoun = spoken !== null && words.isLetters(spoken.end) && BEFORE_MONTH_ALONE.has(words.lower(at - 2));
    return spoken !== null && !isOfNoun ? at + 1 : at;
  }
  const day = readOrdinal(words, at + 1);
  if (day !== null && !comma && words.isLetters(day.end) && BEFORE_MONTH_ALONE.has(words.lower(at - 2))) return at;
  if (day === null || (comma && words.isLetters(day.end) && !AFTER_DAY_NUMBER.has(words.lower(day.end)))) return at;
  return at + 1;
}

/** "May | twenty nine", "June | five, 1950"; no "in May | twenty people". */
function readSpokenDay(words: Words, at: number): NumberRead | null {
  const day = words.isNumber(at) ? null : readBelowHundred(words, at);
  if (day === null || day.value < 1 || day.value > 31) return null;
  const year = words.lower(day.end) === ',' ? day.end + 1 : day.end;
  const isDated = /^(?:1[5-9]|20)\d\d$/.test(words.text(year)) && words.isNumber(year);
  const isWhole = day.value > 20 && day.value % 10 !== 0 && !words.isLetters(day.end);
  return isDated || isWhole ? day : null;
}

/** The ",2021" of "March 14,2021"; no "March 14,2021,300" and no "14,202". */
function isGluedYear(words: Words, at: number): boolean {
  if (words.lower(at) !== ',' || !words.isGlued(at) || !words.isGlued(at + 1)) return false;
  if (!/^(?:1[5-9]|20)\d\d$/.test(words.text(at + 1))) return false;
  return !(words.isGlued(at + 2) && (words.isLetters(at + 2) || words.isGlued(at + 3)));
}
