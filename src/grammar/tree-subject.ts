/**
 * The subject that the tree of the sentence gives a verb: the only thing the tree is asked for, and only where a cue has content
 * and word order finds nobody before it, since parsing costs more than all the rest of a sentence.
 *
 *     Three in five | – and two thirds of those in Porto – said that …
 */

import type { Range, Upos } from '../document/index.js';
import { SUBJECT_RELATIVES } from '../english/pronouns.js';
import type { View } from './view.js';

/** The subject before a verb, without the clauses and appositions that hang on it; null where the tree has none. */
export function treeSubject(view: View, verb: number): Range | null {
  if (!mayHaveSubject(view, verb)) return null;
  for (const child of view.children(verb)) {
    if (child >= verb || view.relation(child) !== 'nsubj') continue;
    const { first, end } = view.subtree(child);
    let last = child + 1;
    while (last < Math.min(end, verb) && !isPause(view, last) && !isRelative(view, last)) last += 1;
    return view.quotationAt(first) === view.quotationAt(verb) ? { first, end: last } : null;
  }
  return null;
}

/** `But, | said Bell`, `to “ | determine who wins”`: no word before the verb, in the quotation that it stands in, can be a subject. */
function mayHaveSubject(view: View, verb: number): boolean {
  const first = Math.max(view.sentenceAt(verb).first, view.quotationAt(verb)?.first ?? 0);
  for (let token = verb - 1; token >= first; token -= 1) if (CAN_BE_SUBJECTS.has(view.upos(token))) return true;
  return false;
}

const CAN_BE_SUBJECTS: ReadonlySet<Upos> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'ADJ', 'VERB', 'SYM', 'X']);

/** A hyphen within a word is none: `coal-producer`. */
function isPause(view: View, token: number): boolean {
  const text = view.tokens.text(token);
  return text === '-' ? view.tokens.spaceBefore(token) : /^[,(—–―]$/.test(text);
}

function isRelative(view: View, token: number): boolean {
  return SUBJECT_RELATIVES.has(view.lower(token));
}
