/**
 * Verbs of views in a sense in which something is done, and nothing said.
 *
 *     by | offering cheap loans          crews | seeking work          the | nominating | contests
 *     find | a job          offered | two loans          seeking | a third term          accepted | $200 in cash
 *     a rival who | challenged | Ruiz in May          an advert | aimed at | the young
 */
import type { Range } from '../../document/index.js';
import { ANONYMOUS, DOCUMENTS, WORDS_OF_SOMEBODY } from '../../english/people/sources.js';
import { OBJECT_PRONOUNS, SPEAKING_PRONOUNS } from '../../english/pronouns.js';
import {
  ACCEPTED_WORDS,
  CELEBRATED_THINGS,
  CLAIMED_THINGS,
  DEED_VERBS,
  LIKE_ADJECTIVES,
  OFFERED_WORDS,
  SOUGHT_THINGS,
  VIEW_VERBS,
} from '../../english/reporting/deeds.js';
import { coreAfter, nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { isPossessive } from '../../grammar/noun-phrase-words.js';
import { isNounOfBodies, isNounOfPeople } from '../people.js';
import { headOf } from '../phrase-heads.js';
import type { Reading } from '../reading.js';
import { NOTHING, type VerbConstruction, type VerbScope } from './verb-scope.js';

export const DEEDS: VerbConstruction = {
  name: 'deeds',
  read: (scope) => (isDeed(scope) ? NOTHING : null),
};

function isDeed(scope: VerbScope): boolean {
  const { lemma } = scope.cue;
  if (isAttribute(scope)) return true;
  const isDeedVerb = DEED_VERBS.has(lemma);
  const isBeside =
    ((isDeedVerb || VIEW_VERBS.has(lemma)) && isAfterPreposition(scope)) || (isDeedVerb && isAfterNoun(scope));
  if (isBeside && scope.complement === null) return true; // not `crews | seeking to leave`
  return OBJECTS.get(lemma)?.(scope) === true;
}

/** By lemma: whether what follows the verb is nothing that is said. */
const OBJECTS: ReadonlyMap<string, (scope: VerbScope) => boolean> = new Map([
  ['find', isFinding],
  ['offer', (scope) => !isSomebody(scope) && isThing(scope, (noun) => !OFFERED_WORDS.has(noun))],
  ['accept', (scope) => isThing(scope, (noun) => !ACCEPTED_WORDS.has(noun))],
  ['claim', (scope) => isThing(scope, (noun) => CLAIMED_THINGS.has(noun))],
  ['seek', (scope) => isThing(scope, (noun) => SOUGHT_THINGS.has(noun))],
  ['challenge', isRival],
  ['welcome', (scope) => scope.complement === null && isPersonAt(scope)],
  ['quote', isSource],
  ['cite', isSource],
  ['celebrate', isFeast],
  ['aim', isAimOfThing],
  ['focus', isAimOfThing],
]);

/** `by | offering loans`, `a role in | supporting the crew`, whatever "in" is taken for. */
function isAfterPreposition({ reading, cue: { group } }: VerbScope): boolean {
  if (group.form !== 'gerund') return false;
  const before = group.first - 1;
  return reading.upos(before) === 'ADP' || reading.lower(before) === 'in';
}

/** `crews | seeking work`, `an advert | aimed at the young`; not `a letter | attacking the plan`. */
function isAfterNoun({ reading, cue: { group } }: VerbScope): boolean {
  const before = group.first - 1;
  if (!/^(?:NOUN|PROPN)$/.test(reading.upos(before))) return false;
  if (group.form === 'participle') return true;
  const word = reading.lower(before);
  return group.form === 'gerund' && !DOCUMENTS.has(word) && !WORDS_OF_SOMEBODY.has(word);
}

/** `the | nominating | contests`, `718 | pledged | delegates`: it stands like an adjective. */
function isAttribute({ reading, cue: { group, end, lemma } }: VerbScope): boolean {
  if (!LIKE_ADJECTIVES.has(lemma) || end !== group.first + 1) return false;
  return reading.upos(end) === 'NOUN' && /s$/.test(reading.lower(end)) && !isPossessive(reading, end);
}

/** `find | a job`; that something is so begins with "that", or with a clause: `found | the boat was lost`. */
function isFinding({ reading, complement, cue: { group, end } }: VerbScope): boolean {
  if (complement === null || complement.kind !== 'clause' || group.form !== 'infinitive') return false;
  const first = reading.lower(end);
  return first !== 'that' && !SPEAKING_PRONOUNS.has(first) && reading.upos(end) !== 'PRON';
}

/** Whether a person is the subject: what he or she offers is more often words. */
function isSomebody({ reading, subject }: VerbScope): boolean {
  if (subject === null) return false;
  const head = headOf(reading, subject);
  return SPEAKING_PRONOUNS.has(reading.lower(head)) || reading.namedAt(head)?.entity.type === 'PERSON';
}

/** Whether what the verb takes is a noun phrase whose head passes the test. */
function isThing({ reading, complement, cue, limit }: VerbScope, test: (noun: string) => boolean): boolean {
  if (complement !== null) return false;
  const end = coreAfter(reading, cue.end, limit);
  if (end === null || end <= cue.end) return false;
  return test(reading.lower(lastNoun(reading, { first: cue.end, end })));
}

/** The last word, or the one before "of": `a word | of advice`. */
function lastNoun(reading: Reading, { first, end }: Range): number {
  return reading.upos(end - 1) === 'NOUN' ? end - 1 : headOf(reading, { first, end });
}

/** `challenged | Ruiz | for the seat`, `challenging | her`: a rival, and no claim. */
function isRival({ reading, complement, cue }: VerbScope): boolean {
  if (complement !== null) return false;
  if (OBJECT_PRONOUNS.has(reading.lower(cue.end)) && reading.upos(cue.end + 1) !== 'NOUN') return true;
  const named = reading.namedAt(cue.end) ?? reading.namedAt(cue.end + 1); // after a title
  return named?.entity.type === 'PERSON' && !/^['’]s?$/.test(reading.tokens.text(named.end));
}

/** `welcomed | the guests`, `| Ana Ruiz to the town`; not `| Ruiz’s plan`. */
function isPersonAt({ reading, cue, limit }: VerbScope): boolean {
  const end = coreAfter(reading, cue.end, limit);
  if (end === null) return false;
  const name = reading.namedAt(end - 1);
  return name === null ? isNounOfPeople(reading.lower(end - 1)) : name.entity.type === 'PERSON';
}

/** `celebrated | her 70th birthday`, `| the Day of the Sea`. */
function isFeast({ reading, complement, cue, limit }: VerbScope): boolean {
  const end = complement === null ? (coreAfter(reading, cue.end, limit) ?? cue.end) : cue.end;
  for (let token = cue.end; token < end; token += 1) if (CELEBRATED_THINGS.has(reading.lower(token))) return true;
  return false;
}

/** `said it was late, | citing two officials`: whoever said so, and nothing that is said. */
function isSource({ reading, complement, cue, limit }: VerbScope): boolean {
  if (complement !== null || reading.quotationAt(cue.end) !== reading.quotationAt(cue.group.verb)) return false;
  const phrase = nounPhraseAfter(reading, cue.end, limit);
  if (phrase === null) return false;
  const head = headOf(reading, phrase);
  const name = reading.namedAt(head);
  if (
    name !== null &&
    name.first > phrase.first &&
    reading.upos(name.first - 1) === 'NOUN' &&
    !isNounOfPeople(reading.lower(name.first - 1))
  )
    return false; // `cited | remarks Ana Ruiz made`
  if (name !== null)
    return /^(?:PERSON|ORG)$/.test(name.entity.type) && !/^['’]s?$/.test(reading.tokens.text(name.end));
  const word = reading.lower(head);
  return ANONYMOUS.has(word) || isNounOfBodies(word);
}

/** `an advert | aimed at the young`, `a plan | focused on trade`: a participle that is read as a past, right after its noun. */
function isAimOfThing(scope: VerbScope): boolean {
  const { reading, cue } = scope;
  const before = cue.group.first - 1;
  if (!/^(?:at|on)$/.test(reading.lower(cue.end)) || reading.upos(before) !== 'NOUN') return false;
  return cue.group.form === 'finite' && !isSomebody(scope) && !isNounOfBodies(reading.lower(before));
}
