/** How the examples beside the forms are written. */
import type { DateMod, DateType } from '../record.js';

export interface FormExamples {
  /** The form that must read the positive examples, and must read nothing in the negative ones. */
  readonly form: string;
  /** Publication date of the examples; a Thursday when left out: 2024-03-07. */
  readonly published?: string | null;
  readonly positive: readonly PositiveExample[];
  /** Sentences in which the form finds nothing; other forms may. */
  readonly negative: readonly string[];
}

/** A sentence, the expression in it, its TIMEX3 value; the type is DATE unless said. */
export type PositiveExample = readonly [
  text: string,
  expression: string,
  value: string,
  type?: DateType,
  mod?: DateMod,
];

export const EXAMPLES_PUBLISHED = '2024-03-07';
