/**
 * Days that stand beside an offset from a dated event, and are the day to which it comes: they are of its year.
 *
 *     Two days after the raid of 4 May 2019, on | 6 May, the council met.            2019
 *     On | 6 May, two days after the raid of 4 May 2019, the council met.            2019
 *     A year after the raid of 4 May 2019, on | 6 May, the council met.              2020
 *
 * In the same way a day counted within an event is the one beside it: "on | the tenth day of the siege, 12 May 1994".
 */
import type { CalendarMeaning, Distance, Expression, Meaning } from './meaning.js';
import { type Day, isDay } from './resolve/calendar/days.js';
import { daysBetween, movedDay } from './resolve/calendar/period.js';
import type { Words } from './words.js';

export function withYearsBesideOffsets(words: Words, expressions: readonly Expression[]): Expression[] {
  const given = [...expressions];
  expressions.forEach((offset, index) => {
    if (offset.meaning.kind === 'day-of-event') {
      const [before, after] = [expressions[index - 1], expressions[index + 1]];
      const day = dayBeside(words, offset, after) ?? dayBeside(words, offset, before);
      if (day !== null) given[index] = { ...offset, meaning: day };
      return;
    }
    const event = expressions[index + 1];
    const counted = event === undefined ? null : countedFrom(words, offset, event);
    const from = event === undefined ? null : dayOf(event.meaning);
    if (counted === null || from === null || event === undefined) return;
    const to = movedDay(from, counted.length.unit, counted.length.amount * counted.sign);
    if (to === null) return;
    for (const [at, first, second] of [
      [index - 1, expressions[index - 1], offset],
      [index + 2, event, expressions[index + 2]],
    ] as const) {
      const beside = given[at];
      if (beside === undefined || first === undefined || second === undefined) continue;
      if (!isBeside(words, first.end, second.first)) continue;
      const year = yearNear(beside.meaning, to, SLACK.get(counted.length.unit) ?? 1);
      if (year !== null) given[at] = { ...beside, meaning: withYear(beside.meaning, year) };
    }
  });
  return given;
}

/** "the tenth day of the siege, | 12 May 1994", "12 May 1994, the tenth day": the day in the other words. */
function dayBeside(words: Words, { first, end, meaning }: Expression, other: Expression | undefined): Meaning | null {
  if (meaning.kind !== 'day-of-event' || meaning.unit !== 'day' || other === undefined) return null;
  const date = other.meaning.kind === 'calendar' && other.meaning.month !== null && other.meaning.day !== null;
  if (!date) return null;
  const isAfter = other.first >= end;
  // what it is a day of stands between: "the tenth day | of the siege | , 12 May"
  const from = isAfter ? meaning.event.end : other.end;
  return isBeside(words, from, isAfter ? other.first : first) && words.lower(from) === ',' ? other.meaning : null;
}

/** The length and the direction that lead from the event to the day, where the words count from that event. */
function countedFrom(
  words: Words,
  offset: Expression,
  event: Expression,
): { readonly length: Distance; readonly sign: 1 | -1 } | null {
  const { meaning } = offset;
  if (meaning.kind === 'offset') return meaning.at !== null && meaning.at >= event.first ? meaning : null;
  // "three days | after the run began on 29 September 2008"
  const length = meaning.kind === 'duration' && meaning.lengths.length === 1 ? meaning.lengths[0] : undefined;
  // "two weeks | to the day after the storm of 26 December 1999"
  const end = isToTheDay(words, offset.end) ? offset.end + TO_THE_DAY.length : offset.end;
  const sign = SIGNS.get(words.lower(end));
  if (length === undefined || length.amount === 'X' || sign === undefined) return null;
  const { amount, unit } = length;
  return isWithin(words, end, event.first) ? { length: { amount, unit }, sign } : null;
}

const TO_THE_DAY = ['to', 'the', 'day'] as const;

function isToTheDay(words: Words, at: number): boolean {
  return TO_THE_DAY.every((word, ahead) => words.lower(at + ahead) === word);
}

const SIGNS: ReadonlyMap<string, 1 | -1> = new Map([
  ['after', 1],
  ['following', 1],
  ['before', -1],
]);

/** Words between "after" and the date of its event, at most. */
const REACH_OF_EVENT = 10;

function isWithin(words: Words, from: number, to: number): boolean {
  if (to - from > REACH_OF_EVENT) return false;
  for (let at = from; at < to; at += 1) if (ENDS.has(words.lower(at)) || words.lower(at) === ',') return false;
  return true;
}

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', ';', '\n']);

/** "…, | on the morning of …": words between the two dates, which say the same. */
const MAX_BETWEEN = 6;
const BETWEEN: ReadonlySet<string> = new Set([
  ...[',', '(', ')', '–', '—', '-'],
  ...[
    'on',
    'the',
    'morning',
    'evening',
    'night',
    'afternoon',
    'day',
    'of',
    'just',
    'only',
    'barely',
    'exactly',
    'some',
    'or',
    'and',
  ],
]);

function isBeside(words: Words, from: number, to: number): boolean {
  if (to - from > MAX_BETWEEN || to <= from) return false;
  for (let at = from; at < to; at += 1) if (!BETWEEN.has(words.lower(at))) return false;
  return true;
}

/** How many days a day may be away that rounded words count to. */
const SLACK: ReadonlyMap<Distance['unit'], number> = new Map([
  ['day', 1],
  ['night', 1],
  ['week', 4],
  ['fortnight', 4],
  ['month', 16],
  ['year', 31],
  ['decade', 31],
]);

/** The year that makes the day one to which the offset comes; null where none does, or the day has its own. */
function yearNear(meaning: Meaning, to: Day, slack: number): number | null {
  const date = dateIn(meaning);
  if (date === null || date.year !== null || date.month === null || date.day === null) return null;
  const { month, day, direction } = date;
  if (direction !== null) return null;
  const isNear = (year: number) =>
    isDay({ year, month, day }) && Math.abs(daysBetween({ year, month, day }, to)) <= slack;
  return [to.year, to.year - 1, to.year + 1].find(isNear) ?? null;
}

/** The day of an event whose year is named. */
function dayOf(meaning: Meaning): Day | null {
  const date = dateIn(meaning);
  const year = date?.year ?? null;
  if (date === null || year === null || !('number' in year) || date.month === null || date.day === null) return null;
  const day = { year: year.number, month: date.month, day: date.day };
  return isDay(day) ? day : null;
}

function dateIn(meaning: Meaning): CalendarMeaning | null {
  if (meaning.kind === 'timed') return meaning.date === null ? null : dateIn(meaning.date);
  return meaning.kind === 'calendar' ? meaning : null;
}

function withYear(meaning: Meaning, number: number): Meaning {
  if (meaning.kind === 'timed')
    return meaning.date === null ? meaning : { ...meaning, date: withYear(meaning.date, number) };
  return meaning.kind === 'calendar' ? { ...meaning, year: { number } } : meaning;
}
