/**
 * Who a speaker without a name is, where a clause after it gives one.
 *
 *     A driver, who gave his name only as Pedro, said …        a woman who identified herself as Ana Ruiz
 */
import type { Range, TokenEntity } from '../document/index.js';
import type { Reading } from './reading.js';

/** Maximum tokens from the speaker to the name. */
const MAX_CLAUSE = 16;

/** The person whose name the clause gives; null where it gives none. */
export function givenName(reading: Reading, { end }: Range): TokenEntity | null {
  const who = reading.tokens.text(end) === ',' ? end + 1 : end;
  if (reading.lower(who) !== 'who') return null;
  const last = Math.min(who + MAX_CLAUSE, reading.sentenceAt(who).end);
  let gives = false;
  for (let token = who + 1; token < last; token += 1) {
    const word = reading.lower(token);
    gives ||= word === 'name' || word === 'identified' || word === 'named';
    const named = gives && (word === 'as' || reading.tokens.text(token) === ',') ? reading.namedAt(token + 1) : null;
    if (named !== null) return named.entity.type === 'PERSON' ? named.entity : null;
  }
  return null;
}
