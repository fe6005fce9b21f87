/**
 * What stands after "and" in a phrase: words that are joined within it, or a clause of its own.
 *
 *     groups that attack towns | and burn them          the seizure | and transfer of oil
 *     called them idle | and the town must act          a clause
 */
import { HELPERS_MODAL } from '../english/verb-helpers.js';
import { MAX_SUBJECT } from './clauses.js';
import type { IsCue } from './next-reports.js';
import { nounPhraseAfter } from './noun-phrase-after.js';
import { isFiniteVerb } from './verb-groups.js';
import type { View } from './view.js';

/** `called them idle | and the town must act`: after words without a clause of their own. */
export function isModalClause(view: View, first: number, and: number): boolean {
  const subject = nounPhraseAfter(view, and + 1, and + 1 + MAX_SUBJECT);
  if (subject === null || !HELPERS_MODAL.has(view.lower(subject.end))) return false;
  for (let token = first; token <= and + 1; token += 1) if (view.syntax.xpos(token).startsWith('W')) return false;
  return true;
}

/** Within a phrase: `the seizure | and transfer of oil`, `groups that attack towns | and burn them`, `held by Ruiz | and backed by Bell`. */
export function isJoinedInPhrase(view: View, first: number, and: number, isCue: IsCue): boolean {
  const verb = and + 1;
  const tag = view.syntax.xpos(verb);
  if (tag === 'VB' && view.lower(verb + 1) === 'of') return true; // a noun taken for a verb
  if (tag === 'VBN' && view.lower(verb + 1) === 'by') return hasParticiple(view, first, and);
  if (isInfinitiveGoneOn(view, first, and)) return true;
  if (!/^VB[PZ]?$/.test(tag) || isCue(verb)) return false;
  for (let token = first + 1; token < and; token += 1) if (/^(?:WDT|WP)$/.test(view.syntax.xpos(token))) return true;
  return false;
}

/** `the need to raise funds | and put an end to it`: the bare form, after an infinitive and nothing finite. */
function isInfinitiveGoneOn(view: View, first: number, and: number): boolean {
  if (view.lower(and + 1) !== view.lemma(and + 1) || view.syntax.xpos(and + 1) === 'VBP') return false;
  for (let token = and - 1; token > first; token -= 1) {
    if (view.lower(token - 1) === 'to' && view.syntax.xpos(token) === 'VB') return true;
    if (isFiniteVerb(view, token)) return false;
  }
  return false;
}

/** `a claim | held | by Ruiz`, `had been | held`: a participle beside what it belongs to. */
function hasParticiple(view: View, first: number, end: number): boolean {
  for (let token = first + 1; token < end; token += 1)
    if (
      view.syntax.xpos(token) === 'VBN' &&
      /^(?:NOUN|PROPN|AUX|PUNCT)$/.test(view.upos(token - 1)) &&
      view.tokens.text(token - 1) !== ','
    )
      return true;
  return false;
}
