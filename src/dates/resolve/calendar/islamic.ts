/**
 * The Islamic calendar by its table of 30 years, after which the months have 30 and 29 days in turn. Where the new moon is looked for in the
 * sky a month may begin a day earlier or later.
 */
import { type Day, dayFrom } from './days.js';

/** The Gregorian days of that day and month in the year: one, two or none, since the Islamic year is eleven days shorter. */
export function islamicDaysIn(year: number, month: number, day: number): readonly Day[] {
  const near = Math.floor((year - 622) * 1.030_69);
  return [near, near + 1, near + 2].flatMap((hijri) => {
    const found = dayFrom(dayNumberOf(hijri, month, day));
    return hijri > 0 && found.year === year ? [found] : [];
  });
}

/** Days from 1970-01-01. */
function dayNumberOf(hijri: number, month: number, day: number): number {
  const years = 354 * (hijri - 1) + Math.floor((3 + 11 * hijri) / 30);
  return EPOCH - 1 + years + 29 * (month - 1) + Math.floor(month / 2) + day;
}

/** 16 July 622 of the Julian calendar. */
const EPOCH = 227_015 - 719_163;
