/** A day of a month spoken of before: "on the 19th"; no "the 5th battalion". */
import { calendarMeaning } from '../../calendar-meaning.js';
import { afterThe, DIGITS, type Form } from '../../form.js';
import type { Words } from '../../words.js';
import { AFTER_DAY_NUMBER } from '../lexicons/after-dates.js';
import { BEFORE_DAY_OF_MONTH } from '../lexicons/before-dates.js';
import { readOrdinal } from '../ordinals.js';
import { nounFollows } from '../phrases.js';
import { readYearDigits } from '../year-names.js';

export const dayOfMonth: Form = {
  name: 'day-of-month',
  starts: [DIGITS, ...afterThe([DIGITS])],
  triggers: [DIGITS],
  read(reader, at) {
    const { words } = reader;
    const article = words.lower(at) === 'the';
    // "on 29th": an ordinal without its article
    if (!article && words.lower(at - 1) !== 'on') return null;
    const day = readOrdinal(words, article ? at + 1 : at);
    if (day === null || day.value > 31 || !BEFORE_DAY_OF_MONTH.has(words.lower(at - 1))) {
      return null;
    }
    const followed = words.lower(day.end);
    if (!article && words.isLetters(day.end) && !goesOn(words, day.end)) return null;
    if (words.isLetters(day.end) && (nounFollows(reader, day.end) || /^(?:century|of)$/.test(followed))) return null;
    if (followed === '-' || readYearDigits(words, day.end) !== null) return null;
    return {
      end: day.end,
      meaning: calendarMeaning({ day: day.value }),
    };
  },
};

/** "on 29th at noon"; no "on 4th down", "on 29th and Main". */
function goesOn(words: Words, at: number): boolean {
  return AFTER_DAY_NUMBER.has(words.lower(at)) && !words.isCapital(at + 1);
}
