/**
 * Commas within a list of verbs of one form, which do not end what is said.
 *
 *     accused Bell of bribing clerks|, forging papers|, and hiding money          accused of using the board to win votes|, raise fares and cut trains
 *     denied bribing clerks, | saying that it was late and adding that …          not: what whoever denies it says
 */
import type { IsCue } from './next-reports.js';
import { isFiniteVerb } from './verb-groups.js';
import type { View } from './view.js';

type Form = 'gerund' | 'infinitive';

/** Maximum tokens from a comma to the "and" before the last of the list, and back to the verb before. */
const MAX_LIST = 40;

/** Whether a comma, or the "and" or "or" that closes it, stands within a list of verbs that began at or after `first`. */
export function isWithinVerbList(view: View, first: number, token: number, limit: number, isCue: IsCue): boolean {
  const isComma = view.tokens.text(token) === ',';
  const closing = isComma ? token + 1 : token;
  const isLast = /^(?:and|or)$/.test(view.lower(closing));
  if (!(isComma || isLast) || view.quotationAt(token) !== null) return false;
  const verb = overAdverb(view, isLast ? closing + 1 : closing);
  const form = formOf(view, verb);
  if (form === null || view.upos(verb) !== 'VERB' || isCue(verb)) return false;
  const before = verbBefore(view, first, token, form);
  if (before === null) return false;
  // `to win votes | and raise fares` alone is no list
  return isLast ? isComma || isListed(view, before) : isClosed(view, verb, limit, form, isCue);
}

/** `| quietly | hiding` */
function overAdverb(view: View, token: number): number {
  return view.upos(token) === 'ADV' ? token + 1 : token;
}

/** `hiding`, also where it is taken for a noun; `raise`, also where it is taken for a present. */
function formOf(view: View, token: number): Form | null {
  const tag = view.syntax.xpos(token);
  if (/^(?:VBG|NN)$/.test(tag) && view.lower(token).endsWith('ing')) return 'gerund';
  return /^VBP?$/.test(tag) && view.upos(token) === 'VERB' ? 'infinitive' : null;
}

/** `of | bribing | clerks`, `to | win | contracts`, `, | forging | papers`: the last verb of the form, with nothing finite after it. */
function verbBefore(view: View, first: number, end: number, form: Form): number | null {
  for (let token = end - 1; token >= Math.max(first, end - MAX_LIST); token -= 1) {
    if (formOf(view, token) === form && (isListed(view, token) || opensList(view, first, token, form))) return token;
    if (isFiniteVerb(view, token)) return null;
  }
  return null;
}

function opensList(view: View, first: number, token: number, form: Form): boolean {
  if (form === 'infinitive') return view.lower(token - 1) === 'to';
  return token === first || /^(?:ADP|SCONJ)$/.test(view.upos(token - 1));
}

/** After the comma of a list. */
function isListed(view: View, token: number): boolean {
  return view.tokens.text(token - 1) === ',' && view.upos(token) === 'VERB';
}

/** `and | hiding`: the last of the list, with nothing finite before it. */
function isClosed(view: View, from: number, limit: number, form: Form, isCue: IsCue): boolean {
  for (let token = from + 1; token < Math.min(limit, from + MAX_LIST); token += 1) {
    if (/^(?:and|or)$/.test(view.lower(token))) {
      const last = overAdverb(view, token + 1);
      if (formOf(view, last) === form) return !isCue(last);
    }
    if (formOf(view, token) === form && isListed(view, token)) continue;
    if (isFiniteVerb(view, token) || /^[;:.—–]$/.test(view.tokens.text(token))) return false;
  }
  return false;
}
