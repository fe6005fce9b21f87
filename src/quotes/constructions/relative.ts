/**
 * A relative pronoun and the words after the cue that belong to it; by itself (`it was what she said`) it says nothing.
 *
 *     The plan, | which | the mayor said | would cost too much,| was dropped.
 *     A fire | that | Bell called | “an accident” | burnt it down.
 */

import type { Range } from '../../document/index.js';
import { OBJECT_RELATIVES } from '../../english/pronouns.js';
import { clauseEnd, commaAfter } from '../../grammar/clause-ends.js';
import { isFiniteVerb } from '../../grammar/verb-groups.js';
import type { Reading } from '../reading.js';
import type { Statement } from '../statement.js';
import type { VerbConstruction, VerbScope } from './verb-scope.js';

export const RELATIVE: VerbConstruction = { name: 'relative', read: relativeStatement };

function relativeStatement(scope: VerbScope): Statement | null {
  const { reading, limit, isCue } = scope;
  if (!scope.isFiniteForm || scope.complement !== null) return null;
  if (!scope.hasBefore((token) => OBJECT_RELATIVES.has(reading.lower(token))) || scope.subject === null) return null;
  const { group, end, lemma, verbs } = scope.cue;
  const pronoun = pronounBefore(reading, scope.subject);
  const next = reading.lower(end);
  const verb = verbs.find(
    ({ frames, afterObject }) =>
      TAKES_OBJECT.some((frame) => frames.has(frame)) || afterObject.has('naming') || afterObject.has(next),
  );
  if (pronoun === null || verb === undefined) return null;
  const { speaker } = scope;
  if (speaker === null) return null;
  const isAside = reading.tokens.text(pronoun.first - 1) === ',';
  const last = isAside ? commaAfter(reading, end, limit) : limit;
  const isCalled = next !== 'to' && verb.afterObject.has(next); // `which she described | as “a lie”`
  const phrase = isCalled || verb.afterObject.has('naming');
  const goesOn =
    isCalled ||
    (phrase ? /^(?:DET|ADJ|PUNCT)$/.test(reading.upos(end)) : isFiniteVerb(reading, afterAdverb(reading, end)));
  if (!goesOn || end >= last || isNickname(reading, pronoun.first, end)) return null;
  return {
    content: [pronoun, { first: end, end: clauseEnd(reading, end, last, { isCue, phrase }) }],
    speaker,
    cue: { first: group.verb, end, lemma, act: verb.act },
    addressee: null,
    construction: 'relative',
    kind: 'clause',
  };
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
