/** "may", "could", "would": what may come, and what could have been. */
import type { Syntax } from '../../document/index.js';
import type { Words } from '../words.js';
import { futureWhere, SAYS_PAST } from './said.js';

/** "could have sunk", "may sail"; May is a month. */
export function ofModal(words: Words, _: Syntax, at: number): number {
  const word = words.lower(at);
  if (words.lower(at + 1) === 'have') return SAYS_PAST;
  if (word === 'could' && isDenied(words, at)) return SAYS_PAST;
  return futureWhere(word === 'would' || words.text(at) === word);
}

/** "could not be reached", "neither of them could be found": what was tried. */
function isDenied(words: Words, at: number): boolean {
  if (words.lower(at + 1) === 'not' || words.lower(at + 1) === 'n') return true;
  return [1, 2, 3, 4, 5, 6, 7].some((back) => /^(?:neither|nor)$/.test(words.lower(at - back)));
}
