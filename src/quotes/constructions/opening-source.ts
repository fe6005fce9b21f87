/** `Said Ruiz: “We leave.”`, `But, said Ruiz, it is late`: the verb begins the sentence, and a mark follows the source. */

import type { Range } from '../../document/index.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { isFiniteVerb } from '../../grammar/verb-groups.js';
import type { CueSite } from '../cues.js';
import type { Reading } from '../reading.js';
import { afterCue } from './after-cue.js';
import { clauseComplement } from './complements.js';
import type { VerbConstruction } from './verb-scope.js';

export const OPENING_SOURCE: VerbConstruction = {
  name: 'opening-source',
  read({ reading, cue, limit, isCue, previous }) {
    const source = openingSource(reading, cue, limit);
    if (source === null) return null;
    const site = { ...cue, end: colonBefore(reading, source.end, limit) ?? source.end };
    const complement = clauseComplement(reading, site, limit);
    const statement = afterCue({ reading, cue: site, limit, isCue, previous }, complement, source);
    return statement?.cue ? { ...statement, cue: { ...statement.cue, end: cue.end } } : null;
  },
};

/** Maximum tokens of what describes the source. */
const MAX_DESCRIPTION = 30;

/** `Says Tom Bell|, head of the union and of its paper in Porto|: “We leave.”`: the colon after what describes the source, before quoted words. */
function colonBefore(reading: Reading, from: number, limit: number): number | null {
  for (let token = from; token < Math.min(limit, from + MAX_DESCRIPTION); token += 1) {
    if (isFiniteVerb(reading, token) || reading.quotationAt(token) !== null) return null;
    if (reading.tokens.text(token) === ':') return reading.quotationAt(token + 1)?.first === token + 1 ? token : null;
  }
  return null;
}

/** Where a verb that opens the sentence stands: also after `But,`. */
function opening(reading: Reading, verb: number): number {
  const { first } = reading.sentenceAt(verb);
  const isLed = reading.upos(first) === 'CCONJ' && reading.tokens.text(first + 1) === ',';
  return isLed ? first + 2 : first;
}

function openingSource(reading: Reading, { group, end, verbs }: CueSite, limit: number): Range | null {
  const first = opening(reading, group.verb);
  if (group.form !== 'finite' || group.verb !== first || !verbs.some(({ frames }) => frames.has('quote'))) return null;
  const source = nounPhraseAfter(reading, end, limit);
  return source !== null && /^[,:]$/.test(reading.tokens.text(source.end)) ? source : null;
}
