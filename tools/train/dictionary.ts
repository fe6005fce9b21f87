/**
 * Makes `models/dictionary.bin`: the words of wink-nlp's model, and which parts of speech each can be.
 *
 *     npm run train -- dictionary
 */
import { writeFileSync } from 'node:fs';
import { DICTIONARY_VERSION } from '../../src/resources/dictionary.js';
import { encodeWeights } from '../../src/resources/weights.js';
import { dictionaryOf, dictionarySections } from '../../src/resources/word-classes.js';
import { winkWords } from './wink-words.js';

/** Two of three are in use. */
const SLOTS = 1 << 17;

writeFileSync(
  'models/dictionary.bin',
  encodeWeights(DICTIONARY_VERSION, dictionarySections(dictionaryOf(winkWords(), SLOTS))),
);
