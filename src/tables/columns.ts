/** Columns that several tables have, with what they mean. */
import { z } from 'zod';

/** A place in the text in both ways of counting; half-open. */
export const placeColumns = {
  start: z.uint32().describe('where it begins in `documents.text`, in UTF-16 code units from 0 (JavaScript, Java, C#)'),
  end: z.uint32().describe('where it ends, in UTF-16 code units: the first one after it'),
  startCodePoint: z
    .uint32()
    .describe('where it begins, in code points (Python, R, SQL): `text[startCodePoint:endCodePoint]` are its words'),
  endCodePoint: z.uint32().describe('where it ends, in code points'),
};

export const offset = z.uint32().nullable();
export const text = z.string();
export const textIfAny = z.string().nullable();
export const texts = z.array(z.string());
export const dayIfAny = z.iso.date().nullable();
export const count = z.uint32();
export const confidence = z.number();
export const documentId = z.string().describe('the document that it stands in');
export const sentenceId = z.string().nullable().describe('the sentence in which it begins; null between sentences');

/** The day of an ISO 8601 or TIMEX3 value that begins with one; null where it names none, or one that calendars do not have. */
export function dayIn(value: string): string | null {
  const [day] = DAY.exec(value) ?? [];
  if (day === undefined || day < '0001') return null;
  const time = Date.parse(day);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : day;
}

const DAY = /^\d{4}-\d{2}-\d{2}(?=T|$)/;
