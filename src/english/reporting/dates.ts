/** Words beside a date that tell whether it says when something was said. Written for this project from general knowledge of English. */
import { wordSet } from '../words.js';

/** Before a date they say that something happened then: "said | on | Monday", "at | a debate on Monday", "a poll | out | on Monday". */
export const SPEAKING_AT = wordSet('on, in, at, during, around, throughout, within, out');

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
