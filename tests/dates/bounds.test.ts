/** How far the rules look: one word nearer the word that tells is found, one word farther it is not. */
import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/dates/index.js';
import { segment } from '../../src/segment/index.js';
import { analyseSyntax } from '../../src/syntax/index.js';

const NEAR_PAST = '2023-11-30';
const FAR_FUTURE = '2024-11-30';
const FAR_PAST = '2023-07-20';
const NEAR_FUTURE = '2024-07-20';

/** The values in an English text, published on 7 March 2024. */
function valuesIn(text: string): string[] {
  const segmentation = { ...segment(text).segmentation, language: 'en' };
  const published = { value: '2024-03-07', basis: 'option' } as const;
  return findDates({ segmentation, syntax: analyseSyntax(segmentation), published }).dates.map(({ value }) => value);
}

describe('words between a date and what tells its tense', () => {
  it.each<[what: string, most: number, text: (between: number) => string, found: string, lost: string]>([
    ['a verb before it', 19, (n) => `He fell ${'so '.repeat(n)}July 20.`, FAR_PAST, NEAR_FUTURE],
    ['a verb after it', 33, (n) => `July 20 ${'so '.repeat(n)}fell.`, FAR_PAST, NEAR_FUTURE],
    [
      'a verb of the noun after it',
      3,
      (n) => `He will see the July 20 game ${'so '.repeat(n)}fell.`,
      FAR_PAST,
      NEAR_FUTURE,
    ],
    [
      'a clause that opens before it',
      5,
      (n) => `He will stay, a judge who ${'so '.repeat(n)}July 20 fell.`,
      FAR_PAST,
      NEAR_FUTURE,
    ],
    ['"is" before it', 11, (n) => `The final is ${'there '.repeat(n)}Nov. 30.`, FAR_FUTURE, NEAR_PAST],
    ['"until" before its hour', 7, (n) => `The ban held until ${'7 '.repeat(n)}on Nov. 30.`, FAR_FUTURE, NEAR_PAST],
    ['what makes a plan of "to"', 8, (n) => `They agreed ${'there '.repeat(n)}to go Nov. 30.`, FAR_FUTURE, NEAR_PAST],
  ])('%s: at most %i', (_what, most, text, found, lost) => {
    expect([most - 1, most, most + 1, most + 2].map((between) => valuesIn(text(between)).at(-1))).toEqual([
      found,
      found,
      lost,
      lost,
    ]);
  });
});
