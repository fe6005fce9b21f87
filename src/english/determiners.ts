/** Words that stand before a noun in place of an article, and articles. Written for this project from general knowledge of English. */
import { wordSet } from './words.js';

export const ARTICLES = wordSet('a, an, the');
/** They bring up another one, or none in particular: `another | bank`. */
export const INDEFINITE_DETERMINERS = wordSet('a, an, another, one, each, every, any, some, no');
export const DEMONSTRATIVES = wordSet('this, that, these, those');
export const POSSESSIVES = wordSet('my, your, his, her, its, our, their');
