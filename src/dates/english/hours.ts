/** What makes an hour of a number: "5 | p.m.", "five | o'clock", "4 | in the morning". */
import type { Words } from '../words.js';

/** "o'clock", "a.m.", "in the morning": what makes an hour of a number. */
export function hourAfter(words: Words, at: number, hour: number): { hour: number; end: number } | null {
  const oClock = words.lower(at) === 'o' && /^['’]$/.test(words.lower(at + 1)) && words.lower(at + 2) === 'clock';
  const from = oClock ? at + 3 : at;
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

/** "a.m.", "pm", "p.m". */
export function readMeridiem(words: Words, at: number): { afternoon: boolean; end: number } | null {
  const word = words.lower(at);
  if (word === 'am' || word === 'pm') {
    if (word === 'am' && !words.isGlued(at) && !/^AM$/.test(words.text(at)) && !words.isNumber(at - 1)) return null;
    return { afternoon: word === 'pm', end: at + 1 };
  }
  if (!/^[ap]$/.test(word) || words.lower(at + 1) !== '.' || words.lower(at + 2) !== 'm') return null;
  if (!words.isGlued(at + 1) || !words.isGlued(at + 2)) return null;
  const stop = words.lower(at + 3) === '.' && words.isGlued(at + 3);
  return { afternoon: word === 'p', end: stop ? at + 4 : at + 3 };
}
