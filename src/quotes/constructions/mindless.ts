/**
 * Verbs of wanting, threatening and opposing in another sense: their subject has no mind, or nothing is thought or said.
 *
 *     storms threaten to flood the town          production relies on gas          a plan that intends to cut costs
 *     it is worth noting that …                  it takes days to determine how …  they wake it to see whether …
 *     she is expecting a child                   she found herself alone
 *     she challenged the ruling in court            they changed how it laid out its stalls
 *     a photo shows Bell at work                 he physically attacked her           if you want to sail
 */
import type { Range } from '../../document/index.js';
import {
  BODILY,
  COURTS,
  DONE_IN_COURT,
  EXPECTED_BIRTHS,
  FITTING,
  MINDED_VERBS,
  PICTURES,
  WITHOUT_MIND,
} from '../../english/inanimate.js';
import { REFLEXIVE_PRONOUNS, SPEAKING_PRONOUNS, SUBJECT_RELATIVES } from '../../english/pronouns.js';
import { hasFiniteVerb } from '../../grammar/clauses.js';
import { coreAfter } from '../../grammar/noun-phrase-after.js';
import { isFiniteVerb } from '../../grammar/verb-groups.js';
import { headOf } from '../phrase-heads.js';
import type { Reading } from '../reading.js';
import { hasIntentions, hasMind } from './mind.js';
import { NOTHING, type VerbConstruction, type VerbScope } from './verb-scope.js';

export const MINDLESS: VerbConstruction = {
  name: 'mindless',
  read: (scope) => (SENSES.some((isSense) => isSense(scope)) ? NOTHING : null),
};

const SENSES = [
  isElsewhere,
  isForComment,
  isPenalty,
  isShowing,
  isWithoutMind,
  isBirth,
  isWithSelf,
  isNobodys,
  isPicture,
  isBodily,
  isReader,
  isInCourt,
  isHowDone,
  isOfMain,
] as const;

function isWithoutMind(scope: VerbScope): boolean {
  const { reading, cue } = scope;
  if (!scope.isFiniteForm || cue.verbs.some(({ frames }) => frames.has('seeming'))) return false;
  const isMinded = MINDED_VERBS.has(cue.lemma);
  if (!isMinded && !cue.verbs.every(({ act }) => act === 'think' || act === 'warn' || act === 'promise')) return false;
  if (!isMinded && !scope.hasBefore((token) => WITHOUT_MIND.has(reading.lower(token)))) return false;
  const { subject } = scope;
  if (subject === null) return false;
  return !hasMind(reading, subject) || (isMinded && !hasIntentions(reading, referentOf(scope, subject)));
}

/** `a plan | that | intends to`: the noun before the relative pronoun. */
function referentOf({ reading }: VerbScope, subject: Range): Range {
  const isRelative = subject.end - subject.first === 1 && /^(?:that|which)$/.test(reading.lower(subject.first));
  return isRelative ? { first: subject.first - 1, end: subject.first } : subject;
}

/** `for the reasons | said above`, `as | stated below`: in another place of the same text. */
function isElsewhere({ reading, cue: { group, end } }: VerbScope): boolean {
  if (!/^(?:above|below|herein)$/.test(reading.lower(end))) return false;
  return reading.upos(group.first - 1) === 'NOUN' && reading.upos(end + 1) === 'PUNCT';
}

/** `The referee | pointed to the spot |.`; not `to the spot where the boat sank` */
function isPenalty({ reading, cue: { lemma, end } }: VerbScope): boolean {
  return (
    lemma === 'point' && reading.tokens.slice(end, end + 3) === 'to the spot' && reading.lower(end + 3) !== 'where'
  );
}

/** `returned no calls | seeking comment`: what the press asks for. */
function isForComment({ reading, cue: { lemma, end } }: VerbScope): boolean {
  return lemma === 'seek' && /^comments?$/.test(reading.lower(end));
}

/** `he had shown | “not a shred of remorse”`: of somebody, what he let be seen. */
function isShowing(scope: VerbScope): boolean {
  const { reading, cue } = scope;
  if (cue.lemma !== 'show' || !scope.hasBefore((token) => SPEAKING_PRONOUNS.has(reading.lower(token)))) return false;
  const { subject, complement } = scope;
  const isPerson =
    subject !== null && subject.end - subject.first === 1 && SPEAKING_PRONOUNS.has(reading.lower(subject.first));
  return isPerson && complement?.kind !== 'clause' && complement?.kind !== 'question';
}

function isBirth({ reading, cue, limit }: VerbScope): boolean {
  if (cue.lemma !== 'expect') return false;
  const end = coreAfter(reading, cue.end, limit);
  return end !== null && EXPECTED_BIRTHS.has(reading.lower(end - 1)) && reading.lower(end) !== 'to';
}

