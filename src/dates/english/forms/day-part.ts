/**
 * Parts of a day: "this morning", "tonight", "last night", "overnight", "Monday night", "yesterday evening", "the night of
 * April 18", "the next morning", "mid-afternoon".
 */

import { WEEKDAYS } from '../../../english/calendar.js';
import { wordSet } from '../../../english/words.js';
import { afterThe, type Form, type Match, type Reader } from '../../form.js';
import type { DayPart, Meaning } from '../../meaning.js';
import type { Words } from '../../words.js';
import { closes } from '../appointments.js';
import { AFTER_DAY_PART } from '../lexicons/after-dates.js';
import { BEFORE_DAY_PART, BEFORE_MOMENT } from '../lexicons/before-dates.js';
import { DAY_PARTS, MOMENTS } from '../lexicons/calendar-words.js';
import { nounFollows } from '../phrases.js';
import { dayBeside } from './day-word.js';
import { readChooser } from './selectors.js';

const SAME_DAY = dayBeside(0, 'published');
const DAY_BEFORE = dayBeside(-1, 'published');

/** "the next morning": of the day beside the one spoken of. */
const NEIGHBOURS = wordSet('next, following, ensuing, subsequent, previous, preceding, prior');

export const dayPart: Form = {
  name: 'day-part',
  starts: [
    ...['this', 'tonight', 'overnight', 'last', 'that', 'same', 'mid', ...NEIGHBOURS, ...DAY_PARTS.keys()],
    ...afterThe([...DAY_PARTS.keys(), ...NEIGHBOURS, 'very', 'same']),
  ],
  triggers: ['tonight', 'overnight', ...DAY_PARTS.keys()],
  read(reader, at) {
    const { words } = reader;
    const first = words.lower(at);
    if (first === 'tonight') return timed(SAME_DAY, 'NI', at + 1);
    if (first === 'overnight') return isAdverb(reader, at) ? readOvernight(reader, at + 1) : null;
    if (DAY_PARTS.has(first)) return readMoment(reader, at);
    if (first === 'mid') return readMid(reader, words.lower(at + 1) === '-' ? at + 2 : at + 1);
    const neighbour = first === 'the' || NEIGHBOURS.has(first) ? readNeighbour(words, at) : null;
    if (neighbour !== null) return neighbour;
    const part = DAY_PARTS.get(words.lower(at + 1));
    if (part !== undefined && first === 'last')
      return part === 'NI' || part === 'EV' ? timed(DAY_BEFORE, part, at + 2) : null;
    if (part !== undefined && first === 'this') return timed(SAME_DAY, part, at + 2);
    if (part !== undefined && (first === 'that' || first === 'same'))
      return timed({ kind: 'same', unit: 'day', pointing: true }, part, at + 2);
    if (part !== undefined && first === 'the') return readOf(reader, part, at + 2);
    return readSame(words, at);
  },
};

function timed(date: Meaning | null, time: DayPart, end: number): Match {
  return { end, meaning: { kind: 'timed', date, time } };
}

/** "at | dawn", "before | lunchtime", "midmorning", "in | morning"; no "the dawn of an era", "dusk patrols", "in morning trade", Dawn French. */
function readMoment(reader: Reader, at: number): Match | null {
  const { words } = reader;
  const [before, word] = [words.lower(at - 1), words.lower(at)];
  const part = DAY_PARTS.get(word);
  if (part === undefined || words.isCapital(at) || /^[-–]$/.test(words.lower(at + 1)) || followed(reader, at + 1))
    return null;
  if (!MOMENTS.has(word)) {
    const isBare = before === 'in' && ARTICLE_LEFT_OUT.has(word) && closes(words, at + 1);
    return isBare ? timed(null, part, at + 1) : null;
  }
  return BEFORE_MOMENT.has(before) || word.startsWith('mid') ? timed(null, part, at + 1) : null;
}

const ARTICLE_LEFT_OUT: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening']);

/** Whether a noun follows that the part of the day tells of; "lunchtime | tomorrow" is none. */
function followed(reader: Reader, at: number): boolean {
  return nounFollows(reader, at) && !DAYS_BESIDE.has(reader.words.lower(at)) && !WEEKDAYS.has(reader.words.lower(at));
}

