/**
 * Whose words a gerund after a preposition tells: those of the one whom somebody quotes, blames or thanks for them.
 *
 *     criticised | Ruiz | for saying …          quoted | Ruiz | as saying …          | Ruiz | was quoted as saying …
 */
import type { Range } from '../../document/index.js';
import { OBJECT_PRONOUNS } from '../../english/pronouns.js';
import { nounPhraseBefore } from '../../grammar/noun-phrase-before.js';
import { isPronoun } from '../../grammar/noun-phrase-words.js';
import { subjectBefore } from '../../grammar/subjects.js';
import { isFiniteVerb, type VerbGroup, verbGroupAt } from '../../grammar/verb-groups.js';
import type { Reading } from '../reading.js';
import { headOf } from '../speakers.js';

export function sourceOfGerund(reading: Reading, { first }: VerbGroup): Range | null {
  const preposition = first - 1;
  if (!/^(?:for|as|of)$/.test(reading.lower(preposition))) return null;
  const floor = reading.sentenceAt(first).first;
  // `was quoted | as saying`, `was criticised on Monday | for saying`: the subject
  if (isFiniteVerb(reading, preposition - 1)) return subjectOfPassive(reading, preposition - 1);
  const object = nounPhraseBefore(reading, preposition, floor);
  // `was quoted | by reporters | as saying`
  const by = object === null ? 0 : object.first - 1;
  if (by > floor && reading.lower(by) === 'by' && reading.upos(by - 1) === 'VERB')
    return subjectOfPassive(reading, by - 1);
  return object !== null && isSomebody(reading, object) ? object : null;
}

function subjectOfPassive(reading: Reading, verb: number): Range | null {
  const group = verbGroupAt(reading, verb);
  return group.form === 'passive' ? subjectBefore(reading, group) : null;
}

/** A person or an organisation by name, a pronoun for one, a noun right after its verb. */
function isSomebody(reading: Reading, { first, end }: Range): boolean {
  if (end - first === 1 && (isPronoun(reading, first) || OBJECT_PRONOUNS.has(reading.lower(first)))) return true;
  // `drew the anger of Bell | for saying`: Bell is not the one
  const type = reading.namedAt(headOf(reading, { first, end }))?.entity.type;
  return type === 'PERSON' || type === 'ORG';
}