/** `found | herself | in Porto`, `pushed | themselves | to the front` */
function isWithSelf({ reading, cue }: VerbScope): boolean {
  return /^(?:find|push|press)$/.test(cue.lemma) && REFLEXIVE_PRONOUNS.has(reading.lower(cue.end));
}

/** `A file photo | shows | Bell at work`: a caption. */
function isPicture(scope: VerbScope): boolean {
  const { reading, cue } = scope;
  if (cue.lemma !== 'show' || !scope.hasBefore((token) => PICTURES.has(reading.lower(token)))) return false;
  const { subject } = scope;
  return subject !== null && PICTURES.has(reading.lower(headOf(reading, subject)));
}

/** `if | you | want to sail`, `the sea that | you | expect`: anybody. */
function isReader(scope: VerbScope): boolean {
  if (!scope.cue.verbs.every(({ act }) => act === 'think')) return false;
  if (!scope.hasBefore((token) => scope.reading.lower(token) === 'you')) return false;
  const { subject } = scope;
  return subject !== null && subject.end - subject.first === 1 && scope.reading.lower(subject.first) === 'you';
}

/** `physically | attacked her` */
function isBodily({ reading, cue: { group, lemma } }: VerbScope): boolean {
  return lemma === 'attack' && BODILY.has(reading.lower(group.verb - 1));
}

/** `it is | important | to note`, `it’s | fair | to say`. */
function isFitting(reading: Reading, infinitive: number): boolean {
  const adjective = reading.lower(infinitive - 1) === 'to' ? infinitive - 2 : infinitive - 1;
  if (!FITTING.has(reading.lower(adjective))) return false;
  let it = adjective - 1;
  while (it > adjective - MAX_FITTING && /^(?:AUX|ADV)$/.test(reading.upos(it))) it -= 1;
  return it < adjective - 1 && reading.lower(it) === 'it';
}

/** Maximum tokens from "it" to the adjective. */
const MAX_FITTING = 4;

/** Maximum tokens from "it" to what takes so long. */
const MAX_TAKING = 12;

/** `It is worth | noting`, `it may take days to | determine`, `to | see whether`: what anybody may do, and an attempt. */
function isNobodys({ reading, cue: { group, lemma, end } }: VerbScope): boolean {
  if (group.form === 'gerund') return reading.lower(group.first - 1) === 'worth';
  if (group.form !== 'infinitive') return false;
  if (lemma === 'see' && /^(?:whether|if)$/.test(reading.lower(end))) return true;
  if (isFitting(reading, group.first)) return true;
  let takes = false;
  for (
    let token = group.first - 1;
    token >= Math.max(reading.sentenceAt(group.first).first, group.first - MAX_TAKING);
    token -= 1
  ) {
    takes ||= reading.lemma(token) === 'take';
    if (takes && reading.lower(token) === 'it') return true;
  }
  return false;
}

/** `challenged | the ruling in court`: what is done there, not said. */
function isInCourt({ reading, cue, limit }: VerbScope): boolean {
  if (!DONE_IN_COURT.has(cue.lemma)) return false;
  const end = coreAfter(reading, cue.end, limit);
  if (end === null || !/^(?:in|before)$/.test(reading.lower(end))) return false;
  const place = coreAfter(reading, end + 1, limit);
  return place !== null && COURTS.has(reading.lower(place - 1));
}

/** `changed how | it | laid out its stalls`: a way to do it; not `explained how | she | laid out the plan`. */
function isHowDone(scope: VerbScope): boolean {
  const { reading, isCue } = scope;
  if (!scope.isFiniteForm || !scope.hasBefore((token) => reading.lower(token) === 'how')) return false;
  if (scope.complement !== null) return false;
  const how = (scope.subject?.first ?? 0) - 1;
  return how > 0 && reading.lower(how) === 'how' && reading.upos(how - 1) === 'VERB' && !isCue(how - 1);
}

/** `The woman who found | the boat | left`: the only verb after it is that of the whole sentence. */
function isOfMain(scope: VerbScope): boolean {
  const { reading, cue, limit } = scope;
  if (!SUBJECT_RELATIVES.has(reading.lower(cue.group.first - 1)) || cue.verbs.some(({ act }) => act === 'say'))
    return false;
  const relative = cue.group.first - 1;
  const { first } = reading.sentenceAt(relative);
  if (relative === first || reading.tokens.text(relative - 1) === ',') return false;
  if (hasFiniteVerb(reading, { first, end: relative })) return false;
  if (scope.complement?.kind !== 'clause' || reading.lower(scope.complement.first) === 'that') return false;
  return verbsIn(reading, scope.complement.first, limit) === 1;
}

/** Verbs with their helpers. */
function verbsIn(reading: Reading, first: number, end: number): number {
  let verbs = 0;
  for (let token = first; token < end; token += 1)
    if (isFiniteVerb(reading, token) && reading.upos(token - 1) !== 'AUX') verbs += 1;
  return verbs;
}
