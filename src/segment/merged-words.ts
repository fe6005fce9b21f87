/**
 * Words that were written as one and are two, with the length of the first: `gonna` → `gon` + `na`. Those that are words
 * of their own too (`its`, `well`, `id`) are none. Source: the conventions of Universal Dependencies for English.
 */
import { words } from '../english/words.js';

export const MERGED_WORDS: ReadonlyMap<string, number> = new Map(
  words(`
  gon|na, wan|na, got|ta, out|ta, gim|me, lem|me, can|not, ai|nt, are|nt, ca|nt, could|nt, did|nt, does|nt, do|nt, had|nt, has|nt, have|nt,
  is|nt, must|nt, need|nt, should|nt, was|nt, were|nt, wo|nt, would|nt, i|ve, they|ve, you|ve, they|re, you|re, that|s, what|s, there|s`).map(
    (word) => [word.replace('|', ''), word.indexOf('|')],
  ),
);
