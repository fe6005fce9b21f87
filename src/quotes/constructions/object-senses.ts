/**
 * Verbs that report in one sense and tell a deed in another: the noun phrase after them, or whoever does it, says which.
 *
 *     criticism    attacked | the plan          a deed    militants attacked | a village
 *     a threat     threatened | a strike                  threatened | the cashier
 *     a view       resisted | calls to quit               resisted | arrest
 *     a voice      Bell underscored | the need            the case underscored | the need
 */
import type { Range } from '../../document/index.js';
import { DEMONSTRATIVES, POSSESSIVES } from '../../english/determiners.js';
import { ABSTRACT_ENDS_OF_PEOPLE } from '../../english/inanimate.js';
import { ANONYMOUS, DOCUMENTS, WORDS_OF_SOMEBODY } from '../../english/people/sources.js';
import { REFLEXIVE_PRONOUNS, SPEAKING_PRONOUNS } from '../../english/pronouns.js';
import { SHOWING_VERBS } from '../../english/reporting/deeds.js';
import {
  ATTACKED_THINGS,
  ATTACKERS,
  BLOWS,
  DEFENDED_THINGS,
  DISMISSED_IN_WORDS,
  HELPED,
  HIT_THINGS,
  INVOKED_POWERS,
  RESISTED_WORDS,
  SHOWING_SOURCES,
  TALKS,
  THREATENED_ACTS,
  VOICED_VERBS,
  WEAPONS,
  WITH_SELF,
} from '../../english/reporting/object-senses.js';
import { coreAfter } from '../../grammar/noun-phrase-after.js';
import { isNounOfBodies, isNounOfPeople } from '../people.js';
import { headOf } from '../phrase-heads.js';
import type { Reading } from '../reading.js';
import { NOTHING, type VerbConstruction, type VerbScope } from './verb-scope.js';

export const OBJECT_SENSES: VerbConstruction = {
  name: 'object-senses',
  read: (scope) => (isDoneInstead(scope) ? NOTHING : null),
};

function isDoneInstead(scope: VerbScope): boolean {
  const { reading, cue } = scope;
  const sense = DEED_SENSES.get(cue.lemma);
  const isVoiced = VOICED_VERBS.has(cue.lemma);
  const isSelf = WITH_SELF.has(cue.lemma) && REFLEXIVE_PRONOUNS.has(reading.lower(cue.end));
  if ((sense === undefined && !isVoiced && !isSelf) || isSpoken(scope)) return false;
  return isSelf || sense?.(scope) === true || (isVoiced && isVoiceless(scope));
}

/** A clause, or quoted words, right after the verb: it does say something. */
function isSpoken({ reading, cue, complement }: VerbScope): boolean {
  if (reading.quotationAt(cue.end)?.first === cue.end) return true;
  return complement !== null && !/^(?:object|preposition)$/.test(complement.kind);
}

/** By lemma: whether its object, or whoever does it, makes it a deed. */
const DEED_SENSES: ReadonlyMap<string, (scope: VerbScope) => boolean> = new Map([
  ['attack', (scope) => hasObject(scope, (noun) => ATTACKED_THINGS.has(noun)) || isDoneBy(scope, ATTACKERS)],
  ['defend', (scope) => hasObject(scope, (noun) => DEFENDED_THINGS.has(noun))],
  ['support', (scope) => hasObject(scope, (noun) => HELPED.has(noun))],
  ['back', (scope) => hasObject(scope, (noun) => HELPED.has(noun))],
  ['threaten', isInDanger],
  ['resist', (scope) => hasObject(scope, (noun) => !RESISTED_WORDS.has(noun))],
  ['invoke', (scope) => hasObject(scope, (noun) => INVOKED_POWERS.has(noun))],
  ['question', (scope) => hasObject(scope, isNounOfPeople)],
  ['embrace', (scope) => POSSESSIVES.has(scope.reading.lower(scope.cue.end)) && hasObject(scope, isNounOfPeople)],
  ['dismiss', (scope) => hasObject(scope, (noun) => isNounOfPeople(noun) && !DISMISSED_IN_WORDS.has(noun))],
  ['show', isShownByNobody],
  ...Array.from(BLOWS, (lemma): [string, (scope: VerbScope) => boolean] => [lemma, isBlow]),
]);

