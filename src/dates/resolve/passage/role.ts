/**
 * What part a date with a year has in its sentence.
 *
 *     The two met on | 4 May 2019.                      the event of the sentence: a story may go on from here
 *     The bank, founded on | 3 May 1994, reported …     in passing
 *     He has led it since | 3 May 1994.                 no event at all
 */
import type { Syntax } from '../../../document/index.js';
import { DATED_EVENTS } from '../../english/lexicons/antiquity.js';
import { DAY_PARTS } from '../../english/lexicons/calendar-words.js';
import {
  AUXILIARIES_OF_PAST,
  BACKGROUND,
  BEFORE_CLAUSE,
  BOUNDS,
  COORDINATORS,
  HAPPENING,
  OPENING_PREPOSITIONS,
  OTHER_EVENTS,
  PRESENT_MODALS,
  RELATIVE,
} from '../../english/lexicons/passages.js';
import { INCIDENTS } from '../../english/lexicons/tenses.js';
import { isBeforeNoun, isOwner } from '../../tense/nouns.js';
import type { Words } from '../../words.js';
import { isSince, leadsToEvent } from './beside.js';
import { verbTag } from './verb-tag.js';

export type Role = 'event' | 'background' | 'passing' | 'none';

/** How far before the date its verb is looked for. */
const REACH = 18;
/** And before the verb the pronoun of a relative clause. */
const REACH_OF_RELATIVE = 5;

/** @param from the first word of the sentence */
export function roleOf(words: Words, syntax: Syntax, place: { first: number; end: number }, from: number): Role {
  const role = roleInSentence(words, syntax, place, from);
  // "The raid of 4 May 2019 is still spoken of", "The firm, sold on 4 May 2019, has closed": nothing is told of that time.
  return role === 'passing' && isPresentAfter(words, syntax, place.end) ? 'none' : role;
}

