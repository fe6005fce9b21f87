/**
 * What a sentence is made of besides what is said in it: the words that tie it to the one before, the marks before and after its cue.
 *
 *     But | the strike would go on, | she said
 */
import type { Reading } from '../reading.js';

/** Maximum tokens between a cue and the words that go on after it. */
export const MAX_TAIL = 60;

/** Words that tie a sentence to the one before are none of what is said. */
export function afterLead(reading: Reading, first: number): number {
  if (/^[*•▪‣·]$/.test(reading.tokens.text(first))) return first + 1; // an item of a list
  const word = reading.lower(first);
  return word === 'and' || word === 'but' ? first + 1 : first;
}

/** The comma or dash between a cue and what it reports. */
export function isPause(reading: Reading, token: number): boolean {
  return /^(?:,|—|–|--?)$/.test(reading.tokens.text(token));
}
