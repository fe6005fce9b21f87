/**
 * Noun phrases joined by "and" that are one subject: because no verb stands before the "and" in their clause, or by what they are.
 *
 *     Clerks at the bank and | the port | said …             one subject
 *     As Ms Ruiz and | Ms Bell | said …                      one subject
 *     It rained on Tom Bell and | Ana Ruiz | said …          two clauses: the first has its verb
 */
import { SUBORDINATING_CONJUNCTIONS } from '../english/clause-words.js';
import { OFFICES_OF } from '../english/people/leaders.js';
import { SUBJECT_RELATIVES } from '../english/pronouns.js';
import { TAKING_CLAUSES } from '../english/reporting/saying.js';
import { MAX_PHRASE } from './noun-phrase-words.js';
import type { Named, View } from './view.js';

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

/** `an army of | workers and | retirees`: two plurals without a word before them. */
export function isPairOfBare(view: View, head: number, and: number, first: number): boolean {
  return view.lower(head - 1) === 'of' && head === and - 1 && isPlural(view, head) && isPlural(view, first);
}

/** `minister of | mines and | energy Tom Bell` */
export function isPortfolio(view: View, head: number, first: number): boolean {
  const isOffice = /^(?:of|for)$/.test(view.lower(head - 1)) && OFFICES_OF.has(view.lower(head - 2));
  return isOffice && view.upos(first) === 'NOUN';
}

/** `a row with | Ruiz and Bell | saying …` */
export function isAfterWith(view: View, left: number, right: number): boolean {
  const end = view.namedAt(right)?.end ?? right;
  return view.lower(left - 1) === 'with' && view.syntax.xpos(end) === 'VBG';
}

export function isPlural(view: View, token: number): boolean {
  return view.upos(token) === 'NOUN' && view.syntax.xpos(token) === 'NNS';
}

/** The name that begins at a token, over an owner: `the Courier’s | Ana Ruiz`. */
export function nameFrom(view: View, first: number): Named | null {
  const named = view.namedAt(first);
  const isOwner = named !== null && /^['’]s?$/.test(view.tokens.text(named.end));
  return isOwner ? view.namedAt(named.end + 1) : named;
}

/** Names of a list that are looked at. */
const MAX_LIST = 6;

/** `| Tom Bell|, Marta Ruiz, and Ana Costa`: the first of three or more names of the same kind. @param first the one after "and" */
export function listFront(view: View, first: number, floor: number): Named | null {
  const [left, right] = [view.namedAt(first - 3), nameFrom(view, first)];
  if (left === null || right === null || left.entity.type !== right.entity.type || left.end !== first - 2) return null;
  let front = left;
  for (let step = 0; step < MAX_LIST; step += 1) {
    const other = view.tokens.text(front.first - 1) === ',' ? view.namedAt(front.first - 2) : null;
    if (other === null || other.entity.type !== right.entity.type || other.first < floor) break;
    front = other;
  }
  return front === left ? null : front;
}
