/**
 * What a text says of a person's gender: pronouns that stand for the person, and titles. A first name is no evidence.
 *
 *     Mrs. Okoro … she … the chairwoman      female: Mrs, she, chairwoman
 */
import { FEMALE_NOUNS, MALE_NOUNS } from '../english/people/nouns.js';
import { wordSet } from '../english/words.js';
import type { Entity } from '../record.js';

export interface GenderEvidence {
  /** As written, each as often as it stands there. */
  readonly female: readonly string[];
  readonly male: readonly string[];
}

/** What is asked of an entity. */
export interface GenderSource {
  readonly mentions: readonly Pick<Entity['mentions'][number], 'kind' | 'start' | 'text'>[];
  readonly roles: readonly { readonly text: string }[];
}

/** As many are kept of one person in one document. */
const MAX_EVIDENCE = 6;

/** @param entity its mentions, and what the text calls it */
export function genderEvidence(text: string, { mentions, roles }: GenderSource): { female: string[]; male: string[] } {
  const female: string[] = [];
  const male: string[] = [];
  const add = (word: string) => {
    const small = word.toLowerCase();
    if (isFemale(small)) female.push(word);
    else if (isMale(small)) male.push(word);
  };
  for (const { kind, start, text: words } of mentions) {
    if (kind === 'pronoun') add(words);
    else if (kind === 'name' || kind === 'alias') add(titleBefore(text, start));
  }
  for (const role of roles) add(HEAD.exec(role.text)?.[1] ?? '');
  return { female: female.slice(0, MAX_EVIDENCE), male: male.slice(0, MAX_EVIDENCE) };
}

/**
 * The word of a role that says who it is: `chairwoman` of `former chairwoman of the board`. "Chairman" is said of women, too.
 */
const HEAD = /^(?:\S+ )*?(\p{L}+)(?= (?:of|for|to|in|at|from|with|who) |$)/u;

/** `Mrs.` of `Mrs. Okoro`; empty for what is no title. */
function titleBefore(text: string, start: number): string {
  const word = /(?<![\p{L}’'.-])(\p{Lu}\p{Ll}{1,8})\.?\s$/u.exec(text.slice(Math.max(0, start - 12), start))?.[1] ?? '';
  return TITLES.has(word.toLowerCase()) ? word : '';
}

const TITLES = wordSet(
  'mr, mrs, ms, miss, sir, dame, lady, lord, madame, monsieur, señor, señora, herr, frau, king, queen, prince, princess, sister, baroness',
);
const FEMALE = wordSet('she, her, hers, herself, frau, dame');
const MALE = wordSet('he, him, his, himself, herr, monsieur');

function isFemale(word: string): boolean {
  return FEMALE.has(word) || FEMALE_NOUNS.has(word) || /.{3}woman$/.test(word);
}

function isMale(word: string): boolean {
  return MALE.has(word) || MALE_NOUNS.has(word);
}

/** Below a fourth of the evidence the rest counts as mistaken. */
export function genderOf(female: number, male: number): 'female' | 'male' | 'both' | 'unknown' {
  if (female === 0 && male === 0) return 'unknown';
  if (female >= 3 * male) return 'female';
  return male >= 3 * female ? 'male' : 'both';
}
