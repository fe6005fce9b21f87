/** The lattice against counting all label sequences one by one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  KINDS,
  kindOf,
  LABELS,
  labelOf,
  mayBegin,
  mayEnd,
  mayFollow,
  OUTSIDE,
  PLACES,
  placeOf,
} from '../../src/entities/tagger/labels.js';
import { Lattice, PAIRS } from '../../src/entities/tagger/lattice.js';

describe('labels', () => {
  it('are told apart by kind and place', () => {
    const labels = KINDS.flatMap((kind) => PLACES.map((place) => ({ kind, place, label: labelOf(kind, place) })));
    expect(new Set([OUTSIDE, ...labels.map(({ label }) => label)]).size).toBe(LABELS);
    for (const { kind, place, label } of labels) expect([kindOf(label), placeOf(label)]).toEqual([kind, place]);
  });

  it.each([
    ['a name goes on', labelOf('person', 'begin'), labelOf('person', 'last'), true],
    ['a name does not change its kind', labelOf('person', 'begin'), labelOf('place', 'last'), false],
    ['a name is not broken off', labelOf('person', 'begin'), OUTSIDE, false],
    ['a name begins right after another', labelOf('place', 'unit'), labelOf('person', 'begin'), true],
    ['a name does not begin inside', OUTSIDE, labelOf('place', 'inside'), false],
  ])('%s', (_, label, next, may) => {
    expect(mayFollow(label, next)).toBe(may);
  });
});

const LENGTH = 3;
const sequences = sequencesOf(LENGTH);
const score = fc.double({ min: -3, max: 3, noNaN: true });
const scores = fc.array(score, { minLength: LENGTH * LABELS, maxLength: LENGTH * LABELS });
const transitions = fc.array(score, { minLength: PAIRS, maxLength: PAIRS });

describe('the lattice', () => {
  it('finds the best of all sequences', () => {
    fc.assert(
      fc.property(scores, transitions, (values, pairs) => {
        const found = new Lattice(Float32Array.from(pairs)).best(Float64Array.from(values), LENGTH);
        const best = Math.max(...sequences.map((labels) => sum(labels, values, pairs)));
        expect(sum(found, values, pairs)).toBeCloseTo(best, 4);
      }),
      { numRuns: 30 },
    );
  });

  it('adds up the probabilities of all sequences, or of those that are allowed', () => {
    const open = fc.array(fc.integer({ min: 1, max: 2 ** LABELS - 1 }), { minLength: LENGTH, maxLength: LENGTH });
    fc.assert(
      fc.property(scores, transitions, open, (values, pairs, allowed) => {
        const may = sequences.filter((labels) => labels.every((label, at) => ((allowed[at] ?? 0) >> label) & 1));
        const weights = may.map((labels) => Math.exp(sum(labels, values, pairs)));
        const total = weights.reduce((all, weight) => all + weight, 0);
        const found = new Float64Array(LENGTH * LABELS);
        const lattice = new Lattice(Float32Array.from(pairs));
        const any = lattice.expect(Float64Array.from(values), LENGTH, Int32Array.from(allowed), 1, found, null);
        expect(any).toBe(may.length > 0);
        for (let at = 0; any && at < found.length; at += 1) {
          const through = weights.filter((_, index) => may[index]?.[Math.floor(at / LABELS)] === at % LABELS);
          const share = through.reduce((all, weight) => all + weight, 0) / total;
          expect(found[at]).toBeCloseTo(share, 4);
        }
      }),
      { numRuns: 30 },
    );
  });
});

function sequencesOf(length: number): number[][] {
  const all = Array.from({ length: LABELS }, (_, label) => label);
  let found = all.filter(mayBegin).map((label) => [label]);
  for (let at = 1; at < length; at += 1) {
    found = found.flatMap((labels) =>
      all.filter((label) => mayFollow(labels.at(-1) ?? OUTSIDE, label)).map((label) => [...labels, label]),
    );
  }
  return found.filter((labels) => mayEnd(labels.at(-1) ?? OUTSIDE));
}

function sum(labels: readonly number[], values: readonly number[], pairs: readonly number[]): number {
  return labels.reduce((all, label, at) => {
    const before = labels[at - 1];
    const pair = before === undefined ? 0 : Math.fround(pairs[pairIndex(before, label)] ?? 0);
    return all + (values[at * LABELS + label] ?? 0) + pair;
  }, 0);
}

/** The place of a pair among those that may follow each other, counted row after row. */
function pairIndex(from: number, to: number): number {
  let index = 0;
  for (let a = 0; a < LABELS; a += 1) {
    for (let b = 0; b < LABELS; b += 1) {
      if (!mayFollow(a, b)) continue;
      if (a === from && b === to) return index;
      index += 1;
    }
  }
  return -1;
}
