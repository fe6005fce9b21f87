/**
 * What was not said, or not confirmed, as the writer adds it to reported words.
 *
 *     said it would close two plants | but did not name them           said the fire was out | but did not elaborate
 *     said the fire was out, | but that has not yet been confirmed      said they had fled – | although it is unclear why
 */
import { BEFORE_CLEAR, CONTRASTING_CONJUNCTIONS } from '../english/clause-words.js';
import { CONFIRMED, SPECIFICS, UNSAID } from '../english/reporting/saying.js';
import { REPORTED_HELPERS } from '../english/verb-helpers.js';
import { tenseOf } from './next-reports.js';
import { isFiniteVerb } from './verb-groups.js';
import type { View } from './view.js';

/** Maximum tokens of what was said that are looked through for its verb. */
const MAX_TO_VERB = 30;

/** Maximum tokens of `give any further details`. */
const MAX_SPECIFICS = 5;

/**
 * @param first token of a clause that was said; @param conjunction "and" or "but"; @param reporting the verb that reports it
 *
 * `did not elaborate` is of whoever spoke in any case; `did not name them` only where the words before stand in another tense: not
 * `said the letter was late | but did not name them`, where the letter may not.
 */
export function isUnsaid(view: View, first: number, conjunction: number, reporting: number): boolean {
  if (!/^(?:and|but)$/.test(view.lower(conjunction)) || view.quotationAt(conjunction) !== null) return false;
  const helper = afterAdverbs(view, conjunction + 1);
  const verb = afterNegation(view, helper);
  if (verb === null || !/^(?:did|has|have)$/.test(view.lower(helper))) return false;
  if (isOfSpecifics(view, verb)) return true;
  if (!UNSAID.has(view.lemma(verb)) || view.lower(helper) !== 'did') return false;
  for (let at = first; at < Math.min(conjunction, first + MAX_TO_VERB); at += 1)
    if (isFiniteVerb(view, at)) return isInOtherTense(view, at, reporting);
  return false;
}

/** `, but | that | has not yet been confirmed`, `but it | could not be verified` */
export function isUnconfirmed(view: View, conjunction: number): boolean {
  if (!/^(?:and|but)$/.test(view.lower(conjunction)) || view.quotationAt(conjunction) !== null) return false;
  if (!/^(?:that|this|it)$/.test(view.lower(conjunction + 1))) return false;
  const be = afterNegation(view, conjunction + 2);
  if (be === null || !/^be(?:en)?$/.test(view.lower(be))) return false;
  return CONFIRMED.has(view.lower(afterAdverbs(view, be + 1)));
}

/** Maximum tokens of `although it was not immediately clear`. */
const MAX_UNCLEAR = 7;

/** After a dash: `– | although it is not clear by whom`, `– | but it remains unclear why` */
export function isUnclearAt(view: View, at: number): boolean {
  if (!CONTRASTING_CONJUNCTIONS.has(view.lower(at)) || view.lower(at + 1) !== 'it') return false;
  for (let token = at + 2; token < at + MAX_UNCLEAR; token += 1) {
    if (view.lower(token) === 'unclear') return true;
    if (view.lower(token) === 'clear') return BEFORE_CLEAR.has(view.lower(token - 1));
  }
  return false;
}

/** `would close two plants`, `had seen it`, after "said" also `is late`: a past after them goes back to whoever spoke. */
function isInOtherTense(view: View, verb: number, reporting: number): boolean {
  if (REPORTED_HELPERS.has(view.lower(verb))) return view.upos(verb) === 'AUX';
  if (view.syntax.xpos(verb) === 'MD') return true;
  return tenseOf(view, reporting) === 'past' && tenseOf(view, verb) === 'present';
}

/** `| elaborate`, `| give further details` */
function isOfSpecifics(view: View, verb: number): boolean {
  if (view.lemma(verb) === 'elaborate') return true;
  if (!UNSAID.has(view.lemma(verb))) return false;
  for (let at = verb + 1; at < verb + MAX_SPECIFICS; at += 1) {
    if (SPECIFICS.has(view.lower(at))) return true;
    if (view.upos(at) === 'PUNCT') return false;
  }
  return false;
}

/** `did not | name`, `hasn’t yet | been`: null without the negation. */
function afterNegation(view: View, helper: number): number | null {
  return /^(?:not|n['’]t)$/.test(view.lower(helper + 1)) ? afterAdverbs(view, helper + 2) : null;
}

function afterAdverbs(view: View, at: number): number {
  let verb = at;
  while (view.upos(verb) === 'ADV') verb += 1;
  return verb;
}
