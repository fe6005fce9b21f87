/**
 * A part of a period: "early 1990", "late last week", "mid-November", "the end of March", "the beginning of the year",
 * "later this month", "earlier in the day", "year-end", "month's end", "the early 1980s", "sometime next year".
 */
import { WEEKDAYS } from '../../../english/calendar.js';
import { wordSet } from '../../../english/words.js';
import type { DateMod } from '../../../record.js';
import { afterThe, EXPRESSION, type Form, type Match, type Reader } from '../../form.js';
import type { Meaning, Unit } from '../../meaning.js';
import type { Words } from '../../words.js';
import { readEdge } from '../edge-of-period.js';
import { UNIT_WORDS } from '../lexicons/calendar-words.js';
import { isPeriod, PARTS, RESTS, readPartOf, readRest, WEEKS } from '../part-of-period.js';
import { readUnit } from '../phrases.js';

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
  if (/^(?:in|on)$/.test(words.lower(from)) && article === 0) from += 1;
  const inner = reader.expression(from);
  if (inner === null || !isPeriod(inner)) return null;
  if (mod === null && !isChosen(words, from)) return null;
  return { end: inner.end, meaning: restOf(inner.meaning, word), mod: mod ?? inner.mod };
}

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
