/** Weeks by their number: "week 37 of 2023", "in week 12", "ISO week 2023-W51", "W12 2024"; no "week 6 of the season". */
import { DIGITS, type Form, type Match } from '../../form.js';
import type { YearNamed } from '../../meaning.js';
import type { Words } from '../../words.js';
import { AFTER_OTHER_WEEK } from '../lexicons/after-dates.js';
import { BEFORE_WEEK_NUMBER } from '../lexicons/before-dates.js';
import { readYearAfter, readYearDigits } from '../year-names.js';

export const weekNumber: Form = {
  name: 'week-number',
  starts: ['week', 'calendar', 'iso', DIGITS],
  triggers: [DIGITS, 'week'],
  read({ words }, at) {
    if (words.isNumber(at)) return readIso(words, at);
    const named = NAMES.has(words.lower(at));
    const from = named ? at + 1 : at;
    if (words.lower(from) !== 'week') return null;
    const iso = words.isNumber(from + 1) ? readIso(words, from + 1) : null;
    return iso ?? readNumbered(words, from, named);
  },
};

const NAMES: ReadonlySet<string> = new Set(['calendar', 'iso']);

/** "2023-W51", "2023W51". */
function readIso(words: Words, at: number): Match | null {
  const year = words.end(at) - words.start(at) === 4 ? Number(words.text(at)) : 0;
  const mark = words.lower(at + 1) === '-' ? at + 2 : at + 1;
  const isGlued = words.isGlued(at + 1) && words.isGlued(mark) && words.isGlued(mark + 1);
  if (year < 1000 || !isGlued || words.text(mark) !== 'W' || !words.isNumber(mark + 1)) return null;
  return match(words, mark + 1, mark + 2, { number: year });
}

/** "week 37 of 2023", "week 12 of this year", "for week 12". */
function readNumbered(words: Words, week: number, named: boolean): Match | null {
  const at = week + 1;
  if (!words.isNumber(at) || (words.isGlued(at + 1) && words.isLetters(at + 1))) return null;
  const year = words.lower(at + 1) === ',' ? null : readYearAfter(words, at + 1);
  if (year !== null) return match(words, at, year.end, year.year);
  // "Week 10" is one of a league
  const isBare = !named && (words.isCapital(week) || !BEFORE_WEEK_NUMBER.has(words.lower(week - 1)));
  if (isBare || AFTER_OTHER_WEEK.has(words.lower(at + 1)) || readYearDigits(words, at) !== null) return null;
  return match(words, at, at + 1, null);
}

function match(words: Words, at: number, end: number, year: YearNamed): Match | null {
  const week = Number(words.text(at));
  return week >= 1 && week <= 53 ? { end, meaning: { kind: 'week-number', week, year } } : null;
}
