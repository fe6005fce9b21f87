/** The publication date as a caller gives it: an option of the command line, a field of a row. */
import { z } from 'zod';
import type { GivenDate } from '../document/index.js';

const ISO_8601 = /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** An ISO 8601 calendar date, with or without a time: `2024-02-01`, `1990-08-15T13:37`, `2024-02-01T09:00:00+13:00`. */
export const publicationDateSchema = z
  .string()
  .refine(isCalendarDate, { error: 'expected a calendar date in ISO 8601, such as 2024-02-01 or 2024-02-01T09:30' });

function isCalendarDate(value: string): boolean {
  const match = ISO_8601.exec(value);
  if (match === null) return false;
  return isCalendarDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Whether there is such a day. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (year === 0) return false; // no calendar of news has one
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day); // Date.UTC takes the years 1 to 99 for those of the twentieth century
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** What an option of the caller says of a document; null when it is not given. */
export function optionPublication(value: string | null | undefined): GivenDate | null {
  return value == null ? null : { value, basis: 'option' };
}
