/**
 * Words right after an expression that tell whether it is a time, or go with it. Written for this project from general knowledge of English.
 */
import { PAST_OF_BE } from '../../../english/auxiliaries.js';
import { BESIDE, UNTIL } from '../../../english/time-prepositions.js';
import { wordSet } from '../../../english/words.js';

/** "two weeks | ago": what leads from one date to another. */
export const DIRECTIONS = wordSet('ago, earlier, later, before, after');

/** "from Monday | to": a range goes on. */
export const RANGE_WORDS: ReadonlySet<string> = new Set(['to', 'through', ...UNTIL]);

/** "midnight | mass": a name and no hour. */
export const AFTER_NAMED_HOUR = wordSet('express, mass, oil, sun, blue, snack, deadline');

/** "1430 | GMT". */
export const MILITARY_MARKS = wordSet('gmt, utc, hours, hrs');

/** "the night | shift", "the morning | after". */
export const AFTER_DAY_PART: ReadonlySet<string> = new Set([
  ...BESIDE,
  ...wordSet('news, sky, of, shift, train, session, paper, papers'),
]);

/** "the Winter | Olympics", "summer | time", "a winter | coat": what the season gives its name to. */
export const AFTER_SEASON = wordSet(`
  olympics, games, palace, time, coat, coats, clothes, clothing, jacket, jackets, dress, dresses, boots, wardrobe, tyre, tyres, tire, tires,
  school, schools, camp, camps, sports, squash, wheat, barley, onion, onions, roll, rolls, house, home, residence, wonderland, water, waters,
  greens, lamb, steel, mattress, mattresses, tide, tides, bulbs, balance, loaded`);

/** "Christmas | tree": what the day gives its name to. */
export const AFTER_HOLIDAY = wordSet(`
  tree, trees, egg, eggs, card, cards, carol, carols, bunny, present, presents, gift, gifts, cake, pudding, cookies, costume, costumes,
  lights, decorations, party, shopping, dinner, song, songs, market, markets, turkey, island`);

/** "the first half | profit": the half of a year. */
export const FIGURES = wordSet(
  'profit, profits, results, result, earnings, sales, revenue, revenues, net, loss, losses, figures, turnover',
);

/** "the year | before": what follows says which year, or that it is a length. */
export const AFTER_DEFINITE_UNIT: ReadonlySet<string> = new Set([
  ...DIRECTIONS,
  ...wordSet('of, that, when, ahead, leading, between, following'),
]);

/** "the current | of the river", "current | assets". */
export const AFTER_CURRENT = wordSet(
  'of, account, accounts, assets, liabilities, dollars, yield, and, was, is, are, were, carried, swept, dragged, took, pulled, ran, runs, flows, flowed',
);

/** "a future | contract". */
export const AFTER_FUTURE = wordSet('s, contract, contracts, price, prices');

/** "lives in the present | and". */
export const AFTER_THE_PRESENT = wordSet('and, or, but, to, when, as');

/** "in the past | he". */
export const AFTER_THE_PAST: ReadonlySet<string> = new Set([
  ...AFTER_THE_PRESENT,
  ...PAST_OF_BE,
  ...wordSet('is, has, that, he, she, it, they, we, by, with, in, for'),
]);

/** "the March | organisers": what a march has, and a month has not. */
export const AFTER_MARCH = wordSet(
  'organiser, organisers, organizer, organizers, marshals, stewards, participants, leaders, route, past',
);

/** "the May | Queen". */
export const AFTER_MAY = wordSet('queen, ball, bush, pole, tree, blossom');

/** "May | said": a person or a verb. */
export const AFTER_PEOPLE = wordSet('said, says, told, has, is, was, had, will, i, we, he, she, they, be, not');

/** "accused | of arson": what a participle goes on with that belongs to its noun. */
export const AFTER_REDUCED = wordSet('of, by, as, with, in, for');

/** "March 20 | percent", "in May 15 | people": what the number counts, and no day. */
export const COUNTED_AFTER_MONTH = wordSet(
  'percent, per, million, billion, people, years, months, weeks, days, %, points, men',
);

/** "March 3, a | Sunday", "14 July 1789 fell on a | Tuesday", "March 3 (a | Sunday)". */
export const TOLD_OF_DATE: ReadonlySet<string> = new Set([
  ...[
    ', a',
    '( a',
    '(a',
    '(',
    '- a',
    '– a',
    '— a',
    'was a',
    'is a',
    'will be a',
    'fell on a',
    'falls on a',
    'landed on a',
    'fell on',
    'falls on',
  ],
  ...[
    ', which was a',
    ', which is a',
    ', which fell on a',
    ', which falls on a',
    ', it was a',
    'had been a',
    'was on a',
    ', then a',
    'will fall on a',
  ],
]);

/** "ten days after that | he left"; no "after that meeting". */
export const AFTER_THAT = wordSet(
  'he, she, it, they, we, i, you, the, his, her, their, a, an, and, but, was, were, came, another, there, police',
);

/** "week 12 | of the season": no week of the year. */
export const AFTER_OTHER_WEEK = wordSet('of, in, at, -, match, matches, game, games');

/** "to date | has failed"; no "to date | the find". */
export const AFTER_TO_DATE = wordSet('has, have, had, is, are, was, were, no, only, there, and, but');

/** "August, 20th | at noon"; no "in March, 20th | place". */
export const AFTER_DAY_NUMBER = wordSet('at, in, for, to, and, or, by, from, with, after, before, when, until, as, on');

/** "1/4 | of the voters": a share, and no day. */
export const AFTER_SHARE = wordSet(
  'of, inch, inches, mile, miles, cup, cups, percent, %, odds, majority, favourite, favorite',
);

/** "an H1 | visa", "H2 | blockers": no half of a year. */
export const AFTER_OTHER_CODE = wordSet(
  'visa, visas, blocker, blockers, receptor, receptors, antagonist, tag, tags, heading, headings, bus, road, virus, flu, strain',
);
