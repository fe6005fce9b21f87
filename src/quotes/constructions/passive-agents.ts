/**
 * Passives of verbs that take a noun phrase: what they speak of is the content, who speaks stands after "by", or nowhere.
 *
 *     The plan was rejected by the town.          The mate was criticised by the crew for sleeping.
 *     He is seen by many as a liar, accused by the crew of lying.               The mate was blamed for the delay.
 */
import type { Range } from '../../document/index.js';
import type { CueVerb } from '../../english/reporting/cue-verb-lines.js';
import { places } from '../../grammar/adjuncts.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import type { Reading } from '../reading.js';
import type { Statement } from '../statement.js';
import { afterCue } from './after-cue.js';
import type { Complement } from './complement-kinds.js';
import { hasMind } from './mind.js';
import type { VerbScope } from './verb-scope.js';

/** @param object the noun phrase before the verb that is its object in meaning */
export function passiveOf(scope: VerbScope, object: Range, agent: Range): Statement | null {
  const { verbs } = scope.cue;
  const verb = verbs.find(
    ({ act, frames, afterObject }) =>
      frames.has('object') || afterObject.has('as') || (act === 'claim' && afterObject.has('of')), // `accused by Ruiz | of lying`
  );
  if (verb === undefined || !hasMind(scope.reading, agent)) return null;
  const link = linkAfter(scope.reading, verb, agent);
  // `was quoted by the Courier as | saying it was late`: a statement of its own
  const as = link ?? agent.end;
  if (scope.reading.lower(as) === 'as' && scope.isCue(as + 1)) return null;
  const rest = link === null ? null : afterCue(scope, linked(verb, link), agent);
  if (rest === null && !verb.frames.has('object')) return null;
  const speaker = link === null ? agent : { first: agent.first, end: link };
  const content = (rest?.content ?? []).map((range) => beforeNextAgent(scope.reading, range));
  return statementOf(scope, verb, speaker, [object, ...content]);
}

/** `by rivals as vain | and by friends as shy`: somebody else, who says something else. */
function beforeNextAgent(reading: Reading, { first, end }: Range): Range {
  for (let token = first + 1; token < end - 2; token += 1) {
    if (!/^(?:and|but|or)$/.test(reading.lower(token)) || reading.lower(token + 1) !== 'by') continue;
    return { first, end: reading.tokens.text(token - 1) === ',' ? token - 1 : token };
  }
  return { first, end };
}

/** Maximum tokens between a passive and its agent. */
const MAX_ADJUNCTS = 8;

/** `was backed | on Friday | by the town`. */
export function agentAfterAdjuncts({ reading, cue: { verbs, end }, limit }: VerbScope): Range | null {
  if (!verbs.some(({ frames }) => frames.has('object')) || PARTICLES.has(reading.lower(end))) return null;
  for (const place of places(reading, end, Math.min(limit, end + MAX_ADJUNCTS))) {
    if (place > end && reading.lower(place) === 'by') return nounPhraseAfter(reading, place + 1, limit);
  }
  return null;
}

/** `was knocked back by the court`: another verb. */
const PARTICLES: ReadonlySet<string> = new Set(['back', 'down', 'off', 'out', 'up', 'away']);

/** `was criticised | for`, `was challenged | over`: nobody is named who says so, but what about. */
export function isBlame({ reading, cue: { verbs, end } }: VerbScope): boolean {
  return BLAMES.has(reading.lower(end)) && verbs.some((verb) => isJudging(verb) && verb.frames.has('object'));
}

export function withoutAgent(scope: VerbScope, object: Range): Statement | null {
  const verb = scope.cue.verbs.find(isJudging);
  const rest = verb === undefined ? null : afterCue(scope, linked(verb, scope.cue.end), null);
  return verb === undefined || rest === null ? null : statementOf(scope, verb, null, [object, ...rest.content]);
}

const BLAMES: ReadonlySet<string> = new Set(['for', 'over']);

/** Verbs of praise and blame. */
function isJudging({ act }: CueVerb): boolean {
  return act === 'claim' || act === 'deny';
}

/** `criticised by the crew | for | sleeping`, `seen by many | as | a lie`: the preposition, which may look like part of the phrase. */
function linkAfter(reading: Reading, verb: CueVerb, { first, end }: Range): number | null {
  for (let token = first + 1; token <= end; token += 1) {
    const word = reading.lower(token);
    if (verb.afterObject.has(word) || (word === 'for' && isJudging(verb))) return token;
  }
  return null;
}

export function linked(verb: CueVerb, first: number): Complement {
  return { kind: 'preposition', verb, first, cueEnd: first, addressee: null };
}

function statementOf(
  { cue }: VerbScope,
  { act }: CueVerb,
  speaker: Range | null,
  content: readonly Range[],
): Statement {
  return {
    content,
    speaker,
    cue: { first: cue.group.verb, end: cue.end, lemma: cue.lemma, act },
    addressee: null,
    construction: 'passive',
    kind: 'object',
  };
}
