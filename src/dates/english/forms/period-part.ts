/**
 * A part of a period: "early 1990", "late last week", "mid-November", "the end of March", "the beginning of the year",
 * "later this month", "earlier in the day", "year-end", "month's end", "the early 1980s", "sometime next year".
 */
import { WEEKDAYS } from '../../../english/calendar.js';
import { wordSet } from '../../../english/words.js';
import type { DateMod } from '../../../record.js';
import { afterThe, EXPRESSION, type Form, type Match, type Reader } from '../../form.js';
import type { DayPart, Meaning, Unit } from '../../meaning.js';
import type { Words } from '../../words.js';
import { readEdge } from '../edge-of-period.js';
import { BEFORE_DAY_PART } from '../lexicons/before-dates.js';
import { UNIT_WORDS } from '../lexicons/calendar-words.js';
import { isPeriod, PARTS, RESTS, readPartOf, readRest, WEEKS } from '../part-of-period.js';
import { nounFollows, readUnit } from '../phrases.js';
import { isDay } from './day-part.js';

const BEFORE: ReadonlyMap<string, DateMod | null> = new Map<string, DateMod | null>([
  ['early', 'START'],
  ['late', 'END'],
  ['mid', 'MID'],
  ['earlier', null],
  ['later', null],
  ['sometime', null],
]);

export const periodPart: Form = {
  name: 'period-part',
  starts: [
    ...[...BEFORE.keys(), ...PARTS.keys(), ...RESTS, 'year', 'month', 'week', 'turn'],
    ...afterThe([...BEFORE.keys(), ...PARTS.keys(), ...WEEKS.keys(), ...RESTS, 'very', 'latter', 'turn']),
  ],
  triggers: [EXPRESSION, ...UNIT_WORDS.keys()],
  read(reader, at) {
    return readBefore(reader, at) ?? readRest(reader, at) ?? readPartOf(reader, at) ?? readEdge(reader, at);
  },
};

/** "early next year", "mid-1996", "the late 1970s", "later in the month", "late yesterday". */
function readBefore(reader: Reader, at: number): Match | null {
  const { words } = reader;
  const article = words.lower(at) === 'the' ? 1 : 0;
  const word = words.lower(at + article);
  const mod = BEFORE.get(word);
  if (mod === undefined) return null;
  let from = at + article + 1;
  // "mid- to late 1980s", "early-to-mid 1990s"
  const second = readSecondWord(words, from);
  from = second ?? from;
  if (/^[-–]$/.test(words.lower(from))) from += 1;
  const within = readWithin(words, from);
  if (within !== null)
    return article === 1
      ? null
      : { end: within.end, meaning: { kind: 'same', unit: within.unit, pointing: within.pointing } };
  const ofDay = mod === null || mod === 'MID' ? null : readPartOfDay(reader, at, from, mod);
  if (ofDay !== null) return ofDay;
  if (/^(?:in|on)$/.test(words.lower(from)) && article === 0) from += 1;
  const inner = reader.expression(from);
  if (inner === null || !isPeriod(inner)) return null;
  if (mod === null && !isChosen(words, from)) return null;
  return { end: inner.end, meaning: restOf(inner.meaning, word), mod: mod ?? inner.mod };
}

/** "in the early | morning", "late | evening", "late | at night", "the early | hours of 5 May"; no "early morning fire". */
function readPartOfDay(reader: Reader, at: number, from: number, mod: DateMod): Match | null {
  const { words } = reader;
  const atNight = mod === 'END' && words.lower(from) === 'at' && words.lower(from + 1) === 'night';
  const end = atNight ? from + 2 : from + 1;
  const part = atNight ? 'NI' : PARTS_OF_DAY.get(words.lower(from));
  if (part === undefined || words.isCapital(from) || /^[-–]$/.test(words.lower(end))) return null;
  if (
    nounFollows(reader, end) &&
    !WEEKDAYS.has(words.lower(end)) &&
    !/^(?:today|tomorrow|yesterday)$/.test(words.lower(end))
  )
    return null;
  if (words.lower(at) === 'the' && !BEFORE_DAY_PART.has(words.lower(at - 1))) return null;
  if (words.lower(at - 1) === 'an' || words.lower(at - 1) === 'a') return null;
  const day = words.lower(end) === 'of' ? reader.expression(end + 1) : null;
  if (day !== null && day.mod === null && isDay(day.meaning)) {
    return { end: day.end, meaning: { kind: 'timed', date: day.meaning, time: part }, mod };
  }
  return { end, meaning: { kind: 'timed', date: null, time: part }, mod };
}

const PARTS_OF_DAY: ReadonlyMap<string, DayPart> = new Map([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
]);

/** "later this week", "earlier this month": a part that the day of publication cuts off. */
function restOf(meaning: Meaning, word: string): Meaning {
  if (meaning.kind !== 'shift' || meaning.sign !== 0 || meaning.from !== 'published') return meaning;
  if (meaning.length.unit === 'day' || (word !== 'later' && word !== 'earlier')) return meaning;
  return { ...meaning, rest: word === 'later' ? 'after' : 'before' };
}

const CHOSEN = wordSet('this, that, last, next, today, yesterday, tomorrow, in, on');

function readSecondWord(words: Words, at: number): number | null {
  const from = /^[-–]$/.test(words.lower(at)) ? at + 1 : at;
  if (!/^(?:to|or)$/.test(words.lower(from))) return null;
  const next = /^[-–]$/.test(words.lower(from + 1)) ? from + 2 : from + 1;
  return BEFORE.has(words.lower(next)) ? next + 1 : null;
}

/** "in the day", "in that month": the day, month or year spoken of. */
function readWithin(words: Words, at: number): { unit: Unit; end: number; pointing: boolean } | null {
  if (/^(?:in|on)$/.test(words.lower(at)) && /^(?:the|that)$/.test(words.lower(at + 1))) {
    const unit = readUnit(words, at + 2);
    if (unit !== null && !unit.plural && unit.unit !== 'second') {
      return { ...unit, pointing: words.lower(at + 1) === 'that' };
    }
  }
  return null;
}

/** After "earlier" and "later" only what is counted from somewhere: "earlier this year", no "earlier 1990". */
function isChosen(words: Words, at: number): boolean {
  return CHOSEN.has(words.lower(at)) || WEEKDAYS.has(words.lower(at));
}
