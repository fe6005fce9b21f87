/** A fact that a page says. */
import type { Fact, FactField } from '../../facts.js';

export function said(field: FactField, value: string | number, from: string): Fact {
  return { field, value, from, kind: 'markup' };
}

/** The same of a line that it shows. */
export function shownIn(field: FactField, value: string, from: string): Fact {
  return { field, value, from, kind: 'header' };
}

export function isAddress(value: string): boolean {
  return /^https?:\/\//i.test(value);
}
