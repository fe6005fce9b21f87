/**
 * Who does what a verb says.
 *
 *     the head of the union, Marta Oliveira, said            before the verb, over an apposition
 *     “…,” said Marta Oliveira, the head of the union        after it, where the words come first
 */

import type { Range } from '../document/index.js';
import { FLOATING_QUANTIFIERS } from '../english/noun-phrase-words.js';
import { TYING_PREPOSITIONS } from '../english/prepositions.js';
import { OBJECT_PRONOUNS } from '../english/pronouns.js';
import { TAKING_CLAUSES } from '../english/reporting/saying.js';
import { DAY_NAMES, TIME_ADJECTIVES, TIME_NOUNS } from '../english/time-words.js';
import { appositionOf, beforeApposition } from './appositions.js';
import { afterFront } from './fronted-phrases.js';
import { nounPhraseBefore } from './noun-phrase-before.js';
import { isPronoun } from './noun-phrase-words.js';
import { nameBefore, personBefore } from './role-and-name.js';
import { frontWithTown } from './town-before-noun.js';
import { isFiniteVerb, type VerbGroup } from './verb-groups.js';
import type { View } from './view.js';

/** The noun phrase before the verb group, over adverbs and an apposition; null when there is none. */
export function subjectBefore(view: View, group: VerbGroup): Range | null {
  const floor = floorOf(view, group.first);
  let end = beforeBracket(view, beforeAdjuncts(view, group.first, floor), floor);
  if (end <= floor) return null;
  // `Ruiz, who calls him a “liar,” | said`: the comma stands before the closing mark
  if (/^["”]$/.test(view.tokens.text(end - 1)) && view.tokens.text(end - 2) === ',' && end - 2 > floor) {
    const opens = view.quotationAt(end - 1);
    if (opens !== null && opens.first > floor + 2 && !isLongQuotation(view, end - 1)) end -= 1;
  }
  const mark = view.tokens.text(end - 1);
  const pronoun = mark === ',' ? relativeBefore(view, end - 1, floor) : null;
  if (pronoun !== null) return pronoun;
  if (mark === ',')
    return appositionOf(view, personBefore(view, end - 1, floor), floor) ?? beforeApposition(view, end - 1, floor);
  if (mark === '—' || mark === '–' || mark === '-' || mark === '--')
    return roleBeforeDash(view, end - 1, floor) ?? beforeApposition(view, end - 1, floor);
  if (isThose(view, end - 1)) return { first: shareBefore(view, end - 2, floor), end };
  const isObject = OBJECT_PRONOUNS.has(view.lower(end - 1)); // `unions that back | her | say`
  const backed = isObject ? beforeRelative(view, { first: end - 1, end }, floor) : null;
  if (backed !== null) return backed;
  const found = nounPhraseBefore(view, end, floor);
  const phrase = found === null ? null : afterFront(view, found);
  if (phrase === null || isAfterAnd(view, phrase, floor)) return null;
  return (
    beforeRegion(view, phrase, floor) ?? withTown(view, phrase, floor) ?? beforeRelative(view, phrase, floor) ?? phrase
  );
}

/** `The El Paso, Texas, | maker of boots | said` */
function withTown(view: View, { first, end }: Range, floor: number): Range | null {
  const front = frontWithTown(view, first, floor);
  return front === null ? null : { first: front, end };
}

/** `Bell, | who | last week, at a rally, had said`: the pronoun, where no verb stands between it and the comma. */
function relativeBefore(view: View, closing: number, floor: number): Range | null {
  for (let token = closing - 1; token > Math.max(floor, closing - MAX_RELATIVE); token -= 1) {
    if (/^(?:VERB|AUX|SCONJ)$/.test(view.upos(token))) return null;
    if (view.lower(token) === 'who') return { first: token, end: token + 1 };
  }
  return null;
}

/** Maximum tokens of a bracket. */
const MAX_BRACKET = 30;

/** `Ruiz | (who met the crew in May)`, `Ruiz | (34, a nurse)`: before a bracket that says more than a party, an age or another name. */
function beforeBracket(view: View, end: number, floor: number): number {
  if (view.tokens.text(end - 1) !== ')') return end;
  for (let token = end - 2; token > Math.max(floor, end - MAX_BRACKET); token -= 1) {
    if (view.tokens.text(token) !== '(') continue;
    const isClause = /^\p{Ll}/u.test(view.tokens.text(token + 1)) && end - token > MAX_NAME_IN_BRACKET;
    const isList = view.upos(token + 1) === 'NUM' && view.tokens.text(token + 2) === ',';
    return isClause || isList ? token : end;
  }
  return end;
}

/** Tokens of `(also Ruiz)`, marks counted. */
const MAX_NAME_IN_BRACKET = 4;

/** `those | surveyed`. */
function isThose(view: View, token: number): boolean {
  return (
    view.lower(token - 1) === 'those' && /^(?:VERB|ADJ)$/.test(view.upos(token)) && view.lower(token).endsWith('ed')
  );
}

/** `The head of the choir — | Ana Ruiz, 81 |— said`: the role and the name. */
function roleBeforeDash(view: View, closing: number, floor: number): Range | null {
  const name = nameBefore(view, closing, floor);
  const dash = (name?.first ?? 0) - 1;
  if (name === null || dash <= floor || view.tokens.text(dash) !== view.tokens.text(closing)) return null;
  const role = nounPhraseBefore(view, dash, floor);
  return role === null || view.namedAt(role.end - 1)?.entity.type === 'PERSON'
    ? null
    : { first: role.first, end: name.end };
}

/** `a third of | those surveyed`, `nearly four in ten of | those asked`. */
function shareBefore(view: View, those: number, floor: number): number {
  if (view.lower(those - 1) !== 'of' || those - 1 <= floor) return those;
  return nounPhraseBefore(view, those - 1, floor)?.first ?? those;
}

/** `Ruiz of Columbia, | South Carolina |`: a place that only says where the one before the comma lies. */
function beforeRegion(view: View, phrase: Range, floor: number): Range | null {
  const comma = phrase.first - 1;
  if (comma <= floor || view.tokens.text(comma) !== ',') return null;
  if (!isPlace(view, phrase.end - 1) || !isPlace(view, comma - 1)) return null;
  const whole = nounPhraseBefore(view, comma, floor);
  return whole === null || view.namedAt(whole.first)?.first === view.namedAt(comma - 1)?.first
    ? null
    : { first: whole.first, end: phrase.end };
}

function isPlace(view: View, token: number): boolean {
  const type = view.namedAt(token)?.entity.type;
  return type === 'GPE' || type === 'LOC';
}

/** `the authors | on Tuesday (later)`, `a poll | published on Tuesday`: over adverbs, days and a participle. */
function beforeAdjuncts(view: View, from: number, floor: number): number {
  let end = from;
  while (end > floor && isAdverb(view, end - 1)) end -= 1;
  if (/^(?:ago|later|earlier)$/.test(view.lower(end))) end = beforeSpan(view, end, floor);
  let time = beforeTime(view, end);
  if (time === end || time <= floor) return end;
  while (time - 1 > floor && isAdverb(view, time - 1)) time -= 1; // `Ruiz | later Thursday`
  const isParticiple = view.upos(time - 1) === 'VERB' && /(?:ed|en)$/.test(view.lower(time - 1));
  return isParticiple ? time - 1 : time;
}

/** `less than | two weeks ago`, `a month later`: before the number and what stands with it. */
function beforeSpan(view: View, ago: number, floor: number): number {
  if (!TIME_NOUNS.has(view.lower(ago - 1))) return ago;
  let end = ago;
  while (
    end > floor &&
    (TIME_NOUNS.has(view.lower(end - 1)) ||
      /^(?:NUM|ADV)$/.test(view.upos(end - 1)) ||
      /^(?:a|an|few|several|less|more|than|about|just|some)$/.test(view.lower(end - 1)))
  )
    end -= 1;
  return end;
}

/** Also `neither` after its noun: `Ruiz neither confirmed nor denied`, and `both` and `all` after those that they count. */
function isAdverb(view: View, token: number): boolean {
  if (FLOATING_QUANTIFIERS.has(view.lower(token))) {
    const before = view.upos(token - 1);
    return before === 'NOUN' || before === 'PROPN' || (before === 'PRON' && isPronoun(view, token - 1));
  }
  if (/^(?:neither|either)$/.test(view.lower(token))) return /^(?:NOUN|PROPN)$/.test(view.upos(token - 1));
  return view.upos(token) === 'ADV' && !isPronoun(view, token) && view.namedAt(token) === null;
}

/** `on Tuesday`, `on Tuesday night`, `last week`, `this past week`. */
export function beforeTime(view: View, end: number): number {
  const word = view.lower(end - 1);
  const day = DAY_NAMES.has(word)
    ? end - 1
    : TIME_NOUNS.has(word) && DAY_NAMES.has(view.lower(end - 2))
      ? end - 2
      : end;
  if (day < end) return view.upos(day - 1) === 'ADP' ? day - 1 : day;
  if (!TIME_NOUNS.has(word) || !TIME_ADJECTIVES.has(view.lower(end - 2))) return end;
  return /^(?:the|this)$/.test(view.lower(end - 3)) && view.upos(end - 2) === 'ADJ' ? end - 3 : end - 2;
}

/** Maximum tokens of a relative clause before a verb. */
const MAX_RELATIVE = 15;

/** `an investigator | who examined the wreck`, `firms | that sell salt`: the phrase before the relative clause that `phrase` ends. */
function beforeRelative(view: View, phrase: Range, floor: number): Range | null {
  let verbs = 0;
  for (let token = phrase.first - 1; token > Math.max(floor, phrase.first - MAX_RELATIVE); token -= 1) {
    if (isRelativeThat(view, token)) return verbs === 0 ? null : nounPhraseBefore(view, token, floor);
    if (view.upos(token) === 'PUNCT' || view.upos(token) === 'SCONJ') return null;
    if (view.upos(token) === 'VERB' && isFiniteVerb(view, token)) {
      if (token === phrase.first - 1 && TAKING_CLAUSES.has(view.lemma(token))) return null; // `those who say | Ruiz | knew`
      verbs += 1;
    }
    if (view.lower(token) !== 'who') continue;
    return verbs === 0 ? null : nounPhraseBefore(view, token, floor);
  }
  return null;
}

/** `firms | that | sell salt`, after a noun and before a verb; not `claims | that | sales fell`. */
function isRelativeThat(view: View, token: number): boolean {
  if (view.lower(token) !== 'that' || view.upos(token) === 'DET') return false;
  return view.upos(token - 1) === 'NOUN' && /^(?:VERB|AUX)$/.test(view.upos(token + 1));
}

/** `but in a later interview | said`: a phrase that says where, between "and" or "but" and a verb, has no subject in it. */
function isAfterAnd(view: View, { first }: Range, floor: number): boolean {
  if (first - 2 <= floor || view.upos(first - 1) !== 'ADP' || TYING_PREPOSITIONS.has(view.lower(first - 1)) === false)
    return false;
  return view.upos(first - 2) === 'CCONJ' && view.namedAt(first - 1) === null;
}

/** How many tokens back a subject is looked for. */
export const FARTHEST = 100;

/** Phrases do not reach out of the quotation, or into the one before. */
function floorOf(view: View, token: number): number {
  const sentence = view.sentenceAt(token);
  const quotation = view.quotationAt(token);
  let floor = Math.max(sentence.first, token - FARTHEST);
  if (quotation !== null) floor = Math.max(floor, quotation.first + 1);
  // By quotations and not by tokens: this is asked for every verb before a cue.
  for (let left = token - 1; left >= floor; left = view.quotationRunStart(left) - 1) {
    if (view.quotationAt(left) !== quotation && isLongQuotation(view, left)) return left + 1;
  }
  return floor;
}

/** Scare quotes and nicknames do not end a phrase. */
function isLongQuotation(view: View, token: number): boolean {
  const quotation = view.quotationAt(token);
  if (quotation === null || quotation.end - quotation.first > 6) return quotation !== null;
  const isWord = /^(?:DET|ADJ|ADP|PRON)$/.test(view.upos(quotation.first - 1)); // `a “liar,”`
  return view.tokens.text(quotation.last) === ',' && !isWord;
}
