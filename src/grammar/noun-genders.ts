/** What nouns say of the gender of a person. */

import { FEMALE_NOUNS, MALE_NOUNS, NO_MEN } from '../english/people/nouns.js';

/** What a noun says of the gender: `widow`, `spokesman`; lower case. */
export function genderOfNoun(word: string): 'female' | 'male' | null {
  if (FEMALE_NOUNS.has(word) || /[a-z]{3}woman$/.test(word)) return 'female';
  return MALE_NOUNS.has(word) || (/[a-z]{3}man$/.test(word) && !NO_MEN.has(word)) ? 'male' : null;
}
