/**
 * Noun phrases as what is found, where those who ask or measure find it.
 *
 *     a poll found | Bell leading Ruiz          the study found | gains in reading
 */
import { wordSet } from '../../english/words.js';
import { isPossessive } from '../../grammar/noun-phrase-words.js';
import { headOf } from '../phrase-heads.js';
import type { Complement } from './complement-kinds.js';
import { isObjectAt } from './phrase-complements.js';
import type { VerbScope } from './verb-scope.js';

/** The noun phrase after `found`; null of other verbs, and where somebody else finds something. */
export function findings({ reading, cue, limit, subject, isFiniteForm }: VerbScope): Complement | null {
  const [verb] = cue.verbs;
  if (cue.lemma !== 'find' || !isFiniteForm || verb === undefined || subject === null) return null;
  if (!STUDIES.has(reading.lower(headOf(reading, subject)))) return null;
  if (isPossessive(reading, cue.end) || !isObjectAt(reading, cue.end, limit)) return null; // `the report found | its way to the Courier`
  return { kind: 'object', verb, first: cue.end, cueEnd: cue.end, addressee: null };
}

/** Heads of the subjects. */
const STUDIES = wordSet(
  'poll, polls, survey, surveys, study, studies, report, reports, research, researchers, analysis, review, audit, inquiry, investigation, paper',
);
