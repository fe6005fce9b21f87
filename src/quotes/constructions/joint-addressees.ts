/**
 * Those whom a cue addresses or speaks of, where a bracket, more nouns or a clause stand between them and what the verb asks for.
 *
 *     urged | Bell, Costa and their crews | to leave          asked | Bell (HNS) | to leave
 *     ordered | the board, along with its owner, | to pay     called | the rule that cost them the race | “a joke”
 */
import { wordSet } from '../../english/words.js';
import { coreAfter, nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { isFiniteVerb } from '../../grammar/verb-groups.js';
import type { Reading } from '../reading.js';

/** Whether what a verb asks for begins at a token: `to leave`, `“a joke”`. */
export type IsAskedFor = (token: number) => boolean;

/** Maximum nouns that are joined. */
const MAX_JOINED = 5;

/** Index after those who are joined to the phrase that ends at `core`, right before what the verb asks for; null where it does not follow them. */
export function joinedEnd(reading: Reading, core: number, limit: number, isAskedFor: IsAskedFor): number | null {
  let end = afterPhrase(reading, core, limit);
  if (end > core && isAskedFor(end)) return end;
  let isJoined = false;
  for (let joined = 0; joined < MAX_JOINED; joined += 1) {
    const aside = asideAfter(reading, end, limit);
    if (aside !== null) return isAskedFor(aside) ? aside : null;
    const comma = reading.tokens.text(end) === ',' ? end + 1 : end;
    const isAnd = /^(?:and|or)$/.test(reading.lower(comma));
    if (!isAnd && comma === end) return null;
    const next = coreAfter(reading, isAnd ? comma + 1 : comma, limit);
    if (next === null) return null;
    isJoined ||= isAnd;
    end = afterPhrase(reading, next, limit);
    if (isJoined && isAskedFor(end)) return end;
    if (isJoined && isAskedFor(next)) return next;
  }
  return null;
}

/** `the heads | of the unions`, `Bell | (HNS)`. */
function afterPhrase(reading: Reading, core: number, limit: number): number {
  if (reading.lower(core) !== 'of' && reading.tokens.text(core) !== '(') return core;
  return nounPhraseAfter(reading, core - 1, limit)?.end ?? core;
}

/** `the board |, along with its owner, | to pay`: index after the comma that closes the aside. */
function asideAfter(reading: Reading, comma: number, limit: number): number | null {
  if (reading.tokens.text(comma) !== ',' || !TOGETHER.has(reading.lower(comma + 1))) return null;
  const phrase = nounPhraseAfter(reading, comma + 3, limit);
  return phrase !== null && reading.tokens.text(phrase.end) === ',' ? phrase.end + 1 : null;
}

/** Before “with”. */
const TOGETHER = wordSet('along, together');

/** Maximum tokens of a clause about what is spoken of. */
const MAX_RELATIVE = 20;

/** `branded | the rule that cost them the race | “a joke”`, `called | the loss of over 200 trees | “a joke”`: index after the clause, before the quoted words that the phrase is called. */
export function relativeEnd(reading: Reading, core: number, limit: number): number | null {
  const isRelative = /^(?:that|who|which)$/.test(reading.lower(core)) && /^W/.test(reading.syntax.xpos(core));
  if (!isRelative && reading.lower(core) !== 'of') return null;
  for (let token = core + 1; token < Math.min(limit, core + MAX_RELATIVE); token += 1) {
    if (/^[,;:—–]$/.test(reading.tokens.text(token)) || (!isRelative && isFiniteVerb(reading, token))) return null;
    const quotation = reading.quotationAt(token);
    if (quotation?.first !== token) continue;
    return /^(?:NOUN|PROPN|ADV)$/.test(reading.upos(token - 1)) && quotation.end > token + 3 ? token : null;
  }
  return null;
}
