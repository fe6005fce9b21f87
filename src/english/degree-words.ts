/** Words that say how much. Written for this project from general knowledge of English. */
import { wordSet } from './words.js';

/** Before an adjective. */
export const DEGREE_ADVERBS = wordSet('most, more, very, less, least, so');

/** Before a noun phrase with a number or a quantity: "almost all ships", "at least six". */
export const BEFORE_QUANTITIES = wordSet('not, only, even, almost, nearly, about, more, less, some, at, most');

/** Of how much there is, without a number: "too | much". */
export const QUANTITIES = wordSet('much, many, little, few');
