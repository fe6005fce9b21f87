/**
 * Whether a noun that the text has used for nobody fits whoever was named just before: what she does, was, or is to a family.
 *
 *     Tom Bell said it was late. The docker said …             Tom Bell
 *     Tom Bell said it was late. The former banker said …      the same
 *     Tom Bell, head of the union, spoke. The union leader said …      the same
 *     Tom Bell said it was late. The driver said …             nobody: stories have drivers whom they do not name
 */
import { inside, type Range, type TokenEntity } from '../document/index.js';
import { WITHOUT_MIND } from '../english/inanimate.js';
import { SET_APART } from '../english/organisation-descriptions.js';
import { CALLED_AS, PLACES_OF_TRADES } from '../english/people/callings.js';
import { RELATION_NOUNS } from '../english/people/relations.js';
import {
  DESCRIBING,
  DOCUMENTS,
  ENDS_OF_DOERS,
  IN_ANY_STORY,
  LEADING,
  NO_DOERS,
  OF_FAMILY,
  VARIATIONS,
} from '../english/people/sources.js';
import { wordSet } from '../english/words.js';
import { genderOfNoun } from '../grammar/noun-genders.js';
import { isNounOfBodies, isNounOfPeople } from './people.js';
import { headOf } from './phrase-heads.js';
import type { Reading } from './reading.js';

/**
 * Whether a phrase with "the" that says what people are may stand for a person who was reported just before, of whom the text says nothing
 * that speaks against it, and has brought up nobody else by the noun: `Bell said it was late. | The governor | added …`.
 */
export function mayResume(reading: Reading, phrase: Range, entity: TokenEntity): boolean {
  if (reading.lower(phrase.first) !== 'the' || phrase.end - phrase.first < 2 || entity.type !== 'PERSON') return false;
  const head = headOf(reading, phrase);
  const noun = reading.lower(head);
  if (head !== phrase.end - 1 || reading.syntax.xpos(head) === 'NNS') return false;
  if (!(isNounOfPeople(noun) || (reading.upos(head) !== 'ADJ' && mayDo(noun)))) return false;
  if (LEADING.has(noun) && isOfOwnBody(reading, phrase, entity)) return !isOfOtherGender(noun, entity);
  if (OF_BYSTANDERS.has(noun) || hasOtherWords(reading, phrase)) return false;
  if (isOfOtherGender(noun, entity)) return false;
  if (!isFitting(reading, phrase, noun, entity) && !isOutOfPlace(reading, phrase, noun, entity)) return false;
  return !isCalledSo(reading, Math.max(0, phrase.first - MAX_SINCE), phrase, entity);
}

/** Whether nothing that the text says of somebody speaks against the noun, and a story needs a name before it: "the minister" may be another. */
function isFitting(reading: Reading, { first, end }: Range, noun: string, { roles, gender }: TokenEntity): boolean {
  if (OF_FAMILY.has(noun)) return gender != null;
  if (!IN_ANY_STORY.has(noun)) return true;
  const hasNoOffice = roles.every((role) => RELATION_NOUNS.has(reading.lower(role.end - 1))); // `her father, Tom Bell`
  return hasNoOffice && (DESCRIBING.has(noun) || VARIATIONS.has(noun) || end - first > 2);
}

/** `Bell said the stairs were dark. | The nurse | said it was cold.`: no story of a hospital, and so not somebody of one. */
function isOutOfPlace(reading: Reading, { first, end }: Range, noun: string, { roles }: TokenEntity): boolean {
  const places = PLACES_OF_TRADES.get(noun);
  if (places === undefined || roles.length > 0 || end - first > 2) return false;
  for (let token = Math.max(0, first - MAX_SINCE); token < first; token += 1) {
    const word = reading.lower(token);
    if (places.has(word) || (word.endsWith('s') && places.has(word.slice(0, -1)))) return false;
  }
  return true;
}

/** `docker`, `unionist`, `postman`, `full-forward`: what somebody does, though no list has it. */
function mayDo(noun: string): boolean {
  if (CALLED_AS.has(noun)) return true;
  if (!ENDS_OF_DOERS.some((end) => noun.endsWith(end)) || isNounOfBodies(noun)) return false;
  return !DOCUMENTS.has(noun) && !NO_DOERS.has(noun) && !WITHOUT_MIND.has(noun);
}

/** `the union | leader`, `the IMF | official`: of one whose role the text has given, where it names no other body. */
function isOfOwnBody(reading: Reading, { first, end }: Range, { roles }: TokenEntity): boolean {
  if (roles.length === 0 || end - first < 3) return false;
  for (let token = first + 1; token < end - 1; token += 1) {
    if (SET_APART.has(reading.lower(token))) return false;
    const body = reading.namedAt(token)?.entity;
    if (body === undefined) continue;
    const isOther = roles.some(({ organisation }) => organisation != null && organisation !== body.id);
    if (body.type === 'PERSON' || isOther) return false;
  }
  return true;
}

/** `the businesswoman`, of a man. */
export function isOfOtherGender(noun: string, { gender }: TokenEntity): boolean {
  const told = genderOfNoun(noun);
  return told !== null && gender != null && told !== gender;
}

/** Tokens before a description within which nobody else is called so. */
const MAX_SINCE = 400;

/** Who may be there without having been brought up. */
const OF_BYSTANDERS = wordSet(
  `man, woman, boy, girl, child, baby, source, official, spokesman, spokeswoman, spokesperson, witness, victim, reporter, interviewer, moderator,
  judge, magistrate, coroner, jury, prosecutor, president, king, queen, pope, accused, caller, driver, officer, person, narrator, host, media, press, public, impostor, imposter,
  impersonator, lookalike, namesake, couple, pair, duo, trio, family`,
);

/** `the | other | candidate`, `the | Leeds | mayor`: another one, or somebody of whom it says more; not `the | Tory | councillor`, `the | former | docker`. */
function hasOtherWords(reading: Reading, { first, end }: Range): boolean {
  for (let token = first + 1; token < end; token += 1) {
    const named = reading.namedAt(token);
    if (named !== null && (named.entity.type !== 'NORP' || token === end - 1)) return true;
    if (SET_APART.has(reading.lower(token)) && !isOfOld(reading, token, end)) return true;
  }
  return false;
}

/** `the | former | docker`: not the former president, of whom a story may have several. */
function isOfOld(reading: Reading, token: number, end: number): boolean {
  return reading.lower(token) === 'former' && !IN_ANY_STORY.has(reading.lower(end - 1));
}

/** Whether somebody else is called by the same noun from a token on: `thanked a lender. | The lender | said`; not in a role: `Ana Ruiz, mayor of Haro` */
export function isCalledSo(reading: Reading, from: number, phrase: Range, { roles }: TokenEntity): boolean {
  const noun = reading.lower(headOf(reading, phrase));
  for (let token = from; token < phrase.first; token += 1) {
    const place = { first: token, end: token + 1 };
    if (reading.lower(token) === noun && !roles.some((role) => inside(place, role))) return true;
  }
  return false;
}
