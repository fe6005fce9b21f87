/**
 * Participles after their noun: one that belongs to it reports nothing; in an aside it tells who says so of what.
 *
 *     a plan | announced by the ministry                nothing
 *     the bill, | opposed by the union, | failed        the noun is what is opposed
 *     a shift in trade, | a fact first noted by Ruiz     the same
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
  read: (scope) => (scope.cue.group.form === 'participle' ? (inAside(scope) ?? NOTHING) : null),
};

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
