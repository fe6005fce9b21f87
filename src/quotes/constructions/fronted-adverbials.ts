/**
 * Adverbials before a subject that say when or where somebody spoke, and are no words of hers, whatever verb stands in their relative clause.
 *
 *     In the hall where he was born, | Bell complained.        A week later, as prices rose, | the bank warned.
 *     but:  A week later the hall was shut, | Bell complained. For all who had waited, it was too much, | she said.
 */
import type { Range } from '../../document/index.js';
import { TIME_ADJECTIVES } from '../../english/time-words.js';
import { coreAfter } from '../../grammar/noun-phrase-after.js';
import { isTime } from '../../grammar/noun-phrase-words.js';
import { hasHelper, isFiniteVerb } from '../../grammar/verb-groups.js';
import type { Reading } from '../reading.js';

/** Whether the words are an adverbial of time or place and no main clause. */
export function isAdverbial(reading: Reading, words: Range): boolean {
  return (reading.upos(words.first) === 'ADP' || opensWithTime(reading, words)) && !hasMainVerb(reading, words);
}

/** `A week | later, …`, `Last year, …`, `The morning | after the vote, …` */
function opensWithTime(reading: Reading, { first, end }: Range): boolean {
  const after = coreAfter(reading, first, end);
  if (after === null || !isTime(reading, after - 1)) return false;
  const next = reading.lower(after);
  return after >= end || next === ',' || TIME_ADJECTIVES.has(next) || /^(?:ADP|SCONJ)$/.test(reading.upos(after));
}

/** Whether more verbs than clauses stand there that a relative or a conjunction opens. */
function hasMainVerb(reading: Reading, { first, end }: Range): boolean {
  let verbs = 0;
  let opened = 0;
  for (let token = first; token < end; token += 1) {
    if (opensClause(reading, token)) opened += 1;
    else if (isFiniteVerb(reading, token) && !hasHelper(reading, token)) verbs += 1;
  }
  return verbs > opened;
}

/** `where`, `as`, `the vote | that | made him king`; not `held | after | refusing to leave`. */
function opensClause({ syntax }: Reading, token: number): boolean {
  if (syntax.xpos(token).startsWith('W')) return true;
  return syntax.upos(token) === 'SCONJ' && syntax.xpos(token + 1) !== 'VBG';
}
