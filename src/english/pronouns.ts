/** Pronouns by their form. Written for this project from general knowledge of English. */
import { POSSESSIVES } from './determiners.js';
import { wordSet } from './words.js';

export const OBJECT_PRONOUNS = wordSet('me, him, her, us, them');

/** Of those that news speaks of. */
export const REFLEXIVE_PRONOUNS = wordSet('himself, herself, itself, themselves');

/** Before a verb of their own clause. */
export const SUBJECT_RELATIVES = wordSet('who, which, that, whose');

export const POSSESSIVE_PRONOUNS: ReadonlySet<string> = new Set([...POSSESSIVES, 'whose']);

/** Of those who can speak, as subjects. */
export const SPEAKING_PRONOUNS = wordSet('he, she, they, i, we');

/** Before the subject of their own clause, whose object they are. */
export const OBJECT_RELATIVES = wordSet('what, which, that, who, whom');

/** What men are called, and women: "Mr | Ruiz", "his". */
export const MALE_WORDS = wordSet('he, him, his, himself, mr, sir, lord, councilman, chairman, spokesman, father');
export const FEMALE_WORDS = wordSet(
  'she, her, hers, herself, mrs, ms, miss, dame, lady, baroness, councilwoman, chairwoman, spokeswoman, sister',
);
