/**
 * The dictionary of wink-nlp's model: 87,000 words of English, few names, each with the parts of speech that it can be.
 * It was taken out of the package once (`models/dictionary.md`): reading it there takes longer than a short text takes all of the
 * stages. See "Why wink-nlp is a dictionary" in ARCHITECTURE.md.
 */

import { loadWeights } from './weights.js';
import { classIn, type Dictionary, readDictionary } from './word-classes.js';

export const DICTIONARY_VERSION = 1;

/** Whether the dictionary has the word, which must be in lower case. */
export function isDictionaryWord(word: string): boolean {
  return dictionaryClassOf(word) !== 0;
}

/**
 * Which parts of speech a word can be, which must be in lower case: a number from 1 to 64 for every set of them that occurs;
 * 0 for a word that the dictionary does not have.
 */
export function dictionaryClassOf(word: string): number {
  loaded ??= readDictionary(loadWeights('dictionary', DICTIONARY_VERSION));
  return classIn(loaded, word);
}

let loaded: Dictionary | null = null;
