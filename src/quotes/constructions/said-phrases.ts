/**
 * Whether somebody does say the noun phrase after a verb. Within what somebody else says nobody may have, or not yet.
 *
 *     denied | the charges          has not mentioned | the charges          would not discuss | the charges
 */
import { inside } from '../../document/index.js';
import type { CueAct } from '../../record.js';
import type { Statement } from '../statement.js';
import type { VerbScope } from './verb-scope.js';

export function isSaid({ reading, cue, previous, outer }: VerbScope): boolean {
  const { form, negated, first, verb } = cue.group;
  if (form === 'infinitive') return false;
  const helpers = reading.tokens.slice(first, verb);
  if (!negated) return !UNREAL.test(helpers);
  // `has not mentioned it` says something of what was said, `does not want it` nothing of what anybody thinks
  if (form !== 'finite' || UNSURE.test(helpers) || !cue.verbs.every(({ act }) => SPEECH.has(act))) return false;
  return !isWithin(verb, previous) && !isWithin(verb, outer);
}

const UNREAL = /\b(?:would|could|might)\b/i;
const UNSURE = /\b(?:could|might)\b/i;

const SPEECH: ReadonlySet<CueAct> = new Set(['say', 'report', 'claim', 'deny', 'ask', 'promise', 'warn', 'order']);

function isWithin(verb: number, statement: Statement | undefined): boolean {
  return statement?.content.some((range) => inside({ first: verb, end: verb + 1 }, range)) === true;
}
