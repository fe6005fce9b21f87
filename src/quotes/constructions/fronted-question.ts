/** Questions before whoever asks, or does not answer them: `Whether he will stay | he would not say.`, `Was it true, | she asked, | that he had left?` */
import { OPEN_QUESTION_WORDS } from '../../english/clause-words.js';
import type { Statement } from '../statement.js';
import { addresseeAt } from './addressees.js';
import { sourceAfter } from './inversion.js';
import { isPause } from './sentence-parts.js';
import type { VerbConstruction, VerbScope } from './verb-scope.js';

export const FRONTED_QUESTION: VerbConstruction = { name: 'fronted-question', read: frontedQuestion };

function frontedQuestion(scope: VerbScope): Statement | null {
  return questionAround(scope) ?? questionBefore(scope);
}

/** `Was it true, | she asked, | that the pier was shut?`: a question that goes on after whoever asks it. */
function questionAround(scope: VerbScope): Statement | null {
  const { reading, cue, limit, isFiniteForm } = scope;
  const { first } = reading.sentenceAt(cue.group.first);
  if (!isFiniteForm || reading.upos(first) !== 'AUX' || reading.quotationAt(first) !== null) return null;
  const verb = cue.verbs.find(({ frames }) => frames.has('question'));
  if (verb === undefined || !/^[?]/.test(reading.tokens.text(limit))) return null;
  const speaker = scope.isInverted ? sourceAfter(reading, cue.end, limit) : scope.subject;
  if (speaker === null) return null;
  const start = Math.min(speaker.first, cue.group.first);
  const addressee = scope.isInverted ? null : addresseeAt(reading, cue, limit);
  const tail = Math.max(speaker.end, cue.end, addressee?.end ?? 0);
  if (!isPause(reading, start - 1) || reading.tokens.text(tail) !== ',' || tail + 1 >= limit) return null;
  return {
    content: [
      { first, end: start - 1 },
      { first: tail + 1, end: limit },
    ],
    speaker,
    cue: { first: cue.group.verb, end: cue.end, lemma: cue.lemma, act: verb.act },
    addressee,
    construction: 'before-cue',
    kind: 'question',
  };
}

function questionBefore(scope: VerbScope): Statement | null {
  const { reading, cue, limit, isFiniteForm } = scope;
  const { first } = reading.sentenceAt(cue.group.first);
  if (!isFiniteForm || !cue.group.negated || cue.end < limit || !OPEN_QUESTION_WORDS.has(reading.lower(first)))
    return null;
  const verb = cue.verbs.find(({ frames }) => frames.has('question'));
  if (verb === undefined) return null;
  const { subject } = scope;
  if (subject === null || subject.first - first < MIN_QUESTION) return null;
  const end = isPause(reading, subject.first - 1) ? subject.first - 1 : subject.first;
  return {
    content: [{ first, end }],
    speaker: subject,
    cue: { first: cue.group.verb, end: cue.end, lemma: cue.lemma, act: verb.act },
    addressee: null,
    construction: 'before-cue',
    kind: 'question',
  };
}

/** Minimum tokens of such a question. */
const MIN_QUESTION = 4;
