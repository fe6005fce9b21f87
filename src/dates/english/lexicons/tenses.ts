/** Words that tell tenses apart. Written for this project from general knowledge of English. */
import { FUTURE_AUXILIARIES, PRESENT_OF_BE } from '../../../english/auxiliaries.js';
import { ARTICLES, DEMONSTRATIVES, POSSESSIVES } from '../../../english/determiners.js';
import { HOURS } from '../../../english/numbers.js';
import { wordSet } from '../../../english/words.js';

/** What these words speak of is to come, whatever their own tense: "was scheduled for". */
export const FUTURE: ReadonlySet<string> = new Set([
  ...FUTURE_AUXILIARIES,
  ...wordSet('scheduled, due, expected, expects, plans, planned, planning, slated, hopes, intends, forecast'),
]);

/** Present forms without an s that a plural or "I" and "we" may have, and that speak of what is planned. */
export const PLAIN_PRESENT = wordSet(`
  meet, begin, start, open, resume, end, expire, arrive, leave, return, vote, convene, reopen, close, go, visit, travel, host,
  play, face, continue, publish, launch, hold, gather, elect, compete`);

/** Present forms in s of what simply is so, or of who says so: with a date they tell nothing of it. */
export const STATES = wordSet(`
  says, tells, adds, insists, claims, believes, thinks, argues, notes, shows, means, knows, wants, needs, remains, seems, appears,
  includes, lives, writes, quotes, describes, recalls, admits, suggests, alleges, contains, consists, belongs, depends, owns,
  likes, loves, hates, fears, feels, looks, sounds, makes, lets, helps, sees, hears, explains, reveals, reflects, marks,
  represents, involves, concerns, requires, works, sells, stands, lies, denies, agrees, considers, calls, dies, kills, injures,
  wounds, hits, strikes, wins, beats, loses, falls, rises, drops, jumps, slips, gains, crashes, collapses, erupts`);

/** Words after which a plain form is no present: "let the work | begin", "saw them | leave". */
export const BEFORE_BARE = wordSet(`
  let, lets, make, makes, made, help, helps, helped, see, sees, saw, watch, watched, hear, heard, do, does, did, will, would, can,
  could, may, might, must, should, to, not`);

/** Words after which "to" and a verb speak of what is to come: "agreed to meet Monday"; no "failed to meet Monday". */
export const BEFORE_TO_COME = wordSet(`
  agree, agreed, agrees, plan, plans, planned, planning, expect, expects, expected, expecting, schedule, scheduled, set, due, want,
  wants, hope, hopes, hoped, hoping, decide, vow, vowed, pledge, pledged, promise, promised, intend, intends, intended, likely,
  ready, about, going, order, ask, asked, urge, invite, invited, prepare, prepares, preparing, prepared, offer, offered, threaten,
  threatens, threatening, slated, bound, supposed, deadline, agreement, proposal, program, programme, require, requires, told,
  tell, tells, instructed, advised, warned, reminded, summoned, allow, allows, let, lets`);

/** "voted to ban it on Tuesday": the vote was on Tuesday; "voted to ban it from May". */
export const DECIDED = wordSet('decided, voted, ordered, urged, threatened, approved');

/** What was planned and called so is off. */
export const CALLED_OFF = wordSet(`
  canceled, cancelled, postponed, scrapped, abandoned, delayed, rescheduled, suspended, dropped, moved`);

/** Occasions that are fixed beforehand: "Sunday's vote" may be one to come, "Sunday's attack" was. */
export const OCCASIONS = wordSet(`
  vote, votes, election, elections, poll, ballot, referendum, runoff, primary, debate, match, game, final, semifinal, derby,
  fixture, race, concert, show, premiere, festival, fair, ceremony, wedding, funeral, parade, march, rally, summit, meeting,
  conference, hearing, session, talks, visit, launch, auction, deadline, exam, draw, opening, broadcast, celebrations, kickoff,
  tournament, opener, playoff, test, budget, classic, cup, clash, showdown, decider, bout, contest, encounter, event, congress,
  tie, leg, qualifier, gala, screening, inauguration, coronation, service, games, matches, races, concerts, debates, finals,
  summits, meetings, hearings, sessions, exams, launches, recall, report, data, figures, results, arguments`);

/** "a strike for Monday", "a trial for May". */
export const PLANNED_FOR: ReadonlySet<string> = new Set([
  ...OCCASIONS,
  ...wordSet('strike, strikes, walkout, trial, appointment'),
]);

/** "ahead of Sunday's vote": with what has an owner. */
export const AHEAD: readonly (readonly string[])[] = [
  ['ahead', 'of'],
  ['run', '-', 'up', 'to'],
  ['leading', 'up', 'to'],
  ['preparations', 'for'],
  ['preparing', 'for'],
  ['prepares', 'for'],
];

/** After these a past verb may have meant a time to come: "raised the price from May". */
export const FORWARD = wordSet('from, through, for');

/** After these stands why something is so, and when that was: "comes after a raid on Monday". */
export const CAUSES = wordSet('after, following, since, amid, despite, over, because, about');

