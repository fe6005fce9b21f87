/**
 * Verb groups: a verb with its auxiliaries, and what its form says about where its subject is.
 *
 *     the ministry has repeatedly denied       finite
 *     he declined to say                       infinitive
 *     she said, adding                         gerund
 *     it was reported                          passive
 *     a statement released by                  participle: its noun stands before it, and it reports nothing itself
 */

import type { Range } from '../document/index.js';
import { QUESTION_ADVERBS } from '../english/clause-words.js';
import { MEANS_OF_SAYING } from '../english/means.js';
import { ADVERBS_IN_TWO, FLOATING_QUANTIFIERS } from '../english/noun-phrase-words.js';
import { ONLY_PAST } from '../english/past-forms.js';
import { HABITS, KEEPING } from '../english/reporting/saying.js';
import { HELPERS_BE, HELPERS_HAVE, HELPERS_MODAL, NEGATIONS } from '../english/verb-helpers.js';
import { WordSet } from '../english/word-set.js';
import { wordSet } from '../english/words.js';
import type { View } from './view.js';

export type VerbForm = 'finite' | 'infinitive' | 'gerund' | 'passive' | 'participle';

export interface VerbGroup extends Range {
  /** The verb itself; `end` is after it. */
  readonly verb: number;
  readonly form: VerbForm;
  readonly negated: boolean;
}

/** Adverbs that begin something of their own before the verb. */
const NOT_IN_GROUP: ReadonlySet<string> = new WordSet([...QUESTION_ADVERBS, 'as', 'so', 'there', 'here']);

/** The group of the verb at `verb`; does not reach to the left of its sentence. */
export function verbGroupAt(view: View, verb: number): VerbGroup {
  const floor = view.sentenceAt(verb).first;
  let first = verb;
  let negated = false;
  let helper = '';
  while (first > floor && view.namedAt(first - 1) === null) {
    const word = view.lower(first - 1);
    const upos = view.upos(first - 1);
    if (word === 'am' && view.upos(first - 2) === 'NUM') break; // `between 1 and 5 | am`
    const isHelper =
      upos === 'AUX' || HELPERS_BE.has(word) || HELPERS_HAVE.has(word) || (HELPERS_MODAL.has(word) && upos !== 'ADP');
    if (NEGATIONS.has(word)) negated = true;
    else if (isHelper) helper = helper === '' ? word : helper;
    else if (first - 4 >= floor && isInThePast(view, first - 1)) first -= 2;
    else if (first - 3 >= floor && isAdverbInTwo(view, first - 1)) first -= 1;
    else if (first === verb && isGoingOn(view, first - 1)) helper = 'used';
    else if (first === verb && isMostAlone(view, first - 1)) break;
    else if (!isFloating(view, first - 1) && (upos !== 'ADV' || NOT_IN_GROUP.has(word))) break;
    first -= 1;
    if (word !== 'to') continue;
    if (!HABITS.has(view.lower(first - 1)) || first - 1 <= floor) break;
    helper = 'used'; // `a butcher, she | used to say`, `he | likes to say`
    first -= 1;
  }
  while (first < verb && view.upos(first) === 'ADV' && first === floor) first += 1;
  return { first, end: verb + 1, verb, form: formOf(view, verb, first, helper), negated };
}

/** `They | keep | telling us`, `she | kept | saying` */
function isGoingOn(view: View, token: number): boolean {
  return KEEPING.has(view.lower(token)) && view.upos(token) === 'VERB' && view.syntax.xpos(token + 1) === 'VBG';
}

/** `| Most | cited labour`, `and | most | cited the dust`: no degree, but those who do so. */
export function isMostAlone(view: View, token: number): boolean {
  if (view.lower(token) !== 'most' || !view.lower(token + 1).endsWith('ed')) return false;
  const isFirst = token === view.sentenceAt(token).first;
  return isFirst || view.tokens.text(token - 1) === ',' || view.upos(token - 1) === 'CCONJ';
}

