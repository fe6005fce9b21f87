/**
 * A noun phrase and the clause about it that has no "which", where somebody says what it is or does.
 *
 *     The toll, | a step | they believe | could help the town | , was dropped.
 *     It fears the storm, | a threat | experts say | may return.
 *     He was paid 5p, | a sum | clerks termed | a joke.
 *
 * Not where the verb after the cue is that of the whole sentence: `The words she said | were true`.
 */
import type { Range } from '../../document/index.js';
import { COUNTING } from '../../english/noun-phrase-words.js';
import { OBJECT_RELATIVES, SUBJECT_RELATIVES } from '../../english/pronouns.js';
import type { CueVerb } from '../../english/reporting/cue-verb-lines.js';
import { clauseEnd } from '../../grammar/clause-ends.js';
import { nounPhraseBefore } from '../../grammar/noun-phrase-before.js';
import { isPronoun } from '../../grammar/noun-phrase-words.js';
import { isFiniteVerb } from '../../grammar/verb-groups.js';
import { commaAfter } from '../../grammar/word-ends.js';
import type { Reading } from '../reading.js';
import { NOTHING, type VerbConstruction, type VerbScope } from './verb-scope.js';

export const CONTACT_CLAUSE: VerbConstruction = {
  name: 'contact-clause',
  read(scope) {
    const { reading, cue, limit, isCue } = scope;
    const { group, end, lemma } = cue;
    if (!scope.isFiniteForm || end >= limit) return null;
    const isVerb = isFiniteVerb(reading, end);
    const verb = isVerb ? verbOfClause(scope) : verbOfName(scope);
    if (verb === undefined || !scope.hasSubject) return null;
    const { subject } = scope;
    const parts = subject === null ? null : partsOf(reading, subject);
    if (parts === null) return null;
    const { described, speaker } = parts;
    if (!isOutsideMain(reading, described)) return NOTHING;
    const isAside = reading.tokens.text(described.first - 1) === ',';
    const last = isAside ? commaAfter(reading, end, limit) : limit;
    return {
      content: [described, { first: end, end: clauseEnd(reading, end, last, { isCue, phrase: !isVerb }) }],
      speaker,
      cue: { first: group.verb, end, lemma, act: verb.act },
      addressee: null,
      construction: 'relative',
      kind: 'clause',
    };
  },
};

/** `a plan they proposed | was late`: a verb that may have the noun for its object leaves the other to the sentence. */
function verbOfClause({ cue: { verbs, end }, complement }: VerbScope): CueVerb | undefined {
  if (complement !== null && complement.first !== end) return undefined;
  return verbs.find(({ frames }) => frames.has('clause') && !frames.has('object'));
}

/** `a sum leaders | termed | a mockery`, `a charge he | called | absurd`, `a fine they | described | as harsh` */
function verbOfName({ reading, cue: { verbs, end }, complement }: VerbScope): CueVerb | undefined {
  if (complement !== null) return undefined;
  const word = reading.lower(end);
  const isName = /^an?$/.test(word) || reading.upos(end) === 'ADJ' || reading.quotationAt(end)?.first === end;
  return verbs.find(
    ({ afterObject }) => (word === 'as' && afterObject.has('as')) || (isName && afterObject.has('naming')),
  );
}

interface Parts {
  readonly described: Range;
  readonly speaker: Range;
}

/** What is described, and who says so, in what stands before the verb: `a threat | experts`, `a step | they`, `the boats | Ruiz`. */
function partsOf(reading: Reading, subject: Range): Parts | null {
  const floor = reading.sentenceAt(subject.first).first - 1;
  if (OBJECT_RELATIVES.has(reading.lower(subject.first)) || SUBJECT_RELATIVES.has(reading.lower(subject.first)))
    return null;
  const own = ownSource(reading, subject);
  if (own !== null) return { described: { first: subject.first, end: own }, speaker: { first: own, end: subject.end } };
  const isPlain =
    isPronoun(reading, subject.first) ||
    reading.upos(subject.first) === 'DET' ||
    COUNTING.has(reading.lower(subject.first));
  if (!isPlain || !/^(?:NOUN|NUM)$/.test(reading.upos(subject.first - 1))) return null;
  const described = nounPhraseBefore(reading, subject.first, floor);
  return described === null ? null : { described, speaker: subject };
}

/** Where the source begins in a phrase of two: `a threat | experts`, `a threat | many experts`, `the ones | Porto`; null in others. */
function ownSource(reading: Reading, { first: begin, end }: Range): number | null {
  const first = reading.upos(begin) === 'ADV' ? begin + 1 : begin; // `even | the ones | Porto`
  if (reading.upos(first) !== 'DET' || end - first < 3) return null;
  const named = reading.namedAt(end - 1);
  if (named !== null)
    return named.end === end && isNoun(reading, named.first - 1) && named.first - first > 1 ? named.first : null;
  const isMixed = /^an?$/.test(reading.lower(first)) && reading.syntax.xpos(end - 1) === 'NNS';
  if (!isMixed) return null;
  let source = end - 1;
  while (source > first + 1 && /^(?:ADJ|DET)$/.test(reading.upos(source - 1))) source -= 1;
  return isNoun(reading, source - 1) ? source : null;
}

function isNoun(reading: Reading, token: number): boolean {
  return reading.upos(token) === 'NOUN';
}

/** After a comma, a dash, a verb or a preposition, where no subject stands. */
function isOutsideMain(reading: Reading, { first }: Range): boolean {
  const before = first - 1;
  if (before < reading.sentenceAt(first).first) return false;
  return /^(?:,|—|–|--?)$/.test(reading.tokens.text(before)) || /^(?:VERB|AUX|ADP)$/.test(reading.upos(before));
}
