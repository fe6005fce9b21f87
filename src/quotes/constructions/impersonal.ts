/** What is said by nobody who is the verb's subject: passives and what seems so. The one spoken of is part of the content. */

import type { Range } from '../../document/index.js';
import type { CueVerb } from '../../english/reporting/cue-verb-lines.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import type { CueSite } from '../cues.js';
import type { Reading } from '../reading.js';
import type { Statement } from '../statement.js';
import { afterCue } from './after-cue.js';
import { type Complement, clauseComplement } from './complements.js';
import { NOTHING, type VerbConstruction, type VerbScope } from './verb-scope.js';

/** `She seemed to nod`: who thinks so is left out, and what seems so is content. */
export const SEEMING: VerbConstruction = {
  name: 'seeming',
  read(scope) {
    const { reading, cue, subject, complement, limit } = scope;
    const appearance = complement?.kind === 'infinitive' ? complement : seemingComplement(reading, cue, limit);
    if (appearance?.verb.frames.has('seeming') !== true || subject === null) return null;
    const rest = afterCue(scope, appearance, null);
    return rest === null ? NOTHING : { ...rest, content: [subject, ...rest.content], construction: 'seeming' };
  },
};

/** `it was reported that …`, `she is expected to …`, `was asked whether …`: nobody, or the one after "by", speaks. */
export const PASSIVE: VerbConstruction = {
  name: 'passive',
  read: (scope) => (scope.cue.group.form === 'passive' ? (passiveStatement(scope) ?? NOTHING) : null),
};

/** `She seemed | unmoved`, `it seems | like a lie`. */
function seemingComplement(reading: Reading, { verbs, end }: CueSite, limit: number): Complement | null {
  const verb = verbs.find(({ frames }) => frames.has('seeming'));
  const at = reading.upos(end) === 'ADV' ? end + 1 : end;
  const isSo =
    reading.upos(at) === 'ADJ' ||
    reading.lower(at) === 'like' ||
    (reading.upos(at) === 'VERB' && /ed$/.test(reading.lower(at)));
  return verb === undefined || !isSo || at >= limit
    ? null
    : { kind: 'object', verb, first: end, cueEnd: end, addressee: null };
}

function passiveStatement(scope: VerbScope): Statement | null {
  const { reading, cue, subject, limit, isCue, previous } = scope;
  const passive = cue.verbs.find(({ frames }) => frames.has('passive'));
  const { end, group, lemma } = cue;
  const after = (site: CueSite, agent: Range | null) => {
    const found = clauseComplement(reading, site, limit);
    // `was rejected by a town | it no longer knew`: a relative clause without its pronoun
    const isRelative =
      agent !== null && found?.first === agent.end && found.kind === 'clause' && reading.lower(agent.end) !== 'that';
    return isRelative ? null : afterCue({ reading, cue: site, limit, isCue, previous }, found, agent);
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
    return statement?.cue ? { ...statement, cue: { ...statement.cue, end } } : statement;
  }
  const clausal = cue.verbs.filter(({ frames }) => frames.has('clause') || frames.has('question'));
  const statement = after({ end, group, lemma, verbs: clausal }, null);
  return statement === null ? null : { ...statement, construction: 'passive' };
}

/** `The mate | was accused of | sleeping`: whoever says so is left out, and the one spoken of is content. */
function passiveAbout(scope: VerbScope, verb: CueVerb, subject: Range): Statement | null {
  const { end } = scope.cue;
  if (end + 1 >= scope.limit) return null;
  const complement: Complement = { kind: 'preposition', verb, first: end, cueEnd: end, addressee: null };
  const rest = afterCue(scope, complement, null);
  return rest === null ? null : { ...rest, content: [subject, ...rest.content], construction: 'passive' };
}
