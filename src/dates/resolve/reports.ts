/** What a report on figures is about: a quarter or a half, the months of a longer sum, and the period that is compared with. */
import type { Meaning } from '../meaning.js';
import type { Period } from './calendar/period.js';
import type { Reference } from './context.js';

/** "the nine months": figures of more than a quarter. */
export function isReportLength(meaning: Meaning): boolean {
  const length = meaning.kind === 'duration' ? meaning.lengths[0] : undefined;
  return length !== undefined && length.unit === 'month' && (length.amount === 9 || length.amount === 6);
}

export function isReport(meaning: Meaning, { granularity }: Period): boolean {
  return (granularity === 'quarter' || granularity === 'half') && meaning.kind !== 'duration';
}

/** "a year earlier": the period that is compared with does not become the one that is reported. */
export function isComparison(meaning: Meaning, report: Reference | null, period: Period): boolean {
  if (report === null) return false;
  return (meaning.kind === 'shift' || meaning.kind === 'period') && period.first.year < report.period.first.year;
}