function roleInSentence(
  words: Words,
  syntax: Syntax,
  { first, end }: { first: number; end: number },
  from: number,
): Role {
  const opening = bracketBefore(words, first, end);
  const before = words.lower(opening - 1);
  if (
    BOUNDS.has(before) ||
    isSince(words, syntax, opening, from) ||
    (opening === first && isBracketed(words, first, from))
  )
    return 'none';
  const lead = leadsToEvent(words, syntax, opening, from);
  if (lead !== null && !isOwner(words, end)) return roleOfSentence(words, syntax, lead, end, from);
  const ofDay = before === 'of' && DAY_PARTS.has(words.lower(first - 2));
  if (opening < first) return isNamedEvent(words, opening - 1) ? 'passing' : 'none';
  if ((before === 'of' && !ofDay) || isOwner(words, end) || isBeforeNoun(words, syntax, first, end)) return 'passing';
  if (opensClause(words, first, from)) return 'event';
  for (let at = first - 1; at >= Math.max(from, first - REACH); at -= 1) {
    const tag = verbTag(words, syntax, at);
    if (tag === 'VBZ' || tag === 'VBP' || tag === 'MD') return 'none';
    if (tag === 'VBG') return 'passing';
    if (tag === 'VBD' || tag === 'VBN') {
      if (isReduced(words, syntax, at, end)) return 'passing';
      // "Since the war began on 3 May 2022, he has lost two sons."
      if (opensWithSince(words, at, from)) return 'none';
      const pronoun = relativeBefore(words, syntax, at, from);
      if (pronoun !== null) return isOfEvent(words, syntax, pronoun, at, end) ? 'event' : 'passing';
      return BACKGROUND.has(words.lower(at)) && !isSubjectEvent(words, syntax, from, at) ? 'background' : 'event';
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
    if (FINITE.has(verbTag(words, syntax, at))) return true;
  }
  return false;
}

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
/** "imposed on 3 April 2001 | was": words up to the verb of the sentence. */
const REACH_OF_MAIN = 4;

function opensWithSince(words: Words, verb: number, from: number): boolean {
  for (let at = verb - 1; at >= Math.max(from, verb - REACH_OF_SUBJECT) && words.lower(at) !== ','; at -= 1) {
    if (words.lower(at) === 'since') return true;
  }
  return false;
}

/** The pronoun of the relative clause that the verb is of. */
function relativeBefore(words: Words, syntax: Syntax, verb: number, from: number): number | null {
  for (let at = verb - 1; at >= Math.max(from, verb - REACH_OF_RELATIVE); at -= 1) {
    if (RELATIVE.has(words.lower(at))) return at;
    // "The firm | that was sold"
    if (words.lower(at) === 'that' && syntax.upos(words.token(at - 1)) === 'NOUN') return at;
    if (words.lower(at) === ',') return null;
  }
  return null;
}

/** "The siege, | which began on 3 May 1992, was …": the sentence is about the event. */
function isOfEvent(words: Words, syntax: Syntax, pronoun: number, verb: number, end: number): boolean {
  const noun = words.lower(pronoun - 1) === ',' ? pronoun - 2 : pronoun - 1;
  return isEvent(words, noun) && HAPPENING.has(words.lower(verb)) && isPastAfter(words, syntax, end);
}

export function isEvent(words: Words, at: number): boolean {
  const word = words.lower(at);
  return INCIDENTS.has(word) || DATED_EVENTS.has(word) || OTHER_EVENTS.has(word);
}

/** "The Treaty of Orsk | (3 May 1812)". */
function isNamedEvent(words: Words, at: number): boolean {
  if (isEvent(words, at)) return true;
  let from = at;
  while (from > at - MAX_NAME && words.isCapital(from)) from -= 1;
  return words.lower(from) === 'of' && isEvent(words, from - 1);
}

const MAX_NAME = 4;

/** "The trial | opened": no thing that is there to stay. */
function isSubjectEvent(words: Words, syntax: Syntax, from: number, verb: number): boolean {
  for (let at = from; at < Math.min(verb, from + REACH_OF_SUBJECT); at += 1) {
    if (isEvent(words, at)) return true;
    if (syntax.upos(words.token(at)) === 'NOUN' && words.lower(at + 1) !== 's') return false;
  }
  return false;
}

/** Words within which the subject of a sentence is named. */
const REACH_OF_SUBJECT = 6;

/** What the verb of the sentence says, where the date is in a phrase of time: nothing before it, as a rule. */
function roleOfSentence(words: Words, syntax: Syntax, lead: number, end: number, from: number): Role {
  for (let at = lead - 1; at >= Math.max(from, lead - REACH); at -= 1) {
    const tag = verbTag(words, syntax, at);
    if (tag === 'VBZ' || tag === 'VBP' || tag === 'MD') return 'none';
    if (tag === 'VBD') return 'event';
  }
  if (isPresentAfter(words, syntax, end)) return 'none';
  return isPastAfter(words, syntax, end) ? 'event' : 'passing';
}

/** The first finite verb after the date that is in no relative clause. */
function verbAfter(words: Words, syntax: Syntax, end: number): number | null {
  let relative = -REACH_OF_RELATIVE;
  for (let at = end; at < end + REACH && !ENDS_SENTENCE.has(words.lower(at)); at += 1) {
    if (RELATIVE.has(words.lower(at))) relative = at;
    if (!words.isLetters(at) || at - relative < REACH_OF_RELATIVE) continue;
    if (FINITE.has(verbTag(words, syntax, at))) return at;
  }
  return null;
}

function isPastAfter(words: Words, syntax: Syntax, end: number): boolean {
  const verb = verbAfter(words, syntax, end);
  return verb !== null && verbTag(words, syntax, verb) === 'VBD';
}

function isPresentAfter(words: Words, syntax: Syntax, end: number): boolean {
  const verb = verbAfter(words, syntax, end);
  if (verb === null) return false;
  const tag = verbTag(words, syntax, verb);
  return tag === 'MD' ? PRESENT_MODALS.has(words.lower(verb)) : tag !== 'VBD';
}

const ENDS_SENTENCE: ReadonlySet<string> = new Set(['.', '!', '?', '\n', '']);

/** The bracket that holds the date and no more: "the raid | (4 May 2019)", "(on 4 May 2019)"; else the date itself. */
function bracketBefore(words: Words, first: number, end: number): number {
  if (words.lower(end) !== ')') return first;
  const at = words.lower(first - 1) === 'on' || words.lower(first - 1) === 'in' ? first - 2 : first - 1;
  return words.lower(at) === '(' ? at : first;
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
