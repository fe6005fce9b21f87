/**
 * What nobody has said.
 *
 *     If Ruiz says that it is safe, we sail.          Do you think that it is safe?
 */
import { wordSet } from '../../english/words.js';
import { NOTHING, type VerbConstruction, type VerbScope } from './verb-scope.js';

export const HYPOTHETICAL: VerbConstruction = {
  name: 'hypothetical',
  read: (scope) => (isReaderAsked(scope) || isSupposed(scope) ? NOTHING : null),
};

/** `If Ruiz says`; not `as if Ruiz says`. */
function isSupposed(scope: VerbScope): boolean {
  const { reading, cue } = scope;
  const { first } = reading.sentenceAt(cue.group.verb);
  if (
    !scope.isFiniteForm ||
    !scope.hasBefore((token) => SUPPOSITIONS.has(reading.lower(token)) || reading.lower(token) === 'whether')
  )
    return false;
  const before = (scope.subject?.first ?? cue.group.first) - 1;
  if (before === first && reading.lower(first) === 'had')
    return reading.tokens.text(reading.sentenceAt(first).end - 1) !== '?'; // `Had Ruiz said so,`
  if (reading.namedAt(before) !== null) return false; // `Arden IF says`: a club
  // `asked whether he | had considered | resigning`: what may have crossed his mind; `whether she wanted to go` is asked of a wish
  if (reading.lower(before) === 'whether' && cue.verbs.every(({ lemma }) => lemma === 'consider')) return true;
  return before >= first && SUPPOSITIONS.has(reading.lower(before)) && reading.lower(before - 1) !== 'as';
}

const SUPPOSITIONS = wordSet('if, unless, should, had');

/** `Would | you | vote for her?`, outside of everybody's words: whoever reads it. */
function isReaderAsked(scope: VerbScope): boolean {
  const { reading, cue } = scope;
  const { end } = reading.sentenceAt(cue.group.verb);
  if (reading.tokens.text(end - 1) !== '?' || reading.quotationAt(cue.group.verb) !== null) return false;
  if (!scope.hasBefore((token) => reading.lower(token) === 'you')) return false;
  const { subject } = scope;
  return subject !== null && reading.lower(subject.first) === 'you' && reading.upos(subject.first - 1) === 'AUX';
}
