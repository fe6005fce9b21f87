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
export function rowId(text: string): string | null {
  try {
    const found = z.looseObject({ id: z.union([z.string(), z.number()]) }).safeParse(JSON.parse(text));
    return found.success ? String(found.data.id) : null;
  } catch {
    return null;
  }
}
