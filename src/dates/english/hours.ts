/** What makes an hour of a number: "5 | p.m.", "five | o'clock", "4 | in the morning". */
import type { Words } from '../words.js';

/** "o'clock", "a.m.", "in the morning": what makes an hour of a number. */
export function hourAfter(words: Words, at: number, hour: number): { hour: number; end: number } | null {
  const clock = afterClock(words, at);
  const oClock = clock > at;
  const from = clock;
  if (words.lower(from) === 'in' && words.lower(from + 1) === 'the') {
    if (words.lower(from + 2) === 'morning') return { hour: hour % 12, end: from + 3 };
    if (/^(?:afternoon|evening)$/.test(words.lower(from + 2))) return { hour: (hour % 12) + 12, end: from + 3 };
  }
  if (oClock && words.lower(from) === 'at' && words.lower(from + 1) === 'night') {
    return { hour: hour > 5 ? (hour % 12) + 12 : hour, end: from + 2 };
  }
  const half = readMeridiem(words, from);
  if (half !== null) return { hour: (hour % 12) + (half.afternoon ? 12 : 0), end: half.end };
  return oClock ? { hour, end: from } : null;
}

/** "o'clock", "oclock", "o clock": the index after it, or `at` where there is none. */
function afterClock(words: Words, at: number): number {
  if (words.lower(at) === 'oclock') return at + 1;
  if (words.lower(at) !== 'o') return at;
  const clock = /^['’]$/.test(words.lower(at + 1)) ? at + 2 : at + 1;
  return words.lower(clock) === 'clock' ? clock + 1 : at;
}

/** "a.m.", "pm", "p.m", "p m", ".am". */
export function readMeridiem(words: Words, from: number): { afternoon: boolean; end: number } | null {
  // "9.am", "7.pm"
  const isStopped =
    words.lower(from) === '.' && words.isGlued(from) && words.isGlued(from + 1) && words.isNumber(from - 1);
  const at = isStopped && /^[ap]m$/.test(words.lower(from + 1)) ? from + 1 : from;
  const word = words.lower(at);
  if (/^[ap]$/.test(word) && words.lower(at + 1) === 'm' && !words.isGlued(at + 1) && words.isNumber(at - 1)) {
    return { afternoon: word === 'p', end: at + 2 };
  }
  if (word === 'am' || word === 'pm') {
    if (word === 'am' && !words.isGlued(at) && !/^AM$/.test(words.text(at)) && !words.isNumber(at - 1)) return null;
    return { afternoon: word === 'pm', end: at + 1 };
  }
  if (!/^[ap]$/.test(word) || words.lower(at + 1) !== '.' || words.lower(at + 2) !== 'm') return null;
  if (!words.isGlued(at + 1) || !words.isGlued(at + 2)) return null;
  const stop = words.lower(at + 3) === '.' && words.isGlued(at + 3);
  return { afternoon: word === 'p', end: stop ? at + 4 : at + 3 };
}
