/**
 * The date that a text names next. Between two dates of old times with their years, one without a year is of these times as well.
 *
 *     He was arraigned on | September 20. On March 12, 1976, he pleaded guilty.       1975, where the story has come to 1975
 */
import type { Expression, Meaning } from '../meaning.js';
import { isOfPublication } from '../of-publication.js';
import type { Words } from '../words.js';

/** A year that a later expression names. */
export interface YearAhead {
  readonly year: number;
  readonly sentence: number;
}

/** For every expression the year named next after it; null where the text speaks of the time of its publication before. */
export function yearsAhead(
  expressions: readonly Expression[],
  sentences: readonly number[],
  words: Words,
): (YearAhead | null)[] {
  const ahead: (YearAhead | null)[] = [];
  let next: YearAhead | null = null;
  for (let index = expressions.length - 1; index >= 0; index -= 1) {
    ahead[index] = next;
    const expression = expressions[index];
    if (expression === undefined) continue;
    const { meaning } = expression;
    const year = yearIn(meaning, words.lower(expression.first - 1));
    if (year !== null) next = { year, sentence: sentences[index] ?? 0 };
    else if (isOfPublication(meaning)) next = null;
  }
  return ahead;
}

/** @param before the word before it: "in | 2004", but "its | 2004 accounts" */
function yearIn(meaning: Meaning, before: string): number | null {
  if (meaning.kind === 'timed') return meaning.date === null ? null : yearIn(meaning.date, before);
  if (meaning.kind !== 'calendar' || (meaning.month === null && before !== 'in')) return null;
  return meaning.year !== null && 'number' in meaning.year ? meaning.year.number : null;
}
