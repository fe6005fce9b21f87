import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordMarks, WordSet } from '../../src/english/word-set.js';

describe('WordSet', () => {
  it('has what a set has', () => {
    const word = fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('', 'said', 'says', 'Said', '…', 'é', 'É'));
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (words, asked) => {
        const [found, expected] = [new WordSet(words), new Set(words)];
        expect([...found]).toEqual([...expected]);
        expect(asked.map((one) => found.has(one))).toEqual(asked.map((one) => expected.has(one)));
      }),
    );
  });

  it('goes through its words as a set does', () => {
    const set = new WordSet(['pier', 'quay', 'pier']);
    const met: string[] = [];
    set.forEach((word) => {
      met.push(word);
    });
    expect([met, [...set.keys()], [...set.values()], [...set.entries()], set.size]).toEqual([
      ['pier', 'quay'],
      ['pier', 'quay'],
      ['pier', 'quay'],
      [
        ['pier', 'pier'],
        ['quay', 'quay'],
      ],
      2,
    ]);
  });
});

describe('WordMarks', () => {
  it('may have every word that was added', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        const marks = new WordMarks(words);
        return words.every((word) => marks.mayHave(word));
      }),
    );
  });

  it('tells most others', () => {
    const marks = new WordMarks(['said', 'told', 'asked']);
    expect(['the', 'harbour', 'was', 'closed', ''].filter((word) => marks.mayHave(word))).toEqual([]);
  });
});
