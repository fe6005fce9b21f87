/** Days as numbers since 1970-01-01, as the contract counts them, and as people write them. */
const MILLISECONDS = 86_400_000;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Of `2024-02-01`, null where it is no such day. */
export function dayOf(iso: string): number | null {
  const parts = /^(-?\d{4,6})-(\d\d)-(\d\d)/.exec(iso);
  if (parts === null) return null;
  const date = new Date(0);
  date.setUTCFullYear(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  const day = Math.floor(date.getTime() / MILLISECONDS);
  return Number.isNaN(day) ? null : day;
}

export function isoOf(day: number): string {
  const { year, month, date } = calendar(day);
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${digits}-${String(month + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** `1 February 2024` */
export function shownDay(day: number): string {
  const { year, month, date } = calendar(day);
  return `${date} ${MONTHS[month]} ${shownYear(year)}`;
}

/** `Thursday, 1 February 2024` */
export function shownDayOfWeek(day: number): string {
  return `${WEEKDAYS[(((day + 4) % 7) + 7) % 7]}, ${shownDay(day)}`;
}

/** A half-open stretch of days: `1 February 2024`, `February 2024`, `2024`, `3 to 9 February 2024`. */
export function shownStretch(start: number, end: number): string {
  const last = end - 1;
  if (last <= start) return shownDay(start);
  const [from, to, after] = [calendar(start), calendar(last), calendar(end)];
  if (from.date === 1 && after.date === 1) {
    if (from.month === 0 && after.month === 0)
      return after.year - from.year === 1 ? shownYear(from.year) : `${shownYear(from.year)} to ${shownYear(to.year)}`;
    const whole = `${MONTHS[to.month]} ${shownYear(to.year)}`;
    if (from.year === to.year && from.month === to.month) return whole;
    return from.year === to.year
      ? `${MONTHS[from.month]} to ${whole}`
      : `${MONTHS[from.month]} ${shownYear(from.year)} to ${whole}`;
  }
  if (from.year === to.year && from.month === to.month) return `${from.date} to ${shownDay(last)}`;
  if (from.year === to.year) return `${from.date} ${MONTHS[from.month]} to ${shownDay(last)}`;
  return `${shownDay(start)} to ${shownDay(last)}`;
}

/** The first day of the month, or of the year, that a day is in. */
export function monthOf(day: number): number {
  return day - calendar(day).date + 1;
}

export function yearOf(day: number): number {
  return calendar(day).year;
}

/** `Feb 2024`, `2024`: short, for axes. */
export function shortMonth(day: number): string {
  const { year, month } = calendar(day);
  return `${MONTHS[month]?.slice(0, 3)} ${shownYear(year)}`;
}

/** `1 Feb` */
export function shortDay(day: number): string {
  const { month, date } = calendar(day);
  return `${date} ${MONTHS[month]?.slice(0, 3)}`;
}

/** ISO 8601 has a year 0, which is 1 BC. */
function shownYear(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

function calendar(day: number): { year: number; month: number; date: number } {
  const date = new Date(day * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), date: date.getUTCDate() };
}
