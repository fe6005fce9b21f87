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
