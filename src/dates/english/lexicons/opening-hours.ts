/** Words of opening hours. Written for this project from general knowledge of English. */
import { wordSet } from '../../../english/words.js';

/** "open | Mon, Wed and Fri", "hours: | Mon–Thu". */
export const OPENING = wordSet(
  'open, opens, opening, closed, closes, hours, daily, admission, visits, reception, kitchen, lunch, dinner',
);
/** "Mon–Fri | only". */
export const AFTER_OPEN_DAYS = wordSet(
  'only, except, service, services, timetable, schedule, closed, open, all, noon, inclusive',
);
/** "is | open Monday to Friday". */
export const OF_OPENING = wordSet('open, closed, available, served, staffed, offered, held, manned, broadcast');

/** "Sat 22 | and Sun 23 March", "Mon | – Fri". */
export const DAY_LINKS: ReadonlySet<string> = new Set([
  'and',
  '&',
  'or',
  'to',
  'until',
  'till',
  'through',
  'thru',
  '-',
  '–',
  '—',
  '/',
]);
