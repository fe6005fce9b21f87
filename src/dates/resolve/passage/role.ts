/**
 * What part a date with a year has in its sentence.
 *
 *     The two met on | 4 May 2019.                      the event of the sentence: a story may go on from here
 *     The bank, founded on | 3 May 1994, reported …     in passing
 *     He has led it since | 3 May 1994.                 no event at all
 */
import type { Syntax } from '../../../document/index.js';
import { DAY_PARTS } from '../../english/lexicons/calendar-words.js';
import {
  AUXILIARIES_OF_PAST,
  BACKGROUND,
  BEFORE_CLAUSE,
  BOUNDS,
  COORDINATORS,
  OPENING_PREPOSITIONS,
  RELATIVE,
} from '../../english/lexicons/passages.js';
import { isBeforeNoun, isOwner } from '../../tense/nouns.js';
import type { Words } from '../../words.js';

export type Role = 'event' | 'background' | 'passing' | 'none';

/** How far before the date its verb is looked for. */
const REACH = 18;
/** And before the verb the pronoun of a relative clause. */
const REACH_OF_RELATIVE = 5;

/** @param from the first word of the sentence */
export function roleOf(
  words: Words,
  syntax: Syntax,
  { first, end }: { first: number; end: number },
  from: number,
): Role {
  const before = words.lower(first - 1);
  if (BOUNDS.has(before) || isBracketed(words, first, from)) return 'none';
  const ofDay = before === 'of' && DAY_PARTS.has(words.lower(first - 2));
  if ((before === 'of' && !ofDay) || isOwner(words, end) || isBeforeNoun(words, syntax, first, end)) return 'passing';
  if (opensClause(words, first, from)) return 'event';
  for (let at = first - 1; at >= Math.max(from, first - REACH); at -= 1) {
    const tag = words.isLetters(at) ? syntax.xpos(words.token(at)) : '';
    if (tag === 'VBZ' || tag === 'VBP' || tag === 'MD') return 'none';
    if (tag === 'VBG') return 'passing';
    if (tag === 'VBD' || tag === 'VBN') {
      if (isReduced(words, syntax, at, end)) return 'passing';
      return isOfRelative(words, at, from) ? 'passing' : BACKGROUND.has(words.lower(at)) ? 'background' : 'event';
    }
  }
  return 'passing';
}

/** "The bank, | founded on 3 May 1994, …", "A ban | imposed on 3 May 1994 was …": a participle, told by what stands around it. */
function isReduced(words: Words, syntax: Syntax, verb: number, end: number): boolean {
  if ([1, 2, 3].some((back) => AUXILIARIES_OF_PAST.has(words.lower(verb - back)))) return false;
  if (words.lower(verb - 1) === ',') {
    // "Ms Holt, 27, left on 3 May 1994."
    const isAfterAge = words.isNumber(verb - 2) && words.lower(verb - 3) === ',';
    return !isAfterAge || words.lower(end) === ',';
  }
  for (let at = end; at < end + REACH_OF_MAIN && words.isLetters(at) && !COORDINATORS.has(words.lower(at)); at += 1) {
    if (FINITE.has(syntax.xpos(words.token(at)))) return true;
  }
  return false;
}

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
/** "imposed on 3 April 2001 | was": words up to the verb of the sentence. */
const REACH_OF_MAIN = 4;

function isOfRelative(words: Words, verb: number, from: number): boolean {
  for (let at = verb - 1; at >= Math.max(from, verb - REACH_OF_RELATIVE); at -= 1) {
    if (RELATIVE.has(words.lower(at))) return true;
    if (words.lower(at) === ',') return false;
  }
  return false;
}

/** "(born 3 May 1994)". */
function isBracketed(words: Words, first: number, from: number): boolean {
  for (let at = first - 1; at >= Math.max(from, first - REACH); at -= 1) {
    if (words.lower(at) === ')') return false;
    if (words.lower(at) === '(') return true;
  }
  return false;
}

/** "On | 8 August it …", "…, and on | 1 March they …". */
export function opensClause(words: Words, first: number, from: number): boolean {
  if (first <= from) return true;
  if (!OPENING_PREPOSITIONS.has(words.lower(first - 1))) return false;
  return first - 1 <= from || BEFORE_CLAUSE.has(words.lower(first - 2));
}
