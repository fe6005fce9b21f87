/** A fact that the markup of a page says. */
import type { Fact, FactField } from '../../facts.js';

export function said(field: FactField, value: string | number, from: string): Fact {
  return { field, value, from, kind: 'markup' };
}

export function isAddress(value: string): boolean {
  return /^https?:\/\//i.test(value);
}
