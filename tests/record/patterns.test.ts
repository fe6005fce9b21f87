/** A smaller form of the hostile bench and the one of mutations: what they found stays mended. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate, brokenPromises } from '../../src/index.js';
import { inputs } from '../../tools/bench/corpus.js';
import { hostileTexts } from '../../tools/bench/hostile-texts.js';
import { mutated, plan } from '../../tools/bench/mutate.js';
import { within } from '../within.js';

const LENGTH = 600;
const GRAMMARS = 60;
const MUTATIONS = 100;

const promisesBrokenBy = (text: string) =>
  within(() => brokenPromises(annotate(text, { published: '2024-02-01' }), text));

describe('a valid record of', () => {
  it.each(hostileTexts(1, GRAMMARS))('$name $what', ({ pattern }) => {
    expect(promisesBrokenBy(pattern(LENGTH))).toEqual([]);
  });

  it('a mutated document', () => {
    fc.assert(
      fc.property(plan, (steps) => {
        expect(promisesBrokenBy(mutated(inputs(), steps))).toEqual([]);
      }),
      { numRuns: MUTATIONS },
    );
  });
});

describe('patterns', () => {
  it('are about as long as asked', () => {
    const { length } = hostileTexts(1, GRAMMARS).filter(({ pattern }) => {
      const share = pattern(10_000).length / 10_000;
      return share < 0.75 || share > 1.01;
    });
    expect(length).toBe(0);
  });

  it('are the same ones for the same seed', () => {
    const texts = (seed: number) => hostileTexts(seed, 5).map(({ pattern }) => pattern(200));
    expect(texts(3)).toEqual(texts(3));
    expect(texts(3)).not.toEqual(texts(4));
  });
});
