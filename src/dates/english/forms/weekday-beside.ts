/**
 * A weekday before or after another day: "the Saturday before Easter 1998", "the Monday after Thanksgiving". Beside what has no date ("the Friday
 * before the vote") nobody can say which one it is.
 */
import { WEEKDAYS } from '../../../english/calendar.js';
import { afterThe, type Form } from '../../form.js';
import { BEFORE_UNDATED } from '../lexicons/anchors.js';
import { readWeekday } from '../weekday-names.js';
import { isDay } from './day-part.js';

export const weekdayBeside: Form = {
  name: 'weekday-beside',
  starts: [...WEEKDAYS.keys(), ...afterThe(WEEKDAYS.keys())],
  triggers: [...WEEKDAYS.keys()],
  read(reader, at) {
    const { words } = reader;
    const article = words.lower(at) === 'the';
    const weekday = readWeekday(reader, article ? at + 1 : at);
    if (weekday === null) return null;
    const sign = SIGNS.get(words.lower(weekday.end));
    if (sign === undefined) return null;
    const from = weekday.end + 1;
    const day = reader.expression(from);
    if (day !== null) {
      // "on Monday after Tuesday's vote": the day after the vote is told by itself
      if (day.mod !== null || !isDay(day.meaning) || /^['’]$/.test(words.lower(day.end))) return null;
      if (!article && day.meaning.kind !== 'holiday') return null;
      return { end: day.end, meaning: { kind: 'weekday-beside', weekday: weekday.value, sign, date: day.meaning } };
    }
    if (!article || !BEFORE_UNDATED.has(words.lower(from))) return null;
    return { end: weekday.end, meaning: { kind: 'weekday-beside', weekday: weekday.value, sign, date: null } };
  },
};

const SIGNS: ReadonlyMap<string, 1 | -1> = new Map([
  ['before', -1],
  ['after', 1],
]);
