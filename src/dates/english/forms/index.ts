/** All forms of temporal expression. Of two that read equally far, the one that stands first here wins. */
import type { Form } from '../../form.js';
import { ago } from './ago.js';
import { ahead } from './ahead.js';
import { approximate } from './approximate.js';
import { centuries } from './centuries.js';
import { century } from './century.js';
import { chosenMonth } from './chosen-month.js';
import { clock } from './clock.js';
import { clockRange } from './clock-range.js';
import { clockWords } from './clock-words.js';
import { closing } from './closing.js';
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
import { namedDecade } from './named-decade.js';
import { nthWeekday } from './nth-weekday.js';
import { numeric } from './numeric.js';
import { offset } from './offset.js';
import { openDays } from './open-days.js';
import { partOf } from './part-of.js';
import { periodPart } from './period-part.js';
import { quarter } from './quarter.js';
import { quarterList } from './quarter-list.js';
import { relativeUnit } from './relative-unit.js';
import { season } from './season.js';
import { set } from './set.js';
import { slashedDay } from './slashed-day.js';
import { vague } from './vague.js';
import { weekNumber } from './week-number.js';
import { weekOn } from './week-on.js';
import { weekday } from './weekday.js';
import { weekdayBeside } from './weekday-beside.js';
import { weekdayDates } from './weekday-dates.js';
import { weekdayNumber } from './weekday-number.js';
import { year } from './year.js';
import { yearEarlier } from './year-earlier.js';
import { yearMonth } from './year-month.js';

/** Forms that stand on their own. */
export const PLAIN_FORMS: readonly Form[] = [
  numeric,
  clockWords,
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
  weekdayBeside,
  weekOn,
  weekNumber,
  partOf,
  openDays,
  weekdayDates,
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
  namedDecade,
  decade,
  year,
  set,
  ahead,
  fromDay,
  ago,
  relativeUnit,
  duration,
  dayOfMonth,
  vague,
];

/** Forms that take another expression in: "early …", "more than …". */
export const MODIFYING_FORMS: readonly Form[] = [closing, periodPart, approximate, offset];
