/** Words within and around lengths of time. Written for this project from general knowledge of English. */
import { DEMONSTRATIVES, POSSESSIVES } from '../../../english/determiners.js';
import { wordSet } from '../../../english/words.js';

/** "the first | nine months". */
export const PARTS_OF_LENGTHS = wordSet('first, latest, final, last, full, entire, initial');

/** Between a number and its unit: "five | straight days". */
export const LENGTH_ADJECTIVES = wordSet(
  'more, full, whole, straight, consecutive, additional, trading, business, working, long, short, further, extra, solid',
);

/** "the last five | trading days". */
export const CHOSEN_LENGTH_ADJECTIVES = wordSet(
  'trading, full, whole, calendar, business, working, fiscal, or, more, straight, consecutive',
);

/** "the last | fiscal year". */
export const UNIT_ADJECTIVES = wordSet(
  'fiscal, financial, calendar, full, business, school, academic, whole, work, working',
);

/** "five times | a week", "60 miles | an hour": what is counted by the unit. */
export const COUNTED_BY_UNIT = wordSet(`
  times, twice, once, thrice, percent, cent, %, million, billion, thousand, hundred, dollars, euros, pounds, miles, kilometers, kilometres,
  barrels, tons, tonnes, cents, shares, cars, units, people, visitors, passengers, francs, yen, marks, each, per, half, gallons, litres,
  liters, vehicles, flights, calls, seats, jobs, hours, days`);

/** "gave the crews a day | to leave": a length and no rate. */
export const AFTER_LENGTH = wordSet(
  'to, off, of, in, for, after, before, ago, earlier, later, or, and, -, apart, away, longer',
);

/** "her teenage | years", "the early | days": times of a life, and no length. */
export const BEFORE_TIMES_OF_LIFE: ReadonlySet<string> = new Set([
  ...POSSESSIVES,
  ...DEMONSTRATIVES,
  ...wordSet(`
    no, teenage, formative, golden, light, early, final, first, last, such, best, better, opening, school, college, glory, holy, dog, all, many`),
]);

/** "the small | hours". */
export const BEFORE_HOURS_OF_DAY = wordSet(`
  small, wee, dark, morning, evening, night, waking, working, business, office, opening, visiting, rush, peak, daylight`);

/** "for | two weeks from Friday" lasts, and leads to no day. */
export const LASTING = wordSet(
  'for, of, last, lasts, lasted, lasting, run, runs, ran, running, over, during, within, about, closed, shut, the',
);

/** "eleven | at night": an hour, and no night that comes again. */
export const BEFORE_AT_NIGHT = wordSet('late, clock, m, ten, eleven, twelve');

/** "the latter | part of 1944". */
export const LATTER_WORDS = wordSet('very, latter, early, late, later');
export const PART_NOUNS = wordSet('part, half, stages, days, months, years, portion');

/** "within | two weeks of the vote", "for | two days after the storm" lasts; "about | two weeks after" is counted all the same. */
export const BEFORE_LENGTH_FROM = wordSet('for, within, during, first, last, next, past, until, lasting, of');

/** "held | for | a week on Tuesday", "spent | a week on Monday": it lasts. */
export const BEFORE_WEEK_ON: ReadonlySet<string> = new Set([
  ...LASTING,
  ...wordSet('spent, took, takes, take, spend, once, twice, times, per'),
]);

/** "in two years | of war", "in two weeks | since": how long it took. */
export const AFTER_TAKEN = wordSet('of, since, as, ago, or, to, old, before, after, earlier, later, running');

/** "the first | time in two years", "will be | built in two years": what takes as long. */
export const VERBS_THAT_TAKE = wordSet(`
  first, second, third, fourth, fifth, time, times, once, twice, most, least, best, worst, highest, lowest, biggest, largest, only, twice, percent, %, rise, fall, drop,
  rose, fell, rises, falls, grow, grew, double, doubled, triple, tripled, halve, build, built, complete, completed, finish, finished, sell, sold, run, ran, write,
  written, learn, lose, lost, won, win, earn, earned, recover, done, do, made, make, killed, dead, anywhere, years, months, weeks, days`);

/** "for | 2W", "lasted | 3h". */
export const BEFORE_SHORT_LENGTH = wordSet('for, lasted, lasts, last, took, takes, within, next, past, another');

/** "hit | a century": runs of a batsman. */
export const BEFORE_RUNS = wordSet(
  'hit, scored, made, struck, smashed, hitting, scoring, compiled, completed, reached',
);
