/** Pronouns by their form. Written for this project from general knowledge of English. */
import { POSSESSIVES } from './determiners.js';
import { WordSet } from './word-set.js';
import { wordSet } from './words.js';

export const OBJECT_PRONOUNS = wordSet('me, him, her, us, them');

/** Of those that news speaks of. */
export const REFLEXIVE_PRONOUNS = wordSet('himself, herself, itself, themselves');

/** Of anybody. */
export const ALL_REFLEXIVE_PRONOUNS = wordSet(
  'himself, herself, itself, themselves, myself, yourself, ourselves, yourselves, oneself',
);

/** Before a verb of their own clause. */
export const SUBJECT_RELATIVES = wordSet('who, which, that, whose');

export const POSSESSIVE_PRONOUNS: ReadonlySet<string> = new WordSet([...POSSESSIVES, 'whose']);

/** Of those who can speak, as subjects. */
export const SPEAKING_PRONOUNS = wordSet('he, she, they, i, we');

/** Before the subject of their own clause, whose object they are. */
export const OBJECT_RELATIVES = wordSet('what, which, that, who, whom');

/** Before a relative clause that describes them: "nothing that would help". */
export const DESCRIBED_PRONOUNS = wordSet('nothing, something, anything, everything, those, all');

/** Of one woman or man. */
export const GENDERED_PRONOUNS = wordSet('he, she, him, her, his');

/** Whoever speaks. */
export const OWN_PRONOUNS = wordSet('i, we');

/** Whom a speaker may tell of without a name: "they think". */
export const TOLD_PRONOUNS = wordSet('it, he, she, they');

/** Before "who", of more people than those before: "and | others | who". */
export const OTHERS = wordSet('others, those, some, many, several, most, one, two, three, another');

/** After a verb of saying they are what is said, and nobody who says it: "Ruiz tweeted | this". */
export const NO_SOURCES = wordSet('it, this, that, so, nothing, little, much, more, yes, no');

/** What somebody is whom texts call "they". */
export const NON_BINARY = wordSet('nonbinary, non-binary, genderqueer, they/them');

/** "Robin Ames, who | uses | they and them" */
export const USING_PRONOUNS = wordSet('use, uses, used, pronoun, pronouns, prefer, prefers, by');

/** Of whoever speaks, in any case. */
export const FIRST_PERSON = wordSet('i, me, my, mine, myself, we, us, our, ours, ourselves');

/** Of whoever is spoken to. */
export const SECOND_PERSON = wordSet('you, your, yours, yourself');

/** Of whom somebody else speaks: one like whoever speaks, or many. */
export const HIM_OR_THEM = wordSet('he,him,his,they,them,their');
export const HER_OR_THEM = wordSet('she,her,they,them,their');

/** More than one, without a noun: "| many | fear the dam will break". */
export const LONE_PLURALS = wordSet('some, many, several, few, most, others, both');

/** Whoever they stand for does not get up and go. */
export const IMPERSONAL_SUBJECTS = wordSet('it, there, this, that, nothing');
