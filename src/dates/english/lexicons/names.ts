/** Words beside days and months that are people, houses or works. Written for this project from general knowledge of English. */
import { wordSet } from '../../../english/words.js';

/** "striker | Sunday Okafor", "her aunt | April". */
export const BEFORE_GIVEN_NAMES = wordSet(`
  striker, midfielder, defender, goalkeeper, forward, winger, captain, coach, manager, singer, actress, actor, author, novelist, poet, painter,
  designer, model, presenter, comedian, rapper, drummer, guitarist, dancer, director, producer, professor, lawyer, activist, campaigner,
  footballer, boxer, sprinter, swimmer, golfer, cyclist, runner, artist, playwright, journalist, blogger, chef, entrepreneur, politician,
  aunt, uncle, sister, brother, daughter, son, mother, father, wife, husband, cousin, niece, nephew, grandmother, grandfather, girlfriend,
  boyfriend, fiancée, fiancé, partner, friend, neighbour, neighbor, colleague, twin, widow, granddaughter, grandson, stepmother, baby, little,
  detective, sergeant, constable, officer, inspector, nurse, sister`);

/** "Father | Friday": nobody is called so for an office. */
export const CLERICS = wordSet('father, pastor, reverend, rev, sister, brother, saint, imam, rabbi');
/** "Friday Trump | said": told of a day. */
export const SPEAKING = wordSet(
  'said, says, told, announced, reported, warned, added, urged, signed, ordered, unveiled, posted',
);

/** "June | laughed": what people do, and months don't. */
export const PEOPLE_DO = wordSet(`
  said, says, told, tells, replied, laughed, smiled, laughs, smiles, added, adds, asked, asks, thinks, thought, wants, wanted, knew, knows,
  felt, feels, believes, believed, insisted, whispered, cried, shrugged, nodded, sighed, grinned, recalled, recalls, wept, admitted, loved,
  loves, hated, married, refused, declined, agreed, whose, herself, himself`);
/** "June would not | comment". */
export const PEOPLE_WOULD = wordSet(
  'comment, say, answer, reply, speak, apologise, apologize, resign, confirm, elaborate, discuss, talk, tell',
);

/** "Ruby | Tuesday", "Sheffield | Wednesday". */
export const NAMES_WITH_DAYS = wordSet(
  'ruby, sheffield, freaky, manic, stormy, gloomy, joe, girl, billy, tgi, bloody, happy',
);

/** "Tomorrow | Corporation". */
export const HOUSES = wordSet(
  'corporation, corp, inc, ltd, group, foundation, studios, records, magazine, club, holdings',
);

/** "Tuesday | Inc.", "Monday | .com". */
export const AFTER_HOUSES = wordSet('inc, corp, ltd, llc, plc, gmbh, com');
/** "the Friday's | chain". */
export const CHAINS = wordSet('chain, chains, restaurant, restaurants, franchise, brand');

/** "asked | May to": people are asked. */
export const ASKED = wordSet(
  'asked, told, urged, married, divorced, accused, begged, warned, reminded, hugged, kissed, thanked',
);

/** After these a month is none of these. */
export const PREPOSITIONS_OF_TIME: ReadonlySet<string> = new Set([
  'on',
  'in',
  'since',
  'until',
  'by',
  'during',
  'last',
  'next',
  'this',
  'of',
  'from',
  'to',
  'early',
  'late',
  'mid',
]);

/** "June | would not comment". */
export const PEOPLE_MODALS = wordSet('would, will, could, did');

/** "the Friday | Group", "the October | Club": what people call their circles, funds and houses after a day or a month. */
export const CIRCLES = wordSet(
  'group, club, circle, movement, society, foundation, fund, trust, films, project, collective, brigade, caucus',
);
/** "the Sunday | Chronicle": papers, and what else is held on that day of every week. */
export const PAPERS = wordSet(
  'chronicle, gazette, journal, review, record, world, people, standard, bulletin, examiner, echo, league, school, press, magazine',
);
/** "25 April | Bridge": places and movements that are called by a day. */
export const CALLED_BY_A_DAY = wordSet(
  'stadium, bridge, square, street, avenue, boulevard, plaza, movement, brigade, brigades, airport, hospital, metro',
);
