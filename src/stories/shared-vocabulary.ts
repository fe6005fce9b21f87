/**
 * How far two documents use the same words: the close decision where few runs of five words are left, since words were changed in every
 * sentence. wink-nlp's Tversky measure with equal weights, over the codes of all words; `npm run bench -- stories --measures` shows it beside others.
 */
import similarity from 'wink-nlp/utilities/similarity.js';
import type { Reading } from './reading.js';
import { CAPITAL, CODE, TIME } from './word-codes.js';

/** 0 to 1. */
export function sharedVocabulary(one: Reading, other: Reading): number {
  return similarity.set.tversky(vocabularyOf(one), vocabularyOf(other), 0.5, 0.5);
}

/** Of the words of names in the one that has fewer, how many the other has too; 1 where there are none. A form that is filled in again has other names. */
export function sharedNames(one: Reading, other: Reading): number {
  const names = [one, other].map((reading) => vocabularyOf(reading, CAPITAL)).sort((a, b) => a.size - b.size);
  const [fewer = new Set<number>(), more = new Set<number>()] = names;
  return fewer.size === 0 ? 1 : similarity.set.tversky(fewer, more, 1, 0);
}

function vocabularyOf({ codes, length }: Reading, mask = 0): Set<number> {
  const vocabulary = new Set<number>();
  for (let place = 0; place < length; place += 1) {
    const written = codes[place] ?? 0;
    const code = written & CODE;
    if (code > TIME && (written & mask) === mask) vocabulary.add(code);
  }
  return vocabulary;
}
