/**
 * What nobody has said.
 *
 *     If Ruiz says that it is safe, we sail.          Do you think that it is safe?
 */
import type { Range } from '../../document/index.js';
import type { Reading } from '../reading.js';
import { NOTHING, type VerbConstruction } from './verb-scope.js';

export const HYPOTHETICAL: VerbConstruction = {
  name: 'hypothetical',
  read: ({ reading, cue, subject, isFiniteForm }) => {
    const before = (subject?.first ?? cue.group.first) - 1;
    const isIf =
      /^(?:if|unless|should)$/.test(reading.lower(before)) && before >= reading.sentenceAt(cue.group.verb).first;
    if (isReaderAsked(reading, cue.group.verb, subject)) return NOTHING;
    return isFiniteForm && isIf && reading.lower(before - 1) !== 'as' ? NOTHING : null;
  },
};

/** `Would | you | vote for her?`, outside of everybody's words: whoever reads it. */
function isReaderAsked(reading: Reading, verb: number, subject: Range | null): boolean {
  if (subject === null || reading.lower(subject.first) !== 'you' || reading.quotationAt(verb) !== null) return false;
  const { end } = reading.sentenceAt(verb);
  return reading.tokens.text(end - 1) === '?' && reading.upos(subject.first - 1) === 'AUX';
}
