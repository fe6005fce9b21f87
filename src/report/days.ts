/** Days as numbers, since 1970-01-01, in the calendar that ISO 8601 goes on with to all years. */

/** The day that an ISO 8601 date or time begins with, `2024-03-07T09:30`, `-0263-01-01`; null for what has none. */
export function dayNumber(written: string | null): number | null {
  const [, year, month, day] = DAY.exec(written ?? '') ?? [];
  if (year === undefined) return null;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  const number = date.getTime() / DAY_LENGTH;
  return Number.isNaN(number) || date.getUTCMonth() !== Number(month) - 1 ? null : number;
}

/** The days that a half-open interval touches: the first, and the one after the last. */
export function daysIn({ start, end }: { readonly start: string; readonly end: string }): [number, number] | null {
  const [first, last] = [dayNumber(start), dayNumber(end)];
  if (first === null || last === null) return null;
  const isWhole = !/T(?!00:00(?::00)?(?:\.0+)?(?:Z|[+-]|$))/.test(end);
  return [first, Math.max(first + 1, isWhole ? last : last + 1)];
}

const DAY = /^([+-]?\d{4,6})-(\d\d)-(\d\d)(?=T|$)/;
const DAY_LENGTH = 86_400_000;
