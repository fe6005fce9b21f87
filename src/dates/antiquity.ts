/**
 * Bare years of one to four digits in texts about early times.
 *
 *     The war began in 264 BC. In | 218 Hannibal crossed the Alps.        218 BC: such years run backwards
 *     Jerusalem fell in AD 70. In | 132 it rose again.                    AD 132
 *     The battle of | 732 stopped the advance.                            AD 732
 *
 * A number alone proves nothing: it stands after a preposition, nothing after it is counted by it, and the text has named a
 * year of that time not long before, or speaks of emperors and monasteries right beside it.
 */
import type { Syntax } from '../document/index.js';
import { calendarMeaning } from './calendar-meaning.js';
import { AFTER_BARE_YEAR, BEFORE_BARE_YEAR, DATED_EVENTS, EARLY_TIMES } from './english/lexicons/antiquity.js';
import { AFTER_NUMBER } from './english/lexicons/counted.js';
import type { Expression, Meaning } from './meaning.js';
import type { Words } from './words.js';

/** The expressions with the bare years that stand between them, in text order. */
export function withEarlyYears<E extends Expression>(
  words: Words,
  syntax: Syntax,
  expressions: readonly E[],
  make: (expression: Expression) => E,
): E[] {
  const all: E[] = [];
  let anchor: Anchor | null = null;
  let at = 0;
  const readUpTo = (end: number) => {
    for (; at < end; at += 1) {
      if (!words.isNumber(at)) continue;
      const year = yearAt(words, syntax, at, anchor);
      if (year === null) continue;
      all.push(
        make({ first: at, end: at + 1, form: 'year', meaning: calendarMeaning({ year: { number: year } }), mod: null }),
      );
      anchor = { year, at };
    }
  };
  for (const expression of expressions) {
    readUpTo(expression.first);
    at = Math.max(at, expression.end);
    const year = yearIn(expression.meaning);
    const before: number | null =
      anchor !== null && year !== null && isBare(words, expression) ? beforeChrist(year, anchor) : null;
    all.push(before === null ? expression : { ...expression, meaning: calendarMeaning({ year: { number: before } }) });
    const named: number | null = before ?? year;
    if (named !== null && named < FIRST_OF_NEW_TIMES) anchor = { year: named, at: expression.first };
  }
  readUpTo(words.length);
  return all;
}

/** A year of early times that the text has named. */
interface Anchor {
  readonly year: number;
  readonly at: number;
}

/** Years from here on are written out in four digits. */
const FIRST_OF_NEW_TIMES = 1000;
/** Words from a year to the bare one that goes on from it. */
const REACH = 300;
/** Years by which a bare year may lie before the one it goes on from, and after it. */
const MAX_BACK = 60;
const MAX_ON = 250;

function yearAt(words: Words, syntax: Syntax, at: number, anchor: Anchor | null): number | null {
  const length = words.end(at) - words.start(at);
  if (length > 3 || words.isGlued(at) || (words.isGlued(at + 1) && !/^[.,;:)–-]$/.test(words.lower(at + 1))))
    return null;
  if (words.isGlued(at + 2) && words.isGlued(at + 1) && words.isNumber(at + 2)) return null;
  const value = Number(words.text(at));
  if (value === 0) return null;
  const before = words.lower(at - 1);
  const isOfEvent = before === 'of' && DATED_EVENTS.has(words.lower(at - 2));
  // "from 280 to | 275"
  const isEnd = anchor !== null && anchor.at === at - 2 && /^(?:to|and|or|until|-|–)$/.test(before);
  if (!isOfEvent && !isEnd && !BEFORE_BARE_YEAR.has(before)) return null;
  if (!isUncounted(words, syntax, at + 1, length)) return null;
  const near = anchor !== null && at - anchor.at <= REACH ? anchor : null;
  if (near !== null && near.year < 1) return beforeChrist(value, near);
  const later = near === null ? null : afterChrist(value, near);
  if (later !== null || length < 3) return later;
  return isOfEvent || (before === 'in' && speaksOfEarlyTimes(words, at)) ? value : null;
}

/** The year of astronomers, where the number goes on from the anchor. */
function beforeChrist(value: number, { year }: Anchor): number | null {
  const from = 1 - year;
  return year < 1 &&
    value >= 1 &&
    value <= from + MAX_BACK &&
    value >= from - MAX_ON &&
    (value < FIRST_OF_NEW_TIMES || value <= from)
    ? 1 - value
    : null;
}

function afterChrist(value: number, { year }: Anchor): number | null {
  return value >= year - MAX_BACK && value <= year + MAX_ON ? value : null;
}

/** Whether nothing after the number is counted by it: "In 218 | Hannibal", "in 44 | ."; no "in 300 | towns". */
function isUncounted(words: Words, syntax: Syntax, at: number, length: number): boolean {
  const word = words.lower(at);
  if (!words.isLetters(at)) return word === '' || /^[.,;:)\n–—-]$/.test(word);
  if (words.isCapital(at) || AFTER_BARE_YEAR.has(word)) return true;
  if (AFTER_NUMBER.has(word) || length < 3) return false;
  const upos = syntax.upos(words.token(at));
  return (
    upos === 'VERB' || upos === 'AUX' || upos === 'ADV' || (upos !== 'NOUN' && upos !== 'ADJ' && !word.endsWith('s'))
  );
}

/** Words on either side of a number that are looked at. */
const BESIDE = 14;

function speaksOfEarlyTimes(words: Words, at: number): boolean {
  for (let near = at - BESIDE; near <= at + BESIDE; near += 1) {
    if (EARLY_TIMES.has(words.lower(near))) return true;
  }
  return false;
}

/** Whether the expression is a number and nothing else: "in 1177". */
function isBare(words: Words, { first, end }: Expression): boolean {
  return end === first + 1 && words.isNumber(first) && words.lower(first - 1) === 'in';
}

function yearIn(meaning: Meaning): number | null {
  switch (meaning.kind) {
    case 'timed':
      return meaning.date === null ? null : yearIn(meaning.date);
    case 'calendar':
    case 'year-part':
      return meaning.year !== null && 'number' in meaning.year ? meaning.year.number : null;
    case 'century':
      return meaning.isBefore === true
        ? 1 - (meaning.number + 1) * 100
        : meaning.number < 10
          ? meaning.number * 100 + 50
          : null;
    default:
      return null;
  }
}
