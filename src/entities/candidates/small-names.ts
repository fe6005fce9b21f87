/**
 * Names in small letters, in texts whose writers hardly use capitals.
 *
 *     lol | kevin achada | lives in | canada |, thanks | obama |      first names, countries and cities, people whom everybody knows
 *     i like turkey, he will mark it, jack it up                    words
 *     a text whose sentences begin with capitals                    nothing
 */
import { FAMOUS_WORDS, SMALL_WORDS_NOT_NAMES, SMALL_WORDS_NOT_PLACES } from '../../english/people/famous.js';
import { WORDS_AND_FIRST_NAMES } from '../../english/people/name-words.js';
import { isDictionaryWord } from '../../resources/dictionary.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';
import { certainName, inProse } from '../typing/certain-names.js';

/** Names in text order and disjoint; so is the result. */
export function withSmallNames(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  if (!isCareless(layers)) return names;
  const taken = new Set<number>();
  for (const { first, end } of names) for (let token = first; token < end; token += 1) taken.add(token);
  const found = inProse(layers, ({ firstToken, endToken }, sentence) => {
    const small: TypedName[] = [];
    for (let token = firstToken; token < endToken; token += 1) {
      const name = taken.has(token) ? null : nameAt(layers, token, sentence);
      if (name === null || (name.end > token + 1 && (taken.has(token + 1) || name.end > endToken))) continue;
      small.push(name);
      token = name.end - 1;
    }
    return small;
  });
  return found.length === 0 ? names : [...names, ...found].sort((a, b) => a.first - b.first);
}

/** Many of its sentences begin with a small letter. */
export function isCareless({ segmentation, spelling }: Layers): boolean {
  const { sentences, letterCase } = segmentation;
  if (letterCase === 'small') return true;
  let small = 0;
  for (const { firstToken, furniture } of sentences)
    if (!furniture && spelling.shape(firstToken) === 'small') small += 1;
  return small >= (small >= MIN_SENTENCES ? MIN_SHARE : MOST) * sentences.length && small > 0;
}

const MIN_SENTENCES = 3;
const MIN_SHARE = 0.1;
/** Of few sentences. */
const MOST = 0.5;

function nameAt(layers: Layers, token: number, sentence: number): TypedName | null {
  const { tokens, spelling } = layers;
  const word = tokens.text(token);
  if (spelling.shape(token) !== 'small' || word.length < MIN_LETTERS || isPartOfAddress(layers, token)) return null;
  if (vocabulary.functionWords.has(word) || vocabulary.contentWords.has(word)) return null;
  if (FAMOUS_WORDS.has(word)) return certainName(layers, { first: token, end: token + 1 }, sentence, 'PERSON');
  if (isGivenName(word)) {
    const isFull = isSurname(layers, token + 1);
    if (!isFull && word.length < MIN_ALONE) return null;
    return certainName(layers, { first: token, end: isFull ? token + 2 : token + 1 }, sentence, 'PERSON');
  }
  if (SMALL_WORDS_NOT_PLACES.has(word)) return null;
  const known = lookUp(word.charAt(0).toUpperCase() + word.slice(1));
  if (known?.type !== 'GPE') return null;
  return { ...certainName(layers, { first: token, end: token + 1 }, sentence, 'GPE'), known };
}

const MIN_LETTERS = 3;

/** Letters of a first name alone. */
const MIN_ALONE = 4;

function isGivenName(word: string): boolean {
  if (!vocabulary.givenNames.has(word)) return false;
  return !WORDS_AND_FIRST_NAMES.has(word) && !SMALL_WORDS_NOT_NAMES.has(word);
}

/** `kevin | achada`: a surname, or no word at all. */
function isSurname({ tokens, spelling }: Layers, token: number): boolean {
  const word = tokens.text(token);
  if (spelling.shape(token) !== 'small' || word.length < MIN_LETTERS || !/^\p{Ll}+$/u.test(word)) return false;
  return vocabulary.surnames.has(word) ? !vocabulary.contentWords.has(word) : !isDictionaryWord(word);
}

/** `@kevin`, `#canada`, `kevin-like`. */
function isPartOfAddress({ tokens, spelling }: Layers, token: number): boolean {
  return /^[@#/_-]$/.test(tokens.text(token - 1)) || spelling.shape(token + 1) === 'hyphen';
}
