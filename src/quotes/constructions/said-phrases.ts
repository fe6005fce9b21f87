/**
 * Whether somebody does say the noun phrase after a verb. Within what somebody else says nobody may have, or not yet.
 *
 *     denied | the charges          has not mentioned | the charges          went on to praise | the crew
 */
import { inside } from '../../document/index.js';
import { WISHES } from '../../english/reporting/saying.js';
import { wordSet } from '../../english/words.js';
import { verbGroupAt } from '../../grammar/verb-groups.js';
import type { CueAct } from '../../record.js';
import type { Reading } from '../reading.js';
import type { Statement } from '../statement.js';
import { isWished } from './complement-kinds.js';
import type { VerbScope } from './verb-scope.js';

export function isSaid({ reading, cue, previous, outer }: VerbScope): boolean {
  const { form, negated, first, verb } = cue.group;
  if (form === 'infinitive') return !isWithin(verb, previous) && !isWithin(verb, outer) && isDone(reading, first);
  const helpers = reading.tokens.slice(first, verb);
  if (!negated) return !UNREAL.test(helpers) || (WISHES.has(cue.lemma) && isWished(reading, verb)); // `would like | a pier`
  // `has not mentioned it` says something of what was said, `does not want it` nothing of what anybody thinks
  if (form !== 'finite' || UNSURE.test(helpers) || !cue.verbs.every(({ act }) => SPEECH.has(act))) return false;
  return !isWithin(verb, previous) && !isWithin(verb, outer);
}

const UNREAL = /\b(?:would|could|might)\b/i;
const UNSURE = /\b(?:could|might)\b/i;

const SPEECH: ReadonlySet<CueAct> = new Set(['say', 'report', 'claim', 'deny', 'ask', 'promise', 'warn', 'order']);

/** `went on to | praise Ruiz`, `was quick to | praise her`, `used the speech to | praise her`: who went on, or spoke, does so. */
function isDone(reading: Reading, to: number): boolean {
  const before = reading.lower(to - 1) === 'on' ? to - 2 : to - 1;
  if (reading.upos(before) === 'VERB') return GOING_ON.has(reading.lemma(before)) && isReal(reading, before);
  if (READILY.has(reading.lower(to - 1))) return true;
  const { first } = reading.sentenceAt(to);
  for (let token = to - 1; token >= Math.max(first, to - MAX_BACK); token -= 1) {
    if (/^(?:PUNCT|SCONJ)$/.test(reading.upos(token)) || /^(?:to|anonymity)$/.test(reading.lower(token))) return false;
    if (reading.upos(token) === 'VERB') return SPEAKING_ACTS.has(reading.lemma(token)) && isReal(reading, token);
  }
  return false;
}

/** Maximum tokens from a verb to the infinitive that says what for. */
const MAX_BACK = 12;

const GOING_ON = wordSet('go, continue, begin, start, try, attempt, proceed, rush');
const READILY = wordSet('quick, first');
/** What one does in order to speak. */
const SPEAKING_ACTS = wordSet(
  'use, take, go, come, speak, appear, stand, rise, step, interrupt, gather, convene, meet',
);

function isReal(reading: Reading, verb: number): boolean {
  const { first, form, negated } = verbGroupAt(reading, verb);
  return (form === 'finite' || form === 'gerund') && !negated && !UNREAL.test(reading.tokens.slice(first, verb));
}

function isWithin(verb: number, statement: Statement | undefined): boolean {
  return statement?.content.some((range) => inside({ first: verb, end: verb + 1 }, range)) === true;
}
