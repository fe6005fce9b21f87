/** Parts that several forms share: names of months and days, units, years, and the words that choose one of several. */
import type { Reader } from '../form.js';
import type { Unit, YearNamed } from '../meaning.js';
import type { Words } from '../words.js';
import { MONTHS, UNIT_WORDS, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from './lexicons/calendar-words.js';
import { MODALS } from './lexicons/tenses.js';
import { type NumberRead, readYearInWords } from './numbers.js';

/** Words behind which a month's name is a month and no verb, modal or person. */
const BEFORE_MONTH: ReadonlySet<string> = new Set(
  (
    'in on by since until till from of to for during through before after between and or last next this early late mid ' +
    'each every past previous following coming around about late-mid throughout beyond than the ( , - – — /'
  ).split(' '),
);

/** "March", "Feb.", "Sept"; `may` and `march` only where a month can stand. */
export function readMonth({ words, syntax }: Reader, at: number): NumberRead | null {
  const name = words.lower(at);
  const value = MONTHS.get(name);
  if (value === undefined || !words.isCapital(at)) return null;
  // "Jan Novak", "Dec" alone: a short form needs its stop, a number or a preposition
  if (!FULL_NAMES.has(name) && words.lower(at + 1) !== '.' && !words.isNumber(at + 1) && !words.isNumber(at - 1)) {
    if (
      !/^(?:in|since|by|until|of|early|late|mid|-|last|next|this)$/.test(words.lower(at - 1)) ||
      words.isCapital(at + 1)
    )
      return null;
  }
  // "the March of the Lanterns"
  if (name === 'march' && words.reads(at + 1, OF_THE) && words.isCapital(at + 3)) return null;
  if (name === 'march' && /^(?:on|for|to)$/.test(words.lower(at + 1)) && /^(?:the|s|annual)$/.test(words.lower(at - 1)))
    return null;
  if (
    name !== 'may' &&
    name !== 'march' &&
    name !== 'august' &&
    name !== 'mar' &&
    name !== 'april' &&
    name !== 'june'
  ) {
    return { value, end: afterStop(words, at, name) };
  }
  const before = words.lower(at - 1);
  const dated = words.isNumber(at + 1) || words.isNumber(at - 1) || /^(?:st|nd|rd|th)$/.test(before);
  // "April Jones", "August Wilson": a given name.
  const named = words.isCapital(at + 1) && !MONTHS.has(words.lower(at + 1));
  if (dated || (BEFORE_MONTH.has(before) && !(named && /^(?:and|or|,|for|of|to|between|than)$/.test(before)))) {
    // "and May said": a person or a verb among others.
    if (
      !dated &&
      (name === 'may' || name === 'april' || name === 'june') &&
      /^(?:said|says|told|has|is|was|had|will|i|we|he|she|they|be|not)$/.test(words.lower(at + 1))
    ) {
      if (!/^(?:in|since|until|by|during|last|next|this|of|early|late|mid)$/.test(before)) return null;
    }
    return { value, end: afterStop(words, at, name) };
  }
  if (words.isCapital(at - 1)) return null;
  const upos = syntax.upos(words.token(at));
  if (upos === 'VERB' || upos === 'AUX') return null;
  if ((name === 'may' || name === 'march') && upos !== 'PROPN' && upos !== 'NOUN') return null;
  if (named) return null;
  return { value, end: afterStop(words, at, name) };
}

const OF_THE = ['of', 'the'];

const FULL_NAMES: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december'.split(' '),
);

/** The stop of an abbreviation belongs to it where the date goes on or the sentence does. */
function afterStop(words: Words, at: number, name: string): number {
  if (FULL_NAMES.has(name) || words.lower(at + 1) !== '.' || !words.isGlued(at + 1)) return at + 1;
  return words.isCapital(at + 2) || words.lower(at + 2) === '\n' || words.lower(at + 2) === '' ? at + 1 : at + 2;
}

/** "Monday"; "Mon." with its stop, or before a date. */
export function readWeekday(reader: Reader, at: number): NumberRead | null {
  const { words } = reader;
  const name = words.lower(at);
  const value = WEEKDAYS.get(name);
  if (value !== undefined) return words.isCapital(at) ? { value, end: at + 1 } : null;
  const short = WEEKDAY_ABBREVIATIONS.get(name);
  if (short === undefined || !words.isCapital(at)) return null;
  const stopped = words.lower(at + 1) === '.' && words.isGlued(at + 1);
  const end = stopped ? at + 2 : at + 1;
  const next = words.lower(end) === ',' ? end + 1 : end;
  if (MONTHS.has(words.lower(next)) && words.isCapital(next)) return { value: short, end };
  if (words.isNumber(next) && MONTHS.has(words.lower(next + 1))) return { value: short, end };
  return stopped && name !== 'sun' && name !== 'sat' && name !== 'wed' ? { value: short, end } : null;
}

