/**
 * How much of the vocabulary of the shorter of two documents the longer one has: the close decision where few runs of five words are left,
 * since words were changed in every sentence. wink-nlp's Tversky measure; small words, which all texts share, are left out.
 */
import similarity from 'wink-nlp/utilities/similarity.js';
import { SMALL_WORDS } from '../english/copies.js';
import type { Reading } from './reading.js';
import { CODE, codeOf, TIME } from './word-codes.js';

/** 0 to 1. */
export function sharedVocabulary(shorter: Reading, longer: Reading): number {
  // All the weight on what only the shorter one has: that the longer one tells more is no matter.
  return similarity.set.tversky(vocabularyOf(shorter), vocabularyOf(longer), 1, 0);
}

function vocabularyOf({ codes, length }: Reading): Set<number> {
  const vocabulary = new Set<number>();
  for (let place = 0; place < length; place += 1) {
    const code = (codes[place] ?? 0) & CODE;
    if (code > TIME && !SMALL_CODES.has(code)) vocabulary.add(code);
  }
  return vocabulary;
}

const SMALL_CODES: ReadonlySet<number> = new Set(SMALL_WORDS.map(codeOf));
