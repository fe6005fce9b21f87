/**
 * When something was said: the nearest date of the cue's sentence that says it (`dated-clauses.ts`), or that of the verb before with the same subject.
 *
 *     Ruiz said | on Monday | that the ship would sail on Friday and warned of rain
 */
import { firstNotBefore, type Span } from '../document/index.js';
import type { DateExpression } from '../record.js';
import { DatedClause, isSecondVerb } from './dated-clauses.js';
import type { Reading } from './reading.js';
import type { Statement } from './statement.js';

/** For each statement the id of the date on which it was made; null where the text does not say. */
export function datesOf(reading: Reading, statements: readonly Statement[]): readonly (string | null)[] {
  const ids: (string | null)[] = [];
  statements.forEach((statement, index) => {
    const own = dateOf(reading, statement);
    ids.push(own ?? carriedOn(reading, statement, statements[index - 1], ids[index - 1] ?? null));
  });
  return ids;
}

/** `Ruiz said on Monday that it was late | and warned | …`: a second verb of the same subject. */
function carriedOn(
  reading: Reading,
  { cue, speaker }: Statement,
  before: Statement | undefined,
  date: string | null,
): string | null {
  const last = before?.cue ?? null;
  if (date === null || cue === null || last === null || speaker === null) return null;
  if (before?.speaker?.first !== speaker.first || last.end > cue.first || !isSecondVerb(reading, cue.first))
    return null;
  return reading.sentenceIndex(last.first) === reading.sentenceIndex(cue.first) ? date : null;
}

/** The nearest of the dates of the cue's sentence that say when. */
function dateOf(reading: Reading, statement: Statement): string | null {
  const { cue } = statement;
  if (cue === null) return null;
  const sentence = reading.sentenceAt(cue.first);
  const first = Math.max(sentence.first, cue.first - FARTHEST);
  const end = Math.min(sentence.end, cue.end + FARTHEST);
  const near = datesWithin(reading.dates, reading.tokens.span(first, end));
  if (near.length === 0) return null;
  const clause = new DatedClause(reading, statement, cue, { first, end });
  let nearest: DateExpression | null = null;
  const at = reading.tokens.start(cue.first);
  for (const date of near) {
    if ((date.type !== 'DATE' && date.type !== 'TIME') || !clause.has(date)) continue;
    if (nearest === null || Math.abs(date.start - at) < Math.abs(nearest.start - at)) nearest = date;
  }
  return nearest?.id ?? null;
}

/** The dates that begin inside the span; `dates` is sorted. */
function datesWithin(dates: readonly DateExpression[], { start, end }: Span): readonly DateExpression[] {
  const first = firstNotBefore(dates.length, (index) => (dates[index]?.start ?? 0) < start);
  let last = first;
  while ((dates[last]?.start ?? end) < end && last < first + MAX_DATES) last += 1;
  return dates.slice(first, last);
}

/** Maximum tokens between a date and the cue: a sentence may have no end. */
const FARTHEST = 100;

/** A sentence without an end may have any number of them. */
const MAX_DATES = 20;
