/** Resolves days and months without a year: "March 7", "September", "last May". */
import type { CalendarMeaning } from '../../meaning.js';
import { CONFIDENCE } from '../confidence.js';
import { type Context, fromPrevious, fromPublished, isNear, type Resolution, unresolved } from '../context.js';
import { carriedYear } from './carried-year.js';
import { type Day, digits, isDay, weekdayOf } from './days.js';
import { daysBetween, type Granularity, periodOf } from './period.js';

/** "March 7", "September", "last May": the year must be found. */
export function resolveMonth(meaning: CalendarMeaning, month: number, context: Context): Resolution {
  const resolution = resolveAlone(meaning, month, context);
  return meaning.endsRange === true ? afterBeginning(resolution, meaning, month, context) : resolution;
}

/** "from October to February": the end is after its beginning, and within a year of it. */
function afterBeginning(alone: Resolution, { day }: CalendarMeaning, month: number, context: Context): Resolution {
  const { last } = context;
  if (alone.period === null || !isNear(last, context, 0) || !OF_A_MONTH.has(last.period.granularity)) return alone;
  const from = last.period.first;
  const away = daysBetween(from, alone.period.first);
  if (away >= 0 && away <= 366) return alone;
  const isBefore = month < from.month || (month === from.month && day !== null && day < from.day);
  const period = periodOf(isBefore ? from.year + 1 : from.year, month, day);
  return period === null ? alone : fromPrevious(period, last, CONFIDENCE.likely);
}

const OF_A_MONTH: ReadonlySet<Granularity> = new Set<Granularity>(['day', 'month']);

function resolveAlone(meaning: CalendarMeaning, month: number, context: Context): Resolution {
  const { day, direction } = meaning;
  const open = `XXXX-${digits(month, 2)}${day === null ? '' : `-${digits(day, 2)}`}`;
  const from = meaning.fromPrevious === true ? countedMonth(meaning, month, context) : null;
  if (from !== null) return from;
  const counted =
    meaning.fromPrevious === true && context.last !== null && context.sentence - context.last.sentence <= 2;
  const carried = context.narrative || counted ? carriedYear(meaning, month, context) : null;
  if (carried !== null && context.last !== null) {
    const period = periodOf(carried, month, day);
    return period === null ? unresolved(open) : fromPrevious(period, context.last, CONFIDENCE.likely);
  }
  const told =
    direction === null ? context.carried({ month, day, weekday: meaning.weekday, rangeEnd: meaning.rangeEnd }) : null;
  if (told !== null) {
    const period = periodOf(told.year, month, day);
    return period === null ? unresolved(open) : fromPrevious(period, told.from, told.confidence);
  }
  const { published } = context;
  if (published === null) return unresolved(open);
  const candidates = [-1, 0, 1].flatMap((shift) => candidateIn(published.year + shift, month, day, published));
  const { weekday } = meaning;
  const fitting = weekday === null ? [] : candidates.filter(({ first }) => weekdayOf(first) === weekday);
  const chosen = choose(fitting.length > 0 ? fitting : candidates, published, meaning, context);
  const period = chosen === null ? null : periodOf(chosen.first.year, month, day);
  return period === null ? unresolved(open) : fromPublished(period, day === null ? CONFIDENCE.likely : CONFIDENCE.firm);
}

/** "that June", "the next March", "the previous May": from what a story has come to, or the date spoken of last. */
function countedMonth({ direction, day }: CalendarMeaning, month: number, context: Context): Resolution | null {
  const { last, narrative } = context;
  const spoken = last !== null && (narrative || context.sentence - last.sentence <= 2) ? last : null;
  const reference = context.story() ?? spoken;
  if (reference === null) return null;
  const { first, granularity } = reference.period;
  const isYear = granularity === 'year' || granularity === 'season';
  const isBefore = !isYear && month < first.month;
  const isAfter = isYear || month > first.month;
  const shift =
    direction === 'past'
      ? isBefore
        ? 0
        : -1
      : direction === 'future'
        ? isAfter && !isYear
          ? 0
          : 1
        : isBefore
          ? 1
          : 0;
  const period = periodOf(first.year + shift, month, day);
  return period === null ? null : fromPrevious(period, reference, CONFIDENCE.fair);
}

/** A day or month of one year that may be meant. */
interface Candidate {
  readonly first: Day;
  /** Days from the publication to it, 0 inside of it. */
  readonly distance: number;
}

function candidateIn(year: number, month: number, day: number | null, published: Day): Candidate[] {
  const first: Day = { year, month, day: day ?? 1 };
  if (!isDay(first)) return [];
  const toFirst = daysBetween(published, first);
  const isInside = toFirst < 0 && toFirst + (day === null ? MONTH : 1) > 0;
  return [{ first, distance: isInside ? 0 : toFirst }];
}

/** @param candidates in the order of their years */
function choose(
  candidates: readonly Candidate[],
  published: Day,
  { direction, day }: CalendarMeaning,
  context: Context,
): Candidate | null {
  const past = candidates.findLast(({ distance }) => distance <= 0) ?? null;
  const future = candidates.find(({ distance }) => distance >= 0) ?? null;
  if (direction === 'past') return candidates.findLast(({ distance }) => distance < 0) ?? null;
  if (direction === 'future') return candidates.find(({ distance }) => distance > 0) ?? null;
  if (direction === 'this') return candidates.find(({ first }) => first.year === published.year) ?? null;
  if (past === null || future === null) return past ?? future;
  const nearest = -past.distance <= future.distance ? past : future;
  const tense = context.tense();
  if (tense === 'future' && context.isCalledOff()) return nearest;
  if (tense === null) return nearestInSentence(candidates, context) ?? nearest;
  const meant = tense === 'past' ? past : future;
  if (meant === nearest || (tense === 'past' && day === null && context.isWithin())) return meant;
  // Of what is near both tenses speak: "extended its offer to 20 November", "will testify about the fire on 2 March".
  const length = day === null && nearest.distance < 0 ? MONTH : 0;
  const away = Math.abs(nearest.distance) - length;
  // Zones and clocks of publishers may be a day or two off.
  const isPast = tense === 'past' && away > DAYS_OFF && context.isOfPastVerb();
  return away <= (day === null ? NEAR_MONTH : NEAR_DAY) && !context.isSure() && !isPast ? nearest : meant;
}

/** In days from the publication. */
const MONTH = 28;
const NEAR_MONTH = 31;
const NEAR_DAY = 62;
const DAYS_OFF = 2;

/** "up to 40 in June from 29 in March": without a verb, the months of one sentence lie beside each other. */
function nearestInSentence(candidates: readonly Candidate[], { lastMonth, sentence }: Context): Candidate | null {
  if (lastMonth === null || lastMonth.sentence !== sentence || lastMonth.period.granularity !== 'month') return null;
  const away = ({ first }: Candidate) => Math.abs(daysBetween(lastMonth.period.first, first));
  return candidates.reduce<Candidate | null>(
    (best, candidate) => (best === null || away(candidate) < away(best) ? candidate : best),
    null,
  );
}
