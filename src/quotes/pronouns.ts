/**
 * Whom a speaker's pronoun or short description stands for: what the entities stage has found, and what only one who knows the
 * statements can tell.
 *
 *     Ruiz met Bell. “We will act,” she said.      she: the mention of an entity
 *     the Harbour Board … The board said           the same
 *     “I am tired,” Ruiz said.                     I: whoever speaks
 *     By Ana Ruiz … I asked whether                I: whoever writes
 *     Sir, I asked whether … ¶ Ana Ruiz            I: whoever signs
 *     a letter to Ruiz, who said                   who: the person in front of it
 *     Ruiz met voters who said                     who: nobody with a name
 *     blocked by the Land Court, which found       which: the name right before the comma
 *     “I am tired,” she said. Ruiz left.           she: the person of the next sentence, where nobody was named before
 *     Ruiz was late, they said.                    they: the one person of the sentence, where nobody and nothing else can be meant
 */

import type { Range, TokenEntity } from '../document/index.js';
import { BODY_NOUNS, COMPANY_NOUNS } from '../english/organisation-descriptions.js';
import { ORGANISATION_NOUNS } from '../english/organisation-words.js';
import { COLLECTIVE_NOUNS, HEARING_BODIES, OTHER_PRONOUNS } from '../english/people/sources.js';
import { GENDERED_PRONOUNS, NON_BINARY, USING_PRONOUNS } from '../english/pronouns.js';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.js';
import { isNounOfPeople } from './people.js';
import type { Reading } from './reading.js';
import { describedBefore, whoIsMeant } from './relative-who.js';
import { signerOf } from './signed.js';

/** @param parent who says the words that the pronoun stands in */
export function ofPronoun(reading: Reading, pronoun: number, parent: TokenEntity | null): TokenEntity | null {
  const word = reading.lower(pronoun);
  if (word === 'i')
    return reading.quotationAt(pronoun) === null ? (parent ?? signerOf(reading, pronoun) ?? authorOf(reading)) : parent;
  if (word === 'who')
    return isOfNoun(reading, pronoun)
      ? describedBefore(reading, pronoun)
      : (bodyBefore(reading, pronoun) ?? whoIsMeant(reading, pronoun)[0] ?? null);
  if (word === 'which') return nameBefore(reading, pronoun);
  const known = reading.referenceAt(pronoun);
  if (known !== null) return known;
  if (word === 'they') return onlyPerson(reading, pronoun) ?? personInThey(reading, pronoun);
  return word === 'he' || word === 'she' ? personAhead(reading, pronoun) : null;
}

/** Who writes, where the byline names one, or a name alone under the headline does. */
function authorOf(reading: Reading): TokenEntity | null {
  const { segmentation, tokens, entities } = reading;
  const [author, other] = segmentation.byline?.authors ?? [];
  if (other !== undefined) return null;
  const isWriter = ({ first, end }: Range) =>
    author === undefined
      ? isLineAlone(reading, first, end)
      : tokens.start(first) < author.end && tokens.end(end - 1) > author.start;
  return entities.find(({ type, mentions }) => type === 'PERSON' && mentions.some(isWriter)) ?? null;
}

/** Paragraphs under the headline in which a name alone is the writer's. */
const LAST_OPENING = 2;

/** `Harriet Okonjo` as a paragraph of its own. */
function isLineAlone(reading: Reading, first: number, end: number): boolean {
  const paragraph = reading.paragraphAt(first);
  if (reading.segmentation.headline === null || paragraph > LAST_OPENING || end - first < 2) return false;
  return reading.paragraphAt(first - 1) !== paragraph && reading.paragraphAt(end) !== paragraph;
}

/**
 * `Sam Okafor read the letter before | they | said`: one person, and nothing that may be many there or in the sentence before; no "he" or
 * "she" is that person.
 */
function onlyPerson(reading: Reading, pronoun: number): TokenEntity | null {
  const sentence = reading.sentenceIndex(pronoun);
  const { firstToken: first = pronoun } = reading.sentences[Math.max(0, sentence - 1)] ?? {};
  let only: TokenEntity | null = null;
  for (let token = Math.max(first, pronoun - MAX_BACK); token < pronoun; token += 1) {
    const entity = reading.namedAt(token)?.entity ?? null;
    if (entity === null ? mayBeThey(reading, token) : entity.type !== 'PERSON' || (only !== null && only !== entity))
      return null;
    if (reading.sentenceIndex(token) === sentence) only ??= entity;
  }
  return only === null || only.mentions.some((mention) => isGendered(reading, mention)) ? null : only;
}

/** `Robin Ames, who uses they and them,`, `Sam Okafor, a non-binary chef,`: the person beside the last such word, where no plural stands since. */
function personInThey(reading: Reading, pronoun: number): TokenEntity | null {
  for (let token = pronoun - 1; token >= Math.max(0, pronoun - MAX_BACK); token -= 1) {
    if (reading.quotationAt(token) !== null) continue;
    if (isSingularThey(reading, token)) return personBesideThey(reading, token);
    if (reading.upos(token) === 'NOUN' && reading.syntax.xpos(token) === 'NNS') return null;
  }
  return null;
}

