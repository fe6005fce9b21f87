/** Words that tell a stretch of narrative from the news around it. Written for this project from general knowledge of English. */
import { wordSet } from '../../../english/words.js';

/** What is told of a thing for good, and begins no story: "the bank was founded on 3 May 1994". */
export const BACKGROUND = wordSet(`
  founded, established, incorporated, born, created, formed, built, opened, launched, completed, inaugurated, introduced, listed,
  joined, appointed, elected, set, named, registered`);

/** What firms and officials do with news: "in November it reported a loss". */
export const NEWS_VERBS = wordSet(`
  reported, posted, announced, said, warned, forecast, raised, cut, told, confirmed, stated, added, unveiled, predicted, died, dies`);

/** Before an event with whose time a sentence begins: "after the raid of | 4 May 2019", "during the siege of | May 1994". */
export const LEADS_TO_EVENT = wordSet('after, before, following, during');

/** "years | after the raid of 4 May 2019": what is told then is of another time. */
export const NOT_LONG_AFTER = wordSet('years, year, decades, decade, centuries, century, long, ever, generations');

/** "The siege, which began on | 3 May 1992, was the longest": what a clause about an event tells of its time. */
export const HAPPENING = wordSet(`
  began, begun, started, broke, erupted, happened, occurred, took, followed, killed, claimed, left, destroyed, ended, struck, hit,
  lasted, injured, wounded, levelled, leveled, devastated`);

/** Events with a day, beside those that a text tells of as incidents. */
export const OTHER_EVENTS = wordSet(`
  trial, referendum, election, elections, vote, talks, summit, landing, landings, sinking, eruption, protest, protests, rally, march,
  demonstration, outbreak, spill, leak, hijacking, kidnapping, abduction, assassination, execution, hearing, inquest, ceasefire,
  evacuation, offensive, bombardment, blockade, occupation, liberation, surrender, ambush, assault, skirmish, wedding, funeral,
  verdict, ruling, takeover, merger, bankruptcy, blackout, tsunami, mudslide, cyclone, wildfire, collision, stampede, festival, inquiry, tribunal,
  games, olympics, tournament, congress, convention, conference, session`);

/** An event that did so has a first day, from which the others are counted. */
export const BEGAN = wordSet(`
  began, begun, begins, opened, opens, started, starts, erupted, commenced, launched, declared, called, convened`);
/** "was called | off", "was declared | over". */
export const NOT_BEGUN = wordSet('off, over, ended, won, lost, illegal, void, back');
/** The same in two words: "broke | out", "got | underway". */
export const BEGAN_WITH: ReadonlyMap<string, string> = new Map([
  ['broke', 'out'],
  ['broken', 'out'],
  ['kicked', 'off'],
  ['got', 'underway'],
  ['got', 'under'],
  ['set', 'in'],
]);

/** Before a date with which something is compared: "more than in | March", "compared with | March". */
export const COMPARING = wordSet('than, compared');

/** "up from a | low in January". */
export const LEVELS = wordSet('low, high, peak, record, total, level, rate, average, trough');

/** Between two dates of a sentence that follow each other: "in October 1914 | and again in March". */
export const COORDINATORS_IN_TIME: ReadonlySet<string> = new Set(['and', 'then', ',', ';', 'but', 'before']);
/** A clause between them may go back. */
export const SUBORDINATE = wordSet(`
  after, when, while, as, because, which, who, whose, where, since, from, than, that, following, though, although, until, if, compared, or, had`);

/** Since and until then it was so: no event of that day. */
export const BOUNDS = wordSet('since, until, till, from, between, than');

/** A clause about a noun in passing. */
export const RELATIVE = wordSet('who, which, whose, whom, where');

/** Before the date that opens a clause: "on | 8 August", "by | then". */
export const OPENING_PREPOSITIONS = wordSet('on, in, by, at, during, after, before');

/** Before such a preposition a clause begins. */
export const BEFORE_CLAUSE: ReadonlySet<string> = new Set([
  ...wordSet('and, but, then, that, so, when, while, late, early, later'),
  ...[',', ';', ':', '–', '—', '“', '"', '\n', '•', '·', '*', '.', '-', ''],
]);

/** The text is back in the present. */
export const PRESENT_WORDS = wordSet('now, today, currently, nowadays, presently');
export const PRESENT_MODALS = wordSet('will, can, may, shall, must, ll');

/** "was, had | founded": with these a participle is a verb of its own. */
export const AUXILIARIES_OF_PAST = wordSet('was, were, had, been, got, being, be, did');

/** "sank on 3 May | and": another clause begins. */
export const COORDINATORS = wordSet('and, but, or, when, after, before, that, who, which');

/** "is | planned for". */
export const ANNOUNCED = wordSet('planned, due, set, scheduled, expected, to, on, being, open, invited, asked');
