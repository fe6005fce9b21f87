/** `If Ruiz | says that it is safe, we sail`: nobody has said it. */
import { NOTHING, type VerbConstruction } from './verb-scope.js';

export const HYPOTHETICAL: VerbConstruction = {
  name: 'hypothetical',
  read: ({ reading, cue, subject, isFiniteForm }) => {
    const before = (subject?.first ?? cue.group.first) - 1;
    const isIf =
      /^(?:if|unless|should)$/.test(reading.lower(before)) && before >= reading.sentenceAt(cue.group.verb).first;
    return isFiniteForm && isIf && reading.lower(before - 1) !== 'as' ? NOTHING : null;
  },
};
