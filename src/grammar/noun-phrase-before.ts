/**
 * The noun phrase that ends at a place, read leftwards off part of speech and word order: the subject before a verb.
 *
 *     a spokesman for the ministry in Lisbon | said
 *     ^------------------------------------^
 */

import { lastStepLeft } from '../advance.js';
import type { Range } from '../document/index.js';
import { SUBORDINATING_CONJUNCTIONS } from '../english/clause-words.js';
import { PLACE_ADVERBS, POSTMODIFIERS_WITH_OBJECT } from '../english/noun-phrase-words.js';
import { INDEFINITE, PERSONAL_PRONOUNS } from '../english/people/sources.js';
import { TYING_PREPOSITIONS } from '../english/prepositions.js';
import { OBJECT_PRONOUNS } from '../english/pronouns.js';
import {
  isAfterWith,
  isPairOfBare,
  isPlural,
  isPortfolio,
  isVerblessBefore,
  listFront,
  nameFrom,
} from './joined-subjects.js';
import {
  breaksBetween,
  endsPhrase,
  isAttributive,
  isHyphen,
  isPossessive,
  isPostmodifier,
  isPredeterminer,
  isPronoun,
  isTime,
  MAX_PHRASE,
} from './noun-phrase-words.js';
import type { View } from './view.js';

/** @param end index after the phrase's last token; @param floor the phrase does not reach further left */
export function nounPhraseBefore(view: View, end: number, floor: number): Range | null {
  const least = Math.max(floor, end - MAX_PHRASE);
  const first = coreBefore(view, end, least);
  if (first === null) return null;
  if (
    isPronoun(view, first) &&
    end - first === 1 &&
    !isJoined(view, first) &&
    !(view.lower(first) === 'those' && view.lower(first - 1) === 'of') && // `a third of | those`
    !(TYING_PREPOSITIONS.has(view.lower(first - 1)) && isPostmodifier(view, first - 2))
  ) {
    return { first, end };
  }
  return { first: lastStepLeft(first, (left) => leftOf(view, left, least)), end };
}

/** `Ruiz and | others`, `Ruiz and | many others`. */
function isJoined(view: View, first: number): boolean {
  return (
    (view.lower(first) === 'others' || view.lower(first + 1) === 'others') &&
    view.lower(first - 1) === 'and' &&
    view.namedAt(first - 2) !== null
  );
}

/** One step to the left: `a spokesman for | the ministry`, `officials familiar with | the matter`, `Ruiz and | Bell`. */
function leftOf(view: View, first: number, floor: number): number | null {
  const before = first - 1;
  if (before <= floor) return null;
  const word = view.lower(before);
  if (isSecondPreposition(view, before)) return before - 3 <= floor ? null : leftOf(view, before - 1, floor);
  if (TYING_PREPOSITIONS.has(word)) {
    if (PLACE_ADVERBS.has(view.lower(before - 1))) return coreBefore(view, before - 1, floor); // `the Serbs | here | in Porto`
    const isShare = word === 'of' && view.lower(before - 1) === 'out'; // `four out | of ten voters`
    const head = coreBefore(view, isShare ? before - 1 : before, floor);
    if (head !== null) return isTime(view, before - 1) || PERSONAL_PRONOUNS.has(view.lower(head)) ? null : head;
    if (isPostmodifier(view, before - 1)) return coreBefore(view, before - 1, floor);
    const participle = word === 'by' && isTime(view, before - 1) ? beforeDay(view, before - 1) : -1;
    return participle > floor && isPostmodifier(view, participle) ? coreBefore(view, participle, floor) : null;
  }
  if (POSTMODIFIERS_WITH_OBJECT.has(word) && view.upos(before - 1) === 'NOUN') return coreBefore(view, before, floor);
  if (word === 'and' && view.lower(before - 1) === ',') {
    const front = listFront(view, first, floor);
    const core = front === null ? null : coreBefore(view, front.end, floor);
    return front !== null && core !== null && view.isCapitalised(core) ? core : (front?.first ?? null);
  }
  if (word === 'and' || word === '&') {
    const head = coreBefore(view, before, floor);
    if (head === null || isTime(view, before - 1)) return null;
    const isAgent = view.lower(head - 1) === 'by' && view.namedAt(first) !== null; // `released by | the Courier and | ABC News`
    const joins = isAgent || isClauseStart(view, head, floor) || alike(view, head, first) || isJoined(view, first);
    if (joins || isVerblessBefore(view, head, first, floor)) return head;
    return isPairOfBare(view, head, before, first) || isPortfolio(view, head, first) ? head : null;
  }
  if (word === 'nor') {
    const head = coreBefore(view, before, floor);
    if (head !== null && view.lower(head) === 'neither') return head; // `| Neither sailors nor | clerks | have said`
    return head !== null && view.lower(head - 1) === 'neither' ? head - 1 : null; // `| neither Kenya nor | Uganda | has said`
  }
  return word === ',' ? (inList(view, first, floor) ?? inPlainList(view, first, floor)) : null;
}