export interface UnitRead {
  readonly unit: Unit;
  readonly plural: boolean;
  readonly end: number;
}

export function readUnit(words: Words, at: number): UnitRead | null {
  const known = UNIT_WORDS.get(words.lower(at));
  return known === undefined ? null : { unit: known.unit, plural: known.plural, end: at + 1 };
}

/** A year of four digits that can be one by its form alone: "1996", no part of "1996.5", "1,996" or "$1996". */
export function readYearDigits(words: Words, at: number): NumberRead | null {
  if (!words.isNumber(at) || words.end(at) - words.start(at) !== 4) return null;
  const value = Number(words.text(at));
  if (value < 1000 || value > 2999) return null;
  const before = words.lower(at - 1);
  if (words.isGlued(at) && !/^[-–—(/'’"“[.,]$/.test(before) && !/^(?:mid|pre|post|fy|cy)$/.test(before)) return null;
  if (words.isGlued(at) && /^[.,]$/.test(before) && words.isNumber(at - 2) && words.isGlued(at - 1)) return null;
  if (/^[$£€¥#№]$/.test(before)) return null;
  if (words.isGlued(at + 1)) {
    const next = words.lower(at + 1);
    if (/^[%°$]$/.test(next) || words.isLetters(at + 1)) return null;
    if (/^[.,:]$/.test(next) && words.isGlued(at + 2) && words.isNumber(at + 2)) return null;
  }
  return { value, end: at + 1 };
}

/** "'98", "’04": two digits behind an apostrophe. 30 to 99 are of the last century, 00 to 29 of this one. */
export function readShortYear(words: Words, at: number): NumberRead | null {
  if (!words.isNumber(at + 1) || !words.isGlued(at + 1) || !/^['’‘]$/.test(words.lower(at))) return null;
  if (words.text(at + 1).length !== 2 || (words.isGlued(at) && words.isLetters(at - 1))) return null;
  if (words.isGlued(at + 2) && words.isLetters(at + 2)) return null;
  return { value: fullYear(Number(words.text(at + 1))), end: at + 2 };
}

/** "1200 BC", "the 5th century B.C.". */
export function isBeforeChrist(words: Words, at: number): boolean {
  if (/^(?:BC|BCE)$/.test(words.text(at))) return true;
  return words.text(at) === 'B' && words.lower(at + 1) === '.' && words.text(at + 2) === 'C';
}

export function fullYear(short: number): number {
  return short < 30 ? 2000 + short : 1900 + short;
}

export interface YearRead {
  readonly year: Exclude<YearNamed, null>;
  readonly end: number;
}

/** The year behind a month or a season: ", 1996", "of 1996", "last year", "of that year", "'96". */
export function readYearBehind(words: Words, at: number): YearRead | null {
  let from = at;
  const comma = words.lower(from) === ',';
  if (comma || words.lower(from) === 'of' || words.lower(from) === 'in') from += 1;
  const number = readYearDigits(words, from) ?? readShortYear(words, from) ?? readYearInWords(words, from);
  if (number !== null && number.value <= 2200) return { year: { number: number.value }, end: number.end };
  if (comma) return null;
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
  if (of && /^(?:that|same)$/.test(which)) return { year: { same: true }, end };
  if (of && /^(?:previous|preceding)$/.test(which)) return { year: { shift: -1 }, end };
  if (of && /^(?:following)$/.test(which)) return { year: { shift: 1 }, end };
  return null;
}

/** “This | Week”, ``60 | Minutes'': behind a quotation mark, a capital on the unit makes a title of it. */
export function isTitle(words: Words, first: number, unit: number): boolean {
  return words.isCapital(unit) && QUOTATION_MARKS.has(words.lower(first - 1));
}

const QUOTATION_MARKS: ReadonlySet<string> = new Set('“"`‘\'’”');

/** "will | one day be mayor": no length of a day. */
export function isSomeDay(words: Words, at: number): boolean {
  return words.lower(at) === 'one' && BEFORE_SOME_DAY.has(words.lower(at - 1));
}

const BEFORE_SOME_DAY: ReadonlySet<string> = new Set([...MODALS, 'will', 'shall', 'll']);

/** Whether a noun phrase goes on behind the word: "the 5th | battalion" against "on the 5th | ,". */
export function nounFollows({ words, syntax }: Reader, at: number): boolean {
  if (!words.isLetters(at)) return false;
  return /^(?:NOUN|PROPN|ADJ)$/.test(syntax.upos(words.token(at)));
}
