/** `declined to | say`: of two cues in a row the first one reports, if it takes an infinitive; not `continued to | say`, `liked to | say`. */
import { cueAt } from '../cues.js';
import type { Reading } from '../reading.js';
import { isWished } from './complement-kinds.js';
import { NOTHING, type VerbConstruction } from './verb-scope.js';

export const SECOND_VERB: VerbConstruction = {
  name: 'second-verb',
  read: ({ reading, cue: { group }, isCue }) =>
    group.form === 'infinitive' && isCue(group.first - 1) && takesInfinitive(reading, group.first - 1) ? NOTHING : null,
};

function takesInfinitive(reading: Reading, verb: number): boolean {
  return (
    cueAt(reading, verb)?.verbs.some(
      ({ frames, afterObject }) =>
        (frames.has('infinitive') && (!frames.has('wished') || isWished(reading, verb))) || afterObject.size > 0,
    ) === true
  );
}
