/** What a measure is: counts of each document that can be added up, and figures that follow from their sums. */
import type { FoundDocument, GoldDocument } from '../documents.js';

/** Numbers by name. Those of several documents are added. */
export type Counts = ReadonlyMap<string, number>;

export interface Measure {
  readonly name: string;
  /** Null where the gold of the document lacks the layer. */
  count(gold: GoldDocument, found: FoundDocument): Counts | null;
  /** What a person reads first: precision, recall and F1 of one thing each, the most important first. */
  rows(sums: Counts): readonly Row[];
  /** By name, each 0 to 1 but for plain counts, in the order of display. */
  figures(sums: Counts): readonly Figure[];
}

export interface Row {
  readonly name: string;
  readonly gold: number;
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Figure {
  readonly name: string;
  readonly value: number;
  /** A share is shown as a percentage, with so many decimals; a count as it is. */
  readonly kind: 'share' | 'count';
  readonly decimals: number;
}

export class Sums {
  readonly #sums = new Map<string, number>();

  add(name: string, value: number): void {
    this.#sums.set(name, (this.#sums.get(name) ?? 0) + value);
  }

  addAll(counts: Counts): void {
    for (const [name, value] of counts) this.add(name, value);
  }

  get counts(): Counts {
    return this.#sums;
  }
}

export function count(name: string, value: number): Figure {
  return { name, value, kind: 'count', decimals: 0 };
}

export function share(name: string, value: number, decimals = 1): Figure {
  return { name, value, kind: 'share', decimals };
}

/** 0 where there is nothing to divide by. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** The harmonic mean of precision and recall. */
export function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Of things that are right or wrong. */
export function row(name: string, right: number, found: number, gold: number): Row {
  const [precision, recall, mean] = prf(right, found, gold);
  return { name, gold, found, precision, recall, f1: mean };
}

/** Precision, recall and F1 of what is right among found and gold. */
export function prf(right: number, found: number, gold: number): readonly [number, number, number] {
  const precision = ratio(right, found);
  const recall = ratio(right, gold);
  return [precision, recall, f1(precision, recall)];
}
