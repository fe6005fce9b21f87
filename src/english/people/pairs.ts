/** What two people have: `the Voss-Bell | debates`. Written for this project from general knowledge; lower case. */
import { wordSet } from '../words.js';

export const OF_TWO = wordSet(
  'ticket, debate, debates, matchup, match-up, matchups, rivalry, feud, duel, summit, talks, meeting, partnership, duo, pairing, pact, administration',
);
