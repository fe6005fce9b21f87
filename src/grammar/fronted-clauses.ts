/**
 * Clauses before the main one of their sentence: what is reported in them ends where the main clause begins.
 *
 *     When Ruiz said that it was late, | the crew left.      Despite Bell’s claim that it was early, | they had gone.
 */
import {
  BEFORE_ASIDES,
  BEFORE_TIMES,
  CLAUSE_TIMES,
  FRONTING_PREPOSITIONS,
  SUBORDINATING_CONJUNCTIONS,
} from '../english/clause-words.js';
import { TIME_NOUNS } from '../english/time-words.js';
import { WordSet } from '../english/word-set.js';
import { without } from '../english/words.js';
import { hasFiniteVerb, isClauseAt, isPlainClauseAt, MAX_SUBJECT } from './clauses.js';
import { nounPhraseAfter } from './noun-phrase-after.js';
import { isPronoun } from './noun-phrase-words.js';
import { isFiniteVerb } from './verb-groups.js';
import type { View } from './view.js';

const OPENERS: ReadonlySet<string> = new WordSet([
  ...without(SUBORDINATING_CONJUNCTIONS, 'that'),
  ...FRONTING_PREPOSITIONS,
]);

/** Maximum tokens from the word that opens the clause to the cue in it. */
const MAX_FRONT = 30;

/** Maximum tokens of the sentence before that word: `And, | even | though`, `Back | when`, `Less than a week | after`. */
const MAX_LEAD = 6;

/** Whether the cue stands in a clause with which its sentence begins, or what comes after "and" in it: `and, | when Bell says so, | I laugh`. */
export function isFronted(view: View, cue: number): boolean {
  const opener = openerBefore(view, cue) ?? firstOpener(view, cue);
  if (opener === null) return false;
  for (let token = opener + 1; token < cue; token += 1) if (isMainClauseAfter(view, token)) return false;
  return true;
}

function firstOpener(view: View, cue: number): number | null {
  const { first } = view.sentenceAt(cue);
  if (cue - first > MAX_FRONT + MAX_LEAD || view.quotationAt(cue) !== null) return null;
  return openerAfter(view, first, Math.min(cue, first + MAX_LEAD + 1));
}

/** `and, | when Bell says so`: between commas, right before the source. */
function openerBefore(view: View, cue: number): number | null {
  const { first } = view.sentenceAt(cue);
  for (let token = cue - 1; token >= Math.max(first + 2, cue - MAX_SOURCE); token -= 1) {
    if (view.tokens.text(token) === ',') return null;
    if (!opensClause(view, token)) continue;
    const isAside = view.tokens.text(token - 1) === ',' && BEFORE_ASIDES.has(view.lower(token - 2));
    const isLater = isLaterOpener(view, first, token) && view.tokens.text(cue + 1) !== ',';
    const isSecond = /^(?:and|but)$/.test(view.lower(token - 1)) && view.tokens.text(token - 2) === ','; // `, and | when Bell said so, they left`
    return isAside || isLater || isSecond ? token : null;
  }
  return null;
}

/** `In May, | as Bell warned of storms, they left`: after a comma, and no verb before it. */
function isLaterOpener(view: View, first: number, token: number): boolean {
  return (
    view.tokens.text(token - 1) === ',' && token - first < MAX_FRONT && !hasFiniteVerb(view, { first, end: token })
  );
}

/** Maximum tokens from the word that opens such a clause to its cue. */
const MAX_SOURCE = 8;

/** `When the news was confirmed, | the crew left`: what follows the cue, whose words end at `end`, is the main clause. */
export function endsFront(view: View, cue: number, end: number): boolean {
  return view.tokens.text(end) === ',' && isMainClauseAfter(view, end) && isFronted(view, cue);
}

/** `In a video | posted on Monday|, Bell left`: the verb describes a noun after the preposition that begins the sentence, and a comma ends that. */
export function isInFrontedPhrase(view: View, verb: number, clause: number): boolean {
  const { first } = view.sentenceAt(verb);
  if (view.tokens.text(clause - 1) !== ',' || view.upos(first) !== 'ADP') return false;
  return nounPhraseAfter(view, first + 1, verb)?.end === verb;
}

/** `if`, `when`, `despite`: a main clause follows the one that begins so. */
export function opensClause(view: View, token: number): boolean {
  return OPENERS.has(view.lower(token));
}

function openerAfter(view: View, first: number, end: number): number | null {
  for (let token = first; token < end; token += 1) {
    if (opensClause(view, token)) return token;
    if (/^(?:ADV|CCONJ|PUNCT)$/.test(view.upos(token))) continue;
    const noun = timeNoun(view, token);
    return noun < end ? openerOfTime(view, token, noun) : null;
  }
  return null;
}

/** Maximum tokens of `On the very day`, `Less than a week`. */
const MAX_TIME = 5;

/** The first noun for a time after words that are none. */
function timeNoun(view: View, first: number): number {
  let noun = first;
  while (noun < first + MAX_TIME && !TIME_NOUNS.has(view.lower(noun))) noun += 1;
  return noun;
}

/** `Two days | after Bell said so, they left`, `On the | day Bell said so, they left`; not `Two days after the storm`. */
function openerOfTime(view: View, first: number, noun: number): number | null {
  const next = noun + 1;
  if (/^(?:after|before|since)$/.test(view.lower(next))) return next;
  const isThe = view.lower(first) === 'the' || (BEFORE_TIMES.has(view.lower(first)) && view.lower(first + 1) === 'the');
  const clause = view.lower(next) === 'that' || view.lower(next) === 'when' ? next + 1 : next;
  return isThe && CLAUSE_TIMES.has(view.lower(noun)) && isPlainClauseAt(view, clause) ? noun : null;
}

/** Whether a comma stands at the token, or in front of a closing mark there, and the main clause after it. */
export function isMainClauseAfter(view: View, token: number): boolean {
  const isComma = view.tokens.text(token) === ',' || (isClosing(view, token) && view.tokens.text(token - 1) === ',');
  if (!isComma || isClosing(view, token + 1)) return false;
  const at = view.upos(token + 1) === 'ADV' ? token + 2 : token + 1;
  return isPlainClauseAt(view, at) || isClauseAt(view, at, at + MAX_SUBJECT) || isThereAt(view, at);
}

/** `When Ruiz said so, | on Monday he left`: a comma, a time and a clause of a pronoun. */
export function isMainAfterPhrase(view: View, comma: number): boolean {
  if (view.tokens.text(comma) !== ',' || view.upos(comma + 1) !== 'ADP') return false;
  let at = comma + 2;
  while (at < comma + MAX_TIME && !isPronoun(view, at) && /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(view.upos(at))) at += 1;
  return at > comma + 2 && isPronoun(view, at) && isFiniteVerb(view, at + 1);
}

function isThereAt(view: View, token: number): boolean {
  return view.lower(token) === 'there' && isFiniteVerb(view, token + 1);
}

function isClosing(view: View, token: number): boolean {
  return /^(?:[”’"]|'')$/.test(view.tokens.text(token)) && view.quotationAt(token)?.end === token + 1;
}
