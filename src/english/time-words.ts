/** Words of time that stand between a cue and what was said, or before its subject. */
import { CALENDAR_NAMES } from './calendar.js';
import { wordSet } from './words.js';

export const DAY_NAMES: ReadonlySet<string> = new Set([
  ...CALENDAR_NAMES,
  ...wordSet('today, yesterday, tomorrow, tonight'),
]);

/** Nouns that, with "last", "this", "earlier" and the like, say when. */
export const TIME_NOUNS = wordSet(`
  week, weekend, month, year, years, day, days, weeks, months, morning, afternoon, evening, night, hour, hours, minute, minutes, moment, moments,
  seconds, time, decade, spring, summer, autumn, fall, winter, quarter, noon, midnight`);

/** Of them those that are more often the time of a thing than of what is said of it: "reported a loss | last year". */
export const LONG_TIMES = wordSet(
  'year, years, quarter, decade, spring, summer, autumn, fall, winter, time, moment, moments',
);

export const TIME_ADJECTIVES = wordSet(
  'last, this, next, late, early, earlier, later, previous, past, same, that, ago, every, each',
);

/** After words they say how often these were said: "shouted “no” | twice |". */
export const TIMES_OVER = wordSet('once, twice, thrice, again, repeatedly, aloud');

/** After a time: "moments | after", "a day | later". */
export const BESIDE_TIMES = wordSet('after, before, later, earlier');

/** They say when something was said: "shouted “no” | as he left". */
export const TIME_OPENERS = wordSet('when, while, as, after, before, until, during');
