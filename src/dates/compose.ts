/**
 * What two expressions that stand joined give each other.
 *
 *     10:35 a.m. (0735 GMT) | Friday      the times take the day after them
 *     between midnight and | 4 a.m. Sunday
 *     from Monday to | Friday             the Friday after that Monday, whatever the tense
 *     from 9 p.m. to | 5 a.m.             on the next day
 *     on Sunday morning, | March 3        the weekday is that of the date
 *     next week | Wednesday               the Wednesday of that week
 */
import { isDay } from './english/forms/day-part.js';
import { TOLD_OF_DATE } from './english/lexicons/after-dates.js';
import type { CalendarMeaning, Expression, Meaning } from './meaning.js';
import type { Words } from './words.js';

/** The expressions of a text, in its order, each with what its neighbours give it. */
export function joined(words: Words, expressions: readonly Expression[]): Expression[] {
  const given = [...expressions];
  for (let index = given.length - 2; index >= 0; index -= 1) {
    const [first, second] = [given[index], given[index + 1]];
    if (first === undefined || second === undefined || second.first - first.end > MAX_WORDS_BETWEEN) continue;
    const gap = first.end === second.first ? '' : words.slice(first.end, second.first);
    const between = gap.toLowerCase().trim();
    // A list of fixtures has its times at the end of its lines.
    if (!gap.includes('\n')) given[index] = withDayAfter(first, second, between);
    const isRange = RANGE.has(between) || (between === 'and' && words.lower(first.first - 1) === 'between');
    if (isRange) {
      given[index + 1] = afterFirst(first, second);
      const prior = given[index - 1];
      if (prior !== undefined && isTimeOn(words, prior, first)) given[index + 1] = afterFirst(prior, second);
    }
    given[index + 1] = ofWeek(first, given[index + 1] ?? second, between);
    if (between === ',' || between === '(' || between === '-') given[index] = onDate(given[index] ?? first, second);
    if (TOLD_OF_DATE.has(between)) {
      given[index] = withWeekday(given[index] ?? first, second);
      given[index + 1] = onDate(second, first);
    }
  }
  return given;
}

/** Words between a time and its day, at most: "10:35 a.m. (0735 GMT) Friday", "at 5 p.m. local time on Monday". */
const MAX_WORDS_BETWEEN = 4;

const RANGE: ReadonlySet<string> = new Set(['to', 'through', 'until', 'till', '-', '–', '—']);
const BETWEEN_TIMES: ReadonlySet<string> = new Set([...RANGE, 'and']);

/** A time without a day takes the day that follows it in the same sentence. */
function withDayAfter(expression: Expression, { first, meaning: next }: Expression, between: string): Expression {
  const { meaning } = expression;
  if (meaning.kind !== 'timed' || meaning.date !== null || /[.;]/.test(between)) return expression;
  const shared = next.kind === 'timed' && (between.endsWith('(') || BETWEEN_TIMES.has(between));
  const day = shared ? next.date : next;
  if (day === null || !isDay(day)) return expression;
  const near = shared || first === expression.end || /(?:^|\s)on$|[()]$|time$/.test(between);
  return near ? { ...expression, meaning: { ...meaning, date: day } } : expression;
}

/** "from 9 p.m. on | Jan. 29 | to 6 a.m.": whether the time is told of the day after it. */
function isTimeOn(words: Words, time: Expression, day: Expression): boolean {
  const between = day.first - time.end;
  return (
    hourOf(time.meaning) !== null &&
    isDay(day.meaning) &&
    (between === 0 || (between === 1 && words.lower(time.end) === 'on'))
  );
}

/** The end of a range is after its beginning. */
function afterFirst({ meaning: from }: Expression, second: Expression): Expression {
  const { meaning } = second;
  if (isDayBeforeWeekday(from) && isBareWeekday(meaning)) {
    return { ...second, meaning: { ...meaning, direction: 'future', fromPrevious: true } };
  }
  return isEarlierHour(meaning, from) ? { ...second, meaning: { ...meaning, nextDay: true } } : second;
}

/** "from Monday to | Friday", "from tomorrow to | Friday"; "from 14 September to | Friday" is up to now. */
function isDayBeforeWeekday(meaning: Meaning): boolean {
  return isBareWeekday(meaning) || (isDay(meaning) && meaning.kind === 'shift' && meaning.from === 'published');
}

/** "next week | Wednesday", "last week on | Friday": the day of that week. */
function ofWeek({ meaning: week }: Expression, second: Expression, between: string): Expression {
  const { meaning } = second;
  if (week.kind !== 'shift' || week.length.unit !== 'week' || week.from !== 'published' || week.counted === true)
    return second;
  if (!isBareWeekday(meaning) || (between !== '' && between !== 'on')) return second;
  return { ...second, meaning: { ...meaning, direction: 'this', week: week.sign * week.length.amount } };
}

/** "from 9 p.m. to | 5 a.m.": an hour without a day, earlier than the one before it. */
function isEarlierHour(meaning: Meaning, before: Meaning): meaning is Extract<Meaning, { kind: 'timed' }> {
  const [from, to] = [hourOf(before), hourOf(meaning)];
  return meaning.kind === 'timed' && meaning.date === null && from !== null && to !== null && to < from;
}

function hourOf(meaning: Meaning): number | null {
  return meaning.kind === 'timed' && typeof meaning.time === 'object' ? meaning.time.hour : null;
}

/** "Sunday morning, | March 3": the weekday is that of the date. */
function onDate(weekday: Expression, date: Expression): Expression {
  const [day, other] = [dayOf(weekday.meaning), dayOf(date.meaning)];
  return isBareWeekday(day) && isDayOfMonth(other) ? onDay(weekday, { ...other, weekday: day.weekday }) : weekday;
}

/** "on Feb. 1, a Wednesday": the weekday tells the year of a date without one. */
function withWeekday(date: Expression, { meaning: day }: Expression): Expression {
  const { meaning } = date;
  if (!isBareWeekday(day) || meaning.kind !== 'calendar' || !isDayOfMonth(meaning) || meaning.year !== null)
    return date;
  return { ...date, meaning: { ...meaning, weekday: day.weekday } };
}

function dayOf(meaning: Meaning): Meaning {
  return meaning.kind === 'timed' && meaning.date !== null ? meaning.date : meaning;
}

function onDay(expression: Expression, day: Meaning): Expression {
  const { meaning } = expression;
  return { ...expression, meaning: meaning.kind === 'timed' ? { ...meaning, date: day } : day };
}

function isDayOfMonth(meaning: Meaning): meaning is CalendarMeaning {
  return meaning.kind === 'calendar' && meaning.month !== null && meaning.day !== null;
}

function isBareWeekday(meaning: Meaning): meaning is CalendarMeaning {
  return (
    meaning.kind === 'calendar' && meaning.weekday !== null && meaning.month === null && meaning.direction === null
  );
}
