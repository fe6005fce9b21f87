/** What is remembered of words, and what is not: the texts that they came from. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { WordMemory } from '../../src/resources/word-memory.js';

const TEXTS = 20;
const SIZE = 2_000_000;

describe('a memory of words', () => {
  it('gives back what was kept, and nothing else', () => {
    const memory = new WordMemory<number>(3);
    memory.keep('one', 1);
    memory.keep('characteristics', 2);
    expect(['one', 'characteristics', 'two'].map((word) => memory.get(word))).toEqual([1, 2, undefined]);
  });

  it('forgets all words when there is no room for one more', () => {
    const memory = new WordMemory<number>(2);
    for (const [index, word] of ['one', 'two', 'three'].entries()) memory.keep(word, index);
    expect(['one', 'two', 'three'].map((word) => memory.get(word))).toEqual([undefined, undefined, 2]);
  });

  it('keeps words of up to 40 units', () => {
    const memory = new WordMemory<number>(2);
    for (const length of [40, 41]) memory.keep('x'.repeat(length), length);
    expect([40, 41].map((length) => memory.get('x'.repeat(length)))).toEqual([40, undefined]);
  });

  it.each([13, 40, SIZE])('keeps no text alive for a word of %i units', async (length) => {
    const memory = new WordMemory<number>(TEXTS);
    const before = bytesInUse();
    for (let text = 0; text < TEXTS; text += 1) memory.keep(textOf(text).slice(0, length), text);
    // One collection may leave strings that are freed in the background, and the tests before this one may have grown the heap.
    await expect.poll(() => bytesInUse() - before, { timeout: 20_000 }).toBeLessThan((TEXTS * SIZE) / 2);
    expect(memory.get(textOf(0).slice(0, length))).toBe(length > 40 ? undefined : 0);
  });
});

function textOf(number: number): string {
  return Buffer.alloc(SIZE, `text${number}`).toString();
}

setFlagsFromString('--expose-gc');
const collectGarbage: unknown = runInNewContext('gc');

function bytesInUse(): number {
  if (typeof collectGarbage === 'function') collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
