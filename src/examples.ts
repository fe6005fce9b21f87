/**
 * How the examples beside the rules are written. A rule file `x.ts` has them in `x.examples.ts`, as
 * `export const EXAMPLES: Examples`; `tests/examples.test.ts` runs all of them.
 */

/** What is read in the texts. The readers, and how each writes what it reads, are in `tests/examples/readers.ts`. */
export const READS = [
  'blocks',
  'bylines',
  'date bases',
  'date intervals',
  'dates',
  'dates of a narrative',
  'datelines',
  'entities',
  'evidence',
  'forms',
  'headlines',
  'intervals',
  'language',
  'letter case',
  'links',
  'marked blocks',
  'names',
  'names by rules',
  'polarity',
  'publication',
  'quantities',
  'quotations',
  'quotes',
  'roles',
  'roles with organisations',
  'sentences',
  'signs',
  'speakers',
  'statements',
  'surest first',
  'tokens',
] as const;
export type Reads = (typeof READS)[number];

export interface Examples {
  readonly reads: Reads;
  /** When the texts were published; Thursday, 7 March 2024, when left out. */
  readonly published?: string | null | undefined;
  /** Texts in which the rule applies, at least {@link MIN_POSITIVE}. */
  readonly positive: readonly Example[];
  /** Texts that look alike and in which it does not apply, at least {@link MIN_NEGATIVE}. */
  readonly negative: readonly Example[];
}

/** A text, and everything that is read in it, in text order. */
export type Example = readonly [text: string, ...read: string[]];

export const MIN_POSITIVE = 6;
export const MIN_NEGATIVE = 4;
export const EXAMPLES_PUBLISHED = '2024-03-07';
