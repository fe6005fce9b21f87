/** Objects from JSON text. */
import { z } from 'zod';
import { RowError } from '../errors.js';

/** @throws {RowError} with the number and the reason */
export function objectOf(text: string, number: number, unit: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new RowError(
      number,
      `not valid JSON (${cause instanceof Error ? cause.message : String(cause)})`,
      cause,
      unit,
    );
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new RowError(
    number,
    `expected an object, got ${Array.isArray(value) ? 'a list' : JSON.stringify(value).slice(0, 40)}`,
    undefined,
    unit,
  );
}

/** The id of a row that may be malformed otherwise, so that its error can be told apart; null if there is none. */
export function rowId(text: string, name = 'id'): string | null {
  try {
    const row = z.record(z.string(), z.unknown()).safeParse(JSON.parse(text));
    const id = row.data?.[name];
    return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
  } catch {
    return null;
  }
}

/** JSON may write a byte of text as six: `\u0041`. */
const MAX_ESCAPE = 6;
/** Bytes of an object for its other fields. */
const ROOM_FOR_FIELDS = 1_000_000;

/** Bytes of an object whose text is not too long; one of more need not be held. */
export function longestObject(maxBytes: number): number {
  return MAX_ESCAPE * maxBytes + ROOM_FOR_FIELDS;
}
