/**
 * Two noun phrases joined by "and" that are one subject because no verb stands before the "and" in their clause.
 *
 *     Clerks at the bank and | the port | said …             one subject
 *     As Ms Ruiz and | Ms Bell | said …                      one subject
 *     It rained on Tom Bell and | Ana Ruiz | said …          two clauses: the first has its verb
 */
import { SUBORDINATING_CONJUNCTIONS } from '../english/clause-words.js';
import { SUBJECT_RELATIVES } from '../english/pronouns.js';
import { TAKING_CLAUSES } from '../english/reporting/saying.js';
import { MAX_PHRASE } from './noun-phrase-words.js';
import type { View } from './view.js';

/**
 * Whether the phrase before "and" belongs to the subject after it.
 *
 * @param head the first token of that phrase; @param right the first one after "and"; @param floor nothing before it is looked at
 */
export function isVerblessBefore(view: View, head: number, right: number, floor: number): boolean {
  for (let token = head - 1; token >= Math.max(floor, head - MAX_PHRASE); token -= 1) {
    const upos = view.upos(token);
    if (upos === 'VERB' && token === head - 1) return isReportOf(view, token, head, right);
    if (upos === 'VERB' || upos === 'AUX') return false;
    if (view.quotationAt(token) !== view.quotationAt(head)) return false;
    if (opensClause(view, token)) return !isDescribed(view, token, head);
  }
  return head - MAX_PHRASE <= floor;
}

/** `said | Ruiz and | Bell had left`: two names after a verb that takes a clause. */
function isReportOf(view: View, verb: number, head: number, right: number): boolean {
  return TAKING_CLAUSES.has(view.lemma(verb)) && view.namedAt(head) !== null && view.namedAt(right) !== null;
}

/** `Ana Ruiz, | clerk of the port and | head of the board |, said`: what somebody is. */
function isDescribed(view: View, mark: number, head: number): boolean {
  return (
    view.tokens.text(mark) === ',' &&
    view.namedAt(mark - 1)?.entity.type === 'PERSON' &&
    view.namedAt(head)?.entity.type !== 'PERSON'
  );
}

/** A mark, a word that begins a clause: `, |`, `when |`, `who |`. */
function opensClause(view: View, token: number): boolean {
  const word = view.lower(token);
  if (SUBJECT_RELATIVES.has(word) && view.upos(token) === 'PRON') return true;
  if (view.upos(token) === 'SCONJ' || word === 'where' || word === 'when') return true;
  if (SUBORDINATING_CONJUNCTIONS.has(word) && view.upos(token) === 'ADP' && word === 'as') return true;
  return /^[,;:—–(]$/.test(view.tokens.text(token));
}