/** Put off, and to when: "has been postponed | until May". */
export const PUT_OFF = wordSet('rescheduled, postponed, adjourned, deferred, delayed, extended, shifted, moved');

/** "is likely on Sunday", "are closed on Monday". */
export const OPEN_STATES = wordSet('likely, unlikely, possible, open, closed, available, free');

/** With an occasion after it: "facing an election in May". */
export const LOOKING_AHEAD = wordSet('facing, awaiting, approaching, upcoming');

/** "wants a rematch in August". */
export const SEEKING = wordSet('wants, needs, seeks, aims');

/** What may stand between "is" and the date of what is fixed for it: "is in Oslo on Saturday", "are back at six on Monday". */
export const COPULA_LINKS: ReadonlySet<string> = new Set([
  ...wordSet('on, at, for, in, home, out, back, off, away, live, air, here, there, next, only'),
  ...HOURS,
]);

/** Before a participle that says nothing of when: "is known", "will be named". */
export const PRESENT_AUXILIARIES: ReadonlySet<string> = new Set(['be', ...PRESENT_OF_BE]);

/** Before these words there is no subject: "to meet", "did not meet". */
export const NO_SUBJECTS = wordSet('to, not, t, could, never');

export const PLURAL_PRONOUNS = wordSet('we, they, i, you');

export const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’']);

/** "is meeting Monday": what can be fixed beforehand; no "is investigating a fire on Monday". */
export const PROGRESSIVE = wordSet(`
  meeting, visiting, holding, hosting, leaving, returning, flying, travelling, traveling, playing, releasing, launching, opening,
  closing, moving, starting, beginning, ending, resuming, voting, gathering, marching, coming, going, arriving, speaking,
  performing, appearing, publishing, racing, sailing, touring, reopening`);

/** A clause opens after these. */
export const CLAUSE_OPENERS = wordSet('who, which, whose, whom, where, when, while, because, although, though, that');

/** After these stands a verb of the noun before them. */
export const RELATIVES = wordSet('who, which, that, whom, whose');

/** Participles that follow their noun: "a man | accused of arson". */
export const REDUCED = wordSet(`
  accused, suspected, convicted, charged, wanted, based, known, called, led, backed, owned, organised, organized, held, arrested,
  killed, injured, hurt, seen`);

/** What happened unforeseen: "the July 8 bombing", "Friday's attack". */
export const INCIDENTS = wordSet(`
  attack, attacks, bombing, bombings, shooting, shootings, killing, killings, crash, crashes, fire, fires, blast, blasts,
  explosion, explosions, blaze, murder, murders, raid, raids, accident, earthquake, quake, flood, floods, storm, storms, robbery,
  robberies, collapse, massacre, coup, riot, riots, arrest, arrests, death, deaths, defeat, defeats, incident, outage, derailment,
  landslide`);

/** "accused of", also after "is": of what was. */
export const ACCUSED = wordSet('accused, suspected, convicted, charged, guilty');

/** Of an occasion that was: "the winner of | Sunday's race". */
export const OF_WHAT_WAS = wordSet(
  'winner, winners, loser, losers, hero, heroes, victims, survivors, scene, end, wake',
);

/** After these stands a noun, or what belongs to one: "the July 8 bombing", "a newly agreed date". */
export const NOUN_STARTS: ReadonlySet<string> = new Set([...ARTICLES, ...DEMONSTRATIVES, ...POSSESSIVES]);

/** Right after these the tense is never in doubt: "the year ended Jan. 31", "effective Feb. 1". */
export const SURE = wordSet('ended, since, effective, dated');

/** After these stands the day of the saying. */
export const SAYING = wordSet('said, says, told, announced, reported, added, confirmed, stated');

/** "called | a meeting for Sunday". */
export const SETS_FOR = wordSet(`
  call, calls, called, calling, set, sets, setting, fix, fixed, schedule, scheduled, scheduling, reschedule, rescheduled, book, booked, announce, announced, plan,
  plans, planned, planning, arrange, arranged, slate, slated, summon, summoned, invite, invited, convene, convened`);

/** "moved | the final to Saturday". */
export const MOVES_TO = wordSet(`
  move, moves, moved, moving, postpone, postponed, put, push, pushed, bring, brought, delay, delayed, shift, shifted, reschedule, rescheduled, adjourn, adjourned,
  defer, deferred, extend, extended`);

/** "Brent for May | delivery": goods that are sold before they are due. */
export const SOLD_AHEAD = wordSet('delivery, shipment, settlement, loading, expiry, contract, contracts');
/** "the June contract | fell": told of a price. */
export const PRICE_MOVES = wordSet(`
  rose, fell, gained, lost, slid, slipped, settled, traded, closed, eased, climbed, dropped, jumped, sank, dipped, surged, tumbled, added, shed,
  expires, expired, rises, falls, trades, ended, finished, opened, edged, hit`);
/** "wheat for delivery in | May", "coffee for | May". */
export const DELIVERED = wordSet('delivery, shipment, settlement, loading');
