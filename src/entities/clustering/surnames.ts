/**
 * Which words of a full name are surnames.
 *
 *     Wei Jianhua, Teo Siew Lan       the first
 *     José Luis Herrero Cano          the last two
 *     Ana Ortiz-Lund                  Ortiz, or Lund, for short
 *     J. R. Bell                      none of the letters
 */
import { SURNAMES_FIRST } from '../../english/people/name-words.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { FEMALE, GIVEN, MALE, NAME_PART, nameFlags, SURNAME } from '../tagger/name-table.js';

/** Longer names are not taken apart. */
export const MAX_PARTS = 8;

/** `Herrero | Cano` of José Luis Herrero Cano: two words that are no first names, after one that is. */
export function hasTwoSurnames(parts: readonly string[]): boolean {
  if (parts.length < 3 || parts.length > MAX_PARTS) return false;
  const [first = ''] = parts;
  const [own = '', other = ''] = parts.slice(-2);
  if (![own, other].every((part) => part.length > 2 && (nameFlags(part) & (SURNAME | NAME_PART)) !== 0)) return false;
  return (
    (nameFlags(first) & GIVEN) !== 0 && !vocabulary.givenNames.has(own) && (nameFlags(own) & (FEMALE | MALE)) === 0
  );
}

/** `Wei | Jianhua`, `Lee | Kok Meng`, not `Lee | Cooper`: what follows is no surname of another language. */
export function isSurnameFirst(parts: readonly string[]): boolean {
  const [surname = '', ...given] = parts;
  return (
    SURNAMES_FIRST.has(surname) &&
    given.length < 3 &&
    given.every((part) => SYLLABLES.test(part) && !vocabulary.givenNames.has(part))
  );
}

/** One or two syllables as Chinese, Korean and Vietnamese names have them in our letters. */
const SYLLABLES =
  /^(?:(?:zh|ch|sh|ng|ph|th|tr|kh|nh|gi|hw|kw|[bcdfghjklmnpqrstvwxyz])?[aeiouy]{1,3}w?(?:ng|nh|[nmlkrtp])?-?){1,2}$/;

export function isInitial(part: string): boolean {
  return /^\p{L}\.?$/u.test(part);
}

/** `ortiz`, `lund` of Ortiz-Lund. */
export function halvesOf(surname: string): readonly string[] {
  return surname.includes('-') ? surname.split('-').filter((half) => half.length > 2) : [];
}

/** `Nawaf Al-Ahmad Al-Jaber Al-Sabah`, beside whoever has a first name before it; @param key of that person */
export function isFathersName(parts: readonly string[], key: string): boolean {
  if (parts.length < MIN_LINE) return false;
  return key.endsWith(` ${parts.join(' ')}`);
}

/** Parts of a name that tells of fathers. */
const MIN_LINE = 3;
