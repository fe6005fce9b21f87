import { describe, expect, it } from 'vitest';
import { read } from '../src/wink.js';

/** Words that no dictionary has. */
function unknownWords(count: number, from: number): string {
  return Array.from({ length: count }, (_, index) => `q${(from + index).toString(36)}x`).join(' ');
}

describe('wink-nlp', () => {
  it('has no lemma for some misspelt words, which then are their own', () => {
    expect(read('They dont.').lemmas).toEqual(['they', 'dont', '.']);
  });

  it('reads the same after any number of new words, and goes on when its vocabulary is full', () => {
    const sentence = "Acme's two ferries sailed at 5 p.m. Friday. Nobody knew.";
    const before = read(sentence);
    for (let text = 0; text < 8; text += 1) {
      const words = unknownWords(15_000, text * 15_000);
      expect(read(words).tokens.at(-1)?.end).toBe(words.length);
    }
    expect(read(sentence)).toEqual(before);
  });
});
