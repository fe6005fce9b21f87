import { describe, expect, it } from 'vitest';
import { WordIndex } from '../../src/resources/word-index.js';

describe('WordIndex', () => {
  it('finds words in a text, and nothing else', () => {
    const index = new WordIndex(4);
    for (const [number, word] of ['harbour', 'har', 'Harbour'].entries()) index.keep(word, number);
    const text = 'the harbour; Harbour';
    expect(index.find(text, 4, 11)).toBe(0);
    expect(index.find(text, 4, 7)).toBe(1);
    expect(index.find(text, 13, 20)).toBe(2);
    expect(index.find(text, 0, 3)).toBe(-1);
    expect(index.word(2)).toBe('Harbour');
  });

  it('holds as many as it has numbers, and none when cleared', () => {
    const index = new WordIndex(1000);
    const words = Array.from({ length: 1000 }, (_, at) => `w${at}`);
    for (const [number, word] of words.entries()) index.keep(word, number);
    expect(words.map((word) => index.find(word, 0, word.length))).toEqual(words.map((_, at) => at));
    index.clear();
    expect(index.find('w1', 0, 2)).toBe(-1);
  });

  it('does not keep long words', () => {
    const index = new WordIndex(4);
    const long = 'a'.repeat(60);
    index.keep(long, 1);
    expect(index.find(long, 0, 60)).toBe(-1);
  });
});
