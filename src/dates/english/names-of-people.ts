/**
 * People, houses and works that are called like a day or a month.
 *
 *     striker Sunday Okafor · April Hughes and Sunday Okafor · Sheffield Wednesday · Ruby Tuesday Inc.
 *     the Friday Group · the Sunday Chronicle · the October Club · 25 April Bridge
 *     Ms. May · her aunt April · June would not comment · August von Stein · “Wednesday” is a series
 */
import { MONTHS, WEEKDAYS } from '../../english/calendar.js';
import { ORDINAL_ENDINGS } from '../../english/numbers.js';
import { LEADING_PARTICLES } from '../../english/people/name-words.js';
import type { Reader } from '../form.js';
import type { Words } from '../words.js';
import { DAY_PARTS } from './lexicons/calendar-words.js';
import { TITLES } from './lexicons/day-names.js';
import {
  AFTER_HOUSES,
  ASKED,
  BEFORE_GIVEN_NAMES,
  CALLED_BY_A_DAY,
  CHAINS,
  CIRCLES,
  CLERICS,
  NAMES_WITH_DAYS,
  PAPERS,
  PEOPLE_DO,
  PEOPLE_MODALS,
  PEOPLE_WOULD,
  PREPOSITIONS_OF_TIME,
  SPEAKING,
} from './lexicons/names.js';

/** Whether the weekday at the words `at` to `end` is a name. */
export function isDayName(reader: Reader, at: number, end: number): boolean {
  const { words } = reader;
  if (words.isGlued(at) && words.lower(at - 1) === '.') return true;
  if (isQuotedAlone(words, at, end) || isHouse(words, at, end)) return true;
  const before = words.lower(at - 1);
  if (isCircle(words, at, end) || (before === 'the' && PAPERS.has(words.lower(end)) && words.isCapital(end)))
    return true;
  if (words.isCapital(at - 1) && NAMES_WITH_DAYS.has(before)) return true;
  if (isTitled(words, at)) return !words.isCapital(at - 1) || SURE_TITLES.has(before);
  if (!isSurname(words, end)) return false;
  // "Sunday Oliseh | coached"
  if (opensSentence(words, at) && isDoing(reader, end + 1)) return true;
  if (BEFORE_GIVEN_NAMES.has(before)) return true;
  // "April Hughes and | Sunday Okafor"
  const [surname, name] = [words.lower(at - 2), words.lower(at - 3)];
  if (before !== 'and' || MONTHS.has(surname) || WEEKDAYS.has(surname) || PREPOSITIONS_OF_TIME.has(name)) return false;
  return words.isCapital(at - 2) && words.isCapital(at - 3);
}

function opensSentence(words: Words, at: number): boolean {
  return /^[.!?\n"“]?$/.test(words.lower(at - 1));
}

/** A verb of the past or the present, not of speaking: "Friday | Trump said" is a day. */
function isDoing({ words, syntax }: Reader, at: number): boolean {
  if (SPEAKING.has(words.lower(at))) return false;
  return DOING.has(syntax.xpos(words.token(at)));
}

const DOING: ReadonlySet<string> = new Set(['VBD', 'VBZ']);

/** "the Friday | Group": a name; no "the Friday Group of Seven meeting". */
function isCircle(words: Words, at: number, end: number): boolean {
  if (!words.isCapital(end) || !CIRCLES.has(words.lower(end)) || words.lower(end + 1) === 'of') return false;
  return words.lower(at - 1) === 'the';
}

/** "the October | Club", "25 April | Bridge", "June 4 | Movement": a month in a name. */
export function isInName(words: Words, at: number): boolean {
  const end = words.isNumber(at + 1) && words.text(at + 1).length <= 2 ? at + 2 : at + 1;
  if (!words.isCapital(end)) return false;
  if (end === at + 1 && isCircle(words, at, end)) return true;
  const hasDay = end > at + 1 || words.isNumber(at - 1) || ORDINAL_ENDINGS.has(words.lower(at - 1));
  return hasDay && CALLED_BY_A_DAY.has(words.lower(end));
}

/** Whether the month at the word is a name, where no number stands beside it. */
export function isMonthName(words: Words, at: number): boolean {
  const before = words.lower(at - 1);
  const after = words.lower(at + 1);
  if (isTitled(words, at) || isQuotedAlone(words, at, at + 1)) return true;
  if (BEFORE_GIVEN_NAMES.has(before) || LEADING_PARTICLES.has(after)) return true;
  if (ASKED.has(before) && (after === 'to' || after === ',' || after === '.')) return true;
  if (PREPOSITIONS_OF_TIME.has(before)) return false;
  if (PEOPLE_DO.has(after)) return true;
  const verb = words.lower(at + 2) === 'not' ? at + 3 : at + 2;
  return PEOPLE_MODALS.has(after) && PEOPLE_WOULD.has(words.lower(verb));
}

/** Titles that no office is: "the President Friday said" is one on a Friday. */
const SURE_TITLES: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'sir',
  'dame',
  'lady',
  'judge',
  ...CLERICS,
]);

/** "Ms. | May", "Judge | Friday": a title in capitals, with its stop or without. */
function isTitled(words: Words, at: number): boolean {
  const title = words.lower(at - 1) === '.' && words.isGlued(at - 1) ? at - 2 : at - 1;
  return words.isCapital(title) && (title === at - 1 ? SURE_TITLES : TITLES).has(words.lower(title));
}

/** "Okafor": a word with a capital that no part of a date is. */
function isSurname(words: Words, at: number): boolean {
  const word = words.lower(at);
  return words.isCapital(at) && !words.isGlued(at) && !MONTHS.has(word) && !DAY_PARTS.has(word);
}

/** "“Wednesday” is a series": nothing else between the marks. */
function isQuotedAlone(words: Words, at: number, end: number): boolean {
  if (!/^["“‘]$/.test(words.lower(at - 1)) || !words.isGlued(at)) return false;
  const mark = /^[,.]$/.test(words.lower(end)) ? end + 1 : end;
  return /^["”’]$/.test(words.lower(mark)) && words.isGlued(mark) && words.lower(mark + 1) !== 's';
}

/** "Tuesday Inc.", "Monday.com", "the Friday's chain". */
function isHouse(words: Words, at: number, end: number): boolean {
  const after = words.lower(end);
  if (AFTER_HOUSES.has(after) && words.isCapital(end)) return true;
  if (after === '.' && words.isGlued(end) && words.lower(end + 1) === 'com' && words.isGlued(end + 1)) return true;
  return (
    /^['’]$/.test(after) && words.lower(end + 1) === 's' && CHAINS.has(words.lower(end + 2)) && words.isCapital(at)
  );
}
