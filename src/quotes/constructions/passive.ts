/**
 * Passives: nobody, or the one after "by", speaks, and the one spoken of is part of the content.
 *
 *     it was reported that …          she is expected to resign          was asked whether …
 *     was told by the mate that …     was accused of theft
 */
import type { Range } from '../../document/index.js';
import type { CueVerb } from '../../english/reporting/cue-verb-lines.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import type { CueSite } from '../cues.js';
import type { Statement } from '../statement.js';
import { afterCue } from './after-cue.js';
import { clauseComplement } from './complements.js';
import { agentAfterAdjuncts, isBlame, linked, passiveOf, withoutAgent } from './passive-agents.js';
import { NOTHING, type VerbConstruction, type VerbScope } from './verb-scope.js';

export const PASSIVE: VerbConstruction = {
  name: 'passive',
  read: (scope) => (scope.cue.group.form === 'passive' ? (passiveStatement(scope) ?? NOTHING) : null),
};

function passiveStatement(scope: VerbScope): Statement | null {
  const { reading, cue, subject, limit, isCue, previous } = scope;
  const passive = cue.verbs.find(({ frames }) => frames.has('passive'));
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
    const statement = agent === null ? null : after({ ...cue, end: agent.end }, agent);
    if (statement?.cue) return { ...statement, cue: { ...statement.cue, end } };
    return agent === null || subject === null ? null : passiveOf(scope, subject, agent);
  }
  if (subject !== null && isBlame(scope)) return withoutAgent(scope, subject);
  const farAgent = subject === null ? null : agentAfterAdjuncts(scope);
  if (subject !== null && farAgent !== null) return passiveOf(scope, subject, farAgent);
  const clausal = cue.verbs.filter(({ frames }) => frames.has('clause') || frames.has('question'));
  const statement = after({ end, group, lemma, verbs: clausal }, null);
  return statement === null ? null : { ...statement, construction: 'passive' };
}

/** `The mate | was accused of | sleeping`: whoever says so is left out, and the one spoken of is content. */
function passiveAbout(scope: VerbScope, verb: CueVerb, subject: Range): Statement | null {
  const { end } = scope.cue;
  if (end + 1 >= scope.limit) return null;
  const rest = afterCue(scope, linked(verb, end), null);
  return rest === null ? null : { ...rest, content: [subject, ...rest.content], construction: 'passive' };
}
