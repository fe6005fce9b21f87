/**
 * Passives: nobody, or the one after "by", speaks, and the one spoken of is part of the content.
 *
 *     it was reported that …          she is expected to resign          was asked whether …
 *     was told by the mate that …     was accused of theft     was called a liar by the mate
 */
import type { Range } from '../../document/index.js';
import { AFTER_ASKED } from '../../english/clause-words.js';
import { MEANS_OF_SAYING } from '../../english/means.js';
import type { CueVerb } from '../../english/reporting/cue-verb-lines.js';
import { VERB_PARTICLES } from '../../english/reporting/saying.js';
import { afterDay } from '../../grammar/adjuncts.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { isTime } from '../../grammar/noun-phrase-words.js';
import { withName } from '../../grammar/role-and-name.js';
import { verbGroupAt } from '../../grammar/verb-groups.js';
import { type CueSite, cueAt } from '../cues.js';
import { headOf } from '../phrase-heads.js';
import type { Reading } from '../reading.js';
import type { Statement } from '../statement.js';
import { addresseeAt } from './addressees.js';
import { afterCue } from './after-cue.js';
import { isInfinitive } from './complement-kinds.js';
import { clauseComplement } from './complements.js';
import { hasMind } from './mind.js';
import { agentAfterAdjuncts, isBlame, linked, passiveOf, withoutAgent } from './passive-agents.js';
import { NOTHING, type VerbConstruction, type VerbScope } from './verb-scope.js';

export const PASSIVE: VerbConstruction = {
  name: 'passive',
  read(scope) {
    if (scope.cue.group.form === 'passive') return saidToHaveSaid(scope) ?? passiveStatement(scope) ?? NOTHING;
    return isJoinedQuestion(scope) ? passiveStatement(scope) : null;
  },
};

/** `was stopped and | asked | why he ran`: one helper for both verbs, right after the first of them. */
function isJoinedQuestion({ reading, cue: { group, end } }: VerbScope): boolean {
  const { first, verb } = group;
  if (first !== verb || reading.lower(verb) !== 'asked' || reading.lower(first - 1) !== 'and') return false;
  if (!AFTER_ASKED.has(reading.lower(end)) || /^(?:by|for)$/.test(reading.lower(end))) return false;
  const before = VERB_PARTICLES.has(reading.lower(first - 2)) ? first - 3 : first - 2;
  if (reading.upos(before) !== 'VERB' || before <= reading.sentenceAt(verb).first) return false;
  return verbGroupAt(reading, before).form === 'passive';
}

/** `“It is late,” | Ruiz | is said to have | told | the crew.` */
function saidToHaveSaid(scope: VerbScope): Statement | null {
  const { reading, cue, isCue } = scope;
  const { end } = cue;
  if (reading.lower(end) !== 'to' || reading.lower(end + 1) !== 'have' || !isCue(end + 2)) return null;
  const said = cueAt(reading, end + 2);
  const verb = said?.verbs.find(({ frames }) => frames.has('quote'));
  const { subject } = scope;
  if (!said || verb === undefined || subject === null) return null;
  const quotation = reading.quotationAt(subject.first - 1);
  if (quotation?.end !== subject.first) return null;
  return {
    content: [{ first: quotation.first, end: quotation.end }],
    speaker: subject,
    cue: { first: said.group.verb, end: said.end, lemma: said.lemma, act: verb.act },
    addressee: addresseeAt(reading, said, scope.limit),
    construction: 'before-cue',
    kind: 'quote',
  };
}

