/**
 * What seems so: who thinks so is left out, and the one who seems so is part of the content.
 *
 *     She seemed to nod          She seemed unmoved          It seems like a lie
 */
import type { CueSite } from '../cues.js';
import type { Reading } from '../reading.js';
import { afterCue } from './after-cue.js';
import type { Complement } from './complement-kinds.js';
import { NOTHING, type VerbConstruction } from './verb-scope.js';

export const SEEMING: VerbConstruction = {
  name: 'seeming',
  read(scope) {
    const { reading, cue, complement, limit } = scope;
    const appearance = complement?.kind === 'infinitive' ? complement : seemingComplement(reading, cue, limit);
    if (appearance?.verb.frames.has('seeming') !== true) return null;
    const { subject } = scope;
    if (subject === null) return null;
    const rest = afterCue(scope, appearance, null);
    return rest === null ? NOTHING : { ...rest, content: [subject, ...rest.content], construction: 'seeming' };
  },
};

/** `She seemed | unmoved`, `it seems | like a lie`. */
function seemingComplement(reading: Reading, { verbs, end }: CueSite, limit: number): Complement | null {
  const verb = verbs.find(({ frames }) => frames.has('seeming'));
  const at = reading.upos(end) === 'ADV' ? end + 1 : end;
  const isSo =
    reading.upos(at) === 'ADJ' ||
    reading.lower(at) === 'like' ||
    (reading.upos(at) === 'VERB' && /ed$/.test(reading.lower(at)));
  return verb === undefined || !isSo || at >= limit
    ? null
    : { kind: 'object', verb, first: end, cueEnd: end, addressee: null };
}