/** `officials in and | around | Porto` */
function isSecondPreposition(view: View, token: number): boolean {
  if (view.upos(token) !== 'ADP' || view.lower(token - 1) !== 'and') return false;
  return TYING_PREPOSITIONS.has(view.lower(token - 2));
}

/** `released | on Sunday | by`: the token before the day. */
function beforeDay(view: View, day: number): number {
  return view.upos(day - 1) === 'ADP' ? day - 2 : day - 1;
}

/** `The families, | supporters and officials`: plurals at the start of the sentence. */
function inPlainList(view: View, first: number, floor: number): number | null {
  if (!isPlural(view, first) || !isPlural(view, first - 2) || !/^(?:and|,)$/.test(view.lower(first + 1))) return null;
  const head = coreBefore(view, first - 1, floor);
  if (head === null) return null;
  const { first: start } = view.sentenceAt(head);
  return head === start || (head === start + 1 && view.upos(start) === 'CCONJ') ? head : null;
}

/** `Tom Bell, | Marta Ruiz and Ana Costa`: a name of the same kind, with "and" after this one, at the start of its clause. */
function inList(view: View, first: number, floor: number): number | null {
  const [left, right] = [view.namedAt(first - 2), nameFrom(view, first)];
  if (left === null || right === null || left.entity.type !== right.entity.type || left.entity === right.entity)
    return null;
  if (!/^(?:and|,)$/.test(view.lower(right.end))) return null;
  const head = coreBefore(view, first - 1, floor);
  // `France, | Italy and Spain | said`; not `Lyon, | France, | said`
  if (left.entity.type === 'GPE' && !(head === view.sentenceAt(first).first && view.lower(right.end) === 'and'))
    return null;
  return head !== null && (isClauseStart(view, head, floor) || head === view.sentenceAt(head).first) ? head : null;
}

/** Two names, or two common nouns without a verb of their own, are joined by "and". */
function alike(view: View, left: number, right: number): boolean {
  if (view.namedAt(left) === null || view.namedAt(right) === null) return false;
  // `as | Ruiz and Bell | left`, `On Monday | Ruiz and Bell | left`
  return (
    isClauseStart(view, left, -1) ||
    SUBORDINATING_CONJUNCTIONS.has(view.lower(left - 1)) ||
    isTime(view, left - 1) ||
    isAfterWith(view, left, right)
  );
}

function isClauseStart(view: View, token: number, floor: number): boolean {
  if (token <= floor || token === view.sentenceAt(token).first) return true;
  const before = view.upos(token - 1);
  return before === 'PUNCT' || before === 'SCONJ' || before === 'CCONJ';
}

