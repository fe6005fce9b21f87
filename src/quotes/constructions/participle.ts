/**
 * Participles after their noun: one that belongs to it reports nothing; in an aside it tells who says so of what.
 *
 *     a plan | announced by the ministry                nothing
 *     the bill, | opposed by the union, | failed        the noun is what is opposed
 *     a shift in trade, | a fact first noted by Ruiz     the same
 *     the plan, | branded “a trap” by the crews, | failed         and what it is called
 */
import type { Range } from '../../document/index.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { nounPhraseBefore } from '../../grammar/noun-phrase-before.js';
import type { Reading } from '../reading.js';
import type { Statement } from '../statement.js';
import { passiveOf } from './passive-agents.js';
import { NOTHING, type VerbConstruction, type VerbScope } from './verb-scope.js';

export const PARTICIPLE: VerbConstruction = {
  name: 'participle',
  read: (scope) => (scope.cue.group.form === 'participle' ? (inAside(scope) ?? NOTHING) : namedInAside(scope)),
};

/** `the plan, | branded “a trap” by | the crews |,`, `, | described as “a trap” by | the crews |.` */
function namedInAside({ reading, cue: { group, end, lemma, verbs }, limit }: VerbScope): Statement | null {
  if (group.form !== 'finite' || group.first !== group.verb || reading.tokens.text(group.verb - 1) !== ',') return null;
  const isAs = reading.lower(end) === 'as';
  const verb = verbs.find(({ afterObject }) => afterObject.has(isAs ? 'as' : 'naming'));
  const quotation = reading.quotationAt(isAs ? end + 1 : end);
  if (verb === undefined || quotation === null || quotation.first !== (isAs ? end + 1 : end)) return null;
  const agent = reading.lower(quotation.end) === 'by' ? nounPhraseAfter(reading, quotation.end + 1, limit) : null;
  const described = nounPhraseBefore(reading, group.verb - 1, reading.sentenceAt(group.verb).first - 1);
  if (agent === null || described === null) return null;
  if (agent.end < limit && !/^[,–—]$/.test(reading.tokens.text(agent.end))) return null;
  return {
    content: [described, { first: end, end: quotation.end }],
    speaker: agent,
    cue: { first: group.verb, end, lemma, act: verb.act },
    addressee: null,
    construction: 'passive',
    kind: 'object',
  };
}

function inAside(scope: VerbScope): Statement | null {
  const { reading, cue, limit } = scope;
  if (!cue.verbs.some(({ frames }) => frames.has('object'))) return null;
  const described = nounOfAside(reading, cue.group.first);
  const agent = described === null ? null : nounPhraseAfter(reading, cue.end + 1, limit);
  return described === null || agent === null ? null : passiveOf(scope, described, agent);
}

/** `the bill | ,`, `, | a fact`: the phrase before a participle, where a comma or a dash stands on one side of it. */
function nounOfAside(reading: Reading, participle: number): Range | null {
  const floor = reading.sentenceAt(participle).first;
  const isAfterComma = PAUSE.test(reading.tokens.text(participle - 1));
  const phrase = nounPhraseBefore(reading, isAfterComma ? participle - 1 : participle, floor);
  if (phrase === null || isAfterComma) return phrase;
  return phrase.first > floor && PAUSE.test(reading.tokens.text(phrase.first - 1)) && isIndefinite(reading, phrase)
    ? phrase
    : null;
}

const PAUSE = /^(?:,|[—–]|--?)$/;

function isIndefinite(reading: Reading, { first }: Range): boolean {
  return /^an?$/.test(reading.lower(first));
}
