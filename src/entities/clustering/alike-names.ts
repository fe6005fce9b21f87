/**
 * Keys of full names that may be one person's although their letters differ; no name has such a key by its letters.
 *
 *     Muhammad Tilden, Mohammed Tilden         one name in two spellings
 *     Elvira Mamedova, Elvira Mammadova        surnames that sound alike by their consonants, long enough to be no others
 *     Will Tilden, William Tilden              a first name and what people are called for short
 */
import { SPELLED } from '../../english/people/name-words.js';
import { nicknameLines } from '../../english/people/nicknames.js';

/** @param first, last lower case, without signs */
export function alikeKeys(first: string, last: string): string[] {
  return [
    `${SPELLED.get(first) ?? first}/${last}`,
    soundedAlike(first, last),
    ...nicknameLines(first).map((line) => `${line}~${last}`),
  ];
}

/** The same of an initial. */
export function soundedAlike(first: string, last: string): string {
  if (last.length < (TRANSCRIBED.test(last) ? MIN_TRANSCRIBED : MIN_SOUNDED)) return `${first}/${last}`;
  const sounds = last
    .replaceAll('kh', 'h')
    .replaceAll('ph', 'f')
    .replace(/[aeiouy]+/g, 'a')
    .replace(/(.)\1+/g, '$1');
  return `${first}//${sounds}`;
}

/** Letters. */
const MIN_SOUNDED = 8;
const MIN_TRANSCRIBED = 6;

/** Surnames that are written in our letters in many ways. */
const TRANSCRIBED = /(?:[eo]va?|enko|sk[iy]|skaya|yan|zadeh?|shvili)$/;
