/** All forms of temporal expression. Of two that read equally far, the one that stands first here wins. */
import type { Form } from '../../form.js';
import { ago } from './ago.js';
import { approximate } from './approximate.js';
import { centuries } from './centuries.js';
import { century } from './century.js';
import { chosenMonth } from './chosen-month.js';
import { clock } from './clock.js';
import { clockRange } from './clock-range.js';
import { dayList } from './day-list.js';
import { dayOfMonth } from './day-of-month.js';
import { dayPart } from './day-part.js';
import { dayWord } from './day-word.js';
import { decade } from './decade.js';
import { duration } from './duration.js';
import { fromDay } from './from-day.js';
import { holiday } from './holiday.js';
import { monthCode } from './month-code.js';
import { monthDay } from './month-day.js';
import { nthWeekday } from './nth-weekday.js';
import { numeric } from './numeric.js';
import { periodPart } from './period-part.js';
import { quarter } from './quarter.js';
import { quarterList } from './quarter-list.js';
import { relativeUnit } from './relative-unit.js';
import { season } from './season.js';
import { set } from './set.js';
import { slashedDay } from './slashed-day.js';
import { vague } from './vague.js';
import { weekday } from './weekday.js';
import { weekdayNumber } from './weekday-number.js';
import { year } from './year.js';
import { yearEarlier } from './year-earlier.js';
import { yearMonth } from './year-month.js';

/** Forms that stand on their own. */
export const PLAIN_FORMS: readonly Form[] = [
  numeric,
  monthCode,
  yearMonth,
  slashedDay,
  clockRange,
  clock,
  dayList,
  monthDay,
  chosenMonth,
  holiday,
  nthWeekday,
  weekdayNumber,
  weekday,
  dayWord,
  dayPart,
  season,
  quarterList,
  quarter,
  yearEarlier,
  centuries,
  century,
  decade,
  year,
  set,
  fromDay,
  ago,
  relativeUnit,
  duration,
  dayOfMonth,
  vague,
];

/** Forms that take another expression in: "early …", "more than …". */
export const MODIFYING_FORMS: readonly Form[] = [periodPart, approximate];
