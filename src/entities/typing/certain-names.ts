/** Names that are certain by the frame they stand in: searched for sentence by sentence, and laid over those that were found before. */
import { type EntityType, firstNotBefore, type Range, type Sentence } from '../../document/index.js';
import { WordSet } from '../../english/word-set.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';
import { SURE } from './weights.js';

/** Both in text order and disjoint; so is the result: a certain name takes the place of those that it overlaps, unless one is the same. */
export function overlaid(names: readonly TypedName[], certain: readonly TypedName[]): TypedName[] {
  const all: TypedName[] = [];
  let next = 0;
  for (const one of certain) {
    const near: TypedName[] = [];
    for (let name = names[next]; name !== undefined && name.first < one.end; name = names[next]) {
      (name.end <= one.first ? all : near).push(name);
      next += 1;
    }
    const front = near[0] === undefined ? null : beforeAnd(near[0], one);
    if (front !== null) all.push(front);
    const same = near.find(({ first, end, type }) => first === one.first && end === one.end && type === one.type);
    all.push(same === undefined ? one : same.margin < one.margin ? changed(same, { margin: one.margin }) : same);
  }
  return all.concat(names.slice(next));
}

/** `| Havnaby Echo | and Radio Tundra`: what is left of two names that were taken for one. */
function beforeAnd(name: TypedName, one: TypedName): TypedName | null {
  const rest = ` and ${one.text}`;
  if (name.first >= one.first || !name.text.endsWith(rest)) return null;
  return { ...name, end: one.first - 1, text: name.text.slice(0, -rest.length), known: null };
}

/**
 * What `find` finds in the sentences in which a capital means something: no furniture, no line in capitals.
 *
 * @param frame of `FRAME`: only in those that have a word of it
 */
export function inProse(
  { segmentation, spelling, frames }: Layers,
  find: (sentence: Sentence, index: number) => readonly TypedName[],
  frame = 0,
): TypedName[] {
  const found: TypedName[] = [];
  segmentation.sentences.forEach((sentence, index) => {
    const hasWord = frame === 0 || ((frames[index] ?? 0) & frame) !== 0;
    if (hasWord && !sentence.furniture && !spelling.shouts(index)) {
      for (const name of find(sentence, index)) found.push(name);
    }
  });
  return found;
}

/** The name that a token is in. O(log n). @param names in text order and disjoint */
export function namesAt(names: readonly TypedName[]): (token: number) => TypedName | undefined {
  return (token) => {
    const name = names[firstNotBefore(names.length, (index) => (names[index]?.end ?? 0) <= token)];
    return name !== undefined && name.first <= token ? name : undefined;
  };
}

/** All places in prose of words that are names by themselves, where `isName` says so. */
export function placesOfWords(
  layers: Layers,
  words: Iterable<string>,
  type: EntityType,
  isName: (token: number, word: string) => boolean,
): TypedName[] {
  const { tokens } = layers;
  const sought = new WordSet(words);
  return inProse(layers, ({ firstToken, endToken }, sentence) => {
    const found: TypedName[] = [];
    for (let token = firstToken; token < endToken; token += 1) {
      const word = tokens.text(token);
      if (sought.has(word) && isName(token, word))
        found.push(certainName(layers, { first: token, end: token + 1 }, sentence, type));
    }
    return found;
  });
}

/** A name without titles, which no lexicon knows. */
export function certainName({ tokens }: Layers, { first, end }: Range, sentence: number, type: EntityType): TypedName {
  const text = tokens.slice(first, end);
  return { first, end, sentence, known: null, titles: [], headed: false, text, type, margin: SURE };
}

/** `Okun`, `RIVER`: with a capital, and no day, no month and no small word such as `The`. */
export function isNameWord(layers: Layers, token: number): boolean {
  return isCapitalWord(layers, token) && !vocabulary.functionWords.has(layers.tokens.lower(token));
}

/** `Okun`, `RIVER`, `The`: with a capital, and no day and no month. */
export function isCapitalWord({ spelling, forms }: Layers, token: number): boolean {
  const shape = spelling.shape(token);
  return (shape === 'capitalised' || shape === 'capitals') && !forms.at(token).calendar;
}

/** Whether only the words of the name and those around it say what it is. */
export function isGuess({ known, titles }: TypedName): boolean {
  return known === null && titles.length === 0;
}

/** The same names; what is certain of a name in one place holds for the guesses in all others. */
export function retyped(
  names: readonly TypedName[],
  certain: readonly TypedName[],
  mayBe: (name: TypedName) => boolean,
): TypedName[] {
  const types = new Map(certain.map(({ text, type }) => [text, type]));
  return names.map((name) => {
    const type = mayBe(name) ? types.get(name.text) : undefined;
    return type === undefined ? name : changed(name, { type, headed: false });
  });
}
