/**
 * Dates against gold, in lines of JSON of two kinds; offsets are code points of `text`, `dct` is the day of publication or null.
 *
 * - `{ id, text, dct, timexes }`, see `paired-dates.ts`: one is right where it has the value of its partner.
 * - `{ id, text, dct, gold: [{ start, end, type, values: [{ timex, value, start }] }] }`: the values that are right, of which one may be met. A date or
 *   a range is right where its first day is one of theirs, a duration where its value is. Other types are not judged.
 *
 * What the gold does not list is wrong, but for gold that lists only some: `"complete": false`, or values without `timex`.
 */
import { z } from 'zod';
import { clean } from '../../src/clean/index.js';
import { DEFAULT_CONFIG } from '../../src/config.js';
import { type DateExpression, OffsetMap } from '../../src/index.js';
import { explainDates } from '../../src/pipeline.js';
import { type Judged, unitsOf } from './confidence-judged.js';
import { isSame } from './date-values.js';
import { goldRowSchema, pair } from './paired-dates.js';

const valueSchema = z.object({
  timex: z.string().optional(),
  value: z.string().optional(),
  start: z.string().optional(),
});
const markSchema = z.object({ start: z.number(), end: z.number(), type: z.string(), values: z.array(valueSchema) });
const daysRowSchema = z.object({
  id: z.string(),
  text: z.string(),
  dct: z.string().nullish(),
  gold: z.array(markSchema),
});

export function judgedDates(row: unknown): readonly Judged[] {
  const days = daysRowSchema.safeParse(row);
  return days.success ? byDays(days.data) : byValues(goldRowSchema.parse(row));
}

function byValues({ text, dct, complete, timexes }: z.infer<typeof goldRowSchema>): Judged[] {
  const found = foundIn(text, dct);
  const units = unitsOf(text);
  const gold = timexes.map(({ start, end, value }) => ({ start: units(start), end: units(end), value }));
  const partners = pair(gold, found);
  return found.flatMap((one) => {
    const partner = partners.get(one);
    // Nothing is counted where two readings are equally good.
    if (partner?.value === null || (partner === undefined && !complete)) return [];
    const right = partner !== undefined && isSame(partner.value ?? '', one.date.value, complete);
    return [judged(one.date, right)];
  });
}

function byDays({ text, dct, gold }: z.infer<typeof daysRowSchema>): Judged[] {
  const found = foundIn(text, dct);
  const units = unitsOf(text);
  const marks = gold.map((mark) => ({ ...mark, start: units(mark.start), end: units(mark.end) }));
  const complete = gold.some(({ values }) => values.some(({ timex }) => timex !== undefined));
  const partners = pair(marks, found);
  return found.flatMap((one) => {
    const partner = partners.get(one);
    if (partner === undefined) return complete ? [judged(one.date, false)] : [];
    const right = isOneOf(one.date, partner);
    return right === null ? [] : [judged(one.date, right)];
  });
}

/** Null for what is not judged. */
function isOneOf(date: DateExpression, { type, values }: z.infer<typeof markSchema>): boolean | null {
  if (type === 'duration') return values.some(({ timex }) => timex === date.value);
  const days = values.map(({ value, start }) => (value ?? start ?? '').slice(0, 10)).filter((day) => DAY.test(day));
  if (!DATED.has(type) || days.length === 0) return null;
  return days.includes((date.interval?.start ?? date.value).slice(0, 10));
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const DATED: ReadonlySet<string> = new Set(['date', 'datetime', 'daterange', 'datetimerange']);

interface Found {
  readonly start: number;
  readonly end: number;
  readonly date: DateExpression;
}

/** With places in the text as it is given. */
function foundIn(text: string, dct: string | null | undefined): Found[] {
  const published = typeof dct === 'string' ? ({ value: dct, basis: 'option' } as const) : null;
  const map = new OffsetMap(clean(text).edits);
  const { readings } = explainDates({ text, published }, DEFAULT_CONFIG);
  return readings.map(({ date }) => ({ ...map.toRaw(date), date }));
}

function judged({ confidence }: DateExpression, right: boolean): Judged {
  return { confidence, right };
}
