/** `declined to | say`: of two cues in a row the first one reports. */
import { NOTHING, type VerbConstruction } from './verb-scope.js';

export const SECOND_VERB: VerbConstruction = {
  name: 'second-verb',
  read: ({ cue: { group }, isCue }) => (group.form === 'infinitive' && isCue(group.first - 1) ? NOTHING : null),
};
