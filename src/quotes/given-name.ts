/**
 * Who a speaker without a name is, where a clause after it gives one.
 *
 *     Counsel for the Bells, Ana Ruiz SC, said …
 *     A driver, who gave his name only as Pedro, said …        a woman who identified herself as Ana Ruiz
 */
import type { Range, TokenEntity } from '../document/index.js';
import { AFTER_NAMES } from '../english/people/titles.js';
import { isNounOfPeople } from './people.js';
import { headOf } from './phrase-heads.js';
import type { Reading } from './reading.js';

/** Maximum tokens from the speaker to the name. */
const MAX_CLAUSE = 16;

/** The person whose name the clause gives, or the name between commas that says who it is; null where there is none. */
export function givenName(reading: Reading, speaker: Range): TokenEntity | null {
  return namedBetweenCommas(reading, speaker) ?? nameInClause(reading, speaker);
}

/** `Counsel for the Bell family|, Ana Ruiz SC,| said` */
function namedBetweenCommas(reading: Reading, { first, end }: Range): TokenEntity | null {
  const { tokens } = reading;
  if (tokens.text(end) !== ',' || !isNounOfPeople(reading.lower(headOf(reading, { first, end })))) return null;
  let at = end + 1;
  while (at < end + MAX_TITLES && reading.namedAt(at) === null && reading.upos(at) === 'PROPN') at += 1;
  const named = reading.namedAt(at);
  if (named?.entity.type !== 'PERSON' || named.first !== at) return null;
  let after = named.end;
  while (after < named.end + MAX_TITLES && AFTER_NAMES.has(tokens.text(after))) after += 1;
  return tokens.text(after) === ',' ? named.entity : null;
}

/** Titles before a name, and letters after it. */
const MAX_TITLES = 4;

function nameInClause(reading: Reading, { end }: Range): TokenEntity | null {
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
