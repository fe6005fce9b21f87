/** Words that stand before a verb in its group, as the tokens cut them: "he | 'll | not | say". Written for this project from general knowledge of English. */
import { wordSet } from './words.js';

export const HELPERS_BE = wordSet("be, is, are, was, were, been, being, am, ’s, 's, ’re, 're, ’m, 'm");

export const HELPERS_HAVE = wordSet("have, has, had, having, 've, ’ve, 'd, ’d");

/** With "do", "need" and "to", and "ca" and "wo" before "n't". */
export const HELPERS_MODAL = wordSet(
  "will, would, can, could, may, might, must, shall, should, do, does, did, 'll, ’ll, wo, ca, need, to",
);

/** After them nobody says it, or not yet: "might say", "to say". */
export const UNREAL_HELPERS = wordSet("to, may, might, would, could, can, ca, should, must, will, 'll, ’ll");

/** After the noun that is their subject. */
export const FINITE_HELPERS = wordSet('is, are, was, were, has, have, had, will, would');

export const NEGATIONS = wordSet("not, n't, n’t, never");