/** `have | both | said`, `will | all | agree`. */
function isFloating(view: View, token: number): boolean {
  if (!FLOATING_QUANTIFIERS.has(view.lower(token))) return false;
  const helper = view.lower(token - 1);
  return HELPERS_HAVE.has(helper) || HELPERS_BE.has(helper) || HELPERS_MODAL.has(helper);
}

/** `have | in the past | said`: the last word of it. */
function isInThePast(view: View, token: number): boolean {
  return (
    view.lower(token) === 'past' &&
    view.lower(token - 1) === 'the' &&
    view.lower(token - 2) === 'in' &&
    HELPERS_HAVE.has(view.lower(token - 3))
  );
}

/** `have | in fact | said`, `has | of course | denied`. */
function isAdverbInTwo(view: View, token: number): boolean {
  return ADVERBS_IN_TWO.has(`${view.lower(token - 1)} ${view.lower(token)}`);
}

function formOf(view: View, verb: number, first: number, helper: string): VerbForm {
  const word = view.lower(verb);
  if (helper === 'to') return 'infinitive';
  if (HELPERS_BE.has(helper)) return word.endsWith('ing') ? 'finite' : 'passive';
  if (HELPERS_HAVE.has(helper) || HELPERS_MODAL.has(helper) || helper === 'used') return 'finite';
  if (word.endsWith('ing')) return 'gerund';
  if (view.lower(first - 1) === 'to') return 'infinitive';
  if (isReduced(view, verb)) return 'participle';
  return 'finite';
}

/** `the plan announced by the ministry`, `a poll published on Tuesday`: a past participle after its noun. */
function isReduced(view: View, verb: number): boolean {
  if (view.lower(verb + 1) !== 'by' || view.syntax.xpos(verb + 2) === 'VBG') return false; // `Ruiz ended by | saying`
  const word = view.lower(verb);
  const isPast = /(?:ed|en|wn)$/.test(word) || /(?:told|said)$/.test(word);
  return isPast && word !== view.lemma(verb) && !isMeans(view, verb + 2);
}

/** `Ruiz said by | phone`, `by | a text message`; not `words said by | phone are lost`. */
function isMeans(view: View, first: number): boolean {
  const noun = /^(?:a|an|the)$/.test(view.lower(first)) ? first + 1 : first;
  return MEANS_OF_SAYING.has(view.lower(noun)) && !isFiniteVerb(view, noun + 1);
}

/** `said she | plans | a trip`, `said it | plans | to sail`: taken for a noun, but right after a subject; not `gave it wings`. */
function isVerbOfPronoun(view: View, noun: number): boolean {
  const subject = view.lower(noun - 1);
  if (subject === 'he' || subject === 'she') return view.lower(noun).endsWith('s');
  return view.lower(noun + 1) === 'to' && PLANNING_PRONOUNS.has(subject);
}

/** Before a verb and "to" they are its subject. */
const PLANNING_PRONOUNS = wordSet('it, they, we, i, who, which');

/** `he had not | seen it`, `was first | taken`: one verb with its helper, which may be tagged as a verb of its own. */
export function hasHelper(view: View, verb: number): boolean {
  let helper = verb - 1;
  while (view.upos(helper) === 'ADV' || view.upos(helper) === 'PART') helper -= 1;
  return view.upos(helper) === 'AUX' || (HELPERS_HAVE.has(view.lower(helper)) && view.syntax.xpos(verb) === 'VBN');
}

/** Whether a verb of the sentence's own stands at the token: an auxiliary, or a verb in a finite form. */
export function isFiniteVerb(view: View, token: number): boolean {
  const upos = view.upos(token);
  if (upos === 'AUX') return !/^(?:being|having)$/.test(view.lower(token));
  if (upos !== 'VERB') {
    if (upos !== 'NOUN' && upos !== 'ADJ') return false;
    if (upos === 'NOUN' && isVerbOfPronoun(view, token)) return true;
    // `the budget | set | aside two million`
    return ONLY_PAST.has(view.lower(token)) || (view.lower(token) === 'set' && view.lower(token + 1) === 'aside');
  }
  const word = view.lower(token);
  return !word.endsWith('ing') && view.lower(token - 1) !== 'to';
}
