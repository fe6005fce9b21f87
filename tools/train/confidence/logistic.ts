/**
 * Logistic regression over named signs that are there or not: what each adds to the logarithm of the odds. Weights are held near
 * zero (ridge), the more so the fewer examples speak for them. Newton's method; the same examples always give the same weights.
 */

import { ALWAYS } from '../../../src/resources/sign-weights.js';

export interface Example {
  readonly signs: readonly string[];
  readonly right: boolean;
  /** How much it counts. */
  readonly weight: number;
}

export interface Settings {
  /** How strongly weights are held near zero: a sign needs several times as many examples to say something. */
  readonly ridge: number;
  /** Signs of fewer examples are left out. */
  readonly least: number;
}

const ROUNDS = 25;
/** Weights that change less than this have settled. */
const SETTLED = 1e-6;
/** Holds nothing, but keeps what is solved definite. */
const FREE = 1e-9;

/** @returns the weight of each sign; that of {@link ALWAYS}, which all have, is the first and is not held */
export function learnLogistic(examples: readonly Example[], { ridge, least }: Settings): Map<string, number> {
  const names = [ALWAYS, ...frequent(examples, least)];
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const rows = examples.map(({ signs, right, weight }) => ({
    at: [...new Set([ALWAYS, ...signs])].flatMap((sign) => indexOf.get(sign) ?? []),
    right: right ? 1 : 0,
    weight,
  }));
  const size = names.length;
  const weights = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = new Float64Array(size);
    const curvature = Array.from({ length: size }, () => new Float64Array(size));
    for (const { at, right, weight } of rows) {
      const chance = sigmoid(at.reduce((sum, index) => sum + (weights[index] ?? 0), 0));
      const bend = weight * chance * (1 - chance);
      for (const one of at) {
        gradient[one] = (gradient[one] ?? 0) + weight * (right - chance);
        const row = curvature[one];
        if (row !== undefined) for (const other of at) row[other] = (row[other] ?? 0) + bend;
      }
    }
    for (let index = 0; index < size; index += 1) {
      const held = index === 0 ? FREE : ridge;
      gradient[index] = (gradient[index] ?? 0) - held * (weights[index] ?? 0);
      const row = curvature[index];
      if (row !== undefined) row[index] = (row[index] ?? 0) + held;
    }
    const step = solve(curvature, gradient);
    for (let index = 0; index < size; index += 1) weights[index] = (weights[index] ?? 0) + (step[index] ?? 0);
    if (step.every((change) => Math.abs(change) < SETTLED)) break;
  }
  return new Map(names.map((name, index) => [name, weights[index] ?? 0]));
}

function sigmoid(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** In alphabetical order. */
function frequent(examples: readonly Example[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const { signs } of examples) for (const sign of new Set(signs)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts.keys()].filter((sign) => (counts.get(sign) ?? 0) >= least).sort();
}

/** Solves a symmetric positive definite system by Cholesky's method; `matrix` is overwritten. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const at = (row: number, column: number) => matrix[row]?.[column] ?? 0;
  const put = (row: number, column: number, value: number) => {
    const values = matrix[row];
    if (values !== undefined) values[column] = value;
  };
  for (let column = 0; column < size; column += 1) {
    for (let row = column; row < size; row += 1) {
      let sum = at(row, column);
      for (let k = 0; k < column; k += 1) sum -= at(row, k) * at(column, k);
      put(row, column, row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(column, column));
    }
  }
  const result = Float64Array.from(right);
  for (let row = 0; row < size; row += 1) {
    let sum = result[row] ?? 0;
    for (let k = 0; k < row; k += 1) sum -= at(row, k) * (result[k] ?? 0);
    result[row] = sum / at(row, row);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = result[row] ?? 0;
    for (let k = row + 1; k < size; k += 1) sum -= at(k, row) * (result[k] ?? 0);
    result[row] = sum / at(row, row);
  }
  return result;
}
