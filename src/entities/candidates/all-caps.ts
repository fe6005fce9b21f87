/**
 * Names in texts whose capitals say nothing: all in capitals, or with a capital at every word.
 *
 *     TARRANT SAID                    TARRANT
 *     THEY TOLD US WHO IS IN IT       none, though the lexicons know US, WHO, IS
 *     Opposition Denied That The …    none
 */
import { SAYING_IN_CAPITALS } from '../../english/reporting/saying.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';

/** The names less the words that stand beside them, and less those that are words only; in order. */
export function withoutWords(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const { letterCase } = layers.segmentation;
  if (letterCase === 'mixed' || letterCase === 'small') return names;
  return names.flatMap((name) => {
    const trimmed = trim(layers, name);
    return trimmed !== null && isName(layers, trimmed) ? [trimmed] : [];
  });
}

function trim(layers: Layers, name: TypedName): TypedName | null {
  const { tokens } = layers;
  let { first, end } = name;
  // "the US", not "told us".
  if (name.known !== null && tokens.lower(first - 1) === 'the') return name;
  while (first < end && isWord(tokens.lower(first))) first += 1;
  while (end > first && isWord(tokens.lower(end - 1))) end -= 1;
  if (first === end) return null;
  if (first === name.first && end === name.end) return name;
  const text = tokens.slice(first, end);
  return changed(name, { first, end, text, known: lookUp(text), headed: name.headed && end === name.end });
}

/** It is no name by itself and begins and ends none. */
function isWord(lower: string): boolean {
  return vocabulary.functionWords.has(lower) || SAYING_IN_CAPITALS.has(lower);
}

/** Small words that stand inside names. */
const JOINING = /^(?:of|and|for|the|on|in|de|la|del|al|&)$/;

function isName({ tokens }: Layers, { first, end, known, titles }: TypedName): boolean {
  if (known !== null) return true;
  let words = 0;
  let joining = 0;
  for (let token = first; token < end; token += 1) {
    const lower = tokens.lower(token);
    if (JOINING.test(lower)) joining += 1;
    else if (vocabulary.isOrdinary(lower)) words += 1;
  }
  const length = end - first;
  // "Ministry Of Health" has a word that says what it is; a row of other words is a clause.
  const unknown = length - joining - words;
  if (unknown > 0) return words <= MAX_WORDS;
  return titles.length > 0 || (length > 1 && vocabulary.thingHeads.has(tokens.lower(end - 1)) && words <= MAX_WORDS);
}

/** Maximum words of the language in a name. */
const MAX_WORDS = 3;
