/** Dates up to which something lasts. */
import { PAST_OF_BE } from '../../english/auxiliaries.js';
import type { Words } from '../words.js';
import { isOfHour } from './copula.js';

/** "until | Friday", "until noon on | Friday". */
export function isUntil(words: Words, first: number): boolean {
  let at = first - 1;
  if (words.lower(at) === 'on') at -= 1;
  while (at > first - MAX_HOUR_WORDS && (words.isNumber(at) || isOfHour(words, at))) at -= 1;
  return words.lower(at) === 'until' || words.lower(at) === 'till';
}

const MAX_HOUR_WORDS = 9;

/**
 * "had lasted until Thursday", "was not known until Monday", against "ordered them to stay until Thursday".
 *
 * @param from the first word to be looked at
 */
export function wasUntil(words: Words, first: number, from: number): boolean {
  for (let at = first - 2; at >= from; at -= 1) {
    const word = words.lower(at);
    if (word === ';' || word === 'to' || word === 'will') return false;
    if (LASTED.has(word)) return true;
  }
  return false;
}

const LASTED: ReadonlySet<string> = new Set([...PAST_OF_BE, 'had', 'did', 'didn', 'wasn', 'weren']);
