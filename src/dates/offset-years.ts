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
    if (counted === null || event === undefined) return;
    const { unit, amount } = counted.length;
    const slack = SLACK.get(unit) ?? 1;
    for (const [at, first, second] of [
      [index - 1, expressions[index - 1], offset],
      [index + 2, event, expressions[index + 2]],
    ] as const) {
      const beside = given[at];
      if (beside === undefined || first === undefined || second === undefined) continue;
      if (!isBeside(words, first.end, second.first)) continue;
      const from = dayOf(event.meaning);
      const to = from === null ? null : movedDay(from, unit, amount * counted.sign);
      if (to !== null) given[at] = ofYearNear(beside, to, slack);
      // "in December 1931, six months after his death in | June"
      const day = dayOf(beside.meaning);
      const back = day === null ? null : movedDay(day, unit, -amount * counted.sign);
      if (from === null && back !== null) given[index + 1] = ofYearNear(event, back, slack);
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

/** With the year that makes it what the offset comes to; as it is where none does, or where it has its own. */
function ofYearNear(expression: Expression, to: Day, slack: number): Expression {
  const date = dateIn(expression.meaning);
  if (date === null || date.year !== null || date.month === null || date.direction !== null) return expression;
  const { month, day } = date;
  const isNear = (year: number) => {
    const other: Day = { year, month, day: day ?? MIDDLE };
    return isDay(other) && Math.abs(daysBetween(other, to)) <= (day === null ? Math.max(slack, MONTH) : slack);
  };
  const year = [to.year, to.year - 1, to.year + 1].find(isNear);
  return year === undefined ? expression : { ...expression, meaning: withYear(expression.meaning, year) };
}

/** A month without a day: its middle, give or take a month. */
const MIDDLE = 15;
const MONTH = 31;

/** The day, or the month, of an event whose year is named. */
function dayOf(meaning: Meaning): Day | null {
  const date = dateIn(meaning);
  const year = date?.year ?? null;
  if (date === null || year === null || !('number' in year) || date.month === null) return null;
  const day = { year: year.number, month: date.month, day: date.day ?? MIDDLE };
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
