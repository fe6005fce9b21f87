/**
 * What somebody seems to do: who thinks so is left out, and the one who seems so is part of the content.
 *
 *     She seemed to nod
 */
import { afterCue } from './after-cue.js';
import { NOTHING, type VerbConstruction } from './verb-scope.js';

export const SEEMING: VerbConstruction = {
  name: 'seeming',
  read(scope) {
    const { complement } = scope;
    if (complement?.kind !== 'infinitive' || !complement.verb.frames.has('seeming')) return null;
    // The subject may need the tree of the sentence, and few verbs come this far.
    const { subject } = scope;
    if (subject === null) return null;
    const rest = afterCue(scope, complement, null);
    return rest === null ? NOTHING : { ...rest, content: [subject, ...rest.content], construction: 'seeming' };
  },
};
