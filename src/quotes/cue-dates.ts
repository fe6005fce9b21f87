/**
 * When something was said: the date beside the cue, not one that the content speaks of.
 *
 *     Ruiz said | on Monday | that the ship would sail on Friday
 */
import { firstNotBefore, type Span } from '../document/index.js';
import type { DateExpression } from '../record.js';
import type { Reading } from './reading.js';
import type { Statement } from './statement.js';

/** The id of the date in the cue's own clause that is nearest to it. */
export function dateOf(reading: Reading, { cue, content, speaker }: Statement): string | null {
  if (cue === null) return null;
  const { first, end } = reading.sentenceAt(cue.first);
  const sentence = reading.tokens.span(first, end);
  const near = datesWithin(reading.dates, sentence);
  if (near.length === 0) return null;
  const taken = [...content, ...(speaker === null ? [] : [speaker])].map((range) =>
    reading.tokens.span(range.first, range.end),
  );
  const at = reading.tokens.start(cue.first);
  const dates = near.filter(
    (date) =>
      date.end <= sentence.end &&
      (date.type === 'DATE' || date.type === 'TIME') &&
      !taken.some((span) => date.start < span.end && span.start < date.end) &&
      !isOfRelative(reading, first, cue.first, date),
  );
  const [nearest] = [...dates].sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  return nearest?.id ?? null;
}

/** `The man who was shot | on Sunday | said …`, `The man, who was hurt | in May |, said …`: the day of another clause. */
function isOfRelative(reading: Reading, first: number, cue: number, { start, end }: Span): boolean {
  let close = cue;
  for (let token = cue - 1; token > Math.max(first, cue - MAX_RELATIVE); token -= 1) {
    if (reading.tokens.text(token) === ',' && close === cue) close = token;
    if (!/^(?:who|which)$/.test(reading.lower(token))) continue;
    const isAside = reading.tokens.text(token - 1) === ',';
    if (isAside !== close < cue || !isVerbWithin(reading, token, close)) return false;
    return start > reading.tokens.start(token) && end < reading.tokens.start(close) + 1;
  }
  return false;
}

/** `who was shot on Sunday | said`, not `who | on Sunday said`. */
function isVerbWithin(reading: Reading, who: number, cue: number): boolean {
  for (let token = who + 1; token < cue; token += 1) if (reading.upos(token) === 'VERB') return true;
  return false;
}

/** Maximum tokens of a relative clause before the verb. */
const MAX_RELATIVE = 20;

/** The dates that begin inside the span; `dates` is sorted. */
function datesWithin(dates: readonly DateExpression[], { start, end }: Span): readonly DateExpression[] {
  const first = firstNotBefore(dates.length, (index) => (dates[index]?.start ?? 0) < start);
  let last = first;
  while ((dates[last]?.start ?? end) < end && last < first + MAX_DATES) last += 1;
  return dates.slice(first, last);
}

/** A sentence without an end may have any number of them. */
const MAX_DATES = 20;
