import { describe, expect, it } from 'vitest';
import { JOINED } from '../../src/dates/compose.examples.js';
import { EXAMPLES_PUBLISHED } from '../../src/dates/form.examples.js';
import { TENSES } from '../../src/dates/tense/tense.examples.js';
import { readIn } from './readings.js';

describe.each([
  ['the tense gives the direction', TENSES],
  ['what stands joined gives each other', JOINED],
] as const)('%s', (_, examples) => {
  it.each(examples)('%s (%s)', (text, expression, value) => {
    const found = readIn(text, EXAMPLES_PUBLISHED).map(({ date }) => [date.text, date.value]);
    expect(found).toContainEqual([expression, value]);
  });
});
