/**
 * Asides of a narrative: years that it names in passing, before it goes on where it was.
 *
 *     In May 1958 … . The crew had trained since 1953 . In June it sailed; in March 1959 …
 *                                               ^^^^ June is one of 1958
 *
 * Known from the years named before and after: both are later, or both are earlier, and they are nearer to each other
 * than to the year between them.
 */
import type { Expression, Meaning } from '../meaning.js';

/**
 * Indices of the expressions that name a year in passing, all in one sentence.
 *
 * @param sentences the sentence of every expression
 * @param opens whether the expression opens its sentence, and so sets the scene: "In 1943 …"
 * @param looksBack whether its verb does: "had been written in June 1949"
 */
export function asidesOf(
  expressions: readonly Expression[],
  sentences: readonly number[],
  opens: (expression: Expression, sentence: number) => boolean,
  looksBack: (expression: Expression, sentence: number) => boolean,
): ReadonlySet<number> {
  const runs = runsOf(expressions, sentences);
  const asides = new Set<number>();
  runs.forEach((run, at) => {
    const before = runs[at - 1];
    const after = runs[at + 1];
    if (before === undefined || run.firstSentence !== run.lastSentence) return;
    const first = expressions[run.indices[0] ?? 0];
    if (first === undefined) return;
    const isBack = run.year < before.year && before.year <= (after?.year ?? before.year);
    if (isBack && !opens(first, run.firstSentence) && looksBack(first, run.firstSentence)) {
      for (const index of run.indices) asides.add(index);
      return;
    }
    if (after === undefined || (!isBetween(run, before, after) && opens(first, run.firstSentence))) return;
    const toBefore = run.year - before.year;
    const toAfter = run.year - after.year;
    const between = Math.abs(before.year - after.year);
    if (toBefore * toAfter > 0 && between < Math.min(Math.abs(toBefore), Math.abs(toAfter))) {
      for (const index of run.indices) asides.add(index);
    }
  });
  return asides;
}

/** "In 2003 … . In March 2003 … . In November 2008 a statue was put up. … In May 2003 …": far from a year in which the story stays. */
function isBetween({ year }: Run, before: Run, after: Run): boolean {
  const stays = before.firstSentence !== before.lastSentence;
  return stays && before.year === after.year && Math.abs(year - before.year) >= MIN_YEARS_AWAY;
}

const MIN_YEARS_AWAY = 2;

/** Expressions one after the other that name the same year. */
interface Run {
  readonly year: number;
  readonly indices: number[];
  readonly firstSentence: number;
  lastSentence: number;
}

function runsOf(expressions: readonly Expression[], sentences: readonly number[]): Run[] {
  const runs: Run[] = [];
  expressions.forEach(({ meaning }, index) => {
    const year = yearNamed(meaning);
    if (year === null) return;
    const sentence = sentences[index] ?? 0;
    const run = runs.at(-1);
    if (run === undefined || run.year !== year) {
      runs.push({ year, indices: [index], firstSentence: sentence, lastSentence: sentence });
      return;
    }
    run.indices.push(index);
    run.lastSentence = sentence;
  });
  return runs;
}

function yearNamed(meaning: Meaning): number | null {
  if (meaning.kind === 'timed') return meaning.date === null ? null : yearNamed(meaning.date);
  if (meaning.kind !== 'calendar' && meaning.kind !== 'year-part') return null;
  return meaning.year !== null && 'number' in meaning.year ? meaning.year.number : null;
}
