/**
 * Whose words a gerund tells: those of the one whom somebody quotes, blames or thanks for them.
 *
 *     criticised | Ruiz | for saying …          quoted | Ruiz | as saying …          | Ruiz | was quoted as saying …
 *     rebuked | the mayor | on Monday for saying …          quoted | an aide, Ana Ruiz, | as saying …          quotes | an aide | , saying …
 */
import type { Range } from '../../document/index.js';
import { OBJECT_PRONOUNS } from '../../english/pronouns.js';
import { QUOTING } from '../../english/reporting/saying.js';
import { DAY_NAMES, TIME_ADJECTIVES, TIME_NOUNS } from '../../english/time-words.js';
import { nounPhraseBefore } from '../../grammar/noun-phrase-before.js';
import { isPronoun } from '../../grammar/noun-phrase-words.js';
import { personBefore } from '../../grammar/role-and-name.js';
import { subjectBefore } from '../../grammar/subjects.js';
import { isFiniteVerb, type VerbGroup, verbGroupAt } from '../../grammar/verb-groups.js';
import { isNounOfBodies, isNounOfPeople } from '../people.js';
import { headOf } from '../phrase-heads.js';
import type { Reading } from '../reading.js';

export function sourceOfGerund(reading: Reading, { first }: VerbGroup): Range | null {
  const preposition = first - 1;
  const floor = reading.sentenceAt(first).first;
  if (!/^(?:for|as|of)$/.test(reading.lower(preposition))) return quotedBefore(reading, first, floor);
  const end = beforeDay(reading, preposition, floor);
  // `was quoted | as saying`, `was criticised on Monday | for saying`: the subject
  if (isFiniteVerb(reading, end - 1)) return subjectOfPassive(reading, end - 1);
  const passive = passiveBefore(reading, end, floor);
  if (passive !== null) return subjectOfPassive(reading, passive);
  const object = objectBefore(reading, end, floor);
  if (object === null) return null;
  const quoted = afterQuotes(reading, object);
  return isSomebody(reading, quoted) ? quoted : null;
}

/** `The paper quotes | Ruiz | as saying`: the verb, taken for a noun, stands before whoever is quoted. */
function afterQuotes(reading: Reading, { first, end }: Range): Range {
  for (let token = end - 2; token > first; token -= 1)
    if (reading.lower(token) === 'quotes') return { first: token + 1, end };
  return { first, end };
}

/** `quotes | an aide, Ana Ruiz, | saying`, `quoted | Ruiz | saying`: whoever is quoted speaks. */
function quotedBefore(reading: Reading, first: number, floor: number): Range | null {
  if (!/^(?:NOUN|PROPN|PRON|PUNCT)$/.test(reading.upos(first - 1))) return null;
  const object = objectBefore(reading, first, floor);
  const verb = object === null ? 0 : object.first - 1;
  return verb > floor && QUOTING.has(reading.lemma(verb)) && reading.upos(verb) === 'VERB' ? object : null;
}

/** The phrase before a place; between commas the name of the one before, too: `an aide, Ana Ruiz, |`. */
function objectBefore(reading: Reading, end: number, floor: number): Range | null {
  if (OBJECT_PRONOUNS.has(reading.lower(end - 1))) return { first: end - 1, end };
  if (reading.tokens.text(end - 1) !== ',') return nounPhraseBefore(reading, end, floor);
  const person = personBefore(reading, end - 1, floor) ?? nounPhraseBefore(reading, end - 1, floor);
  if (person !== null && isPerson(reading, person)) return person;
  return describedBefore(reading, end - 1, floor);
}

/** Maximum tokens of what a name is between commas. */
const MAX_DESCRIPTION = 20;

/** `quoted | Ana Ruiz |, a clerk in the town, as saying`: a name right after a verb. */
function describedBefore(reading: Reading, closing: number, floor: number): Range | null {
  for (let token = closing - 1; token > Math.max(floor, closing - MAX_DESCRIPTION); token -= 1) {
    if (isFiniteVerb(reading, token)) return null;
    if (reading.tokens.text(token) !== ',' || reading.namedAt(token - 1)?.entity.type !== 'PERSON') continue;
    const name = personBefore(reading, token, floor) ?? nounPhraseBefore(reading, token, floor);
    return name !== null && reading.upos(name.first - 1) === 'VERB' ? name : null;
  }
  return null;
}

function isPerson(reading: Reading, { end }: Range): boolean {
  return reading.namedAt(end - 1)?.entity.type === 'PERSON';
}

/** `rebuked Ruiz | on Monday | for saying`, `last week`, `yesterday`. */
function beforeDay(reading: Reading, end: number, floor: number): number {
  const day = end - 1;
  if (reading.namedAt(day) !== null) return end;
  if (
    TIME_NOUNS.has(reading.lower(day)) &&
    (TIME_ADJECTIVES.has(reading.lower(day - 1)) || DAY_NAMES.has(reading.lower(day - 1)))
  )
    return day - 1 > floor ? (reading.upos(day - 2) === 'ADP' ? day - 2 : day - 1) : end;
  if (!DAY_NAMES.has(reading.lower(day))) return end;
  return reading.upos(day - 1) === 'ADP' ? day - 1 : day;
}

/** Maximum tokens of those who quote somebody. */
const MAX_AGENT = 10;

/** `was quoted | by the Porto paper The Courier | as saying`: the passive before "by". */
function passiveBefore(reading: Reading, end: number, floor: number): number | null {
  for (let token = end - 2; token > Math.max(floor, end - MAX_AGENT); token -= 1) {
    if (/^(?:VERB|AUX|PUNCT)$/.test(reading.upos(token))) return null;
    if (reading.lower(token) === 'by') return reading.upos(token - 1) === 'VERB' ? token - 1 : null;
  }
  return null;
}

function subjectOfPassive(reading: Reading, verb: number): Range | null {
  const group = verbGroupAt(reading, verb);
  return group.form === 'passive' ? subjectBefore(reading, group) : null;
}

/** A person or an organisation by name, a pronoun for one; without a name only right after a verb. */
function isSomebody(reading: Reading, { first, end }: Range): boolean {
  if (end - first === 1 && (isPronoun(reading, first) || OBJECT_PRONOUNS.has(reading.lower(first)))) return true;
  const head = headOf(reading, { first, end });
  // `drew the anger of Bell | for saying`: Bell is not the one
  const type = reading.namedAt(head)?.entity.type;
  if (type === 'PERSON' || type === 'ORG') return true;
  const word = reading.lower(head);
  const isNoun = isNounOfPeople(word) || isNounOfBodies(word);
  return isNoun && reading.upos(first - 1) === 'VERB' && verbGroupAt(reading, first - 1).form !== 'passive';
}
