/**
 * Clauses before the main one of their sentence: what is reported in them ends where the main clause begins.
 *
 *     When Ruiz said that it was late, | the crew left.      Despite Bell’s claim that it was early, | they had gone.
 */
import { BEFORE_ASIDES, FRONTING_PREPOSITIONS, SUBORDINATING_CONJUNCTIONS } from '../english/clause-words.js';
import { WordSet } from '../english/word-set.js';
import { without } from '../english/words.js';
import { isClauseAt, isPlainClauseAt, MAX_SUBJECT } from './clauses.js';
import { isFiniteVerb } from './verb-groups.js';
import type { View } from './view.js';

const OPENERS: ReadonlySet<string> = new WordSet([
  ...without(SUBORDINATING_CONJUNCTIONS, 'that'),
  ...FRONTING_PREPOSITIONS,
]);

/** Maximum tokens from the word that opens the clause to the cue in it. */
const MAX_FRONT = 30;

/** Maximum tokens of the sentence before that word: `And, | even | though`, `Back | when`. */
const MAX_LEAD = 3;

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
    const isSecond = /^(?:and|but)$/.test(view.lower(token - 1)) && view.tokens.text(token - 2) === ','; // `, and | when Bell said so, they left`
    return isAside || isSecond ? token : null;
  }
  return null;
}

/** Maximum tokens from the word that opens such a clause to its cue. */
const MAX_SOURCE = 8;

/** `When the news was confirmed, | the crew left`: what follows the cue, whose words end at `end`, is the main clause. */
export function endsFront(view: View, cue: number, end: number): boolean {
  return view.tokens.text(end) === ',' && isMainClauseAfter(view, end) && isFronted(view, cue);
}

/** `if`, `when`, `despite`: a main clause follows the one that begins so. */
export function opensClause(view: View, token: number): boolean {
  return OPENERS.has(view.lower(token));
}

function openerAfter(view: View, first: number, end: number): number | null {
  for (let token = first; token < end; token += 1) {
    if (opensClause(view, token)) return token;
    if (!/^(?:ADV|CCONJ|PUNCT)$/.test(view.upos(token))) return null;
  }
  return null;
}

/** Whether a comma stands at the token, or in front of a closing mark there, and the main clause after it. */
export function isMainClauseAfter(view: View, token: number): boolean {
  const isComma = view.tokens.text(token) === ',' || (isClosing(view, token) && view.tokens.text(token - 1) === ',');
  if (!isComma || isClosing(view, token + 1)) return false;
  const at = view.upos(token + 1) === 'ADV' ? token + 2 : token + 1;
  return isPlainClauseAt(view, at) || isClauseAt(view, at, at + MAX_SUBJECT) || isThereAt(view, at);
}

function isThereAt(view: View, token: number): boolean {
  return view.lower(token) === 'there' && isFiniteVerb(view, token + 1);
}

function isClosing(view: View, token: number): boolean {
  return /^(?:[”’"]|'')$/.test(view.tokens.text(token)) && view.quotationAt(token)?.end === token + 1;
}
