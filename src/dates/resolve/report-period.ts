/** Resolves periods that the figures of a report are compared with: "the year-earlier period", "a year earlier". */
import type { Meaning } from '../meaning.js';
import { isYear } from './calendar/days.js';
import { yearOf } from './calendar/named-year.js';
import { type Period, partPeriod, yearPeriod } from './calendar/period.js';
import { CONFIDENCE } from './confidence.js';
import { type Context, fromPrevious, fromPublished, type Resolution, unresolved } from './context.js';

/** "the year-earlier period", "the 1988 period", "the latest period". */
export function resolvePeriod({ years, year }: Extract<Meaning, { kind: 'period' }>, context: Context): Resolution {
  const { lastReport, published } = context;
  if (lastReport !== null && !context.lastReportIsLong) {
    const named = year === null ? null : yearOf(year, context);
    const number = named?.number ?? lastReport.period.first.year + years;
    return isYear(number)
      ? fromPrevious(inYear(lastReport.period, number), lastReport, CONFIDENCE.fair)
      : unresolved('XXXX');
  }
  const named = year === null ? null : yearOf(year, context);
  if (named !== null) return named.resolved(yearPeriod(named.number));
  if (published === null) return unresolved('XXXX');
  return isYear(published.year + years)
    ? fromPublished(yearPeriod(published.year + years), CONFIDENCE.doubtful)
    : unresolved('XXXX');
}

/** "a year earlier" after the figures of a quarter is that quarter, a year before. */
export function yearBeforeReport(context: Context, from: 'published' | 'previous'): Resolution | null {
  const { lastReport, last } = context;
  if (lastReport === null || context.lastReportIsLong) return null;
  const near = context.sentence - lastReport.sentence <= 8;
  const fresh =
    from === 'previous' ||
    last === null ||
    last.index <= lastReport.index ||
    context.sentence - lastReport.sentence <= 2;
  const number = lastReport.period.first.year - 1;
  if (!near || !fresh || !isYear(number)) return null;
  return fromPrevious(inYear(lastReport.period, number), lastReport, CONFIDENCE.fair);
}

/** The same quarter, half or month of another year. */
function inYear(period: Period, year: number): Period {
  const part = /-([QH]\d)$/.exec(period.value)?.[1];
  if (isReportPart(part)) return partPeriod(year, part);
  return yearPeriod(year);
}

type ReportPart = 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2';
function isReportPart(part: string | undefined): part is ReportPart {
  return part !== undefined && /^(?:Q[1-4]|H[12])$/.test(part);
}
