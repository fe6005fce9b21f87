/**
 * Which noun phrases are subjects, by the tags and the order of words: a tree would cost more than the whole stage.
 *
 *     Ruiz, a lawyer from Porto, has left.        a verb after the name, over an apposition
 *     “We leave,” said Ruiz.                      a verb of saying before it
 *     The mayor, Ruiz, left.                      the name of the subject
 *     the head of Acme said                       after a preposition: Acme is none
 */

import type { Range } from '../document/index.js';
import { SAYING, SAYING_WITHOUT_MARKS } from '../english/reporting/lexicon.js';
import { WordSet } from '../english/word-set.js';
import { wordSet } from '../english/words.js';
import { isFiniteVerb } from './verb-groups.js';
import type { View } from './view.js';

/** Tokens looked over for the verb after a name. */
const MAX_APPOSITION = 18;
const MAX_ADVERBS = 4;
/** Tokens of a noun phrase before its last part: `Portuguese Foreign Minister | Ruiz`. */
const MAX_FRONT = 7;

/**
 * Whether the phrase from `first` to `end` is the subject of a finite verb. O(1).
 *
 * @param from the first token of the sentence
 */
export function isSubject(view: View, from: number, first: number, end: number): boolean {
  const front = nounPhraseFront(view, from, first);
  if (hasOwnClause(view, end) || isNameOfSubject(view, from, first, end)) return true;
  if (front > from && view.upos(front - 1) === 'ADP' && view.lower(front - 1) !== 'as') return false;
  return hasVerbAfter(view, end) || (front > from && hasSayingBefore(view, front));
}

/** Whether it is the first subject of its sentence, outside of everybody's words: `| Ruiz | met Bell`; not `She met the head of | Acme |`, `the one that | Acme | built`. */
export function leadsSentence(view: View, { first, end }: Range): boolean {
  const from = view.sentenceAt(first).first;
  if (view.quotationAt(first) !== null) return false;
  if (first - (view.lower(first - 1) === 'the' ? 1 : 0) === from && view.tokens.text(end) === ',') return true;
  if (!isSubject(view, from, first, end)) return false;
  for (let token = Math.max(from, first - MAX_BEFORE); token < first; token += 1) {
    const isVerb = /^(?:VERB|AUX)$/.test(view.upos(token)) && !SAYING.has(view.lower(token));
    if (isVerb && view.quotationAt(token) === null) return false;
  }
  return true;
}

/** Tokens of a sentence before its subject. */
const MAX_BEFORE = 60;

/** `The mayor, | Ana Ruiz|, left`: the noun before the comma is the subject; not `a spokesman for the mayor, | Ana Ruiz|, left`. */
function isNameOfSubject(view: View, from: number, first: number, end: number): boolean {
  if (view.tokens.text(end) !== ',' || !isFiniteVerb(view, end + 1)) return false;
  let comma = first - 1;
  while (comma > first - MAX_TITLES && (view.upos(comma) === 'PROPN' || view.lower(comma) === 'the')) comma -= 1;
  if (comma <= from || view.tokens.text(comma) !== ',' || view.upos(comma - 1) !== 'NOUN') return false;
  const front = nounPhraseFront(view, from, comma - 1);
  return front < comma - 1 && (front === from || view.upos(front - 1) !== 'ADP');
}

/** `Councillor`, `the Rev` before a name. */
const MAX_TITLES = 3;

/** `Ruiz, who left,`. */
function hasOwnClause(view: View, end: number): boolean {
  const token = view.tokens.text(end) === ',' ? end + 1 : end;
  return view.lower(token) === 'who' && isFiniteVerb(view, token + 1);
}

/** Where the noun phrase whose last part begins at `first` begins: `a 14-year-old | boy`. */
export function nounPhraseFront(view: View, from: number, first: number): number {
  let front = first;
  while (front > first - MAX_FRONT && front > from) {
    const upos = view.upos(front - 1);
    const inside = upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ' || upos === 'DET' || upos === 'NUM';
    if (!inside && !INSIDE.has(view.lower(front - 1))) break;
    if (hasSayingBefore(view, front)) break; // a verb, whatever its tag
    front -= 1;
  }
  return front;
}

