/** The tools of training, on data so small that one can see what should come out. */
import { describe, expect, it } from 'vitest';
import { LABELS, labelOf, OUTSIDE } from '../../src/entities/tagger/labels.js';
import { Lattice } from '../../src/entities/tagger/lattice.js';
import { addWeights, quantise } from '../../src/entities/tagger/model.js';
import { chanceFrom, shuffle } from '../../tools/train/chance.js';
import { addScores, train } from '../../tools/train/entities/crf.js';
import { ANY } from '../../tools/train/entities/examples.js';
import { KeyIndex } from '../../tools/train/entities/key-index.js';
import { trimmed } from '../../tools/train/entities/sets.js';
import { cluster } from '../../tools/train/k-means.js';

describe('chance', () => {
  it('is the same for the same seed, and shuffles without losing anything', () => {
    const drawn = (seed: number) => Array.from({ length: 50 }, chanceFrom(seed));
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(1)).not.toEqual(drawn(2));
    const items = Array.from({ length: 20 }, (_, index) => index);
    shuffle(items, chanceFrom(1));
    expect(items).not.toEqual(items.toSorted((a, b) => a - b));
    expect(new Set(items).size).toBe(20);
  });
});

describe('k-means', () => {
  it('parts two bundles of directions', () => {
    const rows = Float32Array.of(1, 0, 0, 0, 0, 1, 0, 0, 0.8, 0, 0.6, 0, 0, 0.8, 0.6, 0);
    const { clusters } = cluster(rows, { dimensions: 4, clusters: 2, rounds: 5, seed: 3 });
    expect(clusters[0]).toBe(clusters[2]);
    expect(clusters[1]).toBe(clusters[3]);
    expect(clusters[0]).not.toBe(clusters[1]);
  });
});

describe('an index of keys', () => {
  it('numbers keys from 1, and gives 0 for those that it has not', () => {
    const index = new KeyIndex();
    const keys = Array.from({ length: 100_000 }, (_, at) => Math.imul(at, 0x9e3779b1));
    for (const key of [...keys, ...keys]) index.add(key);
    expect(index.size).toBe(keys.length);
    expect(new Set(keys.map((key) => index.of(key))).size).toBe(keys.length);
    expect(index.of(12345)).toBe(0);
  });
});

describe('a conditional random field', () => {
  const person = labelOf('person', 'unit');
  const place = labelOf('place', 'unit');
  const [ANA, PORTO, SAID, IN] = [11, 22, 33, 44];
  const example = (keys: number[], labels: number[]) => ({
    keys: Int32Array.from(keys),
    allowed: Int32Array.from(labels, (label) => (label < 0 ? ANY : 1 << label)),
  });
  const examples = [
    example([ANA, SAID], [person, OUTSIDE]),
    example([IN, PORTO], [OUTSIDE, place]),
    example([SAID, IN, PORTO], [OUTSIDE, OUTSIDE, -1]),
  ];
  const options = { width: 1, epochs: 20, rate: 0.3, pull: 0, seeds: [1], fewest: 1, dropout: 0 };

  it('learns what it is shown, the same in every run', () => {
    const model = train(examples, options);
    expect(train(examples, options).weights).toEqual(model.weights);
    const scores = new Float64Array(3 * LABELS);
    const numbers = Int32Array.from([ANA, IN, PORTO], (key) => model.index.of(key));
    const length = addScores(model, numbers, 1, scores);
    expect(new Lattice(model.transitions).best(scores, length)).toEqual([person, OUTSIDE, place]);
  });

  it('is hardly changed by being stored in whole steps', () => {
    const { index, weights, transitions } = train(examples, options);
    const rows = [...index.entries()].map(
      ([key, number]) => [key, weights.subarray(number * LABELS, (number + 1) * LABELS)] as const,
    );
    const stored = quantise(rows, transitions, 16);
    for (const [key, row] of rows) {
      const sums = new Int32Array(LABELS);
      addWeights(stored, key, sums, 0);
      row.forEach((weight, label) => {
        expect((sums[label] ?? 0) / stored.scale).toBeCloseTo(Math.max(-4, Math.min(4, weight)), 1);
      });
    }
  });
});

describe('gold spans', () => {
  it.each([
    ['The Acme Group', 'Acme Group'],
    ['the Acme Group’s', 'Acme Group'],
    ["Jones'", 'Jones'],
    ['The', 'The'],
    ['’s', '’s'],
  ])('%s is %s', (text, inner) => {
    const { start, end } = trimmed(text, { start: 0, end: text.length });
    expect(text.slice(start, end)).toBe(inner);
  });
});
