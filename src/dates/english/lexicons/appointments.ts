/**
 * What is done at an hour: after "leave at", "be back by", "kicks off at" a bare number is one. Of prices and ages none of these speaks.
 * Written for this project from general knowledge of English.
 */
import { wordSet } from '../../../english/words.js';

/** Right before the preposition: "leave | at 6.45", "be back | at seven", "see you | at 8". */
export const APPOINTED = wordSet(`
  leave, leaves, leaving, meet, meets, meeting, arrive, arrives, arriving, depart, departs, departing, return, returns, returning, back, home,
  there, here, come, comes, go, goes, going, see, call, calls, ring, wake, off, me, us, you, him, her, everyone, everybody,
  begins, doors, kickoff, alarm, lands, sails, departure, arrival, appointment, dinner, lunch, breakfast, drinks, supper, flight, train, bus,
  ferry, coach, reservation, out, available, free, busy, be`);

/** "meet | between 9 and 10", "open | from 9 to 5". */
export const VISITED = wordSet(`
  meet, meets, meeting, available, free, busy, out, open, back, call, closed, there, here, away, home, class, lesson, surgery, yoga`);

/** The same where minutes or words make a price unlikely: "starts | at 7.45", "the shop opens | at nine". */
export const STARTING = wordSet(`
  start, starts, starting, begin, begins, beginning, open, opens, opening, close, closes, end, ends, finish, finishes, started, began, left,
  arrived, met, departed, returned, landed, sailed, kick, kicks, kicked, gates, show, service, match, game, session, held, scheduled, set`);

/** "prices | start at five", "bids | open at ten": these have no hour. */
export const PRICED_AT = wordSet(`
  price, prices, ticket, tickets, fee, fees, rate, rates, bid, bids, bidding, fares, fare, rent, rents, share, shares, stock, stocks, odds,
  wages, pay, salary, salaries, dollar, euro, pound, yen, yuan, index, age, aged, school, rooms, temperature, temperatures, oil, gold, bonds`);

/** "at 6.45 | tonight", "at 7 | on Friday", "back at five | .": what may stand after an hour. */
export const AFTER_HOUR = wordSet(`
  on, tonight, today, tomorrow, sharp, and, but, for, with, when, then, to, so, because, if, the, this, that, until, or, local, every, each, in, at,
  from, next`);

/** "due | on 4-22", "signed | on 22.4". */
export const DUE = wordSet('due, held, signed, dated, born, died, opened, done, ends, expires, expired');
