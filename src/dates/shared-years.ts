/**
 * The year that dates of a list or a range share.
 *
 *     January, March and | May 2022            all of them are of 2022
 *     28 December – | 3 January 2022           the year turns: the beginning is in 2021
 *     from Dec. 28, 2021, to | Jan. 3          the end is after its beginning: 2022
 *     from October to | February               the same, when no year is named
 *     Q1 and | Q2 2023                         both are of 2023
 *     between January and | June last year     both are of last year
 */
import type { CalendarMeaning, Expression, Meaning, YearNamed } from './meaning.js';
import type { Words } from './words.js';

export function withSharedYears(words: Words, expressions: readonly Expression[]): Expression[] {
  const given = [...expressions];
  let chained = false;
  for (let index = given.length - 2; index >= 0; index -= 1) {
    const [first, second] = [given[index], given[index + 1]];
    const link = first === undefined || second === undefined ? null : linkBetween(words, first, second, chained);
    chained = false;
    if (first === undefined || second === undefined || link === null) continue;
    const year = yearBefore(first.meaning, second.meaning);
    if (year === null) continue;
    given[index] = withYear(first, year);
    chained = true;
  }
  for (let index = 0; index + 1 < given.length; index += 1) {
    const [first, second] = [given[index], given[index + 1]];
    if (first === undefined || second === undefined || linkBetween(words, first, second, false) !== 'range') continue;
    given[index] = beforeEnd(first, second);
    given[index + 1] = afterBeginning(first, second);
  }
  return given;
}

const RANGE: ReadonlySet<string> = new Set(['to', 'through', 'until', 'till', '-', '–', '—', ', to', ', until']);
const LIST: ReadonlySet<string> = new Set(['and', 'or', '&', ', and', ', or', '/']);

/** @param chained whether the second one has its year from a list that goes on: a comma is enough before it */
function linkBetween(words: Words, first: Expression, second: Expression, chained: boolean): 'range' | 'list' | null {
  if (second.first - first.end > 2 || second.first <= first.end || !isPlain(first) || !isPlain(second)) return null;
  const between = words.slice(first.end, second.first).toLowerCase().replaceAll(/\s+/g, ' ');
  if (RANGE.has(between)) return 'range';
  if (between === 'and' && words.lower(first.first - 1) === 'between') return 'range';
  return LIST.has(between) || (between === ',' && chained) ? 'list' : null;
}

/** A month, a day of one, or a part of a year: what a year is wanting in or follows. */
function isPlain({ meaning }: Expression): boolean {
  if (meaning.kind === 'year-part') return meaning.direction === null;
  return meaning.kind === 'calendar' && meaning.month !== null && meaning.direction === null;
}

/** The year of the first of two dates of which only the second names one: the one before where the year turns. */
function yearBefore(first: Expression['meaning'], second: Expression['meaning']): Exclude<YearNamed, null> | null {
  if (!isYearly(first) || !isYearly(second) || first.kind !== second.kind || first.year !== null) return null;
  const { year } = second;
  if (year === null || 'same' in year) return null;
  if ('shift' in year) {
    // "between January and | June last year"
    const isMonths = first.kind === 'calendar' && second.kind === 'calendar' && year.fromPrevious !== true;
    return isMonths ? { shift: placeIn(first) > placeIn(second) ? year.shift - 1 : year.shift } : null;
  }
  if (first.kind === 'year-part' || second.kind === 'year-part') return isSameKind(first, second) ? year : null;
  return { number: placeIn(first) > placeIn(second) ? year.number - 1 : year.number };
}

type Yearly = CalendarMeaning | Extract<Meaning, { kind: 'year-part' }>;

function isYearly(meaning: Meaning): meaning is Yearly {
  return meaning.kind === 'calendar' || meaning.kind === 'year-part';
}

/** Two quarters, the first of which is the earlier. */
function isSameKind(first: Yearly, second: Yearly): boolean {
  if (first.kind !== 'year-part' || second.kind !== 'year-part') return false;
  return first.part.charAt(0) === second.part.charAt(0) && first.part < second.part && /^[QH]/.test(first.part);
}

/** The beginning of a range over New Year of which no year is named: it keeps in mind where the range ends. */
function beforeEnd(first: Expression, { meaning: to }: Expression): Expression {
  const { meaning } = first;
  if (meaning.kind !== 'calendar' || to.kind !== 'calendar' || meaning.year !== null || to.year !== null) return first;
  if (to.month === null || placeIn(to) >= placeIn(meaning)) return first;
  return { ...first, meaning: { ...meaning, rangeEnd: { month: to.month, day: to.day } } };
}

/** The end of a range: in the year of its beginning, or the next. */
function afterBeginning({ meaning: from }: Expression, second: Expression): Expression {
  const { meaning } = second;
  if (from.kind !== 'calendar' || meaning.kind !== 'calendar' || meaning.year !== null) return second;
  const { year } = from;
  if (year === null) return { ...second, meaning: { ...meaning, endsRange: true } };
  if (!('number' in year)) return second;
  return withYear(second, { number: placeIn(meaning) < placeIn(from) ? year.number + 1 : year.number });
}

/** Months and days in the order of a year; a month alone as its beginning. */
function placeIn({ month, day }: CalendarMeaning): number {
  return (month ?? 0) * 32 + (day ?? 0);
}

function withYear(expression: Expression, year: Exclude<YearNamed, null>): Expression {
  const { meaning } = expression;
  return isYearly(meaning) ? { ...expression, meaning: { ...meaning, year } } : expression;
}
