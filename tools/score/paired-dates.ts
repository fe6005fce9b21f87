/**
 * The dates of a text, each with its partner in the gold. A row is `{ id, text, dct, timexes: [{ start, end, value }] }`;
 * offsets are code points of `text`, `dct` is the date of publication or null.
 */
import { z } from 'zod';
import { annotate, OffsetMap, type Span } from '../../src/index.js';
import { unitsOf } from './confidence-judged.js';

export const goldRowSchema = z.object({
  id: z.string(),
  text: z.string(),
  dct: z.string().nullish(),
  /** Whether all expressions of the text are listed. */
  complete: z.boolean().default(true),
  /** The value is null where two readings are equally good. */
  timexes: z.array(z.object({ start: z.number(), end: z.number(), value: z.string().nullable() })),
});
export type GoldRow = z.output<typeof goldRowSchema>;

/** Spans in UTF-16 code units of the raw text. */
interface Timex extends Span {
  readonly value: string | null;
}

interface Found extends Span {
  readonly value: string;
}

export interface PairedDates {
  readonly gold: readonly Timex[];
  readonly found: readonly Found[];
  readonly partners: ReadonlyMap<Found, Timex>;
}

export function pairedDates({ id, text, dct, timexes }: GoldRow): PairedDates {
  const record = annotate(text, typeof dct === 'string' ? { id, published: dct } : { id });
  const map = new OffsetMap(record.cleaning.edits);
  const found = record.dates.map(({ start, end, value }) => ({ ...map.toRaw({ start, end }), value }));
  const units = unitsOf(text);
  const gold = timexes.map(({ start, end, value }) => ({ start: units(start), end: units(end), value }));
  return { gold, found, partners: pair(gold, found) };
}

/** Spans that are the same first, then those that overlap most; each has one partner. */
export function pair<G extends Span, F extends Span>(gold: readonly G[], found: readonly F[]): Map<F, G> {
  const candidates = found.flatMap((date) =>
    gold.flatMap((timex) => {
      const overlap = Math.min(date.end, timex.end) - Math.max(date.start, timex.start);
      const same = date.start === timex.start && date.end === timex.end;
      return overlap > 0 ? [{ date, timex, rank: same ? Number.POSITIVE_INFINITY : overlap }] : [];
    }),
  );
  const partners = new Map<F, G>();
  const taken = new Set<G>();
  for (const { date, timex } of candidates.sort((a, b) => (a.rank === b.rank ? 0 : b.rank - a.rank))) {
    if (partners.has(date) || taken.has(timex)) continue;
    partners.set(date, timex);
    taken.add(timex);
  }
  return partners;
}
