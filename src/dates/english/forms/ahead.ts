/** A time to come: "in two weeks", "in three years' time", "a fortnight's time"; and what has come up to now: "year to date". */
import { TENS, UNITS_AND_TEENS } from '../../../english/numbers.js';
import { DIGITS, type Form, type Match, type Reader } from '../../form.js';
import type { Unit } from '../../meaning.js';
import type { Words } from '../../words.js';
import { NUMBER_STARTS, readAmount } from '../amounts.js';
import { UNIT_WORDS } from '../lexicons/calendar-words.js';
import { AFTER_TAKEN, VERBS_THAT_TAKE } from '../lexicons/lengths.js';
import { readUnit } from '../phrases.js';

/** "YTD". */
const TO_DATE: ReadonlyMap<string, Unit> = new Map([
  ['ytd', 'year'],
  ['mtd', 'month'],
  ['qtd', 'quarter'],
  ['wtd', 'week'],
]);

export const ahead: Form = {
  name: 'ahead',
  starts: [DIGITS, ...NUMBER_STARTS, 'year', 'month', 'quarter', 'week', ...TO_DATE.keys()],
  triggers: [...TO_DATE.keys(), ...UNIT_WORDS.keys(), ...UNITS_AND_TEENS.keys(), ...TENS.keys()],
  read: (reader, at) => readToDate(reader.words, at) ?? readIn(reader, at),
};

/** "year to date", "month-to-date". */
function readToDate(words: Words, at: number): Match | null {
  const code = TO_DATE.get(words.lower(at));
  if (code !== undefined && !words.isGlued(at)) return { end: at + 1, meaning: { kind: 'to-date', unit: code } };
  const unit = readUnit(words, at);
  if (unit === null || unit.plural) return null;
  const dash = words.lower(unit.end) === '-' ? 1 : 0;
  const to = unit.end + dash;
  const date = to + 1 + (words.lower(to + 1) === '-' ? 1 : 0);
  if (words.lower(to) !== 'to' || words.lower(date) !== 'date') return null;
  return { end: date + 1, meaning: { kind: 'to-date', unit: unit.unit } };
}

function readIn({ words }: Reader, at: number): Match | null {
  if (words.lower(at - 1) !== 'in') return null;
  const amount = readAmount(words, at);
  if (amount === null || amount.value === 'X') return null;
  const unit = readUnit(words, amount.end);
  if (unit === null || !UNITS_AHEAD.has(unit.unit)) return null;
  // "in a months-long campaign", "in a years' time"
  if (unit.plural && /^an?$/.test(words.lower(at))) return null;
  const time = afterTime(words, unit.end);
  const length = { amount: amount.value, unit: unit.unit };
  if (time !== null) return { end: time, meaning: { kind: 'ahead', length, surely: true } };
  // "the first time in two years", "up 5% in three weeks", "will be built in two years"
  if (AFTER_TAKEN.has(words.lower(unit.end)) || isTaken(words, at - 2)) return null;
  return { end: unit.end, meaning: { kind: 'ahead', length, surely: false } };
}

const UNITS_AHEAD: ReadonlySet<Unit> = new Set<Unit>(['day', 'week', 'fortnight', 'month', 'year']);

/** "two years' time", "a fortnight's time". */
function afterTime(words: Words, at: number): number | null {
  const mark = /^['’]$/.test(words.lower(at)) ? at + 1 : at;
  const from = mark > at && words.lower(mark) === 's' ? mark + 1 : mark;
  return words.lower(from) === 'time' && (from > at || !words.isLetters(from + 1)) ? from + 1 : null;
}

/** Whether one of the words before says how long something takes: "doubled", "time", "percent". */
function isTaken(words: Words, at: number): boolean {
  for (let back = at; back > at - REACH; back -= 1) {
    const word = words.lower(back);
    if (/^[.;:\n]$/.test(word)) return false;
    if (VERBS_THAT_TAKE.has(word)) return true;
  }
  return false;
}

const REACH = 6;
