/** Months that a word chooses: "last May", "this September", "next June", "the previous October", "this past March". */

import { MONTHS } from '../../../english/calendar.js';
import { calendarMeaning } from '../../calendar-meaning.js';
import type { Form } from '../../form.js';
import type { CalendarMeaning, Direction } from '../../meaning.js';
import { readMonth } from '../month-names.js';
import { CHOOSERS, readChooser, type Which } from './selectors.js';

const DIRECTIONS: ReadonlyMap<Which, Direction> = new Map<Which, Direction>([
  ['last', 'past'],
  ['past', 'past'],
  ['previous', 'past'],
  ['this', 'this'],
  ['next', 'future'],
  ['coming', 'future'],
  ['following', 'future'],
  ['that', 'this'],
]);

/** Counted from the date spoken of before. */
const COUNTED: ReadonlySet<Which> = new Set<Which>(['previous', 'following', 'that']);

export const chosenMonth: Form = {
  name: 'chosen-month',
  starts: CHOOSERS,
  triggers: [...MONTHS.keys()],
  read(reader, at) {
    const { words } = reader;
    const chosen = readChooser(words, at);
    const direction = chosen === null ? undefined : DIRECTIONS.get(chosen.which);
    if (chosen === null || direction === undefined || !MONTHS.has(words.lower(chosen.end))) return null;
    const month = readMonth(reader, chosen.end);
    if (month === null) return null;
    const day = words.isNumber(month.end) && words.text(month.end).length <= 2 ? Number(words.text(month.end)) : null;
    const dated = day !== null && day >= 1 && day <= 31;
    const meaning: CalendarMeaning = {
      ...calendarMeaning({ month: month.value, day: dated ? day : null, direction }),
      ...(COUNTED.has(chosen.which) || (chosen.which === 'next' && chosen.definite) ? { fromPrevious: true } : {}),
    };
    return { end: dated ? month.end + 1 : month.end, meaning };
  },
};
