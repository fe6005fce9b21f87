/** The value of a date, and its modifier, where they stand as the note of one: `2031-05-05`, `P3W APPROX`. */
import { DATE_TYPES } from '../record.js';
import type { Values } from './annotated.js';

const LABELS: ReadonlySet<string> = new Set(DATE_TYPES);

/** What is said of an annotation by words without a name: the value of a date, and nothing of anything else. */
export function readDateNote(
  label: string,
  words: string | null,
  values: Values,
): { readonly note: string | null; readonly values: Values } {
  if (words === null || 'value' in values || !LABELS.has(label.toUpperCase())) {
    return { note: words, values };
  }
  const [value = '', mod, ...rest] = words.trim().split(/\s+/);
  if (value === '') return { note: words, values };
  return {
    note: rest.length === 0 ? null : rest.join(' '),
    values: { ...values, value, ...(mod === undefined ? {} : { mod }) },
  };
}
