/** What a feast or named day is, and the ways in which its day is found in a year. Rules after public statutes and church calendars. */
import { addDays, type Day, easterOf, nthWeekday } from '../../resolve/calendar/days.js';
import { islamicDaysIn } from '../../resolve/calendar/islamic.js';
import { orthodoxEasterOf } from '../../resolve/calendar/julian-easter.js';
import { type MoonTable, moonDay } from '../../resolve/calendar/moons.js';

export interface Feast {
  /** Its first days in the year: most have one, an Islamic feast may have two or none. */
  readonly daysIn: (year: number) => readonly Day[];
  /** How many days it lasts, where it is more than one. */
  readonly length?: number;
  /** Whether its day is told by the sky or an almanac, so that the rule may be a day off. */
  readonly approximate?: true;
}

export function once(dayIn: (year: number) => Day): Feast {
  return { daysIn: (year) => [dayIn(year)] };
}

export function fixed(month: number, day: number): Feast {
  return once((year) => ({ year, month, day }));
}

/** The n-th such weekday of a month, and days after it; −1 is the last one. */
export function nth(month: number, weekday: number, count: number, after = 0): Feast {
  return once((year) => addDays(nthWeekday(year, month, weekday, count), after));
}

/** Days after Easter Sunday. */
export function easter(days: number): Feast {
  return once((year) => addDays(easterOf(year), days));
}

export function orthodoxEaster(days: number): Feast {
  return once((year) => addDays(orthodoxEasterOf(year), days));
}

export function islamic(month: number, day: number): Feast {
  return { daysIn: (year) => islamicDaysIn(year, month, day), approximate: true };
}

/** Days after a day of the table; in years beyond it there is none. */
export function moon(table: MoonTable, days = 0): Feast {
  return {
    daysIn: (year) => {
      const day = moonDay(table, year);
      return day === null ? [] : [addDays(day, days)];
    },
  };
}

export function lasting(length: number, feast: Feast): Feast {
  return { ...feast, length };
}

/** Kept by almanacs that differ. */
export function roughly(feast: Feast): Feast {
  return { ...feast, approximate: true };
}
