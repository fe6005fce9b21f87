/** What tells whether a verb with a noun phrase after it says something, or tells what is done. Written for this project from general knowledge of English. */
import { wordSet } from '../words.js';

/** Lemmas of verbs that say something only of whoever, or whatever, speaks: a case that "underscores | the need" says nothing. */
export const VOICED_VERBS = wordSet(`
  underscore, underline, highlight, reveal, echo, demand, address, challenge, threaten, invoke, embrace, hammer, knock, slam, blast, rip, bash, savage`);

/** Lemmas of verbs of blows. A ball, a wall and a team are hit with more than words. */
export const BLOWS = wordSet('hammer, knock, slam, blast, rip, bash, savage, pan');

/** What is hit: "blasted | the ball over the bar". */
export const HIT_THINGS = wordSet(`
  ball, shot, shots, header, penalty, puck, wall, door, doors, window, windows, coast, coastline, shore, brakes, table, post, crossbar, bar, net, car, truck,
  van, bus, tree, trees, barrier, fence, roof, roofs, bail, single, double, homer, pitch`);

/** What speaks or is read, besides people, bodies and documents: what they show is said. */
export const SHOWING_SOURCES = wordSet(`
  movie, movies, counting, number, numbers, count, counts, tally, tallies, return, returns, statistic, file, files, print, prints, sample, samples, measurements,
  readings, scan, scans, balance, accounts, filings, transcripts, minutes, logs, log, calculations, estimates, ratings, rankings, surveys, averages, average`);

/** Those who attack with weapons, or teeth. */
export const ATTACKERS = wordSet(`
  militant, militants, rebel, rebels, insurgent, insurgents, gunman, gunmen, fighter, fighters, troops, soldier, soldiers, forces, army, navy, jets, warplanes,
  planes, helicopters, drone, drones, missile, missiles, bomber, bombers, hacker, hackers, bear, bears, dog, dogs, shark, sharks, pirate, pirates, assailant,
  assailants, attacker, attackers, raider, raiders, robber, robbers, thief, thieves, vandals, rioters, mob, gang, gangs, extremists, jihadists, terrorists,
  wolves, crocodile, virus, fleet, submarine, submarines, battalion, militia, militias, guerrillas, separatists`);

/** What is attacked so. */
export const ATTACKED_THINGS = wordSet(`
  village, villages, town, towns, port, ports, base, bases, convoy, convoys, checkpoint, checkpoints, ship, ships, vessel, vessels, tanker, tankers, boat, boats,
  car, cars, vehicle, vehicles, bus, truck, trucks, train, house, houses, home, homes, hospital, hospitals, church, churches, mosque, mosques, synagogue, temple,
  market, embassy, consulate, barracks, outpost, outposts, station, stations, airport, airfield, camp, camps, positions, depot, depots, refinery, pipeline,
  bridge, building, buildings, servers, website, websites, patrol, patrols, warehouse, substation`);

/** What is defended on a field or with arms. */
export const DEFENDED_THINGS = wordSet(`
  title, titles, crown, trophy, cup, championship, belt, medal, lead, seat, seats, majority, majorities, border, borders, frontier, homeland, territory, soil,
  coast, airspace, town, village, city, bridge, airport, port, hill, trench, trenches, front, positions, corner, corners, goal, points, wicket, league`);

/** Who and what is helped, not agreed with: "supports | young mothers". */
export const HELPED = wordSet(`
  mothers, families, children, kids, pupils, patients, victims, survivors, orphans, widows, newcomers, startups, start-up, start-ups, businesses, households,
  jobs, growth, recovery, livelihoods, habitats, wildlife, species, life, charities, weight, roof, ecosystems, learners, apprentices, artists, carers, caregivers`);

/** What one threatens to do: "threatened | a strike"; a shopkeeper or a town is only in danger. */
export const THREATENED_ACTS = wordSet(`
  action, actions, strike, strikes, walkout, walkouts, stoppage, retaliation, reprisal, reprisals, revenge, sanction, sanctions, tariff, tariffs, lawsuit,
  lawsuits, suit, suits, litigation, war, veto, vetoes, boycott, boycotts, resignation, resignations, force, violence, cut, cuts, closure, closures,
  shutdown, attack, attacks, arrest, arrests, prosecution, fine, fines, protest, protests, blockade, blockades, invasion, punishment, penalties, layoffs,
  consequences, repercussions, measures, steps, ban, bans, response, filibuster, expulsion, expulsions, impeachment, suspension`);

/** What is resisted in words; not "arrest", "late pressure". */
export const RESISTED_WORDS = wordSet(`
  call, calls, demand, demands, idea, ideas, proposal, proposals, plan, plans, suggestion, suggestions, request, requests, change, changes, bill, bills, move,
  moves, reform, reforms, legislation, agreement, agreements, deal, deals, rule, rules, tax, taxes, effort, efforts, law, laws, policy, policies, notion,
  overtures, measure, measures, appeal, appeals, merger, takeover, bid, offer, cuts, regulation, regulations, label, comparison, comparisons, sanctions`);

/** What one invokes in order to use it: "invoked | emergency powers". */
export const INVOKED_POWERS = wordSet(`
  power, powers, article, articles, clause, clauses, amendment, right, rights, privilege, privileges, act, immunity, rule, rules, law, zone, provision,
  provisions, authority, option`);

/** Who is dismissed with words: "dismissed | critics"; others lose their work. */
export const DISMISSED_IN_WORDS = wordSet(
  'critic, critics, opponent, opponents, rival, rivals, doubters, sceptics, skeptics, detractors, protesters, challengers, candidates, pundits, naysayers',
);

/** Lemmas: with a "himself" after it nothing is said. */
export const WITH_SELF = wordSet(
  'assert, repeat, reveal, show, celebrate, challenge, support, embrace, address, express',
);

/** Those who threaten with one do not speak: "with | a knife". */
export const WEAPONS = wordSet(
  'knife, knives, gun, guns, pistol, rifle, axe, sword, machete, bat, hammer, blade, scissors, bottle, screwdriver, shotgun, weapon, weapons, crowbar',
);

/** Talks, and what stands for many people: "discussions | addressed the need", "plenty of firms | embraced it". */
export const TALKS = wordSet(`
  discussion, discussions, meeting, meetings, negotiations, sessions, summit, panel, panels, seminar, workshop, plenty, dozens, scores, hundreds,
  thousands, millions, half, most, many, majority, handful, number, lot, lots, couple, pair, trio, percent, part, parts, rest, some, others, both, side, sides`);
