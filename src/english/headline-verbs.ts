/**
 * Verbs of headlines as they stand after who does it, `Ruiz | Slams | Council`, without those that names hold as well
 * (`House Rules Committee`, `Marks & Spencer`). Written for this project from general knowledge of English; lower case.
 */
import { wordSet } from './words.js';

/** Of one who does it, and the plural of clubs and teams. */
export const HEADLINE_VERBS = wordSet(`
  slams, blasts, backs, hits, urges, warns, vows, wins, beats, meets, visits, opens, names, signs, rejects, denies, praises, sacks, fires, quits,
  joins, leads, recalls, unveils, launches, approves, accuses, frees, jails, sues, kills, seeks, eyes, tells, says, faces, halts, bans, cuts, raises,
  buys, sells, stuns, thrashes, defeats, ousts, loses, gets, takes, makes, gives, begins, starts, returns, arrives, dies, leaves, resigns, rips, mocks,
  defends, endorses, announces, reveals, admits, apologises, apologizes, confirms, clears, blames, condemns, criticises, criticizes, dismisses,
  suspends, appoints, elects, picks, nominates, attacks, bombs, seizes, captures, arrests, detains, probes, investigates, discovers, insists, hails,
  welcomes, mourns, celebrates, honours, supports, opposes, adopts, blocks, vetoes, extends, lifts, eases, imposes, threatens, pledges, promises,
  offers, asks, expects, predicts, considers, mulls, weighs, prepares, sends, deploys, withdraws, pulls, pushes, keeps, stays, remains, becomes, grows,
  soars, surges, jumps, plunges, tumbles, climbs, sinks, crashes, closes, shuts, reopens, resumes, cancels, postpones, scraps, adds, expands, builds,
  invests, spends, pays, owes, fights, tackles, holds, steps, refuses, agrees, clinches, claims, snubs, rebukes, scolds, taunts, defies, outlines,
  proposes, presents, inaugurates, commissions, swears, calls, wants, goes, comes, brings, drops, lashes, excommunicates, renounces, denounces,
  thrash, beat, stun, rout, crush, sign, edge, oust, sack, urge, reject, deny, demand, threaten, vow, warn, slam, blast, seek`);

/** Before a place: `Pope | Visits | Juba`. */
export const VERBS_BEFORE_PLACES = wordSet(
  'hits, visits, bombs, leaves, invades, attacks, floods, batters, rocks, lashes',
);
