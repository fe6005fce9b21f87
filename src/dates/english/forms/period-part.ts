/**
 * A part of a period: "early 1990", "late last week", "mid-November", "the end of March", "the beginning of the year",
 * "later this month", "earlier in the day", "year-end", "month's end", "the early 1980s", "sometime next year".
 */
import type { DateMod } from '../../../record.js';
import { afterThe, EXPRESSION, type Form, type Match, type Reader } from '../../form.js';
import type { Expression, Meaning, Unit } from '../../meaning.js';
import type { Words } from '../../words.js';
import { UNIT_WORDS } from '../lexicons/calendar-words.js';
import { readUnit } from '../phrases.js';
import { isMonth } from './nth-weekday.js';

const BEFORE: ReadonlyMap<string, DateMod | null> = new Map<string, DateMod | null>([
  ['early', 'START'],
  ['late', 'END'],
  ['mid', 'MID'],
  ['earlier', null],
  ['later', null],
  ['sometime', null],
]);

const PARTS: ReadonlyMap<string, DateMod> = new Map<string, DateMod>([
  ['beginning', 'START'],
  ['start', 'START'],
  ['opening', 'START'],
  ['onset', 'START'],
  ['end', 'END'],
  ['close', 'END'],
  ['middle', 'MID'],
]);

/** "the last week of August", "the first days of May": a part of the month, whatever day weeks begin with. */
const WEEKS: ReadonlyMap<string, DateMod> = new Map<string, DateMod>([
  ['first', 'START'],
  ['opening', 'START'],
  ['second', 'MID'],
  ['third', 'MID'],
  ['fourth', 'END'],
  ['last', 'END'],
  ['final', 'END'],
  ['closing', 'END'],
]);

export const periodPart: Form = {
  name: 'period-part',
  starts: [
    ...[...BEFORE.keys(), ...PARTS.keys(), 'year', 'month', 'week', 'turn'],
    ...afterThe([...BEFORE.keys(), ...PARTS.keys(), ...WEEKS.keys(), 'very', 'latter', 'turn']),
  ],
  triggers: [EXPRESSION, ...UNIT_WORDS.keys()],
  read(reader, at) {
    return readBefore(reader, at) ?? readPartOf(reader, at) ?? readUnitEnd(reader.words, at) ?? readTurn(reader, at);
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
  if (/^(?:in|on)$/.test(words.lower(from)) && article === 0) from += 1;
  const inner = reader.expression(from);
  if (inner === null || !isPeriod(inner)) return null;
  if (mod === null && !isChosen(words, from)) return null;
  return { end: inner.end, meaning: inner.meaning, mod: mod ?? inner.mod };
}

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
  return /^(?:this|that|last|next|today|yesterday|tomorrow|in|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
    words.lower(at),
  );
}

function isPeriod({ meaning, mod }: Expression): boolean {
  return mod === null && !/^(?:duration|set|vague|impossible)$/.test(meaning.kind);
}

/** "the end of March", "the middle of next week", "the beginning of the year", "the latter part of 1944". */
function readPartOf(reader: Reader, at: number): Match | null {
  const { words } = reader;
  const article = words.lower(at) === 'the';
  let from = article ? at + 1 : at;
  if (article && /^(?:very|latter|early|late|later)$/.test(words.lower(from)) && words.lower(from + 1) !== 'of') {
    const latter = words.lower(from) === 'latter' || words.lower(from) === 'later' || words.lower(from) === 'late';
    const part = /^(?:part|half|stages|days|months|years|portion)$/.test(words.lower(from + 1));
    if (part && words.lower(from + 2) === 'of') return readPeriod(reader, from + 3, latter ? 'END' : 'START');
    from += 1;
  }
  const counted = article ? WEEKS.get(words.lower(from)) : undefined;
  if (counted !== undefined && words.lower(from + 2) === 'of' && /^(?:week|weeks|days)$/.test(words.lower(from + 1))) {
    const month = reader.expression(from + 3);
    return month !== null && month.mod === null && isMonth(month.meaning)
      ? { end: month.end, meaning: month.meaning, mod: counted }
      : null;
  }
  const half = article && words.lower(from + 1) === 'half' ? HALVES.get(words.lower(from)) : undefined;
  // "the second half of August"; of a year it is a value of its own, and of a match none
  if (half !== undefined && words.lower(from + 2) === 'of') {
    const long = reader.expression(from + 3);
    return long !== null && long.mod === null && isHalved(long.meaning)
      ? { end: long.end, meaning: long.meaning, mod: half }
      : null;
  }
  const mod = PARTS.get(words.lower(from));
  if (mod === undefined || words.lower(from + 1) !== 'of') return null;
  return readPeriod(reader, from + 2, mod);
}

const HALVES: ReadonlyMap<string, DateMod> = new Map<string, DateMod>([
  ['first', 'START'],
  ['second', 'END'],
  ['latter', 'END'],
]);

function isHalved(meaning: Meaning): boolean {
  return isMonth(meaning) || meaning.kind === 'century' || meaning.kind === 'decade';
}

function readPeriod(reader: Reader, at: number, mod: DateMod): Match | null {
  const { words } = reader;
  const inner = reader.expression(at);
  if (inner !== null && isPeriod(inner)) return { end: inner.end, meaning: inner.meaning, mod };
  if (words.lower(at) !== 'the') return null;
  const unit = readUnit(words, at + 1);
  if (unit === null || unit.plural || unit.unit === 'second') return null;
  return { end: unit.end, meaning: { kind: 'same', unit: unit.unit, pointing: false }, mod };
}

/** "year-end", "year end", "year's end", "month's end". */
function readUnitEnd(words: Words, at: number): Match | null {
  const unit = readUnit(words, at);
  if (unit === null || unit.plural || !/^(?:year|month|week|quarter)$/.test(unit.unit)) return null;
  const mark = words.lower(unit.end);
  let end = unit.end;
  if (mark === '-' || mark === '–') end += 1;
  else if (/^['’]$/.test(mark) && words.lower(end + 1) === 's') end += 2;
  if (words.lower(end) !== 'end' || (end === unit.end && unit.unit !== 'year')) return null;
  return { end: end + 1, meaning: { kind: 'same', unit: unit.unit, pointing: false }, mod: 'END' };
}

/** "the turn of the century", "the turn of the year". */
function readTurn(reader: Reader, at: number): Match | null {
  const { words } = reader;
  const from = words.lower(at) === 'the' ? at + 1 : at;
  if (words.lower(from) !== 'turn' || words.lower(from + 1) !== 'of' || words.lower(from + 2) !== 'the') return null;
  const unit = readUnit(words, from + 3);
  if (unit !== null && /^(?:century|year|millennium|decade)$/.test(unit.unit) && !unit.plural) {
    return { end: unit.end, meaning: { kind: 'same', unit: unit.unit, pointing: false }, mod: 'START' };
  }
  const inner = reader.expression(from + 2);
  return inner !== null && inner.meaning.kind === 'century'
    ? { end: inner.end, meaning: inner.meaning, mod: 'START' }
    : null;
}