/** `non-binary`, `nonbinary`, `uses they`, `they/them`, `pronouns`. */
function isSingularThey(reading: Reading, token: number): boolean {
  const word = reading.lower(token);
  if (NON_BINARY.has(word)) return true;
  if (word === 'binary') return reading.lower(token - 2) === 'non';
  // `uses they`, `whose pronouns are they and them`
  return word === 'they' && (USING_PRONOUNS.has(reading.lower(token - 1)) || reading.lower(token - 2) === 'pronouns');
}

function personBesideThey(reading: Reading, token: number): TokenEntity | null {
  const { first } = reading.sentenceAt(token);
  for (let at = token; at >= first; at -= 1) {
    const entity = reading.namedAt(at)?.entity;
    if (entity?.type === 'PERSON') return entity;
  }
  return null;
}

/** Tokens looked through for whoever else may be meant. */
const MAX_BACK = 120;

/** Nouns in the plural and of bodies, numbers, and pronouns for many. */
function mayBeThey(reading: Reading, token: number): boolean {
  const upos = reading.upos(token);
  const word = reading.lower(token);
  if (upos === 'NOUN' || upos === 'PROPN')
    return reading.syntax.xpos(token).endsWith('S') || COLLECTIVES.some((words) => words.has(word));
  return upos === 'NUM' || OTHER_PRONOUNS.has(word) || word === 'we' || word === 'us';
}

const COLLECTIVES = [BODY_NOUNS, ORGANISATION_NOUNS, COMPANY_NOUNS, HEARING_BODIES, COLLECTIVE_NOUNS] as const;

function isGendered(reading: Reading, { kind, first, end }: TokenEntity['mentions'][number]): boolean {
  return kind === 'pronoun' && end - first === 1 && GENDERED_PRONOUNS.has(reading.lower(first));
}

/** `“I have nothing left,” she said. | Ruiz lost her house`: where nobody has been named yet, the person that the next sentence begins with. */
function personAhead(reading: Reading, pronoun: number): TokenEntity | null {
  const earliest = reading.named.find(({ entity }) => entity.type === 'PERSON');
  if (earliest === undefined || earliest.first < pronoun) return null;
  const next = reading.sentenceAt(pronoun).end;
  return earliest.first === next ? earliest.entity : null;
}

/** `the board`, `their union`, `the mines minister`: what the noun at its head stands for. */
export function ofNominal(reading: Reading, { first, end }: Range, head: number): TokenEntity | null {
  return reading.referenceAt(head, first) ?? reading.referenceAt(end - 1, first); // `the head | of state |`
}

/** `turned away by the Land Court, | who | said`; not `Tom Bell of the Land Court, | who`, `the head of the Land Court, | who`. */
function bodyBefore(reading: Reading, who: number): TokenEntity | null {
  const named = reading.namedAt(who - 2);
  if (reading.tokens.text(who - 1) !== ',' || named?.end !== who - 1 || named.entity.type !== 'ORG') return null;
  const before = reading.upos(named.first - 1) === 'DET' ? named.first - 2 : named.first - 1;
  const isTied = reading.upos(before) === 'ADP' && /^(?:NOUN|PROPN)$/.test(reading.upos(before - 1));
  return isTied || reading.tokens.text(before) === ',' ? null : named.entity;
}

/** `the Land Court | , | which`, `the Land Court (LC), which`. */
function nameBefore(reading: Reading, token: number): TokenEntity | null {
  if (reading.tokens.text(token - 1) !== ',') return null;
  const end = reading.tokens.text(token - 2) === ')' ? token - 3 : token - 2;
  const named = reading.namedAt(end);
  return named !== null && named.end === end + 1 && /^(?:ORG|GPE)$/.test(named.entity.type) ? named.entity : null;
}

/** `a blow to Ruiz’s | mediators who | hoped`, `her aides, | who | hoped`: people without a name, not those named before them. */
function isOfNoun(reading: Reading, who: number): boolean {
  const isAfterComma = reading.tokens.text(who - 1) === ',';
  const noun = isAfterComma ? who - 2 : who - 1;
  if (reading.upos(noun) !== 'NOUN' || reading.namedAt(noun) !== null) return false;
  if (!isAfterComma || reading.syntax.xpos(noun) === 'NNS') return true;
  // `One staff nurse, | who`; not `Tom Bell, a nurse, | who`, and not `The nurse, | who`, whom the text has named.
  const phrase = nounPhraseBefore(reading, noun + 1, reading.sentenceAt(noun).first);
  if (phrase === null || !/^(?:an?|one|another)$/.test(reading.lower(phrase.first))) return false;
  return isNounOfPeople(reading.lower(noun)) && reading.tokens.text(phrase.first - 1) !== ',';
}
