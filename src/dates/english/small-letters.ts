/**
 * Names of days and months in small letters, as feeds, chats and search boxes write them: "the court ruled on tuesday", "due 3 april".
 * Days are no other words; of months "may", "march" and "august" are, and "april" and "june" are people of chats.
 */
import { MONTHS } from '../../english/calendar.js';
import { ORDINAL_ENDINGS, ORDINALS } from '../../english/numbers.js';
import type { Reader } from '../form.js';
import type { Words } from '../words.js';
import { BEFORE_SMALL_DAY_AND_MONTH, BEFORE_SMALL_MONTH } from './lexicons/before-dates.js';
import { nounFollows } from './phrases.js';

/** Whether the small weekday is a day: no "the monday market", "monday.example". */
export function isSmallWeekday(reader: Reader, at: number): boolean {
  const { words } = reader;
  if (isGluedName(words, at)) return false;
  return !/^(?:the|an?)$/.test(words.lower(at - 1)) || !nounFollows(reader, at + 1);
}

/** Whether the small month is one: no "they march 5 miles", "you may", "an august body". */
export function isSmallMonth(reader: Reader, at: number): boolean {
  const { words } = reader;
  const name = words.lower(at);
  if (isGluedName(words, at)) return false;
  const before = words.lower(at - 1);
  const numbered = isNumbered(words, at);
  const placed = BEFORE_SMALL_MONTH.has(before);
  if (!OTHER_WORDS.has(name)) {
    if (name.length <= SHORT) return numbered || (placed && MONTHS.has(words.lower(at + 2)));
    return (
      numbered ||
      placed ||
      AFTER_CHOICE.has(before) ||
      !PEOPLE.has(name) ||
      (words.lower(at + 1) === 'of' && isYearAt(words, at + 2))
    );
  }
  if (name === 'mar') return numbered && (BEFORE_SMALL_DAY_AND_MONTH.has(before) || words.isNumber(at - 1));
  // "the army set out to march in 1950"
  if (words.lower(at - 1) === 'to' && !isFromMonth(words, at)) return false;
  if (numbered) return isDated(words, at);
  // "in may", "from march to may"
  return placed && !nounFollows(reader, at + 1) && !words.isNumber(at + 1);
}

/** "from may | to august". */
function isFromMonth(words: Words, to: number): boolean {
  return MONTHS.has(words.lower(to - 2)) || words.isNumber(to - 2);
}

const OTHER_WORDS: ReadonlySet<string> = new Set(['may', 'march', 'august', 'mar']);
/** "last april", "the june". */
const AFTER_CHOICE: ReadonlySet<string> = new Set(['the', 'this', 'last', 'next', 'every', 'each']);
const PEOPLE: ReadonlySet<string> = new Set(['april', 'june']);
/** Abbreviations are at most so long; "july", "june" are whole names. */
const SHORT = 3;

/** "5 may", "may 5", "5th of may", "may 2020", "may fifth". */
function isNumbered(words: Words, at: number): boolean {
  if (words.isNumber(at + 1) || (words.lower(at + 1) === 'the' && words.isNumber(at + 2))) return true;
  const from = words.lower(at - 1) === 'of' ? at - 2 : at - 1;
  return words.isNumber(from) || ORDINAL_ENDINGS.has(words.lower(from)) || ORDINALS.has(words.lower(from));
}

/** "on may 5", "may 5th", "may 5, 2020", "5 may 2020"; "you may 5 times" and "they march 20 miles" are none. */
function isDated(words: Words, at: number): boolean {
  if (BEFORE_SMALL_DAY_AND_MONTH.has(words.lower(at - 1))) return true;
  if (words.isNumber(at - 1)) return BEFORE_SMALL_DAY_AND_MONTH.has(words.lower(at - 2)) || isYearAt(words, at + 1);
  if (ORDINAL_ENDINGS.has(words.lower(at - 1)) || words.lower(at - 1) === 'of') return true;
  if (isYearAt(words, at + 1)) return true;
  const after = at + 2;
  if (words.isGlued(after) && ORDINAL_ENDINGS.has(words.lower(after))) return true;
  return isYearAt(words, words.lower(after) === ',' ? after + 1 : after);
}

function isYearAt(words: Words, at: number): boolean {
  return words.isNumber(at) && /^(?:1[5-9]|20)\d\d$/.test(words.text(at));
}

/** "monday.example", "@tuesday", "april_fan". */
export function isGluedName(words: Words, at: number): boolean {
  if (words.isGlued(at) && /^[@#_.]$/.test(words.lower(at - 1)) && !words.isNumber(at - 2)) return true;
  return (
    words.isGlued(at + 1) && /^[._@]$/.test(words.lower(at + 1)) && words.isGlued(at + 2) && words.isLetters(at + 2)
  );
}
