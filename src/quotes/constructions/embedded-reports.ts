/**
 * Statements within somebody's quoted words. What she tells there of others' words and thoughts, and of her own
 * earlier ones, is one; her thoughts of now, asides and turns of speech are how she speaks.
 *
 *     “The board told us that it would pay,” Ruiz said.          the board said so
 *     “I told the board that we would leave,” Ruiz said.         she did, before
 *     “I thought that we would win,” Ruiz said.                  she did, before
 *     “I think we can win,” “They want a photo op,” Ruiz said.   her words
 *     “We could ask whether it is safe,” Ruiz said.              nobody did
 */

import { IRREGULAR_PAST } from '../../english/past-forms.js';
import { ANYBODY } from '../../english/people/sources.js';
import { OWN_PRONOUNS, TOLD_PRONOUNS } from '../../english/pronouns.js';
import { KNOWING, SENDING } from '../../english/reporting/saying.js';
import { TIME_ADJECTIVES } from '../../english/time-words.js';
import { PRESENT_BE, UNREAL_HELPERS } from '../../english/verb-helpers.js';
import { isPronoun } from '../../grammar/noun-phrase-words.js';
import { type VerbGroup, verbGroupAt } from '../../grammar/verb-groups.js';
import type { CueAct } from '../../record.js';
import type { Reading } from '../reading.js';
import type { CueWords, Statement } from '../statement.js';

/** Whether a statement whose cue stands in somebody's words is only a turn of them. */
export function isTurnOfSpeech(
  reading: Reading,
  { cue, speaker, kind, content, addressee }: Statement,
  group: VerbGroup,
): boolean {
  if (cue === null || kind === 'quote') return false;
  const isSent = wasSentTo(reading, group);
  if (speaker === null || group.negated || (isUnreal(reading, group) && !isSent)) return true;
  const isReported = REPORTING.has(cue.act);
  const wasBefore = isSent || isPast(reading.lower(group.verb)) || isPast(reading.lower(group.first)); // `kept saying`
  const isClause = kind === 'clause' || kind === 'question';
  // A noun phrase or a preposition after the verb is rarely a statement there: `they blame us for it`
  const isRequest = cue.act === 'ask' && kind === 'preposition' && wasBefore; // `“He asked me for the keys”`
  if (!isClause && !(isReported && kind === 'infinitive') && !isRequest) return true;
  if (isRequest && content.some(({ first, end }) => end === first + 1 && isPronoun(reading, first))) return true; // `I asked about | it`
  if (
    !isReported &&
    content.some(({ first }) => isPronoun(reading, first) && TIME_ADJECTIVES.has(reading.lower(first + 1)))
  )
    return true; // `We knew | it last night`
  const word = speaker.end - speaker.first === 1 ? reading.lower(speaker.first) : '';
  // `“They keep telling us that it is safe”`
  if (isClause && isReported && addressee !== null && word !== 'it' && TOLD_PRONOUNS.has(word)) return false;
  if (OWN_PRONOUNS.has(word) && cue.act === 'think' && isPerfect(reading, group)) return true; // `I have decided | that we leave`
  // `“She believes people change”`: what somebody else thinks now
  if (kind === 'clause' && /^s?he$/.test(word) && (isReported || isView(cue))) return false;
  return OWN_PRONOUNS.has(word) || TOLD_PRONOUNS.has(word)
    ? !wasBefore || !(isReported || cue.act === 'think')
    : ANYBODY.has(word);
}

/** `I think`, `we have decided`: what "I" thinks now; in words that somebody else reports, hers, whether they stand in quotation marks or not. */
export function isOwnThought(reading: Reading, { cue, speaker, kind }: Statement): boolean {
  if (cue === null || cue.act !== 'think' || kind === 'quote') return false;
  if (speaker === null || speaker.end - speaker.first !== 1 || !OWN_PRONOUNS.has(reading.lower(speaker.first)))
    return false;
  if (reading.upos(cue.first) !== 'VERB') return PRESENT_BE.has(reading.lower(speaker.end)); // `I’m sure that`
  const group = verbGroupAt(reading, cue.first);
  return !isPast(reading.lower(group.verb)) || isPerfect(reading, group);
}

function isPerfect(reading: Reading, { first, verb }: VerbGroup): boolean {
  for (let token = first; token < verb; token += 1) if (reading.lemma(token) === 'have') return true;
  return false;
}

/** No knowledge: what somebody knows is so. */
function isView({ act, lemma }: CueWords): boolean {
  return act === 'think' && !KNOWING.has(lemma);
}

/** Acts of speech, in contrast to thoughts, findings and feelings. */
const REPORTING: ReadonlySet<CueAct> = new Set([
  'say',
  'report',
  'claim',
  'ask',
  'promise',
  'warn',
  'order',
  'deny',
  'agree',
]);

/** `might say`, `to say`. */
function isUnreal(reading: Reading, { first, verb }: VerbGroup): boolean {
  for (let token = first; token < verb; token += 1) {
    if (UNREAL_HELPERS.has(reading.lower(token))) return true;
  }
  return false;
}

/** `“They | rang to | ask whether it was open”`: who did so asked. */
function wasSentTo(reading: Reading, { first }: VerbGroup): boolean {
  if (reading.lower(first) !== 'to' || !SENDING.has(reading.lemma(first - 1))) return false;
  const group = verbGroupAt(reading, first - 1);
  return isPast(reading.lower(first - 1)) && !group.negated && !isUnreal(reading, group);
}

/** `told`, `thought`: what was said or thought before, in contrast to `I say`. */
function isPast(word: string): boolean {
  return word.endsWith('ed') || IRREGULAR_PAST.has(word);
}
