/**
 * The word lists that the model is told of, a bit each. A model keeps the lists that it has learnt with: a word that is added to a
 * lexicon is known to the rules at once, to the model after its next training.
 */
import { isDictionaryWord } from '../../resources/dictionary.js';
import * as vocabulary from '../lexicons/vocabulary.js';

/** By name, in the order of their bits. */
export type FeatureLists = ReadonlyMap<string, ReadonlySet<string>>;

/** What a model that learns now is given. */
export const CURRENT_LISTS: FeatureLists = new Map([
  ['honorifics', vocabulary.honorifics],
  ['roles', vocabulary.roles],
  ['roleModifiers', vocabulary.roleModifiers],
  ['calendar', vocabulary.calendar],
  ['functionWords', vocabulary.functionWords],
  ['contentWords', vocabulary.contentWords],
  ['companySuffixes', vocabulary.companySuffixes],
  ['organisationHeads', vocabulary.organisationHeads],
  ['provinceHeads', vocabulary.provinceHeads],
  ['natureHeads', vocabulary.natureHeads],
  ['facilityHeads', vocabulary.facilityHeads],
  ['eventHeads', vocabulary.eventHeads],
  ['lawHeads', vocabulary.lawHeads],
  ['particles', vocabulary.particles],
  ['givenNames', vocabulary.givenNames],
  ['surnames', vocabulary.surnames],
]);

/** The lists that a word in lower case is in, a bit each; the highest bit says that it is first of all a word of the language. */
export function bitsOf(lists: FeatureLists, lower: string): number {
  let bits = 0;
  let bit = 1;
  for (const list of lists.values()) {
    if (list.has(lower)) bits |= bit;
    bit <<= 1;
  }
  const isIn = (name: string) => lists.get(name)?.has(lower) === true;
  const isWord = isIn('contentWords') || isIn('functionWords');
  const isOrdinary = isWord || (!isIn('givenNames') && !isIn('surnames') && isDictionaryWord(lower));
  return isOrdinary ? bits | bit : bits;
}

/** A line for each list: its name and its words, tabs between. */
export function encodeLists(lists: FeatureLists): string {
  return Array.from(lists, ([name, words]) => [name, ...words].join('\t')).join('\n');
}

export function decodeLists(text: string): FeatureLists {
  return new Map(
    text.split('\n').map((line) => {
      const [name = '', ...words] = line.split('\t');
      return [name, new Set(words)];
    }),
  );
}
