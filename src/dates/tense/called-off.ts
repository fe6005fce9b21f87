/** What was planned for a day and did not happen on it. */
import { CALLED_OFF } from '../english/lexicons/tenses.js';
import type { Words } from '../words.js';

/** "A rally planned for | Saturday was called off", "had to be put off": that day may be before the publication or after it. */
export function isCalledOff(words: Words, end: number): boolean {
  for (let at = end; at < end + 3 && !/^[.;!?\n]$/.test(words.lower(at)); at += 1) {
    if (words.lower(at) === 'had') return true;
    if (!/^(?:was|were|been)$/.test(words.lower(at))) continue;
    return (
      CALLED_OFF.has(words.lower(at + 1)) ||
      (words.lower(at + 2) === 'off' && /^(?:called|put)$/.test(words.lower(at + 1)))
    );
  }
  return false;
}
