/** The word lists as sets in lower case. */
import { firstNotBefore } from '../../document/index.js';
import { CALENDAR_WORDS } from '../../english/calendar.js';
import { CONTENT_WORDS, FUNCTION_WORDS } from '../../english/ordinary-words.js';
import { COMPANY_SUFFIXES, ORGANISATION_HEADS, ORGANISATION_STARTS } from '../../english/organisations.js';
import { GIVEN_NAMES, SURNAMES } from '../../english/people/given-names.js';
import { LEADING_PARTICLES, PARTICLES } from '../../english/people/name-words.js';
import { HONORIFICS, ONLY_TITLES, ROLE_MODIFIERS, ROLES, SCIENCES } from '../../english/people/roles.js';
import {
  EVENT_HEADS,
  EVENT_STARTS,
  FACILITY_HEADS,
  FACILITY_STARTS,
  LAW_HEADS,
  NATURE_HEADS,
  NATURE_STARTS,
  PROVINCE_HEADS,
} from '../../english/things.js';
import { anyOf, wordSet } from '../../english/words.js';
import { isDictionaryWord } from '../../resources/dictionary.js';

export const honorifics = wordSet(HONORIFICS);
export const onlyTitles = wordSet(ONLY_TITLES);
export const roles = wordSet(ROLES);
export const roleModifiers = wordSet(ROLE_MODIFIERS);
export const calendar = CALENDAR_WORDS;
export const functionWords = wordSet(FUNCTION_WORDS);
export const contentWords = wordSet(CONTENT_WORDS);
export const companySuffixes = wordSet(COMPANY_SUFFIXES);
export const organisationHeads = wordSet(ORGANISATION_HEADS);
export const organisationStarts = wordSet(ORGANISATION_STARTS);
export const provinceHeads = wordSet(PROVINCE_HEADS);
export const natureHeads = wordSet(NATURE_HEADS);
export const natureStarts = wordSet(NATURE_STARTS);
export const facilityHeads = wordSet(FACILITY_HEADS);
export const facilityStarts = wordSet(FACILITY_STARTS);
export const eventHeads = wordSet(EVENT_HEADS);
export const eventStarts = wordSet(EVENT_STARTS);
export const lawHeads = wordSet(LAW_HEADS);

export const particles = PARTICLES;
export const leadingParticles = LEADING_PARTICLES;

/** Acme Holdings' and Acme Inc.'s words: any of them makes a longer name more than a person's. */
export const thingHeads: ReadonlySet<string> = new Set([
  ...organisationHeads,
  ...companySuffixes,
  ...provinceHeads,
  ...natureHeads,
  ...facilityHeads,
  ...eventHeads,
  ...lawHeads,
]);

/** Any of them makes a longer name that begins with it more than a person's: `Mount Meru`, `Partido Achada`. */
export const thingStarts: ReadonlySet<string> = new Set([
  ...natureStarts,
  ...eventStarts,
  ...facilityStarts,
  ...organisationStarts,
]);

const titles: readonly string[] = [...roles, ...honorifics].sort();

/** Whether a role or an honorific begins with these letters (lower case), and may thereby begin with this word. */
export function beginsTitle(word: string): boolean {
  const at = firstNotBefore(titles.length, (index) => (titles[index] ?? '') < word);
  return titles[at]?.startsWith(word) ?? false;
}

export const givenNames = wordSet(GIVEN_NAMES);
export const surnames = wordSet(SURNAMES);
/** Whether this is first of all a word of the language, and not a person's name: lower case. */
export function isOrdinary(word: string): boolean {
  if (contentWords.has(word) || functionWords.has(word)) return true;
  return !givenNames.has(word) && !surnames.has(word) && isDictionaryWord(word);
}

/** Whether the word or words (lower case) are an office or work: `minister`, `hydrologist`. */
export function isRole(words: string): boolean {
  if (roles.has(words)) return true;
  if (!words.endsWith('ist') && !words.endsWith('er')) return false; // quicker than the expression
  return SCHOLAR.test(words);
}

const SCHOLAR = new RegExp(String.raw`^\p{L}{2,}${anyOf(SCIENCES)}(?:ist|er)$`, 'u');
