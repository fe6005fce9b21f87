/** Whether a text's map is true. */
import { expect } from 'vitest';
import type { RawDocument } from '../../../src/document/index.js';

/** Runs of the same length have the same characters on both sides; all are in order, and so many of the words of the text are in some run. */
export function expectTrueMap(document: RawDocument | undefined, decoded: string, leastShare = 0.8): void {
  const { text = '', source } = document ?? {};
  let last = 0;
  let mapped = 0;
  for (const [start, length, rawStart, rawLength] of source?.map ?? []) {
    expect(start).toBeGreaterThanOrEqual(last);
    last = start + length;
    mapped += length;
    if (length === rawLength) expect(text.slice(start, last)).toBe(decoded.slice(rawStart, rawStart + rawLength));
  }
  expect(last).toBeLessThanOrEqual(text.length);
  expect(mapped).toBeGreaterThanOrEqual(leastShare * text.replace(/\s/g, '').length);
}
