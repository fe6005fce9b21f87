/** `Whether he will stay | he would not say.`: a whole question before the subject, and nothing after the cue. */
import { OPEN_QUESTION_WORDS } from '../../english/clause-words.js';
import type { Statement } from '../statement.js';
import { isPause } from './sentence-parts.js';
import type { VerbConstruction, VerbScope } from './verb-scope.js';

export const FRONTED_QUESTION: VerbConstruction = { name: 'fronted-question', read: frontedQuestion };

function frontedQuestion(scope: VerbScope): Statement | null {
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
