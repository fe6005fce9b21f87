/** Makes the meaning of a date of the calendar from what its words name: `{ month: 3, day: 7 }` of "March 7". */
import type { CalendarMeaning } from './meaning.js';

export function calendarMeaning({
  year = null,
  month = null,
  day = null,
  weekday = null,
  direction = null,
}: Partial<Pick<CalendarMeaning, 'year' | 'month' | 'day' | 'weekday' | 'direction'>>): CalendarMeaning {
  return { kind: 'calendar', year, month, day, weekday, direction };
}
