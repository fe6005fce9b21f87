/** A day that something is set for: "called a meeting for | Sunday", "moved the final to | Saturday", "put the vote back to | Monday". */
import { MOVES_TO, SETS_FOR } from '../english/lexicons/tenses.js';
import type { Words } from '../words.js';

/** @param first the day's first word */
export function isSetFor(words: Words, first: number): boolean {
  const preposition = words.lower(first - 1);
  const verbs = preposition === 'for' ? SETS_FOR : preposition === 'to' ? MOVES_TO : null;
  if (verbs === null) return false;
  for (let at = first - 2; at >= first - REACH; at -= 1) {
    const word = words.lower(at);
    if (/^[.;:,\n]?$/.test(word)) return false;
    // "had moved the final to Saturday" may speak of one that was played
    if (verbs.has(word)) return words.lower(at - 1) !== 'had' && words.lower(at - 1) !== 'been';
  }
  return false;
}

/** In words: "called an emergency session of the council for". */
const REACH = 9;
