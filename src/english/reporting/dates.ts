/** Words beside a date that tell whether it says when something was said. Written for this project from general knowledge of English. */
import { wordSet } from '../words.js';

/** Before a date they say that something happened then: "said | on | Monday", "at | a debate on Monday", "a poll | out | on Monday". */
export const SPEAKING_AT = wordSet('on, in, at, over, during, around, throughout, within, out');

/** Between a preposition and a date: "in | early | May". */
export const PART_OF_DATES = wordSet('early, late, earlier, later, mid');

/** What stands in front of a clause after them is another time than the clause's own: "| After | the vote on Monday, she said". */
export const STANDING_APART = wordSet(
  'after, since, following, ahead, before, despite, until, till, unlike, amid, wake, light, because, besides, beyond, from, than',
);

/** Past participles that say when words came out: "in a letter | published | on Monday". */
export const RELEASED = wordSet(`
  released, published, issued, posted, aired, broadcast, televised, taped, recorded, dated, tweeted, conducted, sent, emailed, e-mailed, circulated,
  distributed, uploaded, printed, filed, taken, completed, read, unveiled, titled, entitled`);

/** Dates that only tell an office or a thing from its like: "the | former | mayor". */
export const OF_THEN = wordSet('former, current, future, then, ex, onetime, one-time, erstwhile, previous');

/** In front of a clause, of whoever says what it reports: "| Speaking | in Porto on Monday, she said". */
export const SPEAKING_ALREADY = wordSet(
  'speaking, appearing, writing, talking, addressing, testifying, responding, replying, asked, interviewed, questioned, pressed, campaigning, tweeting',
);

/** What has a day of its own: "criticised | the march on Friday". */
export const HAPPENINGS = wordSet(`
  election, elections, vote, votes, ballot, poll, polls, referendum, runoff, primary, caucus, debate, debates, debut, hearing, hearings, trial, ruling, verdict,
  sentencing, meeting, meetings, talks, summit, conference, convention, session, sitting, speech, address, appearance, performance, display, show, concert,
  interview, visit, visits, trip, tour, arrival, return, departure, resignation, dismissal, appointment, launch, opening, closure, closing, release,
  publication, inauguration, ceremony, wedding, funeral, vigil, march, marches, rally, rallies, parade, protest, protests, demonstration, demonstrations,
  strike, strikes, walkout, walkouts, riot, riots, unrest, violence, clash, clashes, attack, attacks, assault, raid, raids, airstrike, airstrikes,
  bombing, bombings, shelling, blast, blasts, explosion, explosions, shooting, shootings, stabbing, murder, murders, killing, killings, death, deaths, massacre,
  crash, crashes, collision, derailment, accident, incident, incidents, disaster, fire, fires, blaze, flood, floods, storm, storms, earthquake, eruption,
  outage, blackout, evacuation, rescue, arrest, arrests, detention, deportation, search, coup, takeover, invasion, offensive, advance, withdrawal,
  kidnapping, abduction, robbery, theft, burglary, breach, leak, spill, outbreak, test, tests, match, game, games, race, fight, bout, final, semi-final, derby,
  defeat, win, victory, draw, loss, losses, goal, goals, transfer, deal, sale, sales, purchase, merger, profit, profits, results, earnings, turnover, rise, fall, drop,
  increase, cut, decline, gain, gains, growth, dinner, lunch, party, reception, event, events, weather, heat, rain, snowfall`);

/** Lemmas whose object is of another time than they are: "recalled | the flood last year", "predicted | rain on Friday". */
export const LOOKING_ELSEWHERE = wordSet(
  'recall, recount, retell, remember, mourn, celebrate, forecast, predict, foresee, suggest, show, dread, nominate',
);

/** In a time that is still to come. */
export const STILL_TO_COME = wordSet('next, tomorrow, coming, later, upcoming, following, after');
