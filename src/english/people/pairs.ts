/** What two people have: `the Voss-Bell | debates`. Written for this project from general knowledge; lower case. */
import { wordSet } from '../words.js';

export const OF_TWO = wordSet(
  'ticket, debate, debates, matchup, match-up, matchups, rivalry, feud, duel, summit, talks, meeting, partnership, duo, pairing, pact, administration',
);

/** `the | senators | Okello and Bello`: of people and of nothing else that has a name. Lower case. */
export const SEVERAL_PEOPLE = wordSet(`
  ministers, senators, governors, mayors, lawmakers, legislators, councillors, councilors, lawyers, attorneys, judges, justices, generals, colonels, officers,
  constables, sergeants, activists, journalists, reporters, singers, rappers, musicians, artists, vocalists, actors, actresses, comedians, filmmakers,
  writers, authors, poets, novelists, strikers, midfielders, defenders, forwards, goalkeepers, wingers, batsmen, bowlers, sprinters, swimmers, boxers,
  cyclists, golfers, brothers, sisters, sons, daughters, twins, cousins, siblings, doctors, scientists, researchers, professors, economists, presidents,
  princes, princesses, pastors, bishops, chiefs, deputies, founders, teachers, nurses, dancers, models, ambassadors, prosecutors, detectives, farmers,
  fishermen, drivers, pilots, astronauts, producers, presenters, congressmen, spokesmen, parents, teammates, classmates, colleagues, rivals, legends`);

/** Words that count two, alone or before a noun: `both`, `the | two |`. */
export const TWO = wordSet('two, pair, duo');

/** `the two | men |`: people of one sex, in the plural. */
export const MEN = wordSet(
  'men, brothers, husbands, sons, boys, fathers, actors, businessmen, policemen, congressmen, statesmen',
);
export const WOMEN = wordSet(
  'women, sisters, wives, daughters, girls, mothers, actresses, businesswomen, policewomen, congresswomen',
);

/** What two people are called together whatever else they are, in the plural; no witnesses, officers and victims, of whom a story has others without a name. */
export const PEOPLE_TOGETHER = wordSet(`
  leaders, candidates, ministers, presidents, premiers, politicians, rivals, contenders, nominees, senators, governors, lawmakers, legislators, friends,
  colleagues, partners, founders, co-founders, owners, authors, writers, musicians, singers, artists, diplomats, mayors, siblings, twins, cousins,
  players, teammates, drivers, riders, fighters, boxers, coaches, managers, bosses, executives, scientists, researchers, teenagers, students, neighbours,
  neighbors, entrepreneurs, activists, journalists, lawyers, republicans, democrats, hopefuls, frontrunners, front-runners, billionaires, opponents`);

/** Bodies and lands that act together, in the plural. */
export const BODIES_TOGETHER = wordSet(`
  companies, firms, banks, airlines, carmakers, automakers, retailers, lenders, groups, clubs, unions, universities, organisations, organizations, charities,
  agencies, institutions, parties, insurers, brewers, operators, manufacturers, businesses, hospitals, ministries, teams, partners, rivals`);
export const LANDS_TOGETHER = wordSet(
  'countries, nations, neighbours, neighbors, allies, governments, states, rivals, powers',
);

/** What two do to each other: `Ruiz | met | Costa`, `Ruiz | clashed | with Costa`. Lemmas. */
export const EACH_OTHER = wordSet(`
  meet, face, debate, clash, talk, speak, negotiate, marry, fight, join, visit, host, wed, merge, greet, welcome, telephone, phone, confer, spar, argue,
  agree, discuss, sit, dine, work, partner, team`);