/** The subject, which may need the tree of the sentence, is asked for last. */
function passiveStatement(scope: VerbScope): Statement | null {
  const { reading, cue, limit, isCue, previous } = scope;
  const passive = cue.verbs.find(({ frames, afterObject }) => frames.has('passive') || afterObject.has('infinitive'));
  const { end, group, lemma } = cue;
  const after = (site: CueSite, agent: Range | null) => {
    const found = clauseComplement(reading, site, limit);
    // `was rejected by a town | it no longer knew`: a relative clause without its pronoun
    const isRelative =
      agent !== null && found?.first === agent.end && found.kind === 'clause' && reading.lower(agent.end) !== 'that';
    // `were promised a rise last year, | the union said`: after a comma a new clause begins
    const isNext =
      found?.kind === 'clause' && reading.tokens.text(found.first - 1) === ',' && reading.lower(found.first) !== 'that';
    return isRelative || isNext ? null : afterCue({ reading, cue: site, limit, isCue, previous }, found, agent);
  };
  if (passive !== undefined && isInfinitive(reading, afterDay(reading, end)) && scope.subject !== null) {
    const rest = after({ ...cue, verbs: [{ ...passive, frames: new Set(['infinitive']) }] }, null);
    return rest === null ? null : { ...rest, content: [scope.subject, ...rest.content], construction: 'passive' };
  }
  const named = cue.verbs.find(
    ({ afterObject, frames }) =>
      (afterObject.has(reading.lower(end)) && !frames.has('active')) ||
      (afterObject.has('naming') && /^(?:DET|ADJ|PUNCT)$/.test(reading.upos(end))),
  );
  if (named !== undefined && scope.subject !== null) return passiveAbout(scope, named, scope.subject);
  if (reading.lower(end) === 'by') {
    const phrase = nounPhraseAfter(reading, end + 1, limit);
    const agent = phrase === null ? null : withName(reading, phrase, limit);
    // `were advised by the crew | to leave`
    const told = agent === null ? undefined : (passive ?? foundToBe(scope, agent.end));
    if (agent !== null && told !== undefined && reading.lower(agent.end) === 'to' && scope.subject !== null) {
      const { subject } = scope;
      const rest = after({ ...cue, end: agent.end, verbs: [{ ...told, frames: new Set(['infinitive']) }] }, agent);
      if (rest?.cue)
        return {
          ...rest,
          content: [subject, ...rest.content],
          cue: { ...rest.cue, end },
          construction: 'passive',
        };
    }
    const statement = agent === null ? null : after({ ...cue, end: agent.end }, agent);
    if (statement?.cue) return { ...statement, cue: { ...statement.cue, end } };
    return agent === null || scope.subject === null ? null : passiveOf(scope, scope.subject, agent);
  }
  if (isBlame(scope) && scope.subject !== null) return withoutAgent(scope, scope.subject);
  const farAgent = agentAfterAdjuncts(scope);
  if (farAgent !== null && scope.subject !== null) return passiveOf(scope, scope.subject, farAgent);
  const clausal = cue.verbs.filter(
    ({ frames }) => frames.has('clause') || frames.has('that') || frames.has('question'),
  );
  const statement = after({ end, group, lemma, verbs: clausal }, null);
  return statement === null ? null : { ...statement, construction: 'passive' };
}

/** `was found by the court | to be unsafe`: what "was found that" says, in other words. */
function foundToBe({ reading, cue: { verbs } }: VerbScope, to: number): CueVerb | undefined {
  return /^(?:be|have)$/.test(reading.lower(to + 1)) ? verbs.find(({ frames }) => frames.has('clause')) : undefined;
}

/** `The mate | was accused of | sleeping`: whoever says so is left out, or stands after "by", and the one spoken of is content. */
function passiveAbout(scope: VerbScope, verb: CueVerb, subject: Range): Statement | null {
  const { end } = scope.cue;
  const least = verb.afterObject.has(scope.reading.lower(end)) ? end + 2 : end + 1; // `called | unfair`, `seen as | unfair`
  if (least > scope.limit) return null;
  const rest = afterCue(scope, linked(verb, end), null);
  if (rest === null) return null;
  const [said] = rest.content;
  const agent = said === undefined ? null : agentIn(scope, said);
  const content = agent === null || said === undefined ? rest.content : [{ first: said.first, end: agent.first - 1 }];
  return { ...rest, content: [subject, ...content], speaker: agent, construction: 'passive' };
}

/** Maximum tokens from a passive to its "by". */
const MAX_AGENT = 25;

/** `called a liar by | the mate`: somebody at the end of what was said, with no other verb before it that could be the one done by them. */
function agentIn({ reading }: VerbScope, { first, end }: Range): Range | null {
  for (let token = first; token < Math.min(end, first + MAX_AGENT); token += 1) {
    if (reading.quotationAt(token) !== null) continue;
    if (/^(?:VERB|AUX)$/.test(reading.upos(token))) return null;
    if (token === first || reading.lower(token) !== 'by') continue;
    const agent = nounPhraseAfter(reading, token + 1, end);
    return agent !== null && isSomebody(reading, agent) ? agent : null;
  }
  return null;
}

/** No `Friday`, `phone`, `higher costs`. */
function isSomebody(reading: Reading, phrase: Range): boolean {
  const head = headOf(reading, phrase);
  return hasMind(reading, phrase) && !isTime(reading, head) && !MEANS_OF_SAYING.has(reading.lower(head));
}
