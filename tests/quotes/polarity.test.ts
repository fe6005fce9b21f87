import { expect, it } from 'vitest';
import { annotate } from '../../src/index.js';
import { EXAMPLES } from '../../src/quotes/polarity.examples.js';

it.each(EXAMPLES)('%s', (text, polarity) => {
  expect(annotate(text).quotes.map(({ cue }) => cue?.polarity)).toEqual([polarity]);
});
