/**
 * Dates as programs write them, in every form that can mean one day only.
 *
 *     2024-02-01T09:30:00+02:00   2023-04-28 17:40:08+00:00   20241122   20241122T101500Z
 *     Fri, 22 Nov 2024 10:15:00 GMT   November 22, 2024 Friday   22 November 2024   November 22, 2024   22.11.2024   2024/11/22
 *     22. November 2024   22 de noviembre de 2024   venerdì 22 novembre 2024
 *     1732270500   1732270500000
 *
 * `03/04/2024` is read by nobody: it may be March or April.
 */
import { monthNumber, WEEKDAY } from './month-names.js';
import { isCalendarDay } from './published.js';

/** An ISO 8601 date, with the time and the zone where they are told; null where the value is no date, or may be two. */
export function readDate(value: string | number): string | null {
  if (typeof value === 'number') return ofEpoch(value);
  const text = value.trim();
  for (const form of FORMS) {
    const read = form(text);
    if (read !== null) return read;
  }
  return null;
}

type Form = (text: string) => string | null;

/** The years that news has: a number outside is no epoch. */
const FIRST = Date.UTC(1971, 0, 1);
const LAST = Date.UTC(2200, 0, 1);

/** Seconds, milliseconds or microseconds since 1970; eight digits that are a date are that date. */
function ofEpoch(value: number): string | null {
  const compact = ofCompact(String(value));
  if (compact !== null) return compact;
  const milliseconds = [1000, 1, 0.001].map((scale) => value * scale).find((time) => time >= FIRST && time < LAST);
  return milliseconds === undefined ? null : new Date(milliseconds).toISOString().replace(/\.000Z$/, 'Z');
}

/** The time of day and the zone, as they stand after a date. */
const CLOCK = String.raw`(?:(?:T|t|,? at |,? | - )\s*(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([AaPp]\.?[Mm]\.?)?\s*((?:GMT|UTC)[+-]\d{2}:?\d{2}|Z|z|UTC|GMT|UT|E[SD]T|C[SD]T|M[SD]T|P[SD]T|BST|CES?T|[+-]\d{2}:?\d{2}|[+-]\d{2})?(?:\s*\([A-Za-z ]+\))?)?`;
const YEAR = String.raw`(\d{4})`;
const NUMBER = String.raw`(\d{1,2})`;
const MONTH = String.raw`(\p{L}{3,10})\.?`;
/** `1er`, `1º`, and the stop of an ordinal. */
const DAY_END = '(?:st|nd|rd|th|er|º|\\.)?';
/** After the date, as archives write it. */
const WEEKDAY_AFTER = String.raw`(?:,?\s+(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?(?![a-z]))?`;

const ISO = new RegExp(`^${YEAR}[-/.]${NUMBER}[-/.]${NUMBER}${CLOCK}$`);
const DAY_MONTH = new RegExp(
  String.raw`^${WEEKDAY}${NUMBER}${DAY_END}(?:\s+|-)(?:de\s+)?${MONTH},?(?:\s+|-)(?:del?\s+)?${YEAR}${WEEKDAY_AFTER}${CLOCK}$`,
  'iu',
);
const MONTH_DAY = new RegExp(
  String.raw`^${WEEKDAY}${MONTH}\s+${NUMBER}(?:st|nd|rd|th)?,?\s+${YEAR}${WEEKDAY_AFTER}${CLOCK}$`,
  'iu',
);
/** `Fri Nov 22 10:15:00 UTC 2024`, as `date` writes it. */
const UNIX =
  /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]* ([a-z]{3}) +(\d{1,2}) (\d{2}):(\d{2}):(\d{2})(?: ([A-Z]{1,4}|[+-]\d{4}))? (\d{4})$/i;
const NUMERIC = new RegExp(`^${NUMBER}([-/.])${NUMBER}\\2${YEAR}${CLOCK}$`);
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/;

const FORMS: readonly Form[] = [
  (text) => withClock(ISO.exec(text), ([, year, month, day]) => [year, month, day]),
  ofCompact,
  (text) => withClock(DAY_MONTH.exec(text), ([, day, month, year]) => [year, monthNumber(month), day]),
  (text) => withClock(MONTH_DAY.exec(text), ([, month, day, year]) => [year, monthNumber(month), day]),
  ofUnix,
  ofNumeric,
  (text) => (/^\d{9,17}(?:\.\d+)?$/.test(text) ? ofEpoch(Number(text)) : null),
];

function ofCompact(text: string): string | null {
  const match = COMPACT.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, zone] = match;
  const date = dayOf(year, month, day);
  if (date === null || hour === undefined) return date;
  return withTime(date, { hour, minute, second, half: undefined, zone });
}

/** `22/11/2024`: only one of the numbers can be a month. */
function ofNumeric(text: string): string | null {
  return withClock(
    NUMERIC.exec(text),
    ([, first = '', separator, second = '', year]) => {
      const [a, b] = [Number(first), Number(second)];
      if (a > 12 || a === b || separator === '.') return [year, second, first];
      return b > 12 ? [year, first, second] : [undefined, first, second];
    },
    4,
  );
}

function ofUnix(text: string): string | null {
  const match = UNIX.exec(text);
  if (match === null) return null;
  const [, month, day, hour, minute, second, zone, year] = match;
  const date = dayOf(year, monthNumber(month), day);
  return date === null ? null : withTime(date, { hour, minute, second, half: undefined, zone });
}

type Parts = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

/** @param groups of the date: those of the time follow */
function withClock(match: RegExpExecArray | null, parts: (match: RegExpExecArray) => Parts, groups = 3): string | null {
  if (match === null) return null;
  const date = dayOf(...parts(match));
  const [hour, minute, second, half, zone] = match.slice(groups + 1);
  if (date === null || hour === undefined) return date;
  return withTime(date, { hour, minute, second, half, zone });
}

interface Time {
  readonly hour: string | undefined;
  readonly minute: string | undefined;
  readonly second: string | undefined;
  readonly half: string | undefined;
  readonly zone: string | undefined;
}

function withTime(date: string, { hour = '', minute = '', second, half, zone }: Time): string | null {
  let hours = Number(hour);
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (/^p/i.test(half) ? 12 : 0);
  }
  if (hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return null;
  const seconds = second === undefined ? '' : `:${second === '60' ? '59' : second}`;
  return `${date}T${String(hours).padStart(2, '0')}:${minute}${seconds}${zoneOf(zone)}`;
}

const ZONES: ReadonlyMap<string, string> = new Map([
  ['Z', 'Z'],
  ['UTC', 'Z'],
  ['GMT', 'Z'],
  ['UT', 'Z'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CST', '-06:00'],
  ['CDT', '-05:00'],
  ['MST', '-07:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
  ['BST', '+01:00'],
  ['CET', '+01:00'],
  ['CEST', '+02:00'],
]);

/** Nothing for a zone that is not known: the day is right, and the hour is local. */
function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  const offset = /^(?:GMT|UTC)?([+-]\d{2}):?(\d{2})?$/i.exec(zone);
  return offset === null ? (ZONES.get(zone.toUpperCase()) ?? '') : `${offset[1]}:${offset[2] ?? '00'}`;
}

function dayOf(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  if (!isCalendarDay(Number(year), Number(month), Number(day))) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
