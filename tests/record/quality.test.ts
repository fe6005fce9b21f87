import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/index.js';
import { EXAMPLES } from '../../src/record/quality.examples.js';

describe('quality flags', () => {
  it.each(EXAMPLES)('%s', (text, ...codes) => {
    expect(annotate(text).quality.flags.map(({ code }) => code)).toEqual(codes);
  });
});

it('makes what is read in capitals less sure', () => {
  const text = '“We will not wait,” Marta Oliveira said on Thursday.';
  const [sure] = annotate(text).quotes;
  const [doubtful] = annotate(text.toUpperCase()).quotes;
  expect(doubtful?.confidence).toBeLessThan(sure?.confidence ?? 0);
});
