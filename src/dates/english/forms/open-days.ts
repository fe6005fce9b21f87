/**
 * Weekdays of opening hours and timetables, which come again every week: "Mon–Fri 9am–5pm", "Tue-Sun, 10:00-18:00", "open Mon, Wed and Fri",
 * "is open Monday to Friday". Each is a set of its own.
 */
import { MONTHS, WEEKDAYS } from '../../../english/calendar.js';
import type { Follower, Form, Match } from '../../form.js';
import type { Meaning } from '../../meaning.js';
import type { Words } from '../../words.js';
import { AFTER_OPEN_DAYS, DAY_LINKS, OF_OPENING, OPENING } from '../lexicons/opening-hours.js';
import { ALL_WEEKDAYS } from '../weekday-names.js';

export const openDays: Form = {
  name: 'open-days',
  starts: [...ALL_WEEKDAYS.keys()],
  triggers: [...ALL_WEEKDAYS.keys()],
  read(reader, at) {
    const { words } = reader;
    const first = readDay(words, at);
    if (first === null) return null;
    const days = [first];
    for (let last = first; days.length < MAX_DAYS; ) {
      const day = readDay(words, linkEnd(words, last.end));
      if (day === null) break;
      days.push(day);
      last = day;
    }
    const end = days.at(-1)?.end ?? first.end;
    if (!isOfHours(words, days, end)) return null;
    return listed(days);
  },
};

const MAX_DAYS = 7;

interface Day {
  readonly first: number;
  readonly end: number;
  readonly weekday: number;
  readonly isShort: boolean;
}

/** "Mon", "Mon.", "Monday"; no "Mon 3", which is one day. */
function readDay(words: Words, at: number): Day | null {
  const weekday = words.isCapital(at) ? ALL_WEEKDAYS.get(words.lower(at)) : undefined;
  if (weekday === undefined) return null;
  const isShort = !WEEKDAYS.has(words.lower(at));
  const isStopped =
    isShort && words.lower(at + 1) === '.' && words.isGlued(at + 1) && DAY_LINKS.has(words.lower(at + 2));
  return { first: at, end: isStopped ? at + 2 : at + 1, weekday, isShort };
}

function linkEnd(words: Words, at: number): number {
  if (DAY_LINKS.has(words.lower(at))) return at + 1;
  if (words.lower(at) !== ',') return -1;
  return /^(?:and|&)$/.test(words.lower(at + 1)) ? at + 2 : at + 1;
}

/** Whether the words around speak of hours that are kept every week. */
function isOfHours(words: Words, days: readonly Day[], end: number): boolean {
  const [first, second] = days;
  if (first === undefined || isDate(words, end)) return false;
  const isShort = days.every((day) => day.isShort);
  if (second === undefined) {
    if (!isShort) return isExcepted(words, first.first);
    return isHour(words, end) && opensNear(words, first.first, REACH_OF_LIST);
  }
  if (!isShort) return isOpenNow(words, first.first);
  const next = words.lower(end);
  return isHour(words, end) || AFTER_OPEN_DAYS.has(next) || opensNear(words, first.first, REACH);
}

/** "Sat | 3 Feb", "Mon–Fri | this week": days of their own. */
function isDate(words: Words, end: number): boolean {
  const next = words.lower(end) === ',' ? end + 1 : end;
  if (MONTHS.has(words.lower(next)) || /^(?:this|next|last)$/.test(words.lower(next))) return true;
  return words.isNumber(next) && !isHour(words, end);
}

/** "9am", "10:00", "8.30 pm" after the days, with a comma or colon between or not. */
function isHour(words: Words, end: number): boolean {
  const at = /^[,:]$/.test(words.lower(end)) ? end + 1 : end;
  if (!words.isNumber(at) || words.text(at).length > 2) return false;
  const next = words.lower(at + 1);
  if (/^[ap]m?$/.test(next)) return true;
  if (/^[:.]$/.test(next)) return words.isGlued(at + 1) && words.isNumber(at + 2) && words.text(at + 2).length === 2;
  return /^[-–]$/.test(next) && words.isNumber(at + 2) && /^(?:[ap]m?|:)$/.test(words.lower(at + 3));
}

/** Words between "open" and days, and within a list of hours. */
const REACH = 6;
const REACH_OF_LIST = 14;

function opensNear(words: Words, first: number, reach: number): boolean {
  for (let at = first - 1; at >= first - reach; at -= 1) {
    if (OPENING.has(words.lower(at))) return true;
  }
  return false;
}

/** "Open Tue–Sun; closed | Monday". */
function isExcepted(words: Words, first: number): boolean {
  if (!/^(?:open|closed)$/.test(words.lower(first - 1))) return false;
  for (let at = first - 2; at >= first - REACH_OF_LIST; at -= 1) {
    if (words.lower(at) === 'daily' || readDay(words, at)?.isShort === true) return true;
  }
  return false;
}

/** "is open | Monday to Friday", "is served from | Monday to Friday"; no "was open", "will be open". */
function isOpenNow(words: Words, first: number): boolean {
  const at = words.lower(first - 1) === 'from' ? first - 2 : first - 1;
  return OF_OPENING.has(words.lower(at)) && /^(?:is|are)$/.test(words.lower(at - 1));
}

function listed(days: readonly Day[]): Match | null {
  const [first, ...others] = days;
  if (first === undefined) return null;
  const meaning = ({ weekday }: Day): Meaning => ({ kind: 'set', value: `XXXX-WXX-${weekday}` });
  const followers = others.map((day): Follower => ({ first: day.first, end: day.end, meaning: meaning(day) }));
  return { end: first.end, meaning: meaning(first), followers };
}