/** Whether the head of the noun phrase after the verb passes the test; one that only ends a possessor does not: `the victims’ claim`. */
function hasObject({ reading, cue, limit }: VerbScope, test: (noun: string) => boolean): boolean {
  const end = coreAfter(reading, cue.end, limit);
  return end !== null && end > cue.end && test(reading.lower(headOf(reading, { first: cue.end, end })));
}

/** `threatened | the cashier with a knife`; not `threatened | them with the loss of trade`. */
function isInDanger(scope: VerbScope): boolean {
  if (!hasObject(scope, (noun) => !THREATENED_ACTS.has(noun))) return false;
  const { reading, cue, limit } = scope;
  const withWhat = coreAfter(reading, cue.end, limit) ?? cue.end;
  if (reading.lower(withWhat) !== 'with') return true;
  const end = coreAfter(reading, withWhat + 1, limit);
  return end !== null && WEAPONS.has(reading.lower(end - 1));
}

/** `hammered | Porto City 4-0`, `knocked | the ball over the line` */
function isBlow(scope: VerbScope): boolean {
  const { reading, cue, limit } = scope;
  if (hasObject(scope, (noun) => HIT_THINGS.has(noun))) return true;
  const end = coreAfter(reading, cue.end, limit) ?? cue.end;
  return SCORE.test(reading.tokens.slice(end - 1, Math.min(limit, end + 3)));
}

const SCORE = /\b\d{1,3}[-–]\d{1,3}\b/;

function isDoneBy({ reading, subject }: VerbScope, doers: ReadonlySet<string>): boolean {
  return subject !== null && doers.has(reading.lower(headOf(reading, subject)));
}

/** `the winger | showed | his class`, `Haro showed promise`; `a survey | showed | a fall` says so. */
function isShownByNobody({ reading, subject }: VerbScope): boolean {
  if (subject === null) return false;
  const source = referentOf(reading, subject);
  const head = headOf(reading, source);
  const type = reading.namedAt(head)?.entity.type;
  if (type !== undefined) return type !== 'ORG';
  const word = reading.lower(head);
  return reading.upos(head) === 'NOUN' && !DOCUMENTS.has(word) && !SHOWING_SOURCES.has(word);
}

/** Whether the subject is nobody, and nothing in which somebody speaks: `the case | underscores`, `this | shows`. */
function isVoiceless({ reading, cue, subject, isFiniteForm }: VerbScope): boolean {
  if (!isFiniteForm || subject === null) return false;
  const source = referentOf(reading, subject);
  const head = headOf(reading, source);
  const word = reading.lower(head);
  if (DEMONSTRATIVES.has(word)) return source.end - source.first === 1;
  if (word === 'it') return SHOWING_VERBS.has(cue.lemma);
  if (reading.namedAt(head) !== null || SPEAKING_PRONOUNS.has(word) || reading.upos(head) !== 'NOUN') return false;
  if (ENDS_OF_PEOPLE.test(word)) return false;
  return !isNounOfPeople(word) && !isNounOfBodies(word) && !SPEAKING_THINGS.some((things) => things.has(word));
}

/** `objectors`, `moderators`, whatever the lists know. */
const ENDS_OF_PEOPLE = /(?:[^u]t|ct|ss)ors$|(?:ists|ians)$/;

const SPEAKING_THINGS: readonly ReadonlySet<string>[] = [
  ABSTRACT_ENDS_OF_PEOPLE,
  ANONYMOUS,
  DOCUMENTS,
  SHOWING_SOURCES,
  TALKS,
  WORDS_OF_SOMEBODY,
];

/** `a case | that | underscores`: the noun before the relative pronoun. */
function referentOf(reading: Reading, subject: Range): Range {
  const isRelative = subject.end - subject.first === 1 && /^(?:that|which)$/.test(reading.lower(subject.first));
  return isRelative && /^(?:NOUN|PROPN)$/.test(reading.upos(subject.first - 1))
    ? { first: subject.first - 1, end: subject.first }
    : subject;
}