const INSIDE = wordSet("'s,’s,',’,-,his,her,its,their");

/** Over appositions between commas, brackets, a second subject, one preposition with its noun, and adverbs. */
function hasVerbAfter(view: View, end: number): boolean {
  const token = predicateAfter(view, end);
  return token !== null && isFiniteVerb(view, token);
}

/** Where the verb of a phrase may stand that ends at a token; null where none can follow. */
function predicateAfter(view: View, end: number): number | null {
  if (view.upos(end) === 'PART' && /^(?:['’]s|['’])$/.test(view.tokens.text(end))) return null;
  let token = end;
  for (let step = 0; step < 3; step += 1) {
    const after = afterAddition(view, token);
    if (after === null) return null;
    if (after === token) break;
    token = after;
  }
  const last = token + MAX_ADVERBS;
  while (token < last && (view.upos(token) === 'ADV' || view.lower(token) === 'neither')) token += 1;
  return token;
}

/** `The mayor | of Porto | said`, `Ruiz, | who leads it, | said`: over what says more of who speaks. */
export function speaksAfterAddition(view: View, end: number): boolean {
  const verb = predicateAfter(view, end);
  return verb !== null && verb > end && SAYING_WITHOUT_MARKS.has(view.lower(verb));
}

/** The token after what stands between a name and its verb; the same token where nothing does, null where no verb can follow. */
function afterAddition(view: View, token: number): number | null {
  const mark = view.tokens.text(token);
  if (mark === ',' || mark === '(' || mark === '–' || mark === '—') {
    const closing = mark === '(' ? ')' : mark;
    let close = token + 1;
    while (close < token + MAX_APPOSITION && view.tokens.text(close) !== closing && !STOPS.has(view.tokens.text(close)))
      close += 1;
    // "Ruiz, a girl from Porto, Portugal, left": the comma of the country does not end it.
    if (mark === ',' && view.upos(close + 1) === 'PROPN') {
      let after = close + 2;
      while (after < close + 4 && view.upos(after) === 'PROPN') after += 1;
      if (view.tokens.text(after) === ',') close = after;
    }
    // "Ruiz, who said it, left" has an apposition, "Ruiz, he said, left" none.
    const isAdded = !isFiniteVerb(view, token + 1) || isParticiple(view, token + 1);
    return view.tokens.text(close) === closing && isAdded ? close + 1 : null;
  }
  if (!JOINING.has(view.lower(token))) return token;
  let after = token + 1;
  while (after < token + MAX_FRONT && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(view.upos(after))) after += 1;
  return after > token + 1 ? after : token;
}

/** `Ruiz, | based | in Porto, left`, whatever its tag. */
function isParticiple(view: View, token: number): boolean {
  return view.upos(token + 1) === 'ADP' && view.lower(token).endsWith('ed') && !SAYING.has(view.lower(token));
}

const STOPS: ReadonlySet<string> = new WordSet(['.', '!', '?', ';', ':']);

const JOINING = wordSet('and,or,of,in,from,at,for,on,with');

/** Whether a verb of saying comes after or before: `Ruiz said`, `said Ruiz`. @param front of the noun phrase */
export function isSpeaking(view: View, front: number, end: number): boolean {
  return SAYING_WITHOUT_MARKS.has(view.lower(end)) || hasSayingBefore(view, front);
}

/** `“…,” joked | Ruiz`; without a quotation mark fewer verbs: `…, said | Ruiz`. */
function hasSayingBefore(view: View, front: number): boolean {
  if (view.tokens.size(front - 2) > MAX_MARK) return false;
  const verb = view.lower(front - 1);
  if (!ANY_SAYING.has(verb)) return false;
  const mark = view.tokens.text(front - 2);
  return CLOSING.has(mark) ? SAYING.has(verb) : SAYING_WITHOUT_MARKS.has(verb) && /^[,.!?]$/.test(mark);
}

const ANY_SAYING: ReadonlySet<string> = new WordSet([...SAYING, ...SAYING_WITHOUT_MARKS]);

const CLOSING: ReadonlySet<string> = new Set(['"', '”', '’', "''"]);
/** Units of the longest mark of those. */
const MAX_MARK = 2;
