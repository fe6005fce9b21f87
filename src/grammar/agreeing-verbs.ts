/**
 * A verb after "and" or "but" in a number that what was said has not, and whoever says it has.
 *
 *     The families say she has a new home | and have gone to court           The union says crews are tired | and is calling for rest
 *     Police said he was armed | and were looking for him
 */
import { PLURAL_FORMS, SINGULAR_FORMS } from '../english/verb-helpers.js';
import { tenseOf } from './next-reports.js';
import { isTensed } from './outer-clauses.js';
import type { View } from './view.js';

type Number = 'one' | 'many';

/** Maximum tokens of what was said: the number of a verb farther on says little. */
const MAX_SAID = 40;

/** @param first token of a clause that was said; @param conjunction "and" or "but"; @param reporting the verb that reports it */
export function agreesWithSpeaker(view: View, first: number, conjunction: number, reporting: number): boolean {
  if (!/^(?:and|but)$/.test(view.lower(conjunction)) || conjunction - first > MAX_SAID) return false;
  if (view.quotationAt(conjunction) !== null) return false;
  let verb = conjunction + 1;
  while (view.upos(verb) === 'ADV') verb += 1;
  const number = numberOf(view, verb);
  if (number === null || speakerNumber(view, reporting) !== number) return false;
  // Present with present, past with past: `says she was hurt | and is well` goes on
  const isPast = /^(?:was|were)$/.test(view.lower(verb));
  if (tenseOf(view, reporting) !== (isPast ? 'past' : 'present')) return false;
  let isMet = false;
  for (let at = first; at < conjunction; at += 1) {
    if (!isTensed(view, at)) continue;
    const own = numberOf(view, at) ?? (view.syntax.xpos(at) === 'VBP' ? 'many' : subjectNumber(view, at));
    if (own === number || own === null) return false;
    isMet = true;
  }
  return isMet;
}

/** Of a form that has one: `has`, `are`, `were`, `says`. */
function numberOf(view: View, verb: number): Number | null {
  const word = view.lower(verb);
  if (SINGULAR_FORMS.has(word)) return 'one';
  if (PLURAL_FORMS.has(word)) {
    // `will stay | and have a rest`: only where a participle makes it a helper, which may be taken for an infinitive
    return word === 'are' || word === 'were' || isHelper(view, verb) ? 'many' : null;
  }
  return isTensed(view, verb) && view.syntax.xpos(verb) === 'VBZ' ? 'one' : null;
}

function isHelper(view: View, have: number): boolean {
  const next = view.upos(have + 1) === 'ADV' ? have + 2 : have + 1;
  return view.lower(have) === 'have' && /^VB[ND]$/.test(view.syntax.xpos(next));
}

/** `she | will`, `they | would`: of a pronoun right before a verb that has no number. */
function subjectNumber(view: View, verb: number): Number | null {
  const word = view.lower(verb - 1);
  if (/^(?:he|she|it)$/.test(word)) return 'one';
  return /^(?:they|we)$/.test(word) ? 'many' : null;
}

/** Of the reporting verb in the present; else of the word before it. */
function speakerNumber(view: View, reporting: number): Number | null {
  const tag = view.syntax.xpos(reporting);
  if (tag === 'VBZ') return 'one';
  if (tag === 'VBP') return 'many';
  if (tag !== 'VBD') return null;
  const before = view.syntax.xpos(reporting - 1);
  if (before === 'NNS' || view.lower(reporting - 1) === 'they' || view.lower(reporting - 1) === 'police') return 'many';
  return null;
}
