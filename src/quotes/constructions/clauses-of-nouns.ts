/**
 * Clauses of a noun between a cue and what it reports: somebody else said them.
 *
 *     responded to | claims | that she had lied          commented on | reports | that the pier would shut
 */
import { BEFORE_CLAIMS, BEFORE_MANY_CLAIMS } from '../../english/prepositions.js';
import { readCueWords } from '../../english/reporting/cue-word-lines.js';
import { CUE_NOUNS } from '../../english/reporting/nouns.js';
import { isPossessive } from '../../grammar/noun-phrase-words.js';
import type { CueAct } from '../../record.js';
import type { Reading } from '../reading.js';

/** Maximum tokens of `the latest claims`. */
const MAX_PHRASE = 8;

/**
 * Whether the noun before "that" has it, not the cue, whose words end at `cueEnd`. What somebody says `in a report that` it is late, or
 * `after the announcement that` it is late, is his.
 */
export function isThatOfNoun(reading: Reading, that: number, cueEnd: number): boolean {
  const noun = that - 1;
  if (noun <= cueEnd || (reading.upos(noun) !== 'NOUN' && !reading.lower(noun).endsWith('ism'))) return false; // `criticism`, taken for a verb
  const act = ACTS_OF_NOUNS.get(reading.lemma(noun));
  if (act === undefined || reading.lower(noun) === 'talks') return false; // `said at the | talks | that`, a meeting
  const isPlural = reading.syntax.xpos(noun) === 'NNS';
  const preposition = reading.lower(beforePhrase(reading, noun, Math.max(cueEnd, that - MAX_PHRASE)));
  if (preposition === 'on' && reading.lower(noun) === 'call') return false; // `said on a | call | that it was late`, by phone
  if (act === 'think' && !isPlural && preposition === 'to') return false; // `said, to her dismay, | that it was late`
  return BEFORE_CLAIMS.has(preposition) || (isPlural && BEFORE_MANY_CLAIMS.has(preposition));
}

/** What stands before `Bell’s old claims`. */
function beforePhrase(reading: Reading, noun: number, floor: number): number {
  let before = noun - 1;
  while (
    before > floor &&
    (/^(?:DET|ADJ|NUM|NOUN|PROPN|PART)$/.test(reading.upos(before)) || isPossessive(reading, before))
  )
    before -= 1;
  return before;
}

const ACTS: readonly CueAct[] = ['say', 'report', 'claim', 'deny', 'ask', 'promise', 'warn', 'order', 'agree', 'think'];

/** Nouns that a clause with "that" follows. */
const ACTS_OF_NOUNS: ReadonlyMap<string, CueAct> = new Map(
  Array.from(readCueWords(CUE_NOUNS, ACTS).values())
    .filter(({ complements }) => complements.has('that'))
    .map(({ lemma, act }) => [lemma, act]),
);
