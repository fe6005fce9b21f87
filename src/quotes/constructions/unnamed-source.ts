/**
 * Cues whose subject says nothing: "it", and those who hear what others say.
 *
 *     It emerged that the wall was cracked.         The wall was cracked, it was announced on Monday.
 *     The court heard that he had lied.             Firm hid the cracks, inquiry told
 */
import type { Range } from '../../document/index.js';
import { HEARING_BODIES } from '../../english/people/sources.js';
import { coreAfter, nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { withName } from '../../grammar/role-and-name.js';
import { headOf } from '../phrase-heads.js';
import type { Statement } from '../statement.js';
import { afterCue } from './after-cue.js';
import { clauseBeforeCue } from './clause-before-cue.js';
import { clauseComplement } from './complements.js';
import { hasMind } from './mind.js';
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
  if (subject === null || reading.lower(subject.first) !== 'it') return false;
  return scope.complement === null || isParenthetical(scope, subject);
}

/** `Two hours later, | it was reported, | a nurse called.` */
function isParenthetical({ reading, cue }: VerbScope, subject: Range): boolean {
  const isOpen = reading.syntax.xpos(subject.first - 2).startsWith('W'); // `a tunnel where, | it was said, | gangs met`
  return !isOpen && reading.tokens.text(subject.first - 1) === ',' && reading.tokens.text(cue.end) === ',';
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

/** `heard | from the mate | that …`, `put | to the mate by Ruiz | that …`: somebody who says it, and the clause after them. */
function fromSomebody(scope: VerbScope): Statement | null {
  const { reading, cue, limit } = scope;
  const from = reading.lower(cue.end) === 'to' ? (coreAfter(reading, cue.end + 1, limit) ?? limit) : cue.end;
  if (!/^(?:from|by)$/.test(reading.lower(from)) || (from > cue.end && reading.lower(from) !== 'by')) return null;
  const phrase = nounPhraseAfter(reading, from + 1, limit);
  if (phrase === null || !hasMind(reading, phrase)) return null;
  const speaker = withName(reading, phrase, limit);
  const that = reading.tokens.text(speaker.end) === ',' ? speaker.end + 1 : speaker.end;
  if (reading.lower(that) !== 'that') return null;
  const site = { ...cue, end: that };
  const found = afterCue(
    { reading, limit, cue: site, isCue: scope.isCue, previous: scope.previous },
    clauseComplement(reading, site, limit),
    speaker,
  );
  return found?.cue ? { ...found, cue: { ...found.cue, end: cue.end }, construction: 'passive' } : null;
}

function statementOf(scope: VerbScope): Statement | null {
  const named = fromSomebody(scope);
  if (named !== null) return named;
  const { complement, subject } = scope;
  const isAside = subject !== null && isParenthetical(scope, subject);
  const isClause = !isAside && (complement?.kind === 'clause' || complement?.kind === 'question');
  const found = isClause ? afterCue(scope, complement, null) : clauseBeforeCue(scope, subject);
  return found === null ? null : { ...found, speaker: null, construction: 'passive' };
}
