/**
 * Ranges over New Year in a story that stands at their end or just after it: they began in the year before.
 *
 *     In January 1945 the famine was at its worst. It lasted from | October to March.      1944
 *     In August 1945 the war was over. The famine lasted from | October to March.          1945
 */
import type { DayOfYear } from '../../meaning.js';

/**
 * @param from the month in which the range begins
 * @param end where it ends, in the next year
 * @param now the month that the story has come to
 */
export function endsByThen(from: number, end: DayOfYear, now: number): boolean {
  return now < from && now <= end.month + MAX_AFTER_END;
}

/** In months. */
const MAX_AFTER_END = 2;
