/** `a plan | announced | by the ministry`: a participle describes its noun and reports nothing. */
import { NOTHING, type VerbConstruction } from './verb-scope.js';

export const PARTICIPLE: VerbConstruction = {
  name: 'participle',
  read: ({ cue }) => (cue.group.form === 'participle' ? NOTHING : null),
};
