/**
 * What nobody has said.
 *
 *     If Ruiz says that it is safe, we sail.          Do you think that it is safe?
 *     The mate asked whether Ruiz had considered leaving.
 */
import { wordSet } from '../../english/words.js';
import { NOTHING, type VerbConstruction, type VerbScope } from './verb-scope.js';

export const HYPOTHETICAL: VerbConstruction = {
  name: 'hypothetical',
  read: (scope) => (isReaderAsked(scope) || isSupposed(scope) || isPondered(scope) ? NOTHING : null),
};

/** `If Ruiz says`; not `as if Ruiz says`. */
function isSupposed(scope: VerbScope): boolean {
  const { reading, cue } = scope;
  const { first } = reading.sentenceAt(cue.group.verb);
  if (!scope.isFiniteForm || !scope.hasBefore((token) => SUPPOSITIONS.has(reading.lower(token)))) return false;
  const before = beforeSubject(scope);
  if (before === first && reading.lower(first) === 'had')
    return reading.tokens.text(reading.sentenceAt(first).end - 1) !== '?'; // `Had Ruiz said so,`
  if (reading.namedAt(before) !== null) return false; // `Arden IF says`: a club
  return before >= first && SUPPOSITIONS.has(reading.lower(before)) && reading.lower(before - 1) !== 'as';
}

const SUPPOSITIONS = wordSet('if, unless, should, had');

/** `asked whether he | had considered | resigning`: what may have crossed his mind; `whether she wanted to go` is asked of a wish. */
function isPondered(scope: VerbScope): boolean {
  const { reading, cue } = scope;
  if (!scope.isFiniteForm || cue.verbs.some(({ lemma }) => lemma !== 'consider')) return false;
  return (
    scope.hasBefore((token) => reading.lower(token) === 'whether') && reading.lower(beforeSubject(scope)) === 'whether'
  );
}

/** The token before the subject, or before the verb where there is none. */
function beforeSubject({ subject, cue }: VerbScope): number {
  return (subject?.first ?? cue.group.first) - 1;
}

/** `Would | you | vote for her?`, outside of everybody's words: whoever reads it. */
function isReaderAsked(scope: VerbScope): boolean {
  const { reading, cue } = scope;
  const { end } = reading.sentenceAt(cue.group.verb);
  if (reading.tokens.text(end - 1) !== '?' || reading.quotationAt(cue.group.verb) !== null) return false;
  if (!scope.hasBefore((token) => reading.lower(token) === 'you')) return false;
  const { subject } = scope;
  return subject !== null && reading.lower(subject.first) === 'you' && reading.upos(subject.first - 1) === 'AUX';
}
