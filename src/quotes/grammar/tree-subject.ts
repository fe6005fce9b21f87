/**
 * The subject that the tree of the sentence gives a verb: the only thing the tree is asked for, and only where a cue has content
 * and word order finds nobody before it, since parsing costs more than all the rest of a sentence.
 *
 *     Three in five | – and two thirds of those in Porto – said that …
 */
import type { Range } from './range.js';
import type { Reading } from './view.js';

/** The subject before a verb, without the clauses and appositions that hang on it; null where the tree has none. */
export function treeSubject(reading: Reading, verb: number): Range | null {
  for (const child of reading.children(verb)) {
    if (child >= verb || reading.relation(child) !== 'nsubj') continue;
    const { first, end } = reading.subtree(child);
    let last = child + 1;
    while (last < Math.min(end, verb) && !/^[,(—–-]$/.test(reading.tokens.text(last)) && !isRelative(reading, last))
      last += 1;
    return reading.quotationAt(first) === reading.quotationAt(verb) ? { first, end: last } : null;
  }
  return null;
}

function isRelative(reading: Reading, token: number): boolean {
  return /^(?:who|which|that|whose)$/.test(reading.lower(token));
}
