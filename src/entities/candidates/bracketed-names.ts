/**
 * What brackets after a name tell of it.
 *
 *     the | People's Justice Dal | (PJD)             the words before it whose initials it is, whatever was found of them
 *     | Forests, Rivers and Wildlife | (FRW)         over commas
 *     the Northern Rivers Alliance (| Rivers |)      a word of the name by itself, in all its places
 *     the Tarnby Friends College (| Tafco |)         the beginnings of its words
 *     the Tarnby Friends College (| Tfc |), | Tfc | (Tarnby Friends College)         its initials
 */
import { firstNotBefore, type Range, type Sentence } from '../../document/index.js';
import { wordSet } from '../../english/words.js';
import { isInitials, isShortFor } from '../clustering/acronyms.js';
import type { Layers } from '../layers.js';
import { isPlaceOrPeople, lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';
import { certainName, inProse, overlaid } from '../typing/certain-names.js';
import { FRAME } from '../typing/frame-words.js';

/** Names in text order and disjoint; so is the result. */
export function withBracketedNames(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const { tokens, syntax } = layers;
  let used: ReadonlySet<string> | null = null;
  const isUsed = (acronym: string) => {
    used ??= usedIn(layers);
    return used.has(acronym);
  };
  const spelled = inProse(layers, (sentence, index) => spelledIn(layers, sentence, index, isUsed), FRAME.bracket);
  const whole =
    spelled.length === 0
      ? names
      : overlaid(
          names,
          spelled.filter((one) => isUntold(names, one)),
        );
  const short = new Set<string>();
  for (const { type, first, end, text } of whole) {
    if (type !== 'ORG' && type !== 'FAC') continue;
    if (tokens.text(end) === '(' && tokens.text(end + 2) === ')') {
      const word = tokens.text(end + 1);
      // "the Clean Harbour Gate (CHG) project" is none.
      const isOwn = type === 'ORG' || syntax.upos(end + 3) !== 'NOUN';
      if (isOwn && LETTERS.test(word) && isInitials(word, text)) short.add(word);
      if (type === 'FAC') continue;
      const isShort = isWordOf(layers, end + 1, text) || isBlendOf(layers, end + 1, text) || isInitialsOf(word, text);
      if (isShort) short.add(word);
    } else if (type === 'ORG' && tokens.text(first - 1) === '(' && tokens.text(end) === ')') {
      if (isInitialsOf(tokens.text(first - 2), text)) short.add(tokens.text(first - 2));
    }
  }
  if (short.size === 0) return whole;
  const repeats = inProse(layers, ({ firstToken, endToken }, sentence) => {
    const found: TypedName[] = [];
    for (let token = firstToken; token < endToken; token += 1) {
      if (!short.has(tokens.text(token)) || isCapital(layers, token - 1) || isCapital(layers, token + 1)) continue;
      found.push(certainName(layers, { first: token, end: token + 1 }, sentence, 'ORG'));
    }
    return found;
  });
  return overlaid(whole, repeats);
}

/** `Board`, `Dal`: no `Act`, no `Approach`. @param last of the words */
function isBody({ tokens, forms }: Layers, last: number): boolean {
  const word = tokens.lower(last);
  return (
    vocabulary.organisationHeads.has(word) ||
    !(forms.at(last).ordinary || vocabulary.thingHeads.has(word) || isPlaceOrPeople(tokens.text(last)))
  );
}

/** Where the names have it whole already they know its type better; regions ("the Middle East and North Africa") are none. */
function isUntold(names: readonly TypedName[], { first, end }: Range): boolean {
  const from = firstNotBefore(names.length, (at) => (names[at]?.end ?? 0) <= first);
  const within = names.slice(from, from + MAX_TOKENS);
  return !within.some(
    (name) =>
      (name.first <= first && name.end >= end) || (name.end === end && (name.type === 'LOC' || name.type === 'EVENT')),
  );
}

/** What stands in no brackets. */
function usedIn({ tokens }: Layers): ReadonlySet<string> {
  const used = new Set<string>();
  for (let token = 0; token < tokens.length; token += 1)
    if (tokens.text(token - 1) !== '(') used.add(tokens.text(token));
  return used;
}

function spelledIn(
  layers: Layers,
  { firstToken, endToken }: Sentence,
  sentence: number,
  isUsed: (acronym: string) => boolean,
): TypedName[] {
  const { tokens } = layers;
  const found: TypedName[] = [];
  for (let token = firstToken + 2; token < endToken; token += 1) {
    if (tokens.text(token - 1) !== '(' || tokens.text(token + 1) !== ')') continue;
    const acronym = tokens.text(token);
    if (!/^\p{Lu}{3,7}$/u.test(acronym)) continue;
    const first = spelledFrom(layers, acronym, { first: found.at(-1)?.end ?? firstToken, end: token - 1 });
    if (first !== null && (isBody(layers, token - 2) || isUsed(acronym)))
      found.push(certainName(layers, { first, end: token - 1 }, sentence, 'ORG'));
  }
  return found;
}

/** The first of the words before a token that begin with these letters, in their order; small words may stand between. */
function spelledFrom(layers: Layers, acronym: string, { first: limit, end }: Range): number | null {
  const { tokens, spelling } = layers;
  let letter = acronym.length - 1;
  for (let token = end - 1; token >= limit && end - token <= MAX_TOKENS; token -= 1) {
    const shape = spelling.shape(token);
    if (shape === 'capitalised' || shape === 'capitals') {
      if (tokens.text(token).charAt(0) !== acronym.charAt(letter)) return null;
      letter -= 1;
      if (letter < 0) return isCapital(layers, token - 1) && !spelling.opens(token - 1) ? null : token;
    } else if (!BETWEEN.has(tokens.text(token))) return null;
  }
  return null;
}

const MAX_TOKENS = 14;

const BETWEEN: ReadonlySet<string> = new Set([
  ...['of', 'and', 'for', 'the', 'in', 'on', "'s", '’s', '’', "'", '-', '&', ','],
  // What "of" and "and" are elsewhere: `Partido da Terra Achada`, `Majlis-e Achada`.
  ...wordSet(
    'de, del, la, el, los, las, do, da, dos, das, du, des, et, y, al, para, por, pour, e, i, ul, ya, wa, za, und',
  ),
]);

/** `Rivers`, of Northern Rivers Alliance. */
function isWordOf(layers: Layers, token: number, name: string): boolean {
  const { tokens, spelling } = layers;
  const word = tokens.text(token);
  if (spelling.shape(token) !== 'capitalised' || vocabulary.functionWords.has(word.toLowerCase())) return false;
  return lookUp(word) === null && name.split(' ').includes(word);
}

/** `Tafco`, of Tarnby Friends College: letters of its words, in their order, each word's first one first. */
function isBlendOf({ tokens, spelling, forms }: Layers, token: number, name: string): boolean {
  const word = tokens.text(token);
  const isWritten = spelling.shape(token) === 'capitalised' && word.length >= MIN_BLEND && !forms.at(token).ordinary;
  if (!isWritten || lookUp(word) !== null || name.includes(word)) return false;
  const letters = word.toLowerCase();
  let at = 0;
  let begun = 0;
  for (const part of name.toLowerCase().split(/[ -]/)) {
    if (part.charAt(0) !== letters.charAt(at)) continue;
    begun += 1;
    for (let letter = 0; letter < part.length && part.charAt(letter) === letters.charAt(at); letter += 1) at += 1;
  }
  return at === letters.length && begun > 1;
}

/** A word as well: `(GEM)`, of the Grand Egyptian Museum. */
const LETTERS = /^\p{Lu}{3,7}$/u;

/** `Tfc`, of Tarnby Friends College, unless it is known as a place or a person. */
function isInitialsOf(word: string, name: string): boolean {
  return isShortFor(word, name) && (lookUp(word)?.type ?? 'ORG') === 'ORG';
}

/** Letters. */
const MIN_BLEND = 3;

function isCapital({ spelling }: Layers, token: number): boolean {
  const shape = spelling.shape(token);
  return shape === 'capitalised' || shape === 'capitals';
}
