/** Adverbs before an adjective that say how much. Written for this project from general knowledge of English. */
import { wordSet } from './words.js';

export const DEGREE_ADVERBS = wordSet('most, more, very, less, least, so');
