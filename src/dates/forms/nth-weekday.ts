/** Weekdays counted within a month: "the first Monday in April", "the last Friday of May 2023", "the second Sunday of next month". */
import { behindThe, type Form } from '../form.js';
import { ORDINALS } from '../lexicons/numbers.js';
import type { Meaning } from '../meaning.js';
import { readWeekday } from '../phrases.js';

export const nthWeekday: Form = {
  name: 'nth-weekday',
  starts: behindThe(['last', ...ORDINALS.keys()]),
  read(reader, at) {
    const { words } = reader;
    const word = words.lower(at + 1);
    const nth = word === 'last' ? -1 : ORDINALS.get(word);
    if (nth === undefined || nth > 5) return null;
    const weekday = readWeekday(reader, at + 2);
    if (weekday === null || !/^(?:in|of)$/.test(words.lower(weekday.end))) return null;
    const month = reader.expression(weekday.end + 1);
    if (month === null || month.mod !== null || !isMonth(month.meaning)) return null;
    return { end: month.end, meaning: { kind: 'nth-weekday', nth, weekday: weekday.value, month: month.meaning } };
  },
};

/** "April", "May 2023", "next month", "the month". */
export function isMonth(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'calendar':
      return meaning.month !== null && meaning.day === null;
    case 'shift':
      return meaning.length.unit === 'month';
    case 'same':
      return meaning.unit === 'month';
    default:
      return false;
  }
}
