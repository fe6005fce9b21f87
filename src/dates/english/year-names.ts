/** Years as they are written by themselves and after a month: "1996", "'98", ", 1996", "of last year". */
import type { YearNamed } from '../meaning.js';
import type { Words } from '../words.js';
import { readEraYear } from './eras.js';
import { AFTER_BARE_YEAR } from './lexicons/antiquity.js';
import { GLUED_BEFORE_YEAR } from './lexicons/before-dates.js';
import { type NumberRead, readBelowHundred, readCardinal } from './numbers.js';

/** A year of four digits that can be one by its form alone: "1996", no part of "1996.5", "1,996" or "$1996". */
export function readYearDigits(words: Words, at: number): NumberRead | null {
  if (!words.isNumber(at) || words.end(at) - words.start(at) !== 4) return null;
  const value = Number(words.text(at));
  if (value < 1000 || value > 2999) return null;
  const before = words.lower(at - 1);
  if (words.isGlued(at) && !/^[-–—(/'’"“[.,?]$/.test(before) && !GLUED_BEFORE_YEAR.has(before)) return null;
  if (words.isGlued(at + 1)) {
    const next = words.lower(at + 1);
    if (/^[%°$]$/.test(next) || words.isLetters(at + 1)) return null;
    if (/^[.,:]$/.test(next) && words.isGlued(at + 2) && words.isNumber(at + 2)) return null;
  }
  return { value, end: at + 1 };
}

/** "'98", "’04": two digits after an apostrophe. 30 to 99 are of the last century, 00 to 29 of this one. */
export function readShortYear(words: Words, at: number): NumberRead | null {
  if (!words.isNumber(at + 1) || !words.isGlued(at + 1) || !/^['’‘]$/.test(words.lower(at))) return null;
  if (words.text(at + 1).length !== 2 || (words.isGlued(at) && words.isLetters(at - 1))) return null;
  if (words.isGlued(at + 2) && words.isLetters(at + 2)) return null;
  return { value: fullYear(Number(words.text(at + 1))), end: at + 2 };
}

export function fullYear(short: number): number {
  return short < 30 ? 2000 + short : 1900 + short;
}

/** "fiscal 2024-25": one fiscal year that two calendar years share, called by the one in which it ends. */
export function acrossTwoYears(words: Words, year: NumberRead): NumberRead {
  const { end, value } = year;
  if (
    !/^[-–/]$/.test(words.lower(end)) ||
    !words.isGlued(end + 1) ||
    words.isGlued(end + 2) === words.isLetters(end + 2)
  ) {
    return year;
  }
  const next = words.isNumber(end + 1) ? words.text(end + 1) : '';
  const follows = next === String(value + 1) || (next.length === 2 && Number(next) === (value + 1) % 100);
  return follows ? { value: value + 1, end: end + 2 } : year;
}

export interface YearRead {
  readonly year: Exclude<YearNamed, null>;
  readonly end: number;
}

/** The year after a month or a season: ", 1996", "of 1996", "last year", "of that year", "'96". */
export function readYearAfter(words: Words, at: number): YearRead | null {
  let from = at;
  const comma = words.lower(from) === ',';
  if (comma || words.lower(from) === 'of' || words.lower(from) === 'in') from += 1;
  // "the 2nd of January, in | 2019,"; no "on 2 January, in 2019 prices"
  if (comma && words.lower(from) === 'in') return readAside(words, from + 1);
  const inEra = readEraYear(words, from);
  if (inEra !== null) return { year: { number: inEra.value }, end: inEra.end };
  const number = readYearDigits(words, from) ?? readShortYear(words, from) ?? readYearInWords(words, from);
  if (number !== null && number.value <= 2200) return { year: { number: number.value }, end: number.end };
  if (from === at && isEarlyYear(words, from, comma))
    return { year: { number: Number(words.text(from)) }, end: from + 1 };
  if (comma) return null;
  // "in May | the following year"
  if (words.lower(at) === 'the' && NEXT_YEAR.has(words.lower(at + 1)) && words.lower(at + 2) === 'year')
    return words.lower(at + 3) === '-' ? null : { year: { shift: 1, fromPrevious: true }, end: at + 3 };
  const bare = from > at ? readBareYear(words, from) : null;
  if (bare !== null) return { year: { number: bare.value }, end: bare.end };
  const of = words.lower(at) === 'of';
  if (words.lower(at) === 'in') return null;
  const article = of && words.lower(from) === 'the';
  if (article) from += 1;
  if (article && words.lower(from) === 'year' && words.lower(from + 1) !== '-')
    return { year: { same: true }, end: from + 1 };
  const which = words.lower(from);
  if (words.lower(from + 1) !== 'year' || words.lower(from + 2) === '-') return null;
  const end = from + 2;
  if (which === 'last') return { year: { shift: -1 }, end };
  if (which === 'this') return { year: { shift: 0 }, end };
  if (which === 'next') return { year: { shift: 1 }, end };
  if (/^(?:that|same)$/.test(which)) return { year: { same: true }, end };
  if (of && /^(?:previous|preceding)$/.test(which)) return { year: { shift: -1, fromPrevious: true }, end };
  if (of && which === 'following') return { year: { shift: 1, fromPrevious: true }, end };
  return null;
}

const NEXT_YEAR: ReadonlySet<string> = new Set(['following', 'next']);

/** "in | 2019" between marks. */
function readAside(words: Words, at: number): YearRead | null {
  const number = readYearDigits(words, at);
  if (number === null || words.isLetters(number.end) || words.isNumber(number.end)) return null;
  return { year: { number: number.value }, end: number.end };
}

/** "25 December | 800, he was crowned", "May | 305 Diocletian"; no "March 3, | 200 people". */
function isEarlyYear(words: Words, at: number, comma: boolean): boolean {
  if (!words.isNumber(at) || words.end(at) - words.start(at) !== 3 || words.isGlued(at)) return false;
  const after = words.lower(at + 1);
  if (!words.isLetters(at + 1)) {
    const goesOn = words.isGlued(at + 1) && words.isGlued(at + 2) && words.isNumber(at + 2);
    return !goesOn && (/^[.,;)\n]$/.test(after) || after === '') && Number(words.text(at)) > 99;
  }
  return !comma && Number(words.text(at)) > 99 && (words.isCapital(at + 1) || AFTER_BARE_YEAR.has(after));
}

/** The "87" of "April of 87", where nothing follows that it might count. */
function readBareYear(words: Words, at: number): NumberRead | null {
  if (!words.isNumber(at) || words.text(at).length !== 2) return null;
  const value = Number(words.text(at));
  const next = words.lower(at + 1);
  const ends = next === '' || /^[,;)\n]$/.test(next) || (next === '.' && !words.isNumber(at + 2));
  return value >= 32 && ends ? { value: fullYear(value), end: at + 1 } : null;
}

/** A year in words: "nineteen ninety-six", "two thousand and three", "eighteen hundred". */
export function readYearInWords(words: Words, at: number): NumberRead | null {
  const century = readBelowHundred(words, at);
  if (century === null) return null;
  if (century.value >= 11 && century.value <= 20) {
    const next = words.lower(century.end) === '-' ? century.end + 1 : century.end;
    const rest = readBelowHundred(words, next);
    const ones = /^(?:oh|o)$/.test(words.lower(next)) ? readBelowHundred(words, next + 1) : null;
    if (ones !== null && ones.value > 0 && ones.value < 10)
      return { value: century.value * 100 + ones.value, end: ones.end };
    if (rest !== null && rest.value >= 10) return { value: century.value * 100 + rest.value, end: rest.end };
    if (words.lower(century.end) === 'hundred' && century.value < 20) {
      return { value: century.value * 100, end: century.end + 1 };
    }
  }
  if (century.value === 2 && words.lower(century.end) === 'thousand') {
    const whole = readCardinal(words, at);
    return whole !== null && whole.value >= 2000 && whole.value < 2100 ? whole : null;
  }
  return null;
}
