/** All results for programs. */
import type { Comparison } from '../compare.js';
import type { Evaluation } from '../evaluate.js';
import type { LeftOut } from '../matched.js';
import { around } from './errors.js';

export interface Results {
  readonly evaluation: Evaluation;
  readonly left: readonly LeftOut[];
  readonly unused: number;
  readonly notes: readonly string[];
  /** With those that the other run left out. */
  readonly comparison: (Comparison & { readonly left: readonly LeftOut[] }) | null;
}

/** Shares are 0 to 1; offsets are UTF-16 code units of the gold's text. */
export function forProgram({ evaluation, left, unused, notes, comparison }: Results): string {
  const errors = evaluation.errors.map(({ measure, kind, gold, span, expected, given }) => ({
    measure,
    kind,
    document: gold.id,
    place: gold.place,
    start: span.start,
    end: span.end,
    expected,
    given,
    ...around(gold.text, span),
  }));
  const { documents, layers } = evaluation;
  return `${JSON.stringify({ documents, left, unused, notes, layers, errors, comparison })}\n`;
}
