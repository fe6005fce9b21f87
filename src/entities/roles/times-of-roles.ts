/**
 * When somebody has a role, or had it: no part of its words.
 *
 *     mayor | in 2008      aide | from 1998 to 2003      mayor of Fernwood | for ten years      head of the union | at the time
 *     head | for Europe, a trader | in oil      no times
 */
import { MONTHS } from '../../english/calendar.js';
import { TIME_NOUNS } from '../../english/time-words.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';

/** Whether a time begins at a token. */
export function isTimeAt({ tokens, syntax }: Pick<Layers, 'tokens' | 'syntax'>, token: number): boolean {
  const word = tokens.lower(token);
  if (word === 'at') return tokens.slice(token, token + 3) === 'at the time';
  if (!BEFORE_TIMES.has(word)) return false;
  const next = BEFORE_YEARS.has(tokens.lower(token + 1)) ? token + 2 : token + 1;
  if (YEAR.test(tokens.text(next)) || MONTHS.has(tokens.lower(next))) return true;
  if (word !== 'for') return false;
  for (let noun = token + 1; noun < token + MAX_LENGTH; noun += 1) {
    if (TIME_NOUNS.has(tokens.lower(noun))) return true;
    if (!/^(?:NUM|ADJ|ADV|ADP|SCONJ)$/.test(syntax.upos(noun))) return false;
  }
  return false;
}

/** `for more than the last ten years` */
const MAX_LENGTH = 7;
const BEFORE_TIMES = wordSet('in, for, from, between, since, until');
const BEFORE_YEARS = wordSet('the, early, late, about');
const YEAR = /^(?:1[5-9]|20)\d\ds?$/;
