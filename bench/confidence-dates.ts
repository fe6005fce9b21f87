/**
 * Dates against gold. A row is `{ id, text, dct, timexes: [{ start, end, type, value }] }`; offsets are code points of `text`,
 * `dct` is the date of publication or null. A date is right where a timex overlaps it, each paired once, and has the same value.
 */
import { z } from 'zod';
import { annotate, OffsetMap, type Span } from '../src/index.js';
import { type Judged, unitsOf } from './confidence-judged.js';

const rowSchema = z.object({
  id: z.string(),
  text: z.string(),
  dct: z.string().nullish(),
  timexes: z.array(z.object({ start: z.number(), end: z.number(), value: z.string() })),
});

export interface Valued extends Span {
  readonly value: string;
}

export function judgedDates(row: unknown): readonly Judged[] {
  const { id, text, dct, timexes } = rowSchema.parse(row);
  const record = annotate(text, typeof dct === 'string' ? { id, published: dct } : { id });
  const map = new OffsetMap(record.cleaning.edits);
  const found = record.dates.map(({ start, end, value, confidence }) => ({
    ...map.toRaw({ start, end }),
    value,
    confidence,
  }));
  const units = unitsOf(text);
  const gold = timexes.map(({ start, end, value }) => ({ start: units(start), end: units(end), value }));
  const partners = pair(gold, found);
  return found.map((date) => ({ confidence: date.confidence, right: partners.get(date)?.value === date.value }));
}

/** Spans that are the same first, then those that overlap most; each has one partner. */
export function pair<Found extends Span>(gold: readonly Valued[], found: readonly Found[]): Map<Found, Valued> {
  const candidates = found.flatMap((date) =>
    gold.flatMap((timex) => {
      const overlap = Math.min(date.end, timex.end) - Math.max(date.start, timex.start);
      const same = date.start === timex.start && date.end === timex.end;
      return overlap > 0 ? [{ date, timex, rank: same ? Number.POSITIVE_INFINITY : overlap }] : [];
    }),
  );
  const partners = new Map<Found, Valued>();
  const taken = new Set<Valued>();
  for (const { date, timex } of candidates.sort((a, b) => (a.rank === b.rank ? 0 : b.rank - a.rank))) {
    if (partners.has(date) || taken.has(timex)) continue;
    partners.set(date, timex);
    taken.add(timex);
  }
  return partners;
}
