/**
 * Passives: nobody, or the one after "by", speaks, and the one spoken of is part of the content.
 *
 *     it was reported that …          she is expected to resign          was asked whether …
 *     was told by the mate that …     was accused of theft
 */
import type { Range } from '../../document/index.js';
import type { CueVerb } from '../../english/reporting/cue-verb-lines.js';
import { clauseEnd } from '../../grammar/clause-ends.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import type { CueSite } from '../cues.js';
import type { Reading } from '../reading.js';
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
    ({ afterObject, frames }) =>
      (afterObject.has(reading.lower(end)) && !frames.has('active')) ||
      (afterObject.has('naming') && /^(?:DET|ADJ|PUNCT)$/.test(reading.upos(end))),
  );
  if (named !== undefined && subject !== null) return passiveAbout(scope, named, subject);
  if (reading.lower(end) === 'by') {
    const agent = nounPhraseAfter(reading, end + 1, limit);
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
  if (isCue(agent.end + 1)) return null; // `was quoted by the Courier as | saying it was late`
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

/** `The mate | was accused of | sleeping`: whoever says so is left out, and the one spoken of is content. */
function passiveAbout(scope: VerbScope, verb: CueVerb, subject: Range): Statement | null {
  const { end } = scope.cue;
  if (end + 1 >= scope.limit) return null;
  const complement: Complement = { kind: 'preposition', verb, first: end, cueEnd: end, addressee: null };
  const rest = afterCue(scope, complement, null);
  return rest === null ? null : { ...rest, content: [subject, ...rest.content], construction: 'passive' };
}
