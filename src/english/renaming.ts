/** How a text says that something has another name now, or had one. Written for this project from general knowledge; lower case. */
import { wordSet } from './words.js';

/** `Brill House | was | renamed`, `, | which has been | renamed`. */
export const BEFORE_RENAMED = wordSet('which, that, is, was, were, has, had, have, been, later, soon, recently');

/** Between the two names. */
export const RENAMINGS = wordSet(`
  renamed, renamed as, renamed to, renamed itself, renamed itself as, rebranded, rebranded as, rebranded itself, rebranded itself as, rechristened,
  rechristened itself, changed its name to, changes its name to, changing its name to`);

/** `Havna Group, | formerly | Nordtel,`. */
export const FORMERLY = wordSet('formerly, previously, originally, now, once, today');

/** `known | until | last year as`, `known | in | the city as`. */
export const UNTIL_OR_AMONG = wordSet('until, till, before, since, in, to, among, around, throughout');