const DAYS_BESIDE: ReadonlySet<string> = new Set(['today', 'tomorrow', 'yesterday']);

/** "overnight Saturday", "overnight on Saturday": of that day; alone, the last night. */
function readOvernight(reader: Reader, at: number): Match {
  const day = readDay(reader, reader.words.lower(at) === 'on' ? at + 1 : at);
  return timed(day?.meaning ?? SAME_DAY, 'NI', day?.end ?? at);
}

/** "the next morning", "the following evening", "the previous night": of the day beside the one spoken of. */
function readNeighbour(words: Words, at: number): Match | null {
  const chosen = readChooser(words, at);
  if (chosen === null || !/^(?:next|following|previous)$/.test(chosen.which)) return null;
  const part = DAY_PARTS.get(words.lower(chosen.end));
  if (part === undefined || words.lower(chosen.end + 1) === '-') return null;
  const sign = chosen.which === 'previous' ? -1 : 1;
  return timed(dayBeside(sign, 'previous'), part, chosen.end + 1);
}

/** "the same evening", "that same night", "the very same morning". */
function readSame(words: Words, at: number): Match | null {
  const chosen = readChooser(words, at);
  const part = chosen?.which === 'that' ? DAY_PARTS.get(words.lower(chosen.end)) : undefined;
  if (chosen === null || part === undefined || words.lower(chosen.end + 1) === '-') return null;
  return timed({ kind: 'same', unit: 'day', pointing: true }, part, chosen.end + 1);
}

/** "mid-afternoon yesterday", "mid-morning", "mid afternoon". */
function readMid(reader: Reader, at: number): Match | null {
  const part = DAY_PARTS.get(reader.words.lower(at));
  if (part === undefined) return null;
  const day = readDay(reader, at + 1);
  return { ...timed(day?.meaning ?? null, part, day?.end ?? at + 1), mod: 'MID' };
}

/** "the night of April 18", "the morning of the next day", "the morning". */
function readOf(reader: Reader, part: DayPart, end: number): Match | null {
  const { words } = reader;
  if (words.lower(end) === 'of') {
    const day = readDay(reader, end + 1);
    if (day !== null) return timed(day.meaning, part, day.end);
  }
  if (AFTER_DAY_PART.has(words.lower(end))) return null;
  if (!BEFORE_DAY_PART.has(words.lower(end - 3)) || part === 'MI') return null;
  // "in the daytime"; no "in the daytime heat"
  if (part === 'DT' && followed(reader, end)) return null;
  return timed({ kind: 'same', unit: 'day', pointing: false }, part, end);
}

function readDay(reader: Reader, at: number): { meaning: Meaning; end: number } | null {
  const inner = reader.expression(at);
  if (inner === null || !isDay(inner.meaning)) return null;
  return { meaning: inner.meaning, end: inner.end };
}

/** Whether a meaning names a day. */
export function isDay(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'calendar':
      return meaning.day !== null || meaning.weekday !== null;
    case 'shift':
    case 'counted':
      return meaning.length.unit === 'day';
    case 'same':
      return meaning.unit === 'day';
    case 'holiday':
    case 'nth-weekday':
      return true;
    default:
      return false;
  }
}

/** "fell overnight", no "an overnight success", "the overnight rate". */
function isAdverb({ words, syntax }: Reader, at: number): boolean {
  if (/^(?:a|an|the|of|its|his|her|their)$/.test(words.lower(at - 1))) return false;
  const after = syntax.upos(words.token(at + 1));
  return !(words.isLetters(at + 1) && (after === 'NOUN' || after === 'ADJ'));
}

/** A part of the day after a day: "Monday | night", "tomorrow | evening", "March 3 | morning". */
export function readPartAfter(reader: Reader, at: number): { time: DayPart; end: number } | null {
  const { words } = reader;
  const part = DAY_PARTS.get(words.lower(at));
  if (part === undefined || words.isGlued(at)) return null;
  if (words.isCapital(at) && !WEEKDAYS.has(words.lower(at - 1))) return null;
  return { time: part, end: at + 1 };
}
