/** The layouts that make the model quick add up to what the plain table of weights does. */
import { describe, expect, it } from 'vitest';
import { LABELS } from '../../src/entities/tagger/labels.js';
import { addWeights, quantise } from '../../src/entities/tagger/model.js';
import { PACKED, packSums, unpackSums } from '../../src/entities/tagger/packed-sums.js';
import { PackedWeights } from '../../src/entities/tagger/packed-weights.js';

const SLOTS = 512;
/** Keys with either sign; the second half of them belongs into the slots of the first. */
const KEYS = Array.from({ length: 300 }, (_, index) =>
  index < 150 ? Math.imul(index + 1, 0x9e3779b1) : Math.imul(index - 149, 0x9e3779b1) ^ 0x55540000,
);
/** From -4 to 4, a whole number of steps each. */
const weightOf = (key: number, label: number) => (((key >>> 3) * 7 + label * 37) % 255) / 32 - 127 / 32;

const model = quantise(
  KEYS.map((key) => [key, Array.from({ length: LABELS }, (_, label) => weightOf(key, label))]),
  new Float32Array(0),
  SLOTS,
);
const weights = new PackedWeights(model);

function plainSums(keys: readonly number[]): number[] {
  const sums = new Int32Array(LABELS);
  for (const key of keys) addWeights(model, key, sums, 0);
  return [...sums];
}

function packedSums(keys: readonly number[]): number[] {
  const packed = new Int32Array(PACKED);
  weights.touch(Int32Array.from(keys), keys.length);
  weights.add(Int32Array.from(keys), keys.length, packed);
  const sums = new Int32Array(LABELS);
  unpackSums(packed, sums);
  return [...sums];
}

describe('packed weights', () => {
  it.each([
    ['of no feature', []],
    ['of one feature', KEYS.slice(0, 1)],
    ['of features that share a slot', [KEYS[0] ?? 0, KEYS[150] ?? 0]],
    ['of all features', KEYS.slice(0, 200)],
    ['of features that are not there', [1, 2, -3, 0x7fffffff]],
  ])('are those %s', (_, keys) => {
    expect(packedSums(keys)).toEqual(plainSums(keys));
  });

  it('are found where they are asked for', () => {
    expect(plainSums(KEYS.slice(0, 1)).some((sum) => sum !== 0)).toBe(true);
  });
});

describe('packed sums', () => {
  it('are added like sums that stand alone', () => {
    const rows = [
      [-32_000, 3],
      [31_000, -5],
      [-1, 1],
    ].map(([even = 0, odd = 0]) =>
      Int32Array.from({ length: LABELS }, (_, label) => (label % 2 === 0 ? even : odd) + label),
    );
    const packed = new Int32Array(PACKED);
    for (const row of rows) {
      const own = new Int32Array(PACKED);
      packSums(row, own, 0);
      for (let at = 0; at < PACKED; at += 1) packed[at] = (packed[at] ?? 0) + (own[at] ?? 0);
    }
    const sums = new Int32Array(LABELS);
    unpackSums(packed, sums);
    expect([...sums]).toEqual(
      Array.from({ length: LABELS }, (_, label) => rows.reduce((sum, row) => sum + (row[label] ?? 0), 0)),
    );
  });
});
