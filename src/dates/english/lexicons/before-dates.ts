/**
 * Words right before an expression that tell whether it is a time. Each list is of its own on purpose: what proves a clock time ("at 19:00")
 * proves no season. Written for this project from general knowledge of English.
 */
import { FULL_MONTHS } from '../../../english/calendar.js';
import { POSSESSIVES } from '../../../english/determiners.js';
import { AROUND, BESIDE, DURING, SINCE, UNTIL } from '../../../english/time-prepositions.js';
import { wordSet } from '../../../english/words.js';

/** "early 1990", "mid-March". */
export const PARTS_BEFORE: ReadonlySet<string> = new Set(['early', 'late', 'mid']);

/** "at | 19:00"; a score or a ratio has none of these. */
export const BEFORE_CLOCK: ReadonlySet<string> = new Set(['at', 'by', ...UNTIL, ...SINCE, ...BESIDE, ...AROUND]);

/** "at | 2200 hours"; no "took | 1400 hours". */
export const BEFORE_MILITARY_TIME = wordSet('at, by, until, from, to');

/** "on | the 19th". */
export const BEFORE_DAY_OF_MONTH: ReadonlySet<string> = new Set([
  'on',
  'by',
  ...UNTIL,
  ...SINCE,
  ...BESIDE,
  'and',
  'to',
  'of',
]);

/** "in | the morning". */
export const BEFORE_DAY_PART: ReadonlySet<string> = new Set(['in', 'by', 'of', 'until', ...DURING]);

/** "at | dawn", "from dawn to | dusk". */
export const BEFORE_MOMENT: ReadonlySet<string> = new Set([
  ...['at', 'by', 'to', 'this', 'till', 'early', 'late'],
  ...[...UNTIL, ...SINCE, ...BESIDE, ...AROUND],
]);

/** "his | in | fifties": "in fifties" is a decade by these alone. */
export const BEFORE_DECADE: ReadonlySet<string> = new Set([...PARTS_BEFORE, '-', 'in']);

/** "for | nights"; no "dark | nights". */
export const BEFORE_NIGHTS = wordSet('for, after, of, in, within');

/** "in | the fall"; no "the fall of the wall". */
export const BEFORE_FALL: ReadonlySet<string> = new Set(['in', 'by', ...UNTIL, 'since', ...DURING, 'for', 'spent']);

/** "over | the spring". */
export const BEFORE_THE_SPRING: ReadonlySet<string> = new Set([...BEFORE_FALL, 'of', 'over']);

/** "in | spring"; no "a | spring". */
export const BEFORE_SPRING: ReadonlySet<string> = new Set([
  ...['in', 'by', 'until', 'since', 'during', 'through'],
  ...PARTS_BEFORE,
  ...wordSet('each, every, and, or, next, last, this'),
]);

/** "a | future race", "her | future": no time to come. */
export const BEFORE_FUTURE: ReadonlySet<string> = new Set(['a', 'an', ...POSSESSIVES, 'whose', 's', 'no']);

/** "by | this time". */
export const BEFORE_THIS_TIME = wordSet('by, at, from, during, until');

/** After these a month's name is a month, and no verb, modal or person. */
export const BEFORE_MONTH: ReadonlySet<string> = new Set([
  ...['in', 'on', 'by', 'of', 'to', 'for', 'between', 'beyond', 'than', 'the'],
  ...[...UNTIL, ...SINCE, ...DURING, ...BESIDE, ...AROUND, ...PARTS_BEFORE],
  ...wordSet('and, or, last, next, this, each, every, past, previous, following, coming'),
  ...['(', ',', '-', '–', '—', '/'],
]);

/** After these alone a short one is: "in | Dec". */
export const BEFORE_SHORT_MONTH: ReadonlySet<string> = new Set([
  ...['in', 'since', 'by', 'until', 'of', '-', 'last', 'next', 'this'],
  ...PARTS_BEFORE,
]);

/** After these it may be a person all the same when a name follows: "for | April Jones". */
export const BEFORE_PEOPLE: ReadonlySet<string> = new Set([...wordSet('and, or, for, of, to, between, than'), ',']);

/** Even "in | May he said" is a month. */
export const BEFORE_MONTH_SURELY: ReadonlySet<string> = new Set([
  ...['in', 'since', 'until', 'by', 'during', 'last', 'next', 'this', 'of'],
  ...PARTS_BEFORE,
]);

/** After these four digits name a year. */
export const BEFORE_YEAR: ReadonlySet<string> = new Set([
  ...['in', 'by', 'of', 'for', 'between', 'than', 'to', 'or', 'the', 'into', 'circa', 'c', 'and'],
  ...[...UNTIL, ...SINCE, ...DURING, ...BESIDE, ...AROUND, ...PARTS_BEFORE],
  ...['summer', 'winter', 'spring', 'autumn', 'fall', 'year', 'fiscal', 'pre', 'post'],
  ...FULL_MONTHS,
]);

/** After some of these only a usual year, and no plural after it: "of | 2000 refugees". */
export const BEFORE_YEAR_OR_NUMBER = wordSet('the, to, of, for, and, or, about, around, between, from, by');

/** "from 1914 to | 1918". */
export const BETWEEN_YEARS = wordSet('and, to, or, until, through');

