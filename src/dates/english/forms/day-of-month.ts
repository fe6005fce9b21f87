/** A day of a month spoken of before: "on the 19th"; no "the 5th battalion". */
import { calendarMeaning } from '../../calendar-meaning.js';
import { afterThe, DIGITS, type Form } from '../../form.js';
import type { Words } from '../../words.js';
import { closes } from '../appointments.js';
import { readMeridiem } from '../hours.js';
import { AFTER_DAY_NUMBER } from '../lexicons/after-dates.js';
import { APPOINTED } from '../lexicons/appointments.js';
import { BEFORE_DAY_OF_MONTH } from '../lexicons/before-dates.js';
import type { NumberRead } from '../numbers.js';
import { readOrdinal } from '../ordinals.js';
import { nounFollows } from '../phrases.js';
import { readYearDigits } from '../year-names.js';

export const dayOfMonth: Form = {
  name: 'day-of-month',
  starts: [DIGITS, ...afterThe([DIGITS, 'twenty', 'thirty'])],
  triggers: [DIGITS, 'twenty', 'thirty'],
  read(reader, at) {
    const { words } = reader;
    const article = words.lower(at) === 'the';
    // "on 29th": an ordinal without its article
    if (!article && words.lower(at - 1) !== 'on') return null;
    const day = readOrdinal(words, article ? at + 1 : at) ?? (article ? readBeforeTime(words, at + 1) : null);
    if (day === null || day.value > 31) return null;
    // "be back the | 9th", "the | 9th at 5pm"
    const isProven =
      BEFORE_DAY_OF_MONTH.has(words.lower(at - 1)) || (APPOINTED.has(words.lower(at - 1)) && closes(words, day.end));
    if (!isProven && !isBeforeClock(words, day.end)) return null;
    const followed = words.lower(day.end);
    if (!article && words.isLetters(day.end) && !goesOn(words, day.end)) return null;
    if (words.isLetters(day.end) && (nounFollows(reader, day.end) || /^(?:century|of)$/.test(followed))) return null;
    if (
      (followed === '-' && (words.isGlued(day.end) || words.isGlued(day.end + 1))) ||
      readYearDigits(words, day.end) !== null
    )
      return null;
    return {
      end: day.end,
      meaning: calendarMeaning({ day: day.value }),
    };
  },
};

/** "on the | 17 between 2 and 4pm": a number without its ending. */
function readBeforeTime(words: Words, at: number): NumberRead | null {
  if (words.lower(at - 2) !== 'on' || !words.isNumber(at) || words.text(at).length > 2 || words.isGlued(at + 1))
    return null;
  const value = Number(words.text(at));
  const isTimed = /^(?:between|from)$/.test(words.lower(at + 1)) && words.isNumber(at + 2);
  return value >= 1 && isTimed ? { value, end: at + 1 } : null;
}

/** "the 9th | at 5pm". */
function isBeforeClock(words: Words, at: number): boolean {
  return words.lower(at) === 'at' && words.isNumber(at + 1) && readMeridiem(words, at + 2) !== null;
}

/** "on 29th at noon"; no "on 4th down", "on 29th and Main". */
function goesOn(words: Words, at: number): boolean {
  return AFTER_DAY_NUMBER.has(words.lower(at)) && !words.isCapital(at + 1);
}
