/** A row a date, time, duration or what comes again. */
import { z } from 'zod';
import { DATE_BASES, DATE_MODS, DATE_STATUSES, DATE_TYPES, type DateExpression } from '../../record.js';
import { confidence, dayIfAny, dayIn, documentId, placeColumns, sentenceId, text, textIfAny } from '../columns.js';
import { documentTable } from '../table.js';

const schema = z.strictObject({
  id: text.describe('key: `documentId#d1`, with the id of the date in its record'),
  documentId,
  ...placeColumns,
  text: text.describe('its words'),
  type: z.enum(DATE_TYPES).describe('DATE, TIME, DURATION, or SET for what comes again'),
  value: text.describe('TIMEX3: 2024-02-01, 2021-09, P3Y, XXXX-WXX-4'),
  mod: z.enum(DATE_MODS).nullable().describe('TIMEX3: APPROX, START and so on'),
  day: dayIfAny.describe('the one day that it names, exactly; null for anything else'),
  intervalStart: textIfAny.describe(
    'where its calendar interval begins, ISO 8601; text, since years before Christ have no type',
  ),
  intervalEnd: textIfAny.describe('where its calendar interval ends: the first moment after it'),
  status: z.enum(DATE_STATUSES).describe('whether its value is complete'),
  basis: z.enum(DATE_BASES).describe('where the value came from: the words alone, the publication date, another date'),
  anchorId: textIfAny.describe('the date that it was counted from'),
  confidence: confidence.describe('0 to 1: about how often such dates are right, as the record says'),
  sentenceId,
});

export const dates = documentTable({
  name: 'dates',
  about: 'A row a temporal expression: a date, a time, a duration, or what comes again.',
  schema,
  key: 'id',
  references: { documentId: 'documents', anchorId: 'dates', sentenceId: 'sentences' },
  rowsOf: (document) =>
    document.record.dates.map((date) => ({
      id: document.keyOf(date.id),
      documentId: document.id,
      ...document.placeOf(date),
      text: date.text,
      type: date.type,
      value: date.value,
      mod: date.mod,
      day: dayOf(date),
      intervalStart: date.interval?.start ?? null,
      intervalEnd: date.interval?.end ?? null,
      status: date.status,
      basis: date.basis,
      anchorId: document.keyIfAny(date.anchor),
      confidence: date.confidence,
      sentenceId: document.sentenceKeyAt(date.start),
    })),
});

/** `on or before 3 May`, `around 3 May` are not that day. */
export function dayOf({ value, mod, status }: DateExpression): string | null {
  return mod === null && status === 'resolved' ? dayIn(value) : null;
}
