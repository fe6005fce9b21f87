/**
 * Verbs of wanting, planning and threatening in another sense: their subject has no mind, or nothing is thought.
 *
 *     storms threaten to flood the town          production relies on gas          she is expecting a child
 */
import { EXPECTED_BIRTHS, WITHOUT_MIND } from '../../english/inanimate.js';
import { coreAfter } from '../../grammar/noun-phrase-after.js';
import { headOf } from '../speakers.js';
import { NOTHING, type VerbConstruction, type VerbScope } from './verb-scope.js';

export const MINDLESS: VerbConstruction = {
  name: 'mindless',
  read: (scope) => (isWithoutMind(scope) || isBirth(scope) ? NOTHING : null),
};

function isWithoutMind(scope: VerbScope): boolean {
  const { reading, cue } = scope;
  if (!scope.isFiniteForm || !cue.verbs.every(({ act }) => act === 'think' || act === 'warn' || act === 'promise'))
    return false;
  if (cue.verbs.some(({ frames }) => frames.has('seeming'))) return false;
  if (!scope.hasBefore((token) => WITHOUT_MIND.has(reading.lower(token)))) return false;
  const { subject } = scope;
  if (subject === null) return false;
  const head = headOf(reading, subject);
  return reading.namedAt(head) === null && WITHOUT_MIND.has(reading.lower(head));
}

function isBirth({ reading, cue, limit }: VerbScope): boolean {
  if (cue.lemma !== 'expect') return false;
  const end = coreAfter(reading, cue.end, limit);
  return end !== null && EXPECTED_BIRTHS.has(reading.lower(end - 1)) && reading.lower(end) !== 'to';
}
