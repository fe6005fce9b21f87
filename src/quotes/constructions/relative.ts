/**
 * A relative pronoun and the words after the cue that belong to it; by itself (`it was what she said`) it says nothing.
 *
 *     The plan, | which | the mayor said | would cost too much,| was dropped.
 *     A fire | that | Bell called | “an accident” | burnt it down.
 */

import type { Range } from '../../document/index.js';
import { BEFORE_SUBJECT_CLAUSES } from '../../english/clause-words.js';
import { OBJECT_RELATIVES } from '../../english/pronouns.js';
import type { CueVerb } from '../../english/reporting/cue-verb-lines.js';
import { afterDay } from '../../grammar/adjuncts.js';
import { clauseEnd } from '../../grammar/clause-ends.js';
import { isFiniteVerb } from '../../grammar/verb-groups.js';
import { commaAfter } from '../../grammar/word-ends.js';
import type { Reading } from '../reading.js';
import type { Statement } from '../statement.js';
import { NOTHING, type VerbConstruction, type VerbScope } from './verb-scope.js';

export const RELATIVE: VerbConstruction = { name: 'relative', read: relativeStatement };

function relativeStatement(scope: VerbScope): Statement | typeof NOTHING | null {
  const { reading, limit, isCue } = scope;
  if (!scope.isFiniteForm || scope.complement !== null) return null;
  if (!scope.hasBefore((token) => OBJECT_RELATIVES.has(reading.lower(token)))) return null;
  const { group, end, lemma, verbs } = scope.cue;
  const next = reading.lower(timeEnd(reading, end));
  const verb = verbs.find(
    ({ frames, afterObject }) =>
      TAKES_OBJECT.some((frame) => frames.has(frame)) || afterObject.has('naming') || afterObject.has(next),
  );
  if (verb === undefined || scope.subject === null) return null;
  const pronoun = pronounBefore(reading, scope.subject);
  if (pronoun === null) return null;
  if (reading.lower(pronoun.first) === 'what' && (isThatNext(reading, end) || opensSentence(reading, pronoun.first)))
    return scope.speaker === null ? null : (whatIsSaid(scope, verb, scope.speaker) ?? NOTHING);
  const isAside = reading.tokens.text(pronoun.first - 1) === ',';
  const last = isAside ? commaAfter(reading, end, limit) : limit;
  const isCalled = next !== 'to' && verb.afterObject.has(next); // `which she described | (at the time) as “a lie”`
  const phrase = isCalled || verb.afterObject.has('naming');
  const goesOn =
    isCalled ||
    (phrase ? /^(?:DET|ADJ|PUNCT)$/.test(reading.upos(end)) : isFiniteVerb(reading, afterAdverb(reading, end)));
  if (!goesOn || end >= last || isNickname(reading, pronoun.first, end)) return null;
  const { speaker } = scope;
  if (speaker === null) return null;
  const from = isCalled ? timeEnd(reading, end) : end;
  return {
    content: [pronoun, { first: from, end: clauseEnd(reading, from, last, { isCue, phrase }) }],
    speaker,
    cue: { first: group.verb, end, lemma, act: verb.act },
    addressee: null,
    construction: 'relative',
    kind: 'clause',
  };
}

/** `described | at the time | as`, `described | on Monday | as` */
function timeEnd(reading: Reading, end: number): number {
  if (reading.tokens.slice(end, end + 3).toLowerCase() === 'at the time') return end + 3;
  return afterDay(reading, end);
}

/** `What she said was | that it was late`; of `What she said is true` nothing is told. */
function whatIsSaid({ reading, cue, limit, isCue }: VerbScope, verb: CueVerb, speaker: Range): Statement | null {
  const { group, end, lemma } = cue;
  if (!isThatNext(reading, end) || !verb.frames.has('clause')) return null;
  const first = end + 1;
  return {
    content: [{ first, end: clauseEnd(reading, first, limit, { isCue, phrase: false, finite: true }) }],
    speaker,
    cue: { first: group.verb, end, lemma, act: verb.act },
    addressee: null,
    construction: 'relative',
    kind: 'clause',
  };
}

/** `What she said | was that …` */
function isThatNext(reading: Reading, end: number): boolean {
  return reading.upos(end) === 'AUX' && reading.lower(end + 1) === 'that';
}

/** `What she said is true`, `But what she said`, `that what she said`: the clause is a subject, and none is reported by it. */
function opensSentence(reading: Reading, what: number): boolean {
  const before = what - 1;
  return (
    before < reading.sentenceAt(what).first ||
    /^(?:PUNCT|CCONJ)$/.test(reading.upos(before)) ||
    BEFORE_SUBJECT_CLAUSES.has(reading.lower(before))
  );
}

/** `which the mayor said | now | costs more` */
function afterAdverb(reading: Reading, at: number): number {
  return reading.upos(at) === 'ADV' ? at + 1 : at;
}

/** `whom everyone calls | “Pip”`: a name. */
function isNickname(reading: Reading, pronoun: number, first: number): boolean {
  return (
    /^whom?$/.test(reading.lower(pronoun)) &&
    reading.quotationAt(first)?.first === first &&
    reading.isCapitalised(first + 1)
  );
}

const TAKES_OBJECT = ['clause', 'object', 'question', 'quote'] as const;

/** `what`, `which`, `whom` or `that` before the subject; after a verb "that" begins a clause. */
function pronounBefore(reading: Reading, subject: Range): Range | null {
  const at = subject.first - 1;
  if (!OBJECT_RELATIVES.has(reading.lower(at)) || at < reading.sentenceAt(subject.first).first) return null;
  if (reading.lower(at) === 'that' && !/^(?:NOUN|PROPN|PRON|NUM|PUNCT)$/.test(reading.upos(at - 1))) return null;
  return { first: at, end: at + 1 };
}
