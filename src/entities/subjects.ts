/**
 * Which noun phrases are subjects, by the tags and the order of words: a tree would cost more than the whole stage.
 *
 *     Ruiz, a lawyer from Porto, has left.        a verb behind the name, over an apposition
 *     “We leave,” said Ruiz.                      a verb of saying in front of it
 *     the head of Acme said                       behind a preposition: Acme is none
 */
import type { Layers } from './layers.js';

/** Tokens looked over for the verb behind a name. */
const LONGEST_APPOSITION = 18;
const MOST_ADVERBS = 4;
/** Tokens of a noun phrase in front of its last part: `Portuguese Foreign Minister | Ruiz`. */
const LONGEST_FRONT = 7;

/**
 * Whether the phrase from `first` to `end` is the subject of a finite verb. O(1).
 *
 * @param from the first token of the sentence
 */
export function isSubject(layers: Layers, from: number, first: number, end: number): boolean {
  const front = frontOf(layers, from, first);
  if (hasOwnClause(layers, end)) return true;
  if (front > from && layers.syntax.upos(front - 1) === 'ADP' && layers.tokens.lower(front - 1) !== 'as') return false;
  return hasVerbBehind(layers, end) || (front > from && hasSayingBefore(layers, front));
}

/** `Ruiz, who left,`. */
function hasOwnClause({ syntax, tokens }: Layers, end: number): boolean {
  const token = tokens.text(end) === ',' ? end + 1 : end;
  return tokens.lower(token) === 'who' && isFiniteTag(syntax.xpos(token + 1));
}

/** Where the noun phrase that ends with a name begins. */
function frontOf({ syntax, tokens }: Layers, from: number, first: number): number {
  let front = first;
  while (front > first - LONGEST_FRONT && front > from) {
    const upos = syntax.upos(front - 1);
    const inside = upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ' || upos === 'DET' || upos === 'NUM';
    if (!inside && !/^(?:['’]s|['’]|-|his|her|its|their)$/.test(tokens.lower(front - 1))) break;
    front -= 1;
  }
  return front;
}

/** Over appositions between commas, brackets and adverbs. */
function hasVerbBehind({ syntax, tokens, segmentation }: Layers, end: number): boolean {
  let token = end;
  if (/^(?:['’]s|['’])$/.test(tokens.text(token)) && syntax.upos(token) === 'PART') return false;
  for (let step = 0; step < 2; step += 1) {
    const mark = tokens.text(token);
    if (mark !== ',' && mark !== '(' && mark !== '–' && mark !== '—') break;
    const closing = mark === '(' ? ')' : mark;
    let close = token + 1;
    while (
      close < token + LONGEST_APPOSITION &&
      tokens.text(close) !== closing &&
      !/^[.!?;:]$/.test(tokens.text(close))
    )
      close += 1;
    if (tokens.text(close) !== closing) return false;
    // "Ruiz, who said it, left" is an apposition, "Ruiz, he said, left" none.
    if (mark === ',' && isFiniteTag(syntax.xpos(token + 1))) return false;
    token = close + 1;
  }
  const last = token + MOST_ADVERBS;
  while (token < last && (syntax.upos(token) === 'ADV' || tokens.lower(token) === 'neither')) token += 1;
  return token < segmentation.tokens.length && isFiniteTag(syntax.xpos(token));
}

export function isFiniteTag(xpos: string): boolean {
  return xpos === 'VBD' || xpos === 'VBZ' || xpos === 'VBP' || xpos === 'MD';
}

const SAYING =
  /^(?:said|says|added|adds|told|asked|wrote|replied|warned|explained|insisted|recalled|noted|admitted|continued|concluded)$/;

function hasSayingBefore({ tokens }: Layers, front: number): boolean {
  return SAYING.test(tokens.lower(front - 1)) && /^(?:[,.!?]|["”’]|'')$/.test(tokens.text(front - 2));
}
