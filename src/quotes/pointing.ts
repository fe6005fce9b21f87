/**
 * Statements whose words only point to what was said elsewhere. They tell who spoke, so that the next words can be his, and stand in no record.
 *
 *     Ruiz scoffed at | this          those who voted for | him          thought about | it for some time          hinted at | that in May
 *     he tweeted | that          has not said | why          | That’s | according to the board
 */
import type { Range } from '../document/index.js';
import { DEMONSTRATIVES } from '../english/determiners.js';
import { OBJECT_PRONOUNS } from '../english/pronouns.js';
import type { Reading } from './reading.js';
import type { Statement } from './statement.js';

export function isPointing(reading: Reading, { kind, content, cue, construction }: Statement): boolean {
  const [words, more] = content; // not `| this | is seen | as a fault`
  if (words === undefined || more !== undefined) return false;
  if (kind === 'preposition') return isPronounAlone(reading, words);
  const { first, end } = words;
  if (construction === 'according-to')
    return end - first === 2 && isPointer(reading, first) && isBe(reading, first + 1);
  if (end > first + 1) return false;
  if (!DEMONSTRATIVES.has(reading.lower(first))) return kind === 'question';
  return (kind === 'clause' || kind === 'object') && cue?.act === 'say';
}

function isPointer(reading: Reading, token: number): boolean {
  return reading.lower(token) === 'it' || DEMONSTRATIVES.has(reading.lower(token));
}

function isBe(reading: Reading, token: number): boolean {
  return /^(?:is|was|['’]s)$/.test(reading.lower(token));
}

/** After its preposition a pronoun, or one and a phrase that is none of it: `about | it again`; not `accused | him of theft`. */
function isPronounAlone(reading: Reading, { first, end }: Range): boolean {
  const word = reading.lower(first);
  if (end === first + 1) return OBJECT_PRONOUNS.has(word) || word === 'it' || DEMONSTRATIVES.has(word);
  if (!OBJECT_PRONOUNS.has(word) && !/^(?:it|this|that)$/.test(word)) return false;
  const next = reading.upos(first + 1);
  const isAdjunct = next === 'ADP' && reading.lower(first + 1) !== 'as'; // `referred to | him as a “fool”`
  return next === 'ADV' || (isAdjunct && reading.upos(first - 1) === 'ADP');
}
