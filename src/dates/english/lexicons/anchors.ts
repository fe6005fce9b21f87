/** Words within and after what a length is counted from. Written for this project from general knowledge of English. */
import { wordSet } from '../../../english/words.js';

/** "after the fall | of the city | on 3 May". */
export const AMONG_ANCHOR: ReadonlySet<string> = new Set([
  ...wordSet(
    'of, on, in, at, the, a, an, his, her, its, their, s, for, by, from, under, to, held, dated, that, last, this',
  ),
  ...["'", '’', '-', '–'],
]);

/** "two days after he left | , on Friday": no date beyond these belongs to it. */
export const ENDS_ANCHOR: ReadonlySet<string> = new Set([
  ...['.', ',', ';', ':', '(', ')', '—', '“', '”', '"', '\n', '', '!', '?'],
  ...wordSet(
    'and, but, or, when, while, he, she, it, they, we, i, you, there, said, was, were, is, are, had, has, have',
  ),
]);

/** "the fifth day of | the rebellion": what is not dated, and has days. */
export const BEFORE_UNDATED = wordSet('the, his, her, its, their, a, an, this, our');

/** "after the fire | in York": what follows says which one, and it may be another. */
export const AFTER_OTHER_EVENT = wordSet('of, in, on, at, for, s, that, which, who, between');
