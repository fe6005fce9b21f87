/**
 * What is written like a name and is none.
 *
 *     the ICU, cuts in | Medicare |               known, and of no type
 *     his State of the | Union | address          part of such a thing
 *     | Alzheimer |’s, | Parkinson |’s disease    whose name a disease has
 *     Parkinson’s book, God                       somebody
 */
import type { Range, Tokens } from '../../document/index.js';
import {
  AFTER_DISCOVERERS,
  BEFORE_DISEASES,
  DISCOVERERS,
  DISCOVERERS_AND_SURNAMES,
  GODS,
} from '../../english/things.js';
import { lookUp } from '../lexicons/known-names.js';

/** Of a name that the model sees. */
export function isThing(tokens: Tokens, { first, end }: Range): boolean {
  const text = tokens.slice(first, end).replace(/^[“"‘']/, '');
  if (lookUp(text)?.type === null) return !GODS.has(text);
  // `State | of | the | Union |`
  return tokens.lower(first - 1) === 'the' && lookUp(tokens.slice(first - 3, end))?.type === null;
}

/** `| Alzheimer |’s` */
export function isDisease(tokens: Tokens, { first, end }: Range): boolean {
  if (end - first !== 1 || !/^['’]s$/.test(tokens.text(end))) return false;
  const word = tokens.lower(first);
  if (DISCOVERERS.has(word)) return true;
  if (!DISCOVERERS_AND_SURNAMES.has(word)) return false;
  return AFTER_DISCOVERERS.has(tokens.lower(end + 1)) || BEFORE_DISEASES.has(tokens.lower(first - 1));
}
