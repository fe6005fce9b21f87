/** What the clusters that come with the package know. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterOf, coarseOf, middleOf } from '../../src/resources/clusters.js';
import { tableOf, wordValue } from '../../src/resources/word-table.js';

describe('clusters', () => {
  it.each([
    ['monday', 'thursday'],
    ['john', 'george'],
    ['são', 'sao'],
  ])('hold %s and %s together', (a, b) => {
    expect(clusterOf(a)).not.toBe(0);
    expect(coarseOf(clusterOf(a))).toBe(coarseOf(clusterOf(b)));
  });

  it.each([
    ['monday', 'quickly'],
    ['maria', 'tonnes'],
  ])('tell %s from %s', (a, b) => {
    expect(coarseOf(clusterOf(a))).not.toBe(coarseOf(clusterOf(b)));
  });

  it('hold every word in one of each size, or in none', () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        const fine = clusterOf(word);
        expect([fine, middleOf(fine), coarseOf(fine)].filter((id) => id === 0).length % 3).toBe(0);
        expect(fine).toBeLessThanOrEqual(2048);
      }),
    );
  });
});

describe('a word table', () => {
  it('gives back what was put in, for all but a few words', () => {
    const words = Array.from({ length: 3000 }, (_, index) => [`word${index}`, index + 1] as const);
    const table = tableOf(words, 4096);
    const right = words.filter(([word, value]) => wordValue(table, word) === value);
    expect(right.length).toBeGreaterThan(2900);
  });

  it('keeps the first of two that it cannot tell apart', () => {
    const table = tableOf(
      [
        ['são', 1],
        ['sao', 2],
      ],
      16,
    );
    expect(wordValue(table, 'sao')).toBe(1);
    expect(wordValue(table, 'x')).toBe(0);
  });
});
