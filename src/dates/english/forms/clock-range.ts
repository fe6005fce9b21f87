/**
 * Two hours of which only the second says what makes an hour of it: "from 3 to 5pm", "between 2 and 4 p.m.", "9.30-4.30pm", "from 10:30 to
 * noon", "10am-12". The first is before the second, and on the same day.
 */
import { DIGITS, type Form, type Match, type Reader } from '../../form.js';
import type { Clock, Meaning } from '../../meaning.js';
import type { Words } from '../../words.js';
import { closes, isVisit } from '../appointments.js';
import { BEFORE_HOURS } from '../lexicons/before-dates.js';

export const clockRange: Form = {
  name: 'clock-range',
  starts: [DIGITS],
  triggers: [DIGITS, 'am', 'pm', 'm'],
  read(reader, at) {
    const { words } = reader;
    if (words.isGlued(at) && !/^[(“"']$/.test(words.lower(at - 1))) return null;
    if (!LINKS.has(words.lower(at + 1)) && !LINKS.has(words.lower(at + 3))) return null;
    const military = readMilitary(words, at);
    if (military !== null) return military;
    const first = readHour(words, at);
    if (first === null || !LINKS.has(words.lower(first.end))) return null;
    const joined = words.lower(first.end);
    const placed = BEFORE_HOURS.has(words.lower(at - 1));
    if ((joined === 'and' || joined === 'or') && !placed) return null;
    return readEnd(reader, first, joined === 'and' || joined === 'or' || placed) ?? readBare(words, at, first);
  },
};

const LINKS: ReadonlySet<string> = new Set(['to', 'and', 'or', 'until', 'till', '-', '–', '—']);

/** "between 0730-0930", "from 0730 to 0930". */
function readMilitary(words: Words, at: number): Match | null {
  if (!words.text(at).startsWith('0') || !/^(?:between|from)$/.test(words.lower(at - 1))) return null;
  if (words.isLetters(at + 3) && words.isGlued(at + 3)) return null;
  const [first, last] = [militaryTime(words, at), militaryTime(words, at + 2)];
  if (first === null || last === null || !/^(?:to|and|-|–)$/.test(words.lower(at + 1))) return null;
  const meaning = (time: Clock): Meaning => ({ kind: 'timed', date: null, time });
  return { end: at + 1, meaning: meaning(first), followers: [{ first: at + 2, end: at + 3, meaning: meaning(last) }] };
}

function militaryTime(words: Words, at: number): Clock | null {
  const text = words.text(at);
  if (!words.isNumber(at) || text.length !== 4) return null;
  const [hour, minute] = [Number(text.slice(0, 2)), Number(text.slice(2))];
  return hour < 24 && minute < 60 ? { hour, minute, second: null, offset: null } : null;
}

interface Hour {
  readonly hour: number;
  readonly minute: number | null;
  readonly end: number;
}

/** "3", "10:30", "9.30"; no hour of more than twelve, which needs no second one. */
function readHour(words: Words, at: number): Hour | null {
  if (!words.isNumber(at) || words.text(at).length > 2) return null;
  const hour = Number(words.text(at));
  if (hour < 1 || hour > 12) return null;
  const marked = /^[:.]$/.test(words.lower(at + 1)) && words.isGlued(at + 1) && words.isGlued(at + 2);
  if (!marked || !words.isNumber(at + 2) || words.text(at + 2).length !== 2) return { hour, minute: null, end: at + 1 };
  const minute = Number(words.text(at + 2));
  return minute < 60 ? { hour, minute, end: at + 3 } : null;
}

/** "between 9 and | 10:30", "be out from 5 to | 7": hours that neither half of the day is told of. */
function readBare(words: Words, at: number, first: Hour): Match | null {
  if (!/^(?:from|between)$/.test(words.lower(at - 1))) return null;
  const from = first.end + 1;
  const last = readHour(words, from);
  if (last === null || !closes(words, last.end)) return null;
  const isTold = [at, from].some((hour) => words.lower(hour + 1) === ':');
  if (!isTold && !isVisit(words, at)) return null;
  const meaning = ({ hour, minute }: Hour): Meaning => ({
    kind: 'timed',
    date: null,
    time: { hour, minute, second: null, offset: null },
  });
  return {
    end: first.end,
    meaning: meaning(first),
    followers: [{ first: from, end: last.end, meaning: meaning(last) }],
  };
}

/** The end of the range, a clock time on a day or not. */
function readEnd(reader: Reader, first: Hour, placed: boolean): Match | null {
  const { words } = reader;
  const from = first.end + 1;
  const last = reader.expression(from);
  if (last === null || last.form !== 'clock' || last.meaning.kind !== 'timed' || typeof last.meaning.time === 'string')
    return null;
  const { time } = last.meaning;
  // "won 3-5 p.m. Monday" is a result before a time, "3-5 p.m." alone hours
  if (time.minute === null && first.minute === null && !placed && time.hour === first.hour) return null;
  // "4 to 19:00" is no range of hours: a time of twenty-four hours says nothing of the first
  if (!isOfHalf(words, from, last.end)) return null;
  const clock: Clock = { hour: hourBefore(first, time), minute: first.minute, second: null, offset: time.offset };
  const meaning: Meaning = { kind: 'timed', date: last.meaning.date, time: clock };
  const follower = { first: from, end: last.end, meaning: last.meaning };
  return { end: first.end, meaning, followers: [follower] };
}

/** "5pm", "noon": what shows the half of the day. */
function isOfHalf(words: Words, from: number, end: number): boolean {
  if (!words.isNumber(from)) return true;
  for (let at = from; at < end; at += 1) if (HALVES.has(words.lower(at))) return true;
  return false;
}

const HALVES: ReadonlySet<string> = new Set(['am', 'pm', 'a', 'p', 'noon', 'midnight']);

/** The last such hour before the end: "11 to 1 p.m." begins in the morning, "3 to 5 p.m." in the afternoon. */
function hourBefore({ hour, minute }: Hour, end: Clock): number {
  const minutes = (of: number) => of * 60 + (minute ?? 0);
  const until = end.hour * 60 + (end.minute ?? 0);
  const afternoon = (hour % 12) + 12;
  return minutes(afternoon) < until ? afternoon : hour % 12;
}
