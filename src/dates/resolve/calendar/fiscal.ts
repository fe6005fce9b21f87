/** Fiscal years: their values ("FY2025-Q3"), and the days they last once the month of their beginning is known. */
import type { YearPart } from '../../meaning.js';
import { addMonths, digits, isoDay, isYear } from './days.js';

/** When the fiscal years of a text begin. */
export interface FiscalBeginning {
  /** 1 to 12. */
  readonly month: number;
  /** Whether the year is called by the calendar year in which it begins, as in Japan; by that in which it ends, as in America. */
  readonly namedByBeginning: boolean;
}

export function fiscalValue(year: number, part: YearPart | null): string {
  return `FY${digits(year, 4)}${part === null ? '' : `-${part}`}`;
}

export function isFiscalValue(value: string): boolean {
  return FISCAL.test(value);
}

export function fiscalInterval(
  value: string,
  begins: FiscalBeginning,
): { readonly start: string; readonly end: string } | null {
  const match = FISCAL.exec(value);
  if (match === null) return null;
  const isCalledByEnd = !begins.namedByBeginning && begins.month > 1;
  const year = Number(match[1]) - (isCalledByEnd ? 1 : 0);
  const [kind, number] = [match[2] ?? 'Y', Number(match[3] ?? 1)];
  const months = kind === 'Q' ? 3 : kind === 'H' ? 6 : 12;
  if (!isYear(year) || !isYear(year + 2)) return null;
  const first = addMonths({ year, month: begins.month, day: 1 }, (number - 1) * months);
  return { start: isoDay(first), end: isoDay(addMonths(first, months)) };
}

const FISCAL = /^FY(\d{4})(?:-([QH])(\d))?$/;
