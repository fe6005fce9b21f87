/** `Said Ruiz: “We leave.”`, `But, said Ruiz, it is late`: the verb begins the sentence, and a mark follows the source. */

import type { Range } from '../../document/index.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
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
    const site = { ...cue, end: source.end };
    const complement = clauseComplement(reading, site, limit);
    const statement = afterCue({ reading, cue: site, limit, isCue, previous }, complement, source);
    return statement?.cue ? { ...statement, cue: { ...statement.cue, end: cue.end } } : null;
  },
};

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
