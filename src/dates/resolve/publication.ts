/** The day of publication, and the days around it: news names the same few again and again. */
import { addDays, type Day, weekdayOf } from './calendar/days.js';
import { dayPeriod, type Period } from './calendar/period.js';

export class Publication implements Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
  readonly #days = new Map<number, Period>();

  constructor(day: Day) {
    this.year = day.year;
    this.month = day.month;
    this.day = day.day;
    this.weekday = weekdayOf(day);
  }

  /** The day a number of days after the publication; before it where the number is negative. */
  dayAfter(days: number): Period {
    const known = this.#days.get(days);
    if (known !== undefined) return known;
    const period = dayPeriod(addDays(this, days));
    this.#days.set(days, period);
    return period;
  }
}
