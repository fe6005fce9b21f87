/** Nouns of people and of bodies that speak: by office or trade, by sex or family, and what many are called. */
import { BODY_NOUNS, COMPANY_NOUNS } from '../english/organisation-descriptions.js';
import { ORGANISATION_NOUNS } from '../english/organisation-words.js';
import { FEMALE_NOUNS, MALE_NOUNS } from '../english/people/nouns.js';
import { ROLES } from '../english/people/roles.js';
import { ANONYMOUS, COLLECTIVE_NOUNS, HEARING_BODIES, OTHER_PEOPLE, VARIATIONS } from '../english/people/sources.js';
import { wordSet } from '../english/words.js';

const ROLE_NOUNS = wordSet(ROLES);
const OF_PEOPLE = [ROLE_NOUNS, ANONYMOUS, OTHER_PEOPLE, FEMALE_NOUNS, MALE_NOUNS, VARIATIONS] as const;
const OF_BODIES = [ORGANISATION_NOUNS, BODY_NOUNS, COMPANY_NOUNS, HEARING_BODIES, COLLECTIVE_NOUNS] as const;

/** `mayor`, `residents`, `widow`: lower case, one or many. */
export function isNounOfPeople(word: string): boolean {
  const one = singular(word);
  return OF_PEOPLE.some((nouns) => nouns.has(word) || nouns.has(one));
}

/** `airline`, `council`, `unions`. */
export function isNounOfBodies(word: string): boolean {
  const one = singular(word);
  return OF_BODIES.some((nouns) => nouns.has(word) || nouns.has(one));
}

/** Of a word with hyphens, that of its last part: `ex-husbands`. */
function singular(compound: string): string {
  const word = compound.slice(compound.lastIndexOf('-') + 1);
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
