/**
 * Makes `models/given-names.bin`: the given names that compromise knows, each of women or of men.
 *
 *     npm run train -- given-names
 */
import { writeFileSync } from 'node:fs';
import { FEMALE, GIVEN_NAMES_VERSION, MALE } from '../../src/resources/given-names.js';
import { encodeWeights } from '../../src/resources/weights.js';
import { dictionaryOf, dictionarySections } from '../../src/resources/word-classes.js';
import { compromiseNames } from './compromise-names.js';

/** Three of four are in use. */
const SLOTS = 1 << 12;

const names = [...compromiseNames()].map(([name, gender]) => [name, gender === 'female' ? FEMALE : MALE] as const);
writeFileSync(
  'models/given-names.bin',
  encodeWeights(GIVEN_NAMES_VERSION, dictionarySections(dictionaryOf(names, SLOTS))),
);