/** "mid1996", "FY2026". */
export const GLUED_BEFORE_YEAR = wordSet('mid, pre, post, fy, cy, sy');

/** With their stop these make a number of what follows: "no. | 2020". */
export const NUMBER_SIGNS = wordSet('no, nos, p, pp');

/** "gave it up for | Lent"; no "Lent by the museum". */
export const BEFORE_LENT = wordSet('for, during, of, in, before, after, throughout, until, since, this, last');

/** "on | thanksgiving", "next | thanksgiving"; no "a service of | thanksgiving". */
export const BEFORE_SMALL_FEAST: ReadonlySet<string> = new Set([
  ...['on', 'at', 'by', 'this', 'next', 'last', 'every', ...UNTIL, ...SINCE, ...BESIDE, ...AROUND],
]);

/** "planned for | week 12". */
export const BEFORE_WEEK_NUMBER = wordSet('in, for, from, to, by, until, since, during, through, of, and');

/** "at | ten to eight", "by | half six"; no "won by ten to eight". */
export const BEFORE_SPOKEN_TIME: ReadonlySet<string> = new Set(['at', ...UNTIL, 'since', ...AROUND, 'before', 'after']);

/** "from | two thirty to | three". */
export const BEFORE_SPOKEN_RANGE = wordSet('from, to, between, and, by');

/** "up | to date", "year | to date". */
export const BEFORE_DATE = wordSet(
  'up, year, month, quarter, week, season, bring, brought, closest, hard, how, way, seems, appears, season',
);

/** "in | may": after these a month in small letters is one. */
export const BEFORE_SMALL_MONTH: ReadonlySet<string> = new Set([
  ...['in', 'of', 'between', ...UNTIL, ...SINCE],
  ...wordSet('from, to, by, during, late, early, mid, through'),
]);

/** "on | may 5". */
export const BEFORE_SMALL_DAY_AND_MONTH: ReadonlySet<string> = new Set([
  ...BEFORE_SMALL_MONTH,
  'on',
  'dated',
  '(',
  '-',
  '–',
]);

/** "pages | 1012-1020", "won | 1100-1050": no years of a dynasty. */
export const BEFORE_OTHER_SPAN = wordSet(`
  page, pages, pp, p, room, rooms, lines, line, nos, no, numbers, number, verses, lots, lot, model, type, won, lost, by, voted, vote, passed,
  score, scores, extension, hours, at, flights, flight, route, routes, area, only, about, around, some, over, nearly, almost`);

/** "since | 2015-12", "until | 12/2015"; no "model 2015-12", "Regulation 12/2015". */
export const BEFORE_DATE_IN_DIGITS: ReadonlySet<string> = new Set([
  ...['in', 'between', 'dated', 'ending', 'ended', ...UNTIL, ...SINCE, ...DURING],
  ...wordSet('from, through, before, after, late, early, mid, expires, starting'),
]);

/** "on | 22/04". */
export const BEFORE_SLASHED_DAY: ReadonlySet<string> = new Set([
  'on',
  'dated',
  ...UNTIL,
  'since',
  'starting',
  'ending',
  'between',
]);

/** "by | 31.3.24": no version, no address. */
export const BEFORE_SHORT_DATE: ReadonlySet<string> = new Set([
  ...BEFORE_SLASHED_DAY,
  ...wordSet('by, from, to, before, after, of, and, due, signed, (, born, until, expired, expires'),
]);

/** "from | 3 to 5pm". */
export const BEFORE_HOURS = wordSet('from, between, at, for, either');

/** "rose | from 1215 to 1217": an index, and no years. */
export const CHANGES = wordSet(`
  rose, rise, rises, risen, rising, fell, fall, falls, fallen, falling, climbed, climb, dropped, drop, gained, slipped, grew, grown, growth, up, down,
  increased, increase, decreased, decline, declined, cut, raised, lowered, went, jumped, index, price, prices, shares, points, ranged, range, number,
  numbers, numbered`);

/** "usually sold in | the second and fourth quarters": of every year. */
export const HABITS = wordSet(
  'usually, typically, normally, generally, often, always, traditionally, mostly, tend, tends',
);

/** "a | week of Sundays", "the first | week of May": no week around a day. */
export const BEFORE_OTHER_WEEK = wordSet(
  'a, an, one, first, second, third, last, per, each, every, this, that, next, -',
);

/** "version | 2.3.2021", "firmware | 1.12.2019". */
export const BEFORE_VERSION = wordSet('version, versions, ver, v, build, firmware, kernel, driver, patch, sdk, api');

/** "the season | 2019", "the class | 1998": what is called by its year. */
export const BEFORE_YEAR_OF_OCCASION = wordSet(`
  season, edition, election, budget, vintage, festival, championship, tournament, exhibition, census, survey, conference, draft, class, summit,
  forum, congress, year, half, quarter, month, term, session, summer, winter, spring, autumn, fall, harvest, crop, campaign, competition, contest,
  prize, award, report, style, date, release, version, model, reprint, copyright, midsummer, midwinter, christmas, easter, referendum, poll, tour`);

/** "in | September the first council met": before months, and not before days. */
export const BEFORE_MONTH_ALONE = wordSet('in, since, during, last, this');
