/** Ordinary news at whose ends a loop may stand still: a phrase, a clause or an adjunct that ends where its text does. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate, brokenPromises } from '../../src/index.js';
import { within } from '../within.js';

const TEXTS = [
  '“Yes,” said the mayor\n(HNS)\n',
  'According to the mayor\n(HNS)',
  'Prices rose, said the bank\n\n(Harwick)',
  'Prices rose, said the bank (HNS',
  'Prices rose, the bank (HNS) said (',
  '(HNS) said the bank (HNS)',
  'In its report\n(HNS) the bank said on\n(HNS) that',
  'The bank told the mayor\n(HNS)\nof',
  'The bank said :\n\n. ',
];

const promisesBrokenBy = (text: string) => within(() => brokenPromises(annotate(text), text));

describe('a record of a text that ends with a bracket of an agency', () => {
  it.each(TEXTS)('%j', (text) => {
    expect(promisesBrokenBy(text)).toEqual([]);
  });
});

/** What phrases are tied by and what ends them. */
const PIECES = [
  ...[
    'said',
    'told',
    'according to',
    'asked',
    'claim that',
    'is sure',
    'who',
    'that',
    'to',
    'of',
    'for',
    'and',
    'with',
  ],
  ...['the mayor', 'the bank', 'Ana Ruiz', 'Harbour Union', 'Lisbon', 'officials', 'close', 'he', 'her', 'on Monday'],
  ...['(', ')', '(HNS)', '“Yes,”', '“', '”', ',', '.', ':', '-', '—', "'s", '&', '1', '2024', 'May'],
];
const BETWEEN = [' ', ' ', ' ', '', '\n', '\n\n'];

it('a record of whatever phrases, brackets and line ends are put together', () => {
  const pieces = fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...BETWEEN)), { maxLength: 12 });
  fc.assert(
    fc.property(pieces, (words) => {
      expect(promisesBrokenBy(words.flat().join(''))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