/** First token of the phrase without its ties that ends before `end`; null when there is none. */
function coreBefore(view: View, end: number, floor: number): number | null {
  let last = end - 1;
  if (view.tokens.text(last) === ')') {
    last = bracketBefore(view, last, floor) - 1;
  }
  if (last < floor) return null;
  if (OBJECT_PRONOUNS.has(view.lower(last))) {
    if (isPostmodifier(view, last - 2)) return last; // `close to | him`
    const first = quantified(view, last, floor);
    return first < last ? first : null;
  }
  if (isPronoun(view, last)) {
    if (view.lower(last) === 'others' && INDEFINITE.has(view.lower(last - 1)) && last - 1 > floor) return last - 1;
    if (isNoOne(view, last) && last - 1 > floor - 1) return last - 1;
    return quantified(view, last, floor);
  }
  if (!endsPhrase(view, last)) return null;
  let first = last;
  while (first > floor && goesOnLeft(view, first - 1, first)) {
    first -= 1;
    if (beginsPhrase(view, first)) break;
  }
  while (first > floor && isPredeterminer(view, first - 1)) first -= 1;
  const isBounded = /^(?:least|most)$/.test(view.lower(first)) && view.lower(first - 1) === 'at'; // `at least one sailor`
  if (isBounded && first > floor) return first - 1;
  // `more than | 200 people`
  const isMore = view.lower(first - 1) === 'than' && view.upos(first) === 'NUM' && first - 2 >= floor;
  return isMore && /^(?:more|less|fewer)$/.test(view.lower(first - 2)) ? first - 2 : first;
}

/** `no | one`: not “one”. */
function isNoOne(view: View, token: number): boolean {
  return view.lower(token) === 'one' && view.lower(token - 1) === 'no';
}

/** `all of them`, `one of us`, `two of them`. */
function quantified(view: View, token: number, floor: number): number {
  if (token - 1 <= floor || view.lower(token - 1) !== 'of') return token;
  return isPronoun(view, token - 2) || view.upos(token - 2) === 'NUM' ? token - 2 : token;
}

/** Where the bracket that closes at `last` opens: `(CHO)`, `(R-Ohio)`. */
function bracketBefore(view: View, last: number, floor: number): number {
  for (let token = last - 1; token > Math.max(floor, last - 8); token -= 1) {
    if (view.tokens.text(token) === '(') return token;
  }
  return last;
}

function goesOnLeft(view: View, token: number, right: number): boolean {
  if (breaksBetween(view, token, right)) return false;
  const named = view.namedAt(token);
  if (named !== null && (right < named.end || view.upos(token) === 'PRON')) return true;
  if (isHyphen(view, right) || isHyphen(view, token)) return true; // `mother-of-three`, `then-premier`
  const text = view.tokens.text(token);
  switch (view.upos(token)) {
    case 'NOUN':
    case 'PROPN':
    case 'ADJ':
    case 'NUM':
    case 'SYM':
      return true;
    case 'DET':
      return !/^(?:what|which)$/.test(text.toLowerCase()); // `what | Bell said`
    case 'PRON':
      return isPossessive(view, token);
    case 'PART':
      return /^['’]s?$/.test(text);
    case 'ADV':
      return view.upos(right) === 'ADJ' || view.upos(right) === 'NUM';
    case 'VERB':
      return isAttributive(view, token) || opensWithNoun(view, token, right);
    case 'PUNCT':
      return /^[-–&/.]$/.test(text) && !view.tokens.spaceBefore(token) && !view.tokens.spaceBefore(right);
    case 'CCONJ':
      return text === '&';
    case 'X':
      return view.isCapitalised(token);
    default:
      return false;
  }
}

/** `| Taxi | driver Tom Bell left`: a noun at the start of a sentence, taken for an imperative. */
function opensWithNoun(view: View, token: number, right: number): boolean {
  const isFirst = token === view.sentenceAt(token).first && view.isCapitalised(token);
  return isFirst && view.upos(right) === 'NOUN' && view.lower(token) === view.lemma(token);
}

function beginsPhrase(view: View, token: number): boolean {
  return (view.upos(token) === 'DET' && view.namedAt(token) === null) || isPossessive(view, token);
}
