/** How often sentences look at a token: a few times, in rows of marks too. */
import { describe, expect, it } from 'vitest';
import type { Tokens } from '../../src/document/index.js';
import { segment } from '../../src/segment/index.js';
import { sentencesOf } from '../../src/segment/sentences.js';

function looksFor(text: string): number {
  const { tokens } = segment(text).segmentation;
  let looks = 0;
  const counting: Tokens = new Proxy(tokens, {
    get(target, key) {
      looks += 1;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  sentencesOf(counting, [tokens.length], null, new Set());
  return looks / tokens.length;
}

describe('each token is looked at a few times in a row of', () => {
  it.each(['(', '[', '“', '‘', '"', "'", ')', '”', '.', '! ', 'a. ', 'A.'])('%j', (mark) => {
    expect(looksFor(mark.repeat(2000))).toBeLessThan(30);
  });
});
