/** Names that look like days. Written for this project from general knowledge. */
import { wordSet } from '../../../english/words.js';

/** "Judge Sunday Okafor": between a title and a surname a weekday is a given name. */
export const TITLES = wordSet(`
  mr, mrs, ms, miss, dr, judge, justice, president, minister, senator, governor, mayor, chief, captain, general, sir, dame, lord, lady`);

/** "Father Christmas". */
export const TITLES_OF_HOLIDAYS = wordSet('mr, mrs, ms, miss, father, saint, santa, operation');

/** "Black Friday", "Man Friday". */
export const NAME_STARTS = wordSet('black, bloody, good, ash, palm, super, cyber, man, holy, maundy, shrove, giving');

/** "the Sunday Courier". */
export const NAME_ENDS = wordSet(
  'times, telegraph, mirror, express, mail, post, herald, independent, night, sun, tribune, star, courier, club',
);

/** Short names of days that are no other words in small letters. */
export const SMALL_SHORT = wordSet('tue, tues, weds, thu, thur, thurs, fri');
/** "on | Wed", "next | Tues". */
export const BEFORE_SHORT_WEEKDAY = wordSet('on, next, last, this, until, till, every, each, coming');
/** "on Wed | at noon". */
export const AFTER_SHORT_WEEKDAY = wordSet(`
  at, from, to, and, or, for, with, in, by, before, after, between, the, morning, afternoon, evening, night, week, noon`);
