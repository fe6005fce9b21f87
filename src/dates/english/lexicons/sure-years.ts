/** Words that make a year of four digits however early it is. Written for this project from general knowledge of English. */
import { wordSet } from '../../../english/words.js';

/** "Founded | 1364", "born | 1620". */
export const DATED_VERBS = wordSet(`
  founded, built, established, born, died, erected, completed, opened, published, reprinted, rebuilt, consecrated, elected, crowned,
  incorporated, chartered, printed, painted, composed, premiered, restored, dedicated`);

/** "dating from | 1612", "dates back to | 1577". */
export const DATING = wordSet(
  'date, dates, dated, dating, back, documented, recorded, mentioned, preserved, remaining, surviving',
);

/** "d. | 1783", "ca. | 1671", "fl. | 1580": with their stop. */
export const SHORT_BEFORE_YEAR = wordSet('c, ca, b, d, fl, r, est, estd, approx, circ, m, bur, bap');

/** The letters that tell several works of one year apart: "2003 | a". */
export const LETTERS_OF_WORKS = wordSet('a, b, c, d, e, f');
