/**
 * Cues whose subject says nothing: "it", and those who hear what others say.
 *
 *     It emerged that the wall was cracked.         The wall was cracked, it was announced on Monday.
 *     The court heard that he had lied.             Firm hid the cracks, inquiry told
 */
import { HEARING_BODIES } from '../../english/people/sources.js';
import { headOf } from '../speakers.js';
import type { Statement } from '../statement.js';
import { afterCue } from './after-cue.js';
import { clauseBeforeCue } from './clause-before-cue.js';
import { NOTHING, type VerbConstruction, type VerbScope } from './verb-scope.js';

export const UNNAMED_SOURCE: VerbConstruction = {
  name: 'unnamed-source',
  read: (scope) => {
    if (isUnnamed(scope)) return statementOf(scope) ?? NOTHING;
    return isOnlyPassive(scope) ? statementOf(scope) : null;
  },
};

function isUnnamed(scope: VerbScope): boolean {
  const { cue } = scope;
  const { form } = cue.group;
  if (form !== 'finite' && form !== 'passive') return false;
  if (cue.verbs.some(({ frames }) => frames.has('impersonal'))) return scope.hasSubject;
  return cue.lemma === 'tell' && isHearing(scope);
}

/** `…, it was announced`; not `it was labelled a lie`. */
function isOnlyPassive(scope: VerbScope): boolean {
  const { reading, cue } = scope;
  if (cue.group.form !== 'passive' || !cue.verbs.every(({ afterObject }) => afterObject.size === 0)) return false;
  if (!scope.hasBefore((token) => reading.lower(token) === 'it')) return false;
  const { subject } = scope;
  return subject !== null && reading.lower(subject.first) === 'it' && scope.complement === null;
}

/** `the court was | told`, and at the end of a headline `court | told`. */
function isHearing(scope: VerbScope): boolean {
  const { reading, cue, limit } = scope;
  const isPassive = cue.group.form === 'passive';
  if (!isPassive && (cue.end < limit || cue.group.first !== cue.group.verb)) return false;
  if (isPassive && reading.lower(cue.end) === 'by') return false; // `was told | by the mate that …`: there somebody is named
  const { subject } = scope;
  return subject !== null && HEARING_BODIES.has(reading.lower(headOf(reading, subject)));
}

function statementOf(scope: VerbScope): Statement | null {
  const { complement, subject } = scope;
  const isClause = complement?.kind === 'clause' || complement?.kind === 'question';
  const found = isClause ? afterCue(scope, complement, null) : clauseBeforeCue(scope, subject);
  return found === null ? null : { ...found, speaker: null, construction: 'passive' };
}
