/**
 * Careless writing, in which sentences begin with small letters.
 *
 *     it was a long wait. they left.      was it late?? nobody knows      Great crew! would sail again
 */
import type { Tokens } from '../document/index.js';
import { GOES_ON, REMARKS, SUBJECTS } from '../english/sentence-words.js';
import { isOpener } from './abbreviation-ends.js';
import { BEFORE_NAME, ENDS_OR_NOT } from './abbreviations.js';

const SMALL = /^\p{Ll}/u;
const ACRONYM = /^\p{Lu}{3,}$/u;

/** Whether a sentence that began at token `first` ends before the small letter of token `next`. */
export function endsInSmall(tokens: Tokens, first: number, next: number): boolean {
  const mark = tokens.text(next - 1);
  const words = next - first;
  if (/^[?!]{2,}$/.test(mark)) return words > 2;
  if (words < 4) return false;
  const isCareless = SMALL.test(tokens.text(first));
  if (tokens.spaceBefore(next - 1) && !(isCareless && mark === '?')) return false;
  const word = tokens.lower(next);
  if (mark === '.') {
    const last = tokens.text(next - 2);
    return endsCarelessly(last) || (isCareless && ACRONYM.test(last) && !GOES_ON.has(word));
  }
  if (mark !== '?' && mark !== '!') return false;
  if (SUBJECTS.has(word) || (mark === '?' && isOpener(word))) return true;
  return !GOES_ON.has(word) && (isCareless || REMARKS.has(word));
}

/** `I wait. you do not.`: a word of the dictionary's length with one stop, in a sentence long enough to be one. */
function endsCarelessly(word: string): boolean {
  return /^\p{Ll}{3,}$/u.test(word) && !BEFORE_NAME.has(`${word}.`) && !ENDS_OR_NOT.has(`${word}.`);
}
