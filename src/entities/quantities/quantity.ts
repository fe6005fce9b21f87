/** An amount that a text names. */
import type { Range } from '../../document/index.js';

/** By token, half-open. */
export interface Quantity extends Range {
  readonly type: 'MONEY' | 'PERCENT' | 'QUANTITY';
  /** Null where two numbers are named, the ends of a range. */
  readonly amount: number | null;
  /** ISO 4217; null where the text does not say whose dollars or rupees are meant, and where nothing is paid. */
  readonly currency: string | null;
  readonly unit: string | null;
}
