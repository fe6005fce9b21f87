/** The dictionary that comes with the package says what wink-nlp's model says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dictionaryClassOf, isDictionaryWord } from '../../src/resources/dictionary.js';
import { classIn, dictionaryOf } from '../../src/resources/word-classes.js';
import { winkWords } from '../../tools/train/wink-words.js';

const classes = new Map(winkWords());

describe('the dictionary', () => {
  it('gives every word of the model its class', () => {
    expect(classes.size).toBeGreaterThan(80_000);
    expect([...classes].filter(([word, wordClass]) => dictionaryClassOf(word) !== wordClass)).toEqual([]);
  });

  it('has no other words', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aeinorst’-é'), maxLength: 8 });
    fc.assert(
      fc.property(fc.oneof(letters, fc.string()), (word) => {
        expect(dictionaryClassOf(word)).toBe(classes.get(word) ?? 0);
      }),
    );
  });

  it.each(['', '__proto__', 'constructor', 'hasOwnProperty', 'zzxxqq'])('does not have "%s"', (word) => {
    expect(isDictionaryWord(word)).toBe(classes.has(word));
  });

  it('tells words apart that meet in a slot, and goes on at the first one after the last', () => {
    const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'].map(
      (word, index) => [word, index + 1] as const,
    );
    const crowded = dictionaryOf(words, 8);
    expect(words.map(([word]) => classIn(crowded, word))).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(['eight', 'nine', 'ten', 'fiv', 'sixx'].map((word) => classIn(crowded, word))).toEqual([0, 0, 0, 0, 0]);
  });
});
