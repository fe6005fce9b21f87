/** The noun that a phrase is about: what comes after it only says more of it. */
import type { Range } from '../document/index.js';
import { ADJECTIVES_AFTER_NOUNS } from '../english/people/sources.js';
import { isHyphen } from '../grammar/noun-phrase-words.js';
import { nounAfterTown } from '../grammar/town-before-noun.js';
import type { Reading } from './reading.js';

/** The last token before the first preposition: `a spokesman | for the bank`. */
export function headOf(reading: Reading, { first, end }: Range): number {
  for (let token = nounAfterTown(reading, first) ?? first; token < end - 1; token += 1) {
    const named = reading.namedAt(token);
    if (named !== null && token < named.end - 1) continue;
    if (isHyphen(reading, token + 1) && reading.lower(token + 2) === 'in') return token; // `mother-in-law`
    if (isParentOf(reading, token)) continue;
    const next = reading.upos(token + 1);
    if (next === 'ADP' && reading.upos(token) !== 'DET') return token;
    if (/^[,(—–]$/.test(reading.tokens.text(token + 1)) || isWho(reading, token + 1)) return token;
    if (next === 'ADJ' && ADJECTIVES_AFTER_NOUNS.has(reading.lower(token + 1))) return token;
    if (next === 'VERB' && reading.upos(token) === 'NOUN' && AFTER_PARTICIPLE.test(reading.upos(token + 2)))
      return token;
  }
  return end - 1;
}

/** `mother | of three Ana Ruiz`, nothing between the two. */
function isParentOf(reading: Reading, token: number): boolean {
  if (!PARENTS.has(reading.lower(token)) || reading.lower(token + 1) !== 'of') return false;
  return reading.upos(token + 2) === 'NUM' && reading.namedAt(token + 3)?.entity.type === 'PERSON';
}

const PARENTS: ReadonlySet<string> = new Set(['mother', 'father', 'parent']);

/** Not the `WHO`. */
function isWho(reading: Reading, token: number): boolean {
  return reading.lower(token) === 'who' && reading.namedAt(token) === null;
}

/** `activists | hoping to stop Bell`, `polls | taken in Porto`; no `fund | raising committee` */
const AFTER_PARTICIPLE = /^(?:ADP|PART|DET|PRON|NUM|PROPN)$/;
