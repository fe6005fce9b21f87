/**
 * The subject that a verb without one of its own carries on.
 *
 *     Oliveira said they would act and promised …            from the verb before
 *     Oliveira said no, adding that …                        the same, for a gerund
 */
import type { Range } from '../document/index.js';
import { QUESTION_ADVERBS, SUBORDINATING_CONJUNCTIONS } from '../english/clause-words.js';
import { IMPERSONAL_PRONOUNS } from '../english/people/sources.js';
import { SUBJECT_RELATIVES } from '../english/pronouns.js';
import { nounPhraseBefore } from './noun-phrase-before.js';
import { FARTHEST, subjectBefore } from './subjects.js';
import { isFiniteVerb, type VerbGroup, verbGroupAt } from './verb-groups.js';
import type { View } from './view.js';

/**
 * The subject that a verb without one of its own carries on: that of the nearest clause before it. After a comma a subordinate clause is
 * passed over: `Ruiz left when Bell spoke, | saying …`
 */
export function subjectCarriedOn(view: View, group: VerbGroup, isCue: (verb: number) => boolean): Range | null {
  const floor = Math.max(view.sentenceAt(group.first).first, group.first - FARTHEST);
  const quotation = view.quotationAt(group.first);
  // `A man who left because he was tired | said`: nothing joins the two
  const isApart =
    isAfterComma(view, group.first) || (group.form === 'finite' && view.upos(group.first - 1) !== 'CCONJ');
  let first: Range | null = null;
  let inside: Range | null = null;
  let verbs = 0;
  for (let token = group.first - 1; token >= floor && verbs < 12; token -= 1) {
    if (view.quotationAt(token) !== quotation || !(isFiniteVerb(view, token) || isCue(token))) continue;
    verbs += 1;
    const subject = ownSubject(view, token);
    if (subject === null) continue;
    // `so dull that | Ruiz | was moved | to say`, `who | may have | to decide`: of the verb right before it
    if (group.form === 'infinitive' && token === group.first - 1 && isOwnVerb(view, token, subject)) return subject;
    const place = placeOf(view, subject, floor);
    if (place === 'main' || (!isApart && (place === 'subordinate' || isCue(token)))) {
      if (!isExpletive(view, subject)) return subject;
      return inside ?? subject; // `It was here that | Ruiz | spoke, saying …`
    }
    const isRelative = isOfRelative(view, subject);
    // `Those | who think Ruiz lied | say`: nothing joins the two, so that the clause ends there
    if (isRelative && isApart && !isAfterComma(view, group.first))
      return nounPhraseBefore(view, subject.first, floor) ?? subject;
    // `prisoners whose relatives gathered | chanting`: no comma parts the two
    if (isRelative && !isApart && group.form === 'gerund') return subject;
    if (!isRelative) inside ??= subject;
    // `the mate, | who was awake, | rose and said`: the clause in between has a subject of its own
    if (first === null || !isRelative) first = subject;
  }
  return first;
}

/** Not `attacks | designed | to hurt`, `it | is hard | to say`. */
function isOwnVerb(view: View, verb: number, subject: Range): boolean {
  const isBare = view.syntax.xpos(verb) === 'VBN' && verbGroupAt(view, verb).first === verb;
  return !isBare && !isExpletive(view, subject);
}

/** `…, | adding`, `…, and | adding`. */
function isAfterComma(view: View, first: number): boolean {
  const before = view.upos(first - 1) === 'CCONJ' ? first - 2 : first - 1;
  const mark = /^["”]$/.test(view.tokens.text(before)) ? before - 1 : before; // `the “golden week,” | saying`
  return /^[,—–]$/.test(view.tokens.text(mark));
}

/** `| who | left`, `papers, | many of which | are lost`. */
function isOfRelative(view: View, { first, end }: Range): boolean {
  return SUBJECT_RELATIVES.has(view.lower(first)) || (end - first > 1 && /^(?:which|whom)$/.test(view.lower(end - 1)));
}

/** `main`: the subject begins its clause; `subordinate`: after a word that makes it part of another; else `other`, in the middle of one. */
function placeOf(view: View, { first, end }: Range, floor: number): 'main' | 'subordinate' | 'other' {
  if (isOfRelative(view, { first, end })) return 'other';
  let before = first - 1;
  while (before >= floor && view.upos(before) === 'ADV' && !QUESTION_ADVERBS.has(view.lower(before))) before -= 1;
  if (before < floor) return 'main';
  const word = view.lower(before);
  if (word === 'that' && view.upos(before - 1) !== 'ADJ') return 'other'; // `said that | Bell had left and added`; `so late that | Bell rose and added`
  if (SUBORDINATING_CONJUNCTIONS.has(word) || QUESTION_ADVERBS.has(word)) return 'subordinate';
  return view.upos(before) === 'CCONJ' || /^[,;:—–]$/.test(view.tokens.text(before)) ? 'main' : 'other';
}

function isExpletive(view: View, { first, end }: Range): boolean {
  return end - first === 1 && IMPERSONAL_PRONOUNS.has(view.lower(first));
}

/** Subjects by their verbs, as far as they were read: in a row of verbs each is asked for by all those after it. */
const READ = new WeakMap<View, Map<number, Range | null>>();

/** The subject before a verb in a form that has one. */
function ownSubject(view: View, verb: number): Range | null {
  const subjects = READ.get(view) ?? new Map<number, Range | null>();
  READ.set(view, subjects);
  const known = subjects.get(verb);
  if (known !== undefined) return known;
  const group = verbGroupAt(view, verb);
  const subject = group.form === 'finite' || group.form === 'passive' ? subjectBefore(view, group) : null;
  subjects.set(verb, subject);
  return subject;
}
