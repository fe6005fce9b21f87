/**
 * Passives: nobody, or the one after "by", speaks, and the one spoken of is part of the content.
 *
 *     it was reported that …          she is expected to resign          was asked whether …
 *     was told by the mate that …     was accused of theft     was called a liar by the mate
 */
import type { Range } from '../../document/index.js';
import { WITHOUT_MIND } from '../../english/inanimate.js';
import { MEANS_OF_SAYING } from '../../english/means.js';
import type { CueVerb } from '../../english/reporting/cue-verb-lines.js';
import { clauseEnd } from '../../grammar/clause-ends.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { isPronoun, isTime } from '../../grammar/noun-phrase-words.js';
import type { CueSite } from '../cues.js';
import type { Reading } from '../reading.js';
import { headOf } from '../speakers.js';
import type { Statement } from '../statement.js';
import { afterCue } from './after-cue.js';
import type { Complement } from './complement-kinds.js';
import { clauseComplement } from './complements.js';
import { NOTHING, type VerbConstruction, type VerbScope } from './verb-scope.js';

export const PASSIVE: VerbConstruction = {
  name: 'passive',
  read: (scope) => (scope.cue.group.form === 'passive' ? (passiveStatement(scope) ?? NOTHING) : null),
};

function passiveStatement(scope: VerbScope): Statement | null {
  const { reading, cue, subject, limit, isCue, previous } = scope;
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
  if (passive !== undefined && subject !== null && reading.lower(end) === 'to') {
    const rest = after({ ...cue, verbs: [{ ...passive, frames: new Set(['infinitive']) }] }, null);
    return rest === null ? null : { ...rest, content: [subject, ...rest.content], construction: 'passive' };
  }
  const named = cue.verbs.find(
    ({ afterObject }) =>
      afterObject.has(reading.lower(end)) ||
      (afterObject.has('naming') && /^(?:DET|ADJ|PUNCT)$/.test(reading.upos(end))),
  );
  if (named !== undefined && subject !== null) return passiveAbout(scope, named, subject);
  if (reading.lower(end) === 'by') {
    const agent = nounPhraseAfter(reading, end + 1, limit);
    const called =
      agent === null
        ? undefined
        : cue.verbs.find(({ afterObject }) => isAs(reading, agent.end) && afterObject.has('as'));
    if (agent !== null && called !== undefined && subject !== null) return passiveAbout(scope, called, subject, agent);
    const statement = agent === null ? null : after({ ...cue, end: agent.end }, agent);
    if (statement === null) return agent === null ? null : byAgent(scope, agent);
    return statement.cue === null ? statement : { ...statement, cue: { ...statement.cue, end } };
  }
  const clausal = cue.verbs.filter(({ frames }) => frames.has('clause') || frames.has('question'));
  const statement = after({ end, group, lemma, verbs: clausal }, null);
  return statement === null ? null : { ...statement, construction: 'passive' };
}

/** `The mate | was criticised by | Ruiz | for sleeping`: the one after "by" says so, and the one spoken of is content. */
function byAgent({ reading, cue, subject, limit, isCue }: VerbScope, phrase: Range): Statement | null {
  const verb = cue.verbs.find(({ frames }) => frames.has('object'));
  if (verb === undefined || subject === null) return null;
  const agent = { first: phrase.first, end: wordIn(reading, phrase, verb.afterObject) ?? phrase.end };
  const goesOn = agent.end < limit && verb.afterObject.has(reading.lower(agent.end));
  const rest = { first: agent.end, end: clauseEnd(reading, agent.end, limit, { isCue, phrase: true }) };
  return {
    content: goesOn ? [subject, rest] : [subject],
    speaker: agent,
    cue: { first: cue.group.verb, end: cue.end, lemma: cue.lemma, act: verb.act },
    addressee: null,
    construction: 'passive',
    kind: 'object',
  };
}

/** `Ruiz | for her plan`: the first of the words within the phrase. */
function wordIn(reading: Reading, { first, end }: Range, words: ReadonlySet<string>): number | null {
  for (let token = first + 1; token < end; token += 1) if (words.has(reading.lower(token))) return token;
  return null;
}

/**
 * `The mate | was accused of | sleeping`: whoever says so is left out, or stands after "by", and the one spoken of is content.
 *
 * @param before the one after "by", where it stands before the rest: `was described by | the mayor | as a liar`
 */
function passiveAbout(scope: VerbScope, verb: CueVerb, subject: Range, before: Range | null = null): Statement | null {
  const first = before?.end ?? scope.cue.end;
  if (first + 1 >= scope.limit) return null;
  const complement: Complement = { kind: 'preposition', verb, first, cueEnd: scope.cue.end, addressee: null };
  const rest = afterCue(scope, complement, before);
  if (rest === null) return null;
  const said = rest.content[0];
  const after = before === null && said !== undefined ? agentIn(scope, said) : null;
  const content = after === null || said === undefined ? rest.content : [{ first: said.first, end: after.first - 1 }];
  return { ...rest, content: [subject, ...content], speaker: before ?? after, construction: 'passive' };
}

function isAs(reading: Reading, token: number): boolean {
  return reading.lower(token) === 'as';
}

/** Maximum tokens from a passive to its "by". */
const MAX_AGENT = 25;

/** `called a liar by | the mate`: somebody at the end of what was said, with no other verb before it that could be the one done by them. */
function agentIn({ reading }: VerbScope, { first, end }: Range): Range | null {
  for (let token = first; token < Math.min(end, first + MAX_AGENT); token += 1) {
    const isQuoted = reading.quotationAt(token) !== null;
    if (isQuoted) continue;
    if (/^(?:VERB|AUX)$/.test(reading.upos(token))) return null;
    if (token === first || reading.lower(token) !== 'by') continue;
    const agent = nounPhraseAfter(reading, token + 1, end);
    return agent !== null && isSomebody(reading, agent) ? agent : null;
  }
  return null;
}

/** No `Friday`, `10 points`, `far`. */
function isSomebody(reading: Reading, phrase: Range): boolean {
  const head = headOf(reading, phrase);
  if (reading.upos(phrase.first) === 'NUM' || isTime(reading, head)) return false;
  const word = reading.lower(head);
  if (WITHOUT_MIND.has(word) || MEANS_OF_SAYING.has(word)) return false;
  return isPronoun(reading, head) || /^(?:NOUN|PROPN)$/.test(reading.upos(head));
}
